/// Budget i listan (budget summary): a version with what it sums to in its year.
package struct BudgetSummary: Codable, Hashable, Sendable {
    package let id: BudgetVersion.ID
    package let year: Int
    package let number: Int
    package let madeOn: Day
    package let note: String
    package let revises: BudgetVersion.ID?
    package let adoptedOn: Day?
    package let income: Money
    package let cost: Money

    package var version: BudgetVersion {
        var version = BudgetVersion(
            id: id,
            year: year,
            number: number,
            madeOn: madeOn,
            note: note,
            revises: revises
        )
        version.adoptedOn = adoptedOn
        return version
    }
}

/// Att-sats som antar (adopting clause), to choose among.
package struct AdoptingClause: Codable, Hashable, Sendable {
    package let clause: Clause.ID
    package let item: AgendaItem.ID
    package let meeting: BoardMeeting.ID
    package let number: Int?
    package let day: Day
    package let title: String
    package let text: String

    package var section: BudgetSection { BudgetSection(item: item, meeting: meeting, number: number, day: day) }
}
