package import Domain
import Folder
import GRDB

extension InitiativeSummary: FetchableRecord {}

extension Store {
    /// All initiatives with the money of a year, by title. Read anew only when something has been written.
    package func initiatives(_ year: Int) async throws -> [InitiativeSummary] {
        try await folder.read { db in
            try memory.initiatives.value(year, at: db.lastEvent()) { try db.initiatives(year) }
        }
    }
}

extension Database {
    func initiatives(_ year: Int) throws -> [InitiativeSummary] {
        try InitiativeSummary.fetchAll(cachedStatement(sql: initiativeList), arguments: [year, year])
            .sorted { ($0.title.lowercased(), $0.id) < ($1.title.lowercased(), $1.id) }
    }
}

/// One pass over each table, whatever the number of initiatives.
private let initiativeList = """
    WITH granted AS (
      SELECT "grant".initiative, sum(standingAmount.amount) AS amount
      FROM standingAmount JOIN "grant" ON "grant".id = standingAmount."grant"
      WHERE standingAmount.year = ? GROUP BY "grant".initiative
    ), paid AS (
      SELECT initiative, sum(amount) AS amount FROM initiativePayment WHERE year = ? GROUP BY initiative
    ), decided AS (
      SELECT initiative, count(*) AS grants, min(firstYear) AS firstYear, max(lastYear) AS lastYear
      FROM "grant" GROUP BY initiative
    ), signed AS (
      SELECT DISTINCT "grant".initiative FROM agreement JOIN "grant" ON "grant".id = agreement."grant"
      WHERE signedByUsOn IS NOT NULL AND signedByReceiverOn IS NOT NULL
    ), applied AS (
      SELECT initiative, min(firstYear) AS firstYear, max(lastYear) AS lastYear, max(submittedAt) AS submittedAt,
             min(withdrawnOn IS NOT NULL) AS isWithdrawn
      FROM application GROUP BY initiative
    ), taken AS (
      SELECT initiative, max(agendaItem.outcome IS NOT NULL) AS isDecided
      FROM initiativeItem JOIN agendaItem ON agendaItem.id = initiativeItem.item GROUP BY initiative
    )
    SELECT initiative.id, initiative.kind, initiative.title, organisation.name AS responsible, initiative.openedOn,
           initiative.closedOn, applied.submittedAt IS NOT NULL AS isSubmitted,
           ifnull(applied.isWithdrawn, 0) AS isWithdrawn, taken.initiative IS NOT NULL AS isOnAgenda,
           ifnull(taken.isDecided, 0) AS isDecided, ifnull(decided.grants, 0) AS grants,
           signed.initiative IS NOT NULL AS isSigned,
           min(ifnull(decided.firstYear, applied.firstYear), ifnull(applied.firstYear, decided.firstYear)) AS firstYear,
           max(ifnull(decided.lastYear, applied.lastYear), ifnull(applied.lastYear, decided.lastYear)) AS lastYear,
           ifnull(granted.amount, 0) AS granted, ifnull(paid.amount, 0) AS paid
    FROM initiative
    LEFT JOIN organisation ON organisation.id = initiative.responsible
    LEFT JOIN granted ON granted.initiative = initiative.id
    LEFT JOIN paid ON paid.initiative = initiative.id
    LEFT JOIN decided ON decided.initiative = initiative.id
    LEFT JOIN signed ON signed.initiative = initiative.id
    LEFT JOIN applied ON applied.initiative = initiative.id
    LEFT JOIN taken ON taken.initiative = initiative.id
    """
