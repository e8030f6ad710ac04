/// Arket till Uppföljning Finsam (Finsam sheet): a year, with the fields of the state's system and no others, computed from what is
/// registered. It is retyped there by hand: no way in for files is known.
package struct FinsamSheet: Hashable, Sendable {
    package struct Administration: Hashable, Sendable {
        package let line: BudgetLine
        package let kind: FinsamKind
        package let budget: Money
        package let outcome: Money

        package init(_ line: BudgetLine, _ kind: FinsamKind, budget: Money, outcome: Money) {
            (self.line, self.kind, self.budget, self.outcome) = (line, kind, budget, outcome)
        }
    }

    package struct Part: Hashable, Sendable, Identifiable {
        package let id: Initiative.ID
        package let title: String
        package let profile: FinsamProfile?
        package let budget: Money
        package let outcome: Money
        package let planned: Int?
        package let women: CountedCell
        package let men: CountedCell
        package let number: CountedCell
        /// Where the participants are from: a delivery, or what somebody typed.
        package let source: String

        package init(
            _ use: InitiativeUse,
            _ profile: FinsamProfile?,
            planned: Int?,
            women: CountedCell,
            men: CountedCell,
            number: CountedCell,
            source: String
        ) {
            (id, title, self.profile) = (use.id, use.title, profile)
            (budget, outcome, self.planned) = (use.granted, use.used, planned)
            (self.women, self.men, self.number, self.source) = (women, men, number, source)
        }
    }

    package let year: Int
    package let contributions: ContributionYear
    package let openingEquity: Money?
    /// The last month that the books have something of.
    package let booked: Int?
    package let administration: [Administration]
    /// Whether a budget was adopted, with lines for the administration.
    package let isBudgeted: Bool
    package let parts: [Part]

    package init(
        _ followUp: BudgetFollowUp,
        contributions: ContributionYear,
        administration: [Administration],
        parts: [Part]
    ) {
        (year, openingEquity, booked) = (followUp.period.year, followUp.openingEquity, followUp.booked)
        (self.contributions, self.administration, self.parts) = (contributions, administration, parts)
        isBudgeted = followUp.version != nil && !administration.isEmpty
    }
}

extension FinsamSheet {
    /// Each field with its value, in the order of the state's form. A value that is not registered is nil.
    package struct Field: Codable, Hashable, Sendable {
        package let part: String
        package let what: String
        package let name: String
        package let value: String?
    }

    package var fields: [Field] { funds + administrationFields + parts.flatMap(\.fields) }

    private var funds: [Field] {
        let given: [(String, Money?)] = [
            ("Staten", contributions.allocation?.amount),
            ("Region", contributions.region == .zero ? nil : contributions.region),
            ("Kommuner", contributions.municipalities == .zero ? nil : contributions.municipalities),
            ("Eget kapital från tidigare år", openingEquity),
        ]
        return given.map {
            Field(part: "Tilldelade medel", what: $0.0, name: "Belopp, kronor", value: $0.1?.wholeKronor)
        }
    }

    private var administrationFields: [Field] {
        FinsamKind.allCases.flatMap { kind -> [Field] in
            let rows = administration.filter { $0.kind == kind }
            let (budget, outcome) = (rows.map(\.budget).reduce(.zero, +), rows.map(\.outcome).reduce(.zero, +))
            return [("Budget, kronor", budget), ("Utfall, kronor", outcome)].map { name, amount in
                // Where no budget has a line for it nothing is known of it, which is not nothing.
                let isKnown = name.hasPrefix("Budget") ? isBudgeted : !administration.isEmpty && booked == 12
                return Field(
                    part: "Administrativa kostnader",
                    what: kind.swedish,
                    name: name,
                    value: isKnown ? amount.wholeKronor : nil
                )
            }
        }
    }
}

extension FinsamSheet.Part {
    package var fields: [FinsamSheet.Field] {
        let counts: [(String, String?)] =
            profile?.method == .numberOnly
            ? [("Antal deltagare", number.told)]
            : [("Antal kvinnor", women.told), ("Antal män", men.told)]
        let all: [(String, String?)] =
            [
                ("Inriktning", profile?.direction.swedish), ("Målgrupp", profile?.targetGroup),
                ("Uppföljningsmetod", profile?.method.swedish),
                ("ESF-finansiering", profile.map { $0.isESF ? "Ja" : "Nej" }),
                ("Budget, kronor", budget.wholeKronor), ("Utfall, kronor", outcome.wholeKronor),
                ("Budgeterat antal deltagare", planned.map(String.init)),
            ] + counts
        return all.map { FinsamSheet.Field(part: "Insatser", what: title, name: $0.0, value: $0.1) }
    }
}

extension CountedCell {
    /// Nil where nobody has counted; "skyddad" is an answer.
    fileprivate var told: String? { self == .notCounted ? nil : swedish }
}

extension Money {
    /// "1234567": what one types in a form of whole kronor.
    fileprivate var wholeKronor: String { String(Int((Double(rawValue) / 100).rounded())) }
}
