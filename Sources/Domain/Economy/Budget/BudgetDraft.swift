/// Budgetutkast (budget draft): what somebody writes in a proposal, or copies from another version.
package struct BudgetDraft: Codable, Hashable, Sendable {
    package var note: String
    package var openingEquity: Money
    package var amounts: [BudgetAmount]
    package var positions: [BalanceAmount]

    package init(
        note: String = "",
        openingEquity: Money = .zero,
        amounts: [BudgetAmount] = [],
        positions: [BalanceAmount] = []
    ) {
        (self.note, self.openingEquity, self.amounts, self.positions) = (note, openingEquity, amounts, positions)
    }
}

/// Budgetbelopp (budget amount) of a line and a year, in öre.
package struct BudgetAmount: Codable, Hashable, Sendable {
    package var line: BudgetLine.ID
    package var year: Int
    package var amount: Money

    package init(line: BudgetLine.ID, year: Int, amount: Money) {
        (self.line, self.year, self.amount) = (line, year, amount)
    }
}

/// Balansbelopp (balance amount) of a position at the end of a year, in öre.
package struct BalanceAmount: Codable, Hashable, Sendable {
    package var position: BalancePosition
    package var year: Int
    package var amount: Money

    package init(position: BalancePosition, year: Int, amount: Money) {
        (self.position, self.year, self.amount) = (position, year, amount)
    }
}

extension BudgetRecord {
    /// What stands in it, to go on from.
    package var draft: BudgetDraft {
        BudgetDraft(
            note: version.note,
            openingEquity: version.openingEquity,
            amounts: lines.flatMap { line in
                (amounts[line.id] ?? [:]).sorted { $0.key < $1.key }
                    .map { BudgetAmount(line: line.id, year: $0.key, amount: $0.value) }
            },
            positions: BalancePosition.allCases.flatMap { position in
                (positions[position] ?? [:]).sorted { $0.key < $1.key }
                    .map { BalanceAmount(position: position, year: $0.key, amount: $0.value) }
            }
        )
    }

    /// The same plan, one year on: what was planned for the next year is its budget's beginning. The year after the last has
    /// nothing yet, and the equity goes on from the year that becomes the forecast.
    package func draft(for year: Int) -> BudgetDraft {
        guard year != version.year else { return draft }
        var next = draft
        let years = (year - 1)...(year + 2)
        next.note = ""
        next.openingEquity = value(.broughtForward, year - 1)
        next.amounts = next.amounts.filter { years.contains($0.year) }
        next.positions = next.positions.filter { years.contains($0.year) }
        return next
    }
}

extension BudgetDraft {
    /// "Varje belopp är av ett år som budgeten handlar om, och ryms i en budget."
    package func mayStand(in version: BudgetVersion) -> Ruling {
        let years = amounts.map(\.year) + positions.map(\.year)
        guard years.allSatisfy(version.statementYears.contains) else {
            return Ruling(.notMet, .Kansli.budget, "Ett belopp är av ett år som budgeten inte handlar om.")
        }
        let all = amounts.map(\.amount) + positions.map(\.amount) + [openingEquity]
        guard all.allSatisfy({ -Money.greatest <= $0 && $0 <= .greatest }) else {
            return Ruling(.notMet, .Kansli.budget, "Ett belopp är för stort. Skriv det i kronor.")
        }
        return Ruling(.met, .Kansli.budget, "Beloppen hör till budgetens år.")
    }
}
