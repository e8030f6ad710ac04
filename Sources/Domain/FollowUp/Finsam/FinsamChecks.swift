/// Kontrollpunkt (Finsam check): what must be there before the year's sheet is retyped.
package struct FinsamCheck: Hashable, Sendable {
    package let what: String
    /// Nil when it is there.
    package let missing: String?
    /// Where it is put right.
    package let path: String

    package var isDone: Bool { missing == nil }
}

extension FinsamSheet {
    package var checks: [FinsamCheck] {
        [
            FinsamCheck(
                what: "Statens slutliga tilldelning",
                missing: contributions.allocation?.kind == .final
                    ? nil : "Statens slutliga beslut för \(year) är inte infört.",
                path: "/ekonomi/bidrag/\(year)"
            ),
            FinsamCheck(
                what: "Regionens och kommunernas bidrag",
                missing: contributions.region != .zero && contributions.municipalities != .zero
                    ? nil : "Någon medlems bidrag för \(year) är inte infört.",
                path: "/ekonomi/bidrag/\(year)"
            ),
            FinsamCheck(
                what: "Eget kapital vid årets början",
                missing: openingEquity == nil ? "Räkenskaperna för \(year - 1) är inte införda." : nil,
                path: "/ekonomi/bokslut"
            ),
            FinsamCheck(
                what: "Budgeten för administrationen",
                missing: isBudgeted ? nil : "Det finns ingen antagen budget för \(year) med rader för administration.",
                path: "/ekonomi/budget"
            ),
            FinsamCheck(
                what: "Böckerna för hela året",
                missing: booked == 12 ? nil : "Huvudboken går inte till och med december \(year).",
                path: "/ekonomi/huvudbok"
            ),
        ] + parts.flatMap(\.checks)
    }

    package var isComplete: Bool { checks.allSatisfy(\.isDone) }
}

extension FinsamSheet.Part {
    fileprivate var checks: [FinsamCheck] {
        guard let profile else {
            return [
                FinsamCheck(
                    what: title,
                    missing: "Inriktning, målgrupp, metod och ESF är inte ifyllda.",
                    path: "#insats-\(id)"
                )
            ]
        }
        let isCounted =
            profile.method == .numberOnly ? number != .notCounted : women != .notCounted && men != .notCounted
        let told = [
            planned == nil ? "Budgeterat antal deltagare är inte ifyllt." : nil,
            isCounted ? nil : "Antalet deltagare är inte levererat och inte ifyllt.",
        ].compactMap(\.self)
        return [
            FinsamCheck(
                what: title,
                missing: told.isEmpty ? nil : told.joined(separator: " "),
                path: "#insats-\(id)"
            )
        ]
    }
}

/// Införd i Uppföljning Finsam (Finsam return): the day when a year's sheet was retyped, and what it said then.
package struct FinsamReturn: Codable, Hashable, Sendable {
    package let year: Int
    package let retypedOn: Day
    package let by: String
    package let fields: [FinsamSheet.Field]

    package init(_ year: Int, on day: Day, by: String, _ fields: [FinsamSheet.Field]) {
        (self.year, retypedOn, self.by, self.fields) = (year, day, by, fields)
    }

    /// The fields that say something else today.
    package func changed(since sheet: FinsamSheet) -> [FinsamSheet.Field] {
        sheet.fields.filter { !fields.contains($0) }
    }
}

extension FinsamSheet {
    /// "Arket förs in när det är helt, och dagen noteras en gång för varje gång det förs in."
    package func mayBeRetyped(on day: Day, today: Day) -> Ruling {
        let missing = checks.filter { !$0.isDone }
        let reason =
            if day > today {
                "Dagen ligger framåt. Notera när arket är infört."
            } else if day.year < year {
                "Dagen ligger före året som arket gäller."
            } else if let first = missing.first {
                "Arket är inte helt: \(missing.count) punkter saknas, den första är \(first.what.lowercased())."
            } else {
                ""
            }
        return Ruling(reason.isEmpty ? .met : .notMet, .Kansli.finsam, reason.isEmpty ? "Arket är helt." : reason)
    }
}
