package import Domain
import Folder
import GRDB

extension BudgetVersion: FetchableRecord, PersistableRecord {}
extension BudgetSummary: FetchableRecord {}

extension Store {
    /// All versions, the newest year first.
    package func budgets() async throws -> [BudgetSummary] {
        try await folder.read { db in
            try BudgetSummary.fetchAll(
                db,
                sql: """
                    SELECT budgetVersion.id, budgetVersion.year, number, madeOn, note, revises, adoptedOn,
                           ifnull(sum(amount) FILTER (WHERE area = 'income'), 0) AS income,
                           ifnull(sum(amount) FILTER (WHERE area <> 'income'), 0) AS cost
                    FROM budgetVersion
                    LEFT JOIN budgetAmount ON version = budgetVersion.id AND budgetAmount.year = budgetVersion.year
                    LEFT JOIN budgetLine ON budgetLine.id = budgetAmount.line
                    GROUP BY budgetVersion.id ORDER BY budgetVersion.year DESC, number DESC
                    """
            )
        }
    }

    package func budget(_ id: BudgetVersion.ID) async throws -> BudgetRecord {
        try await folder.read { db in try db.budget(db.known(id, BudgetVersion.self)) }
    }

    /// Gällande budget (standing budget) of a year on a day: the version that was adopted last.
    package func adoptedBudget(of year: Int, on day: Day) async throws -> BudgetRecord? {
        try await folder.read { db in try db.adoptedBudget(of: year, on: day).map(db.budget) }
    }

    /// Clauses that a budget may be adopted by: decided, and not another budget's.
    package func adoptingClauses(of version: BudgetVersion) async throws -> [AdoptingClause] {
        try await folder.read { db in
            try AdoptingClause.fetchAll(
                db,
                sql: clauseQuery + " WHERE \(isAdopting) AND boardMeeting.day >= ? ORDER BY boardMeeting.day DESC",
                arguments: ["\(version.year - 1)-01-01"]
            )
        }
    }
}

extension AdoptingClause: FetchableRecord {}

private let clauseQuery = """
    SELECT clause.id AS clause, agendaItem.id AS item, boardMeeting.id AS meeting, agendaItem.number, boardMeeting.day,
           agendaItem.title, clause.text
    FROM clause JOIN matter ON matter.id = clause.matter JOIN agendaItem ON agendaItem.id = matter.item
    JOIN boardMeeting ON boardMeeting.id = agendaItem.meeting
    """

private let isAdopting = """
    clause.decided AND clause.kind IN ('adopt', 'approve')
    AND clause.id NOT IN (SELECT clause FROM budgetVersion WHERE clause IS NOT NULL)
    """

/// One clause may adopt a budget and its plan, but not two documents.
private let isAdoptingDocument = """
    clause.decided AND clause.kind IN ('adopt', 'approve')
    AND clause.id NOT IN (SELECT clause FROM yearDocument WHERE clause IS NOT NULL)
    """

extension Database {
    func adoptedBudget(of year: Int, on day: Day) throws -> BudgetVersion? {
        let last: SQLRequest<BudgetVersion> = """
            SELECT * FROM budgetVersion WHERE year = \(year) AND adoptedOn <= \(day)
            ORDER BY adoptedOn DESC, number DESC LIMIT 1
            """
        return try last.fetchOne(self)
    }

    /// The version's own § when it has been adopted, else the clause's that it may be adopted by.
    func adoptingClause(_ id: Clause.ID) throws -> AdoptingClause? {
        try AdoptingClause.fetchOne(self, sql: clauseQuery + " WHERE clause.id = ?", arguments: [id])
    }

    func clausesAdopting(from year: Int) throws -> [AdoptingClause] {
        let sql = clauseQuery + " WHERE \(isAdoptingDocument) AND boardMeeting.day >= ? ORDER BY boardMeeting.day DESC"
        return try AdoptingClause.fetchAll(self, sql: sql, arguments: ["\(year)-01-01"])
    }

    func mayAdopt(by clause: Clause.ID) throws -> Bool {
        let sql = clauseQuery + " WHERE \(isAdopting) AND clause.id = ?"
        return try AdoptingClause.fetchOne(self, sql: sql, arguments: [clause]) != nil
    }

    /// A version with all that its tables and rules ask, in six queries.
    func budget(_ version: BudgetVersion) throws -> BudgetRecord {
        let amounts = try budgetAmounts(of: version.id)
        let years = version.statementYears
        // A line that came after the budget was adopted is none of its own.
        let lines = try budgetLines().filter { line in
            amounts[line.id] != nil || !version.isAdopted && years.contains(where: line.isOpen)
        }
        return BudgetRecord(
            version,
            lines: lines,
            amounts: amounts,
            positions: try balanceAmounts(of: version.id),
            printed: try printedSums(of: version.id),
            granted: try grantedByLine(),
            section: try version.clause.flatMap(adoptingClause)?.section
        )
    }

    func budgetAmounts(of version: BudgetVersion.ID) throws -> [BudgetLine.ID: [Int: Money]] {
        try sums("SELECT line, year, amount FROM budgetAmount WHERE version = ?", [version])
    }

    /// What stands granted to the initiatives of each line.
    private func grantedByLine() throws -> [BudgetLine.ID: [Int: Money]] {
        try sums(
            """
            SELECT initiativeBudgetLine.line, standingAmount.year, sum(standingAmount.amount)
            FROM initiativeBudgetLine JOIN "grant" ON "grant".initiative = initiativeBudgetLine.initiative
            JOIN standingAmount ON standingAmount."grant" = "grant".id
            GROUP BY initiativeBudgetLine.line, standingAmount.year
            """,
            []
        )
    }

    private func sums(_ sql: String, _ arguments: StatementArguments) throws -> [Int64: [Int: Money]] {
        var sums: [Int64: [Int: Money]] = [:]
        for row in try Row.fetchAll(self, sql: sql, arguments: arguments) {
            sums[row[0], default: [:]][row[1]] = Money(ore: row[2])
        }
        return sums
    }

    private func balanceAmounts(of version: BudgetVersion.ID) throws -> [BalancePosition: [Int: Money]] {
        let sql = "SELECT position, year, amount FROM balanceAmount WHERE version = ?"
        return try BalanceAmount.fetchAll(self, sql: sql, arguments: [version])
            .reduce(into: [:]) { $0[$1.position, default: [:]][$1.year] = $1.amount }
    }

    private func printedSums(of version: BudgetVersion.ID) throws -> [PrintedSum] {
        let sql = "SELECT figure, year, amount FROM printedSum WHERE version = ? ORDER BY year"
        return try PrintedSum.fetchAll(self, sql: sql, arguments: [version])
    }
}

extension BalanceAmount: FetchableRecord {}
extension PrintedSum: FetchableRecord {}
