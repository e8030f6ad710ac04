package import Domain
import Folder
import GRDB

extension Store {
    package func grantStanding(_ id: Grant.ID) async throws -> GrantStanding {
        try await folder.read { try $0.grantStanding(id) }
    }
}

extension Database {
    /// A grant with all that its rules ask about, as it is in this transaction.
    func grantStanding(_ id: Grant.ID) throws -> GrantStanding {
        let grant = try known(id, Grant.self)
        let initiative = try known(grant.initiative, Initiative.self)
        return GrantStanding(
            grant,
            initiative,
            amounts: try amounts(of: id),
            conditions: try grant.clause.map(conditions(of:)) ?? [],
            agreements: try rows("SELECT * FROM agreement WHERE \"grant\" = \(id) ORDER BY version"),
            instalments: try rows("SELECT * FROM instalment WHERE \"grant\" = \(id) ORDER BY year, number"),
            claims: try claims(on: grant, initiative),
            reports: try approvedReports(of: grant.initiative),
            paidBefore: try paidBeforeKansli(id),
            replacements: try newer(than: grant),
            withdrawnOn: try grant.clause.flatMap(withdrawal(of:))
        )
    }

    private func rows<Row: FetchableRecord>(_ query: SQLRequest<Row>) throws -> [Row] { try query.fetchAll(self) }

    private func amounts(of grant: Grant.ID) throws -> [Int: Money] {
        let amounts: SQLRequest<GrantAmount> = "SELECT * FROM grantAmount WHERE \"grant\" = \(grant)"
        return Dictionary(try amounts.fetchAll(self).map { ($0.year, $0.amount) }, uniquingKeysWith: +)
    }

    /// Each with the last that was noted of it.
    private func conditions(of clause: Clause.ID) throws -> [GrantCondition] {
        let followUps: SQLRequest<FollowUp> = "SELECT * FROM followUp WHERE clause = \(clause) ORDER BY id"
        let last = Dictionary(grouping: try followUps.fetchAll(self), by: \.condition).compactMapValues(\.last)
        return try (self.conditions(of: clause) as [ClauseCondition]).map {
            GrantCondition(
                id: $0.id,
                text: $0.text,
                year: $0.year,
                due: $0.due,
                outcome: last[$0.id]?.outcome,
                evidence: last[$0.id]?.note ?? ""
            )
        }
    }

    /// One sum over a period is replaced whole; else only the years that the newer one is about.
    private func newer(than grant: Grant) throws -> [Replacement] {
        let newer: SQLRequest<Grant> = """
            WITH RECURSIVE line(id) AS (
              SELECT id FROM "grant" WHERE replaces = \(grant.id)
              UNION SELECT "grant".id FROM "grant" JOIN line ON "grant".replaces = line.id
            )
            SELECT "grant".* FROM line JOIN "grant" USING (id) ORDER BY decidedOn
            """
        return try newer.fetchAll(self).map {
            Replacement(on: $0.decidedOn, years: grant.isByYear && $0.isByYear ? $0.firstYear...$0.lastYear : nil)
        }
    }

    private func withdrawal(of clause: Clause.ID) throws -> Day? {
        let last: SQLRequest<FollowUp> = """
            SELECT * FROM followUp WHERE clause = \(clause) AND condition IS NULL ORDER BY id DESC LIMIT 1
            """
        return try last.fetchOne(self).flatMap { $0.outcome == .withdrawn ? $0.on : nil }
    }

    private func claims(on grant: Grant, _ initiative: Initiative) throws -> [GrantClaim] {
        let claims: SQLRequest<GrantClaim> = """
            WITH RECURSIVE line(id) AS (
              SELECT \(grant.id) UNION SELECT "grant".replaces FROM "grant" JOIN line USING (id)
              WHERE "grant".replaces IS NOT NULL
            )
            SELECT claim.id, claim.instalment, instalment.year, claim.amount,
                   paymentFact.paidOn, paymentFact.amount AS paidAmount
            FROM line JOIN instalment ON instalment."grant" = line.id
            JOIN claim ON claim.instalment = instalment.id AND claim.cancelledOn IS NULL
            LEFT JOIN paymentFact ON paymentFact.claim = claim.id
            ORDER BY claim.id
            """
        return try claims.fetchAll(self) + (initiative.kind == .own ? ownCosts(of: initiative.id) : [])
    }

    private func ownCosts(of initiative: Initiative.ID) throws -> [GrantClaim] {
        try rows(
            """
            SELECT claim.id, claim.instalment, claim.year, claim.amount,
                   paymentFact.paidOn, paymentFact.amount AS paidAmount
            FROM claim LEFT JOIN paymentFact ON paymentFact.claim = claim.id
            WHERE claim.initiative = \(initiative) AND claim.instalment IS NULL AND claim.cancelledOn IS NULL
            ORDER BY claim.id
            """
        )
    }

    private func approvedReports(of initiative: Initiative.ID) throws -> [ApprovedReport] {
        try rows(
            """
            SELECT id, kind, until, approvedOn,
                   (SELECT ifnull(sum(amount), 0) FROM reportedCost WHERE report = initiativeReport.id) AS cost
            FROM initiativeReport WHERE initiative = \(initiative) AND approvedOn IS NOT NULL ORDER BY until, id
            """
        )
    }

    private func paidBeforeKansli(_ grant: Grant.ID) throws -> Money {
        let paid: SQLRequest<Int> = """
            WITH RECURSIVE line(id) AS (
              SELECT \(grant) UNION SELECT "grant".replaces FROM "grant" JOIN line USING (id)
              WHERE "grant".replaces IS NOT NULL
            )
            SELECT ifnull(sum(openingGrant.paid), 0) FROM line JOIN "grant" USING (id)
            JOIN openingGrant ON openingGrant.id = "grant".opening
            """
        return Money(ore: try paid.fetchOne(self) ?? 0)
    }
}
