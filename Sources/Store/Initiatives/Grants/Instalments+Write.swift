package import Domain
import Folder
import GRDB

extension Store {
    /// Lägger planen (lays the plan) of a grant's instalments, every year by the same rule. One that stands is not laid
    /// over: a changed decision has a plan of its own.
    package func lay(
        _ plan: InstalmentPlan,
        of id: Grant.ID,
        in initiative: Initiative.ID,
        _ signature: Signature
    ) async throws {
        try await folder.database.write { db in
            try signature.user.may(.keepInitiatives).orRefuse()
            let standing = try db.grantStanding(id, in: initiative)
            try standing.mayBePlanned.orRefuse()
            for year in standing.amounts.keys.sorted() {
                let first = try db.nextID(Instalment.self)
                let amount = standing.amounts[year] ?? .zero
                let struck = standing.instalments.lazy.filter { $0.year == year }.map(\.number).max() ?? 0
                for var instalment in plan.instalments(of: amount, year: year, grant: id, from: first) {
                    instalment.number += struck
                    try instalment.insert(db)
                }
            }
            try db.append("planned", to: "initiative/\(initiative)", after: ["plan": plan.rawValue], signature)
        }
    }

    /// Lägger till (adds) one instalment, by a day or an event of one's own choice. Its number is the next of its year.
    package func add(
        _ draft: Instalment,
        in initiative: Initiative.ID,
        _ signature: Signature
    ) async throws {
        try await folder.database.write { db in
            try signature.user.may(.keepInitiatives).orRefuse()
            let standing = try db.grantStanding(draft.grant, in: initiative)
            try standing.mayTake(draft).orRefuse()
            let number = (standing.instalments.filter { $0.year == draft.year }.map(\.number).max() ?? 0) + 1
            let instalment = Instalment(
                id: try db.nextID(Instalment.self),
                grant: draft.grant,
                year: draft.year,
                number: number,
                trigger: draft.trigger,
                due: draft.due,
                planned: draft.planned,
                isLast: draft.isLast
            )
            try instalment.insert(db)
            try db.append("addedInstalment", to: "initiative/\(initiative)", after: instalment, signature)
        }
    }

    /// Stryker (cancels) an instalment that nothing has been asked for on.
    package func cancel(_ id: Instalment.ID, in initiative: Initiative.ID, _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.keepInitiatives).orRefuse()
            let before = try db.known(id, Instalment.self)
            let standing = try db.grantStanding(before.grant, in: initiative)
            try before.mayBeCancelled(standing).orRefuse()
            var after = before
            after.cancelledOn = signature.day
            try after.update(db)
            try db.append("cancelled", to: "initiative/\(initiative)", before: before, after: after, signature)
        }
    }

    /// Kräver tillbaka (claims back) what the settlement of a year says was paid too much.
    @discardableResult
    package func claimBack(
        _ year: Int,
        of id: Grant.ID,
        in initiative: Initiative.ID,
        _ signature: Signature
    ) async throws -> Claim.ID {
        try await folder.database.write { db in
            try signature.user.may(.keepInitiatives).orRefuse()
            let standing = try db.grantStanding(id, in: initiative)
            try standing.mayBeClaimedBack(year).orRefuse()
            guard let settlement = standing.settlement(of: year),
                let last = standing.instalments.last(where: { $0.year == year && $0.cancelledOn == nil })
            else { throw Missing() }
            let claim = Claim(
                id: try db.nextID(Claim.self),
                kind: .repayment,
                initiative: initiative,
                instalment: last.id,
                organisation: standing.grant.receiver,
                amount: settlement.toPay,
                year: year,
                receivedOn: signature.day,
                text: "Återbetalning \(year), \(standing.initiative.title)"
            )
            try claim.insert(db)
            try db.append("claimedBack", to: "initiative/\(initiative)", after: claim, signature)
            return claim.id
        }
    }

    /// Upplupet (accrued): what each grant has left unpaid of a year at its end.
    package func accruals(_ year: Int) async throws -> [Accrual] {
        try await folder.read { db in try db.accruals(year) }
    }
}

/// Upplupen kostnad (accrual) of a grant at a year's end.
package struct Accrual: Decodable, FetchableRecord, Hashable, Sendable {
    package let initiative: Initiative.ID
    package let title: String
    package let receiver: String?
    package let granted: Money
    package let paid: Money

    package var left: Money { granted - paid }
}

extension Database {
    /// The grant, and `Missing` when it is another initiative's.
    func grantStanding(_ id: Grant.ID, in initiative: Initiative.ID) throws -> GrantStanding {
        let standing = try grantStanding(id)
        guard standing.initiative.id == initiative else { throw Missing() }
        return standing
    }

    /// Payments are those up to the year's last day; what is paid later is still owed then. A ceiling or a sum over a
    /// period stands in its first year, and what is left of it goes over to the next.
    func accruals(_ year: Int) throws -> [Accrual] {
        let end = "\(year)-12-31"
        return try Accrual.fetchAll(
            cachedStatement(
                sql: """
                    WITH granted AS (
                      SELECT "grant".initiative, sum(standingAmount.amount) AS amount FROM standingAmount
                      JOIN "grant" ON "grant".id = standingAmount."grant"
                      WHERE standingAmount.year = ?1 GROUP BY "grant".initiative
                    ), paid AS (
                      SELECT initiative, sum(amount) AS amount FROM initiativePayment
                      WHERE year = ?1 AND paidOn <= ?2 GROUP BY initiative
                    )
                    SELECT initiative.id AS initiative, initiative.title, organisation.name AS receiver,
                           granted.amount AS granted, ifnull(paid.amount, 0) AS paid
                    FROM granted JOIN initiative ON initiative.id = granted.initiative
                    LEFT JOIN organisation ON organisation.id = initiative.responsible
                    LEFT JOIN paid ON paid.initiative = initiative.id
                    WHERE granted.amount <> ifnull(paid.amount, 0) ORDER BY initiative.title, initiative.id
                    """
            ),
            arguments: [year, end]
        )
    }
}
