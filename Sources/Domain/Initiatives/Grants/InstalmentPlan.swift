/// Delbetalningsplan (instalment plan): how a year's money is shared out.
package enum InstalmentPlan: String, CaseIterable, Codable, Hashable, Sendable {
    /// Half when the agreement is signed, half when the year's report is approved.
    case halves
    /// All of it when the agreement is signed.
    case atSigning
    /// Each quarter, from the year's first day.
    case quarterly
    /// When the receiver asks for what it has cost.
    case requisition

    /// A year's instalments, with ids from one and up.
    package func instalments(of amount: Money, year: Int, grant: Grant.ID, from id: Instalment.ID) -> [Instalment] {
        let steps = steps(year)
        return zip(amount.shared(among: steps.count), steps).enumerated().map { place, part in
            Instalment(
                id: id + Int64(place),
                grant: grant,
                year: year,
                number: place + 1,
                trigger: part.1.trigger,
                due: part.1.due,
                planned: part.0,
                isLast: part.1.trigger == .reportApproved || self == .requisition
            )
        }
    }

    private func steps(_ year: Int) -> [(trigger: Instalment.Trigger, due: Day?)] {
        switch self {
        case .halves: [(.agreementSigned, nil), (.reportApproved, nil)]
        case .atSigning: [(.agreementSigned, nil)]
        case .quarterly: ["01-01", "04-01", "07-01", "10-01"].map { (.day, Day(rawValue: "\(year)-\($0)")) }
        case .requisition: [(.requisition, nil)]
        }
    }
}

extension Money {
    /// Delat (shared) in whole kronor: the first parts get the odd kronor, one each, and the last one the öre, so that the
    /// sum is what was shared.
    package func shared(among count: Int) -> [Money] {
        guard count > 0 else { return [] }
        let (kronor, ore) = rawValue.quotientAndRemainder(dividingBy: 100)
        let (each, odd) = kronor.quotientAndRemainder(dividingBy: count)
        var parts = (0..<count).map { Money(kronor: each + ($0 < odd ? 1 : 0)) }
        parts[count - 1] = parts[count - 1] + Money(ore: ore)
        return parts
    }

    /// Whether a half of it would be half a krona.
    package var halvesToHalfKrona: Bool { rawValue % 200 != 0 }
}

extension InstalmentPlan {
    package var swedish: String {
        switch self {
        case .halves: "Hälften när avtalet är undertecknat, hälften när årets redovisning är godkänd"
        case .atSigning: "Allt när avtalet är undertecknat"
        case .quarterly: "En fjärdedel varje kvartal"
        case .requisition: "När mottagaren rekvirerar det som det har kostat"
        }
    }
}

extension Instalment.Trigger {
    package var swedish: String {
        switch self {
        case .agreementSigned: "när avtalet är undertecknat"
        case .reportApproved: "när redovisningen är godkänd"
        case .day: "på sin dag"
        case .requisition: "när den rekvireras"
        }
    }
}
