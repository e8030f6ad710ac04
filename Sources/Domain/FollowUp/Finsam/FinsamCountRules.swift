/// Fel i antalet (Finsam count fault): a count that somebody typed in, and what is wrong with it.
package struct FinsamCountFault: Hashable, Sendable {
    package enum Field: String, Hashable, Sendable { case women, men, number }

    package let field: Field
    /// With the field's name in front.
    package let text: String
}

extension FinsamCounts {
    /// What is typed in of the participants goes by the same rule as a delivery: nothing that is too small to be told, nothing that it
    /// can be worked out from, and women and men are everybody.
    package var faults: [FinsamCountFault] {
        let small = told.compactMap { field, count in
            ProtectionRule.standard.isSmall(count)
                ? FinsamCountFault(field: field, text: "\(field.swedish): \(count) \(Self.tooSmall)") : nil
        }
        return small.isEmpty ? [sumFault].compactMap(\.self) : small
    }

    /// "Antal deltagare som skrivs in går ihop, och är inte så få att de inte får lämnas ut."
    package var mayStand: Ruling {
        let reason = faults.first?.text ?? ""
        return Ruling(reason.isEmpty ? .met : .notMet, .Kansli.finsam, reason.isEmpty ? "Antalet går ihop." : reason)
    }

    private static let tooSmall =
        "är för litet för att lämnas ut. Lämna tomt här, och skriv in siffrorna som en leverans, med skyddad."

    private var told: [(FinsamCountFault.Field, Int)] {
        [(.women, women), (.men, men), (.number, number)].compactMap { field, count in count.map { (field, $0) } }
    }

    private var sumFault: FinsamCountFault? {
        guard let number else { return nil }
        func fault(_ text: String) -> FinsamCountFault { FinsamCountFault(field: .number, text: "Antal: \(text)") }
        switch (women, men) {
        case (let women?, let men?):
            return women + men == number ? nil : fault("\(number), men kvinnor och män är tillsammans \(women + men).")
        case (let one?, nil), (nil, let one?):
            let (told, hidden) = women == nil ? ("män", "kvinnor") : ("kvinnor", "män")
            if one > number { return fault("\(number), men \(told) är \(one).") }
            guard ProtectionRule.standard.isSmall(number - one) else { return nil }
            return fault("det går att räkna ut att \(hidden) är \(number - one), som \(Self.tooSmall)")
        case (nil, nil): return nil
        }
    }
}

extension FinsamCountFault.Field {
    fileprivate var swedish: String {
        switch self {
        case .women: "Kvinnor"
        case .men: "Män"
        case .number: "Antal"
        }
    }
}
