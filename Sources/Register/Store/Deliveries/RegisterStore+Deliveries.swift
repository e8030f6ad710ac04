package import Domain
import Folder
package import Formats
import Foundation
import GRDB

extension RegisterStore {
    /// What a delivery would tell, exactly as it would leave.
    package func draft(of initiative: Int64, _ period: FollowUpPeriod, _ signature: Signature) async throws
        -> DeliveryDraft
    {
        let count = try await read { [vault] db in
            try db.demand(.readCounts, in: initiative, signature)
            return try db.count(of: initiative, period, vault)
        }
        return count.protected
    }

    /// Whether the user may deliver it: what the page asks before it offers to.
    package func mayDeliver(_ draft: DeliveryDraft, _ user: User, on day: Day) async throws -> Ruling {
        let right = try await read { try $0.may(.deliver, in: draft.initiative.id, user, on: day) }
        let period = DeliveryRules.mayDeliver(draft.period, of: draft.initiative, on: day)
        let rulings = [right, period] + (draft.tables == nil ? [DeliveryRules.tooFew] : [])
        return rulings.first { $0.outcome == .notMet } ?? right
    }

    /// Lämnar (delivers): signs a draft that was seen, and keeps it. `seen` is its mark. A Conflict where the draft is another than what
    /// was seen, or the participants or the deliveries beside it are others than when it was made.
    package func deliver(
        _ draft: DeliveryDraft,
        seen: Int,
        function: String,
        _ signature: Signature
    ) async throws -> Int64 {
        let (initiative, period) = (draft.initiative, draft.period)
        return try await write { [vault] db in
            try db.demand(.deliver, in: initiative.id, signature)
            try db.demandController()
            try DeliveryRules.mayDeliver(period, of: initiative, on: signature.day).orRefuse()
            guard let tables = draft.tables, let controller = try db.controller() else {
                throw Refusal(ruling: DeliveryRules.tooFew)
            }
            guard draft.mark == seen, try db.count(of: initiative.id, period, vault).isWhatWasCounted(for: draft) else {
                throw Conflict(current: "", attempted: "", revision: draft.mark)
            }
            let id = try Int64.fetchOne(db, sql: "SELECT ifnull(max(id), 0) + 1 FROM delivery") ?? 1
            let report = CountedReport(
                number: Int(id),
                controller: .init(name: controller.name, organisationNumber: controller.organisationNumber),
                initiative: .init(key: initiative.key, name: initiative.name),
                period: period,
                madeOn: signature.day,
                madeBy: .init(name: signature.user.name, function: function),
                replaces: draft.replaces.map(Int.init),
                tables: tables
            )
            let file = try SignedReport(report, signedBy: db.signingKey(vault)).bytes
            let counted = try vault.seal(KeptTallies.text(draft.counted), .deliveryCounts, row: id)
            try db.execute(
                literal: """
                    INSERT INTO delivery
                    VALUES (\(id), \(initiative.id), \(period.key), \(signature.day), \(file), \(counted))
                    """
            )
            try db.append("delivered", to: "delivery/\(id)", after: [initiative.key, period.key], signature)
            return id
        }
    }

    /// Those of the initiatives whose counts the user may read, the latest first.
    package func deliveries(_ user: User, on day: Day) async throws -> [MadeDelivery] {
        try await read { db in
            let reach = try db.reach(.readCounts, user, on: day)
            let initiatives = Dictionary(uniqueKeysWithValues: try db.initiatives().map { ($0.id, $0) })
            return try Row.fetchAll(db, sql: "SELECT id, initiative, period, madeOn FROM delivery ORDER BY id DESC")
                .compactMap { row in
                    guard reach.contains(row["initiative"]), let initiative = initiatives[row["initiative"]],
                        let period = FollowUpPeriod(key: row["period"])
                    else { return nil }
                    return MadeDelivery(id: row["id"], initiative: initiative, period: period, madeOn: row["madeOn"])
                }
        }
    }

    /// The file that left; `Missing` to who may not read the initiative's counts.
    package func delivery(_ id: Int64, _ user: User, on day: Day) async throws -> SignedReport {
        try await read { db in
            let sql: SQLRequest<Row> = "SELECT initiative, file FROM delivery WHERE id = \(id)"
            guard let row = try sql.fetchOne(db), try db.reach(.readCounts, user, on: day).contains(row["initiative"])
            else { throw Missing() }
            return try SignedReport(row["file"] as Data)
        }
    }

    /// Initiatives whose counts the user may read.
    package func counted(_ user: User, on day: Day) async throws -> [RegisterInitiative] {
        try await read { db in
            let reach = try db.reach(.readCounts, user, on: day)
            return try db.initiatives().filter { reach.contains($0.id) }
        }
    }

    /// The key that the förbund registers; nil before the first delivery.
    package func deliveryKey() async throws -> ReportKey? {
        try await read { [vault] db in
            let isThere = try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM deliveryKey)") ?? false
            return isThere ? try db.signingKey(vault).publicKey : nil
        }
    }
}

/// What is counted of a period, and what it must be protected beside.
private struct PeriodCount {
    let initiative: RegisterInitiative
    let period: FollowUpPeriod
    let counted: [Tally]
    let earlier: [(number: Int64, tables: DeliveredTables)]

    /// Takes its time: never inside a transaction.
    var protected: DeliveryDraft {
        DeliveryDraft(
            initiative: initiative,
            period: period,
            replaces: earlier.last { $0.tables.period == period }?.number,
            tables: ProtectionRule.standard.protect(counted, of: period, beside: earlier.map(\.tables)),
            counted: counted,
            beside: earlier.map(\.number)
        )
    }

    func isWhatWasCounted(for draft: DeliveryDraft) -> Bool {
        counted == draft.counted && earlier.map(\.number) == draft.beside
    }
}

extension Database {
    fileprivate func count(of id: Int64, _ period: FollowUpPeriod, _ vault: Vault) throws -> PeriodCount {
        PeriodCount(
            initiative: try initiative(id),
            period: period,
            counted: try tallySheets(of: id, in: [period]).first?.tallies ?? [],
            earlier: try delivered(of: id, vault)
        )
    }
}
