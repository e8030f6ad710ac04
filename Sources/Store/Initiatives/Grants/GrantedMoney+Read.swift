import Domain
import GRDB

extension Database {
    /// Every grant of a clause with what was applied for, in four queries.
    func grantedMoney() throws -> [GrantedMoney] {
        let rows = try Row.fetchAll(cachedStatement(sql: grantsOfClauses))
        guard !rows.isEmpty else { return [] }
        let amounts = try sums("SELECT \"grant\", year, amount FROM grantAmount")
        let applied = try sums(appliedFor)
        let aside = try sums(
            """
            SELECT matter.item, clauseAmount.year, clauseAmount.amount FROM clause
            JOIN matter ON matter.id = clause.matter JOIN clauseAmount ON clauseAmount.clause = clause.id
            WHERE clause.kind = 'setAside' AND clause.decided
            """
        )
        return try rows.map { row in
            let grant = try Grant(row: row)
            return GrantedMoney(
                grant,
                title: row["title"],
                sign: (row["number"] as Int?).map { "§\u{A0}\($0)" } ?? "Beslutet",
                isSetAside: row["clauseKind"] == Clause.Kind.setAside.rawValue,
                isCoFinancing: row["kind"] == Initiative.Kind.coFinancing.rawValue,
                amounts: amounts[grant.id] ?? [:],
                applied: applied[grant.initiative] ?? [:],
                setAside: aside[row["item"]] ?? [:],
                isPaidInHalves: row["isPaidInHalves"]
            )
        }
    }

    /// Rows of an id, a year and öre, added up.
    private func sums(_ sql: String) throws -> [Int64: [Int: Money]] {
        var sums: [Int64: [Int: Money]] = [:]
        for row in try Row.fetchAll(cachedStatement(sql: sql)) {
            sums[row[0], default: [:]][row[1], default: .zero] = (sums[row[0]]?[row[1]] ?? .zero) + Money(ore: row[2])
        }
        return sums
    }
}

/// A § that says "hälften" in how its money is paid is paid in halves.
private let grantsOfClauses = """
    SELECT "grant".*, initiative.title, initiative.kind, clause.kind AS clauseKind, agendaItem.number, agendaItem.id AS item,
           EXISTS (SELECT 1 FROM clause AS rule WHERE rule.matter = clause.matter AND rule.kind = 'paymentRule'
                   AND rule.decided AND rule.text LIKE '%hälften%') AS isPaidInHalves
    FROM "grant" JOIN initiative ON initiative.id = "grant".initiative
    JOIN clause ON clause.id = "grant".clause JOIN matter ON matter.id = clause.matter
    JOIN agendaItem ON agendaItem.id = matter.item
    WHERE "grant".id NOT IN (SELECT replaces FROM "grant" WHERE replaces IS NOT NULL)
    ORDER BY "grant".id
    """

/// Of each initiative's last version that was submitted: costs less what others bear.
private let appliedFor = """
    WITH last AS (
      SELECT id, initiative FROM application WHERE submittedAt IS NOT NULL AND withdrawnOn IS NULL AND version = (
        SELECT max(version) FROM application AS newer
        WHERE newer.initiative = application.initiative AND newer.submittedAt IS NOT NULL
      )
    )
    SELECT last.initiative, costLine.year, costLine.amount FROM last JOIN costLine ON costLine.application = last.id
    UNION ALL
    SELECT last.initiative, financingLine.year, -financingLine.amount
    FROM last JOIN financingLine ON financingLine.application = last.id
    """
