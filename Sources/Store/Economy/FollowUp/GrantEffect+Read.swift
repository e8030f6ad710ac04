package import Domain
import Folder
import GRDB

extension Store {
    /// What money that is proposed on a day would make of budget and equity; nil when nothing is proposed or no budget is adopted.
    package func effect(
        of amounts: [Int: Money],
        to initiatives: [Initiative.ID],
        on day: Day
    ) async throws -> GrantEffect? {
        guard !amounts.isEmpty, let period = BudgetPeriod(day.year, through: day.month) else { return nil }
        let followUp = try await followUp(period)
        let ground = try await folder.read { db in
            let budgets = try db.standingBudgets(from: day.year, on: day)
            let line = try db.line(of: initiatives, on: followUp)
            return GrantEffectGround(followUp, budgets: budgets, line: line)
        }
        return ground.budgets.isEmpty ? nil : ground.effect(of: amounts)
    }
}

extension Database {
    /// By year, from one on: the latest adopted budget that is about it, as its year or as one of its plan years.
    fileprivate func standingBudgets(from year: Int, on day: Day) throws -> [Int: BudgetRecord] {
        let adopted: SQLRequest<BudgetVersion> = """
            SELECT * FROM budgetVersion WHERE adoptedOn <= \(day) AND year >= \(year - 2) ORDER BY year, adoptedOn, number
            """
        var standing: [Int: BudgetVersion] = [:]
        for version in try adopted.fetchAll(self) {
            for planned in version.years where planned >= year { standing[planned] = version }
        }
        let records = try Dictionary(grouping: standing, by: \.value.id).compactMapValues {
            try $0.first.map { try budget($0.value) }
        }
        return standing.compactMapValues { records[$0.id] }
    }

    /// The line that an initiative is tied to, or that of the room for new ones.
    fileprivate func line(of initiatives: [Initiative.ID], on followUp: BudgetFollowUp) throws -> BudgetLine? {
        let ties = try linesOfInitiatives()
        let tied = initiatives.compactMap { ties[$0] }.first
        let year = followUp.period.year
        return try budgetLines().first { line in line.id == tied }
            ?? budgetLines().first { $0.isForNew && $0.isOpen(in: year) }
    }
}
