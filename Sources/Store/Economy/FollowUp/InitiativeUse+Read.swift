package import Domain
import Folder
import GRDB

extension InitiativeUse: FetchableRecord {}

extension Store {
    /// What every initiative with money of a year has been granted, and what has come of it through a day, by title.
    package func initiativeUse(of year: Int, through day: Day) async throws -> [InitiativeUse] {
        try await folder.read { db in try db.initiativeUse(of: year, through: day) }
    }
}

extension Database {
    /// One pass over each table, whatever the number of initiatives.
    func initiativeUse(of year: Int, through day: Day) throws -> [InitiativeUse] {
        try InitiativeUse.fetchAll(cachedStatement(sql: usesOfYear), arguments: [year, day.rawValue])
            .sortedInSwedish(by: \.title)
    }
}

/// A grant that a newer one has replaced by the day gives nothing in the years that the newer is about. Of reports that tell of the same
/// months the longest counts. What the förbund does itself is used as it costs.
private let usesOfYear = """
    WITH RECURSIVE newer(old, new) AS (
      SELECT replaces, id FROM "grant" WHERE replaces IS NOT NULL AND decidedOn <= ?2
      UNION ALL
      SELECT newer.old, "grant".id FROM newer JOIN "grant" ON "grant".replaces = newer.new WHERE "grant".decidedOn <= ?2
    ), granted AS (
      SELECT "grant".initiative, sum(grantAmount.amount) AS amount
      FROM grantAmount JOIN "grant" ON "grant".id = grantAmount."grant"
      WHERE grantAmount.year = ?1 AND "grant".decidedOn <= ?2 AND NOT EXISTS (
        SELECT 1 FROM newer JOIN "grant" AS new ON new.id = newer.new WHERE newer.old = "grant".id
          AND ("grant".form <> 'byYear' OR new.form <> 'byYear' OR ?1 BETWEEN new.firstYear AND new.lastYear)
      ) GROUP BY "grant".initiative
    ), paid AS (
      SELECT initiative, sum(amount) AS amount FROM initiativePayment
      WHERE year = ?1 AND paidOn <= ?2 GROUP BY initiative
    ), asked AS (
      SELECT coalesce("grant".initiative, claim.initiative) AS initiative, sum(claim.amount) AS amount
      FROM claim LEFT JOIN instalment ON instalment.id = claim.instalment
      LEFT JOIN "grant" ON "grant".id = instalment."grant"
      WHERE coalesce(instalment.year, claim.year) = ?1 AND claim.receivedOn <= ?2
        AND (claim.cancelledOn IS NULL OR claim.cancelledOn > ?2)
        AND (instalment.id IS NULL OR instalment."trigger" = 'requisition')
      GROUP BY 1
    ), told AS (
      SELECT id, initiative, kind, "from", until, forecast,
             (SELECT ifnull(sum(amount), 0) FROM reportedCost WHERE report = initiativeReport.id) AS cost
      FROM initiativeReport
      WHERE submittedOn IS NOT NULL AND returnedOn IS NULL AND until <= ?2 AND CAST(substr(until, 1, 4) AS INTEGER) = ?1
    ), reported AS (
      SELECT initiative, sum(cost) AS cost FROM told WHERE NOT EXISTS (
        SELECT 1 FROM told AS wider WHERE wider.initiative = told.initiative AND wider.id <> told.id
          AND wider."from" <= told."from" AND wider.until >= told.until
      ) GROUP BY initiative
    )
    SELECT initiative.id, initiative.title, initiative.kind, initiativeBudgetLine.line,
           ifnull(granted.amount, 0) AS granted, coalesce(reported.cost, asked.amount, 0) AS used,
           ifnull(paid.amount, 0) AS paid,
           coalesce(
             (SELECT cost FROM told WHERE told.initiative = initiative.id AND kind IN ('year', 'final') LIMIT 1),
             (SELECT forecast FROM told WHERE told.initiative = initiative.id AND forecast IS NOT NULL
              ORDER BY until DESC, id DESC LIMIT 1)
           ) AS expected,
           EXISTS (SELECT 1 FROM told WHERE told.initiative = initiative.id AND kind IN ('year', 'final')) AS isReported
    FROM initiative
    LEFT JOIN initiativeBudgetLine ON initiativeBudgetLine.initiative = initiative.id
    LEFT JOIN granted ON granted.initiative = initiative.id
    LEFT JOIN paid ON paid.initiative = initiative.id
    LEFT JOIN asked ON asked.initiative = initiative.id
    LEFT JOIN reported ON reported.initiative = initiative.id
    WHERE granted.amount IS NOT NULL OR paid.amount IS NOT NULL OR asked.amount IS NOT NULL
    """
