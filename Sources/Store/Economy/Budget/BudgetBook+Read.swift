import Domain
import Folder
import GRDB

extension DecidedSetAside: FetchableRecord {}

extension Database {
    /// The standing budget of each year and the proposals, with what their rules ask beside.
    func budgetBook() throws -> BudgetBook {
        let versions = try BudgetVersion.fetchAll(self, sql: currentBudgets)
        guard !versions.isEmpty else { return BudgetBook() }
        return BudgetBook(
            budgets: try versions.map(budget),
            decidedLines: try Set(Int64.fetchAll(self, sql: decidedLines)),
            setAsides: try DecidedSetAside.fetchAll(self, sql: setAsides),
            stateAllocations: try decidedAllocations(),
            stateLines: try Set(Int64.fetchAll(self, sql: stateLines))
        )
    }
}

extension Database {
    /// The last final one of each year.
    private func decidedAllocations() throws -> [Int: Money] {
        let sql = "SELECT year, amount FROM stateAllocation WHERE kind = 'final' ORDER BY decidedOn"
        let rows = try Row.fetchAll(self, sql: sql)
        return Dictionary(rows.map { ($0[0], Money(ore: $0[1])) }, uniquingKeysWith: { _, last in last })
    }
}

private let currentBudgets = """
    SELECT * FROM budgetVersion WHERE adoptedOn IS NULL OR id = (
      SELECT id FROM budgetVersion AS other WHERE other.year = budgetVersion.year AND adoptedOn IS NOT NULL
      ORDER BY adoptedOn DESC, number DESC LIMIT 1
    ) ORDER BY year, number
    """

private let decidedLines = """
    SELECT DISTINCT line FROM initiativeBudgetLine
    JOIN "grant" ON "grant".initiative = initiativeBudgetLine.initiative
    WHERE "grant".clause IS NOT NULL OR "grant".opening IS NOT NULL
    """

private let stateLines = """
    SELECT budgetLine.id FROM budgetLine JOIN member ON member.id = budgetLine.member
    WHERE budgetLine.area = 'income' AND member.kind IN ('insuranceAgency', 'employmentService')
    """

/// By clause and year, with the line of the initiative that the § is about.
private let setAsides = """
    SELECT clause.id AS clause, agendaItem.title, agendaItem.number, boardMeeting.day AS decidedOn, clauseAmount.year,
           clauseAmount.amount,
           (SELECT line FROM initiativeItem JOIN initiativeBudgetLine USING (initiative)
            WHERE initiativeItem.item = agendaItem.id LIMIT 1) AS line
    FROM clause JOIN clauseAmount ON clauseAmount.clause = clause.id JOIN matter ON matter.id = clause.matter
    JOIN agendaItem ON agendaItem.id = matter.item JOIN boardMeeting ON boardMeeting.id = agendaItem.meeting
    WHERE clause.kind = 'setAside' AND clause.decided ORDER BY clause.id, clauseAmount.year
    """
