import Domain
import Folder
import GRDB

extension Database {
    /// What a document's figures come from. A draft asks for what stands on the day; an adopted one for what stood when it was
    /// adopted and what has come since, so that a difference shows.
    func yearBasis(of document: YearDocument, on day: Day) throws -> YearBasis {
        let year = document.year
        var basis = YearBasis(document.kind, year, try board(), on: document.adoptedOn ?? day)
        basis.budget = try document.kind == .operationsPlan ? planBudget(of: year) : lastBudget(of: year)
        basis.goals = try goalPlan(of: year, basis.budget)
        basis.contributions = try contributionYears().first { $0.year == year }
        guard document.kind != .operationsPlan else { return basis }
        basis.results = try basis.resultPeriod.map(results) ?? []
        basis.followUp = try BudgetPeriod(year, through: document.kind.lastMonth).map { period in
            try followUp(period, try lineSums(year - 1...year))
        }
        guard document.kind == .annualReport else { return basis }
        basis.accounts = try yearAccounts(year)
        basis.statements = try basis.accounts?.statements ?? printedStatements(of: year)
        let figures = basis.goalFigures
        basis.goals?.accounts = figures
        basis.equityYears = try equityYears()
        basis.initiatives = try initiatives(year)
        basis.meetings = try feeBook(year...year, basis.board).meetings
        return basis
    }

    /// Without a delivery of the year none is read.
    private func results(_ period: FollowUpPeriod) throws -> [(title: String, delivered: DeliveredResults)] {
        let some: SQLRequest<Bool> =
            "SELECT count(*) > 0 FROM delivery WHERE acceptedOn IS NOT NULL AND report ->> '$.period' = \(period.key)"
        guard try some.fetchOne(self) ?? false else { return [] }
        let titles = try initiativeTitles()
        return try deliveryBook().results(period).sortedInSwedish { titles[$0.initiative] ?? "" }
            .map { (titles[$0.initiative] ?? "", $0) }
    }

    /// The standing budget, or else the last proposal.
    private func planBudget(of year: Int) throws -> BudgetRecord? {
        if let adopted = try lastBudget(of: year) { return adopted }
        let last: SQLRequest<BudgetVersion> =
            "SELECT * FROM budgetVersion WHERE year = \(year) ORDER BY number DESC LIMIT 1"
        return try last.fetchOne(self).map(budget)
    }

    private func lastBudget(of year: Int) throws -> BudgetRecord? {
        guard let end = Day(year, 12, 31) else { return nil }
        return try adoptedBudget(of: year, on: end).map(budget)
    }

    private func printedStatements(of year: Int) throws -> Statements? {
        try allPrintedAccounts().first { $0.year == year }?.statements
    }
}
