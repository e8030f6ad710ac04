package import Domain
import Folder
import GRDB

/// Inskrivning att lämna över (stay to hand over): what the form shows, without name or number.
package struct HandOverFile: Sendable {
    package let stay: Stay
    package let initiative: RegisterInitiative
    /// The accounts that follow participants in the initiative today.
    package let colleagues: Set<Int64>
}

extension RegisterStore {
    package func handOverFile(_ id: Stay.ID, _ signature: Signature) async throws -> HandOverFile {
        try await read { db in
            let stay = try db.stay(id)
            try db.demand(.follow, in: stay.initiative, signature)
            guard stay.person != nil else { throw Missing() }
            return HandOverFile(
                stay: stay,
                initiative: try db.initiative(stay.initiative),
                colleagues: try db.followers(in: stay.initiative, on: signature.day)
            )
        }
    }

    /// Lämnar över (hands over) to another who follows participants in the initiative.
    package func handOver(_ id: Stay.ID, to account: Int64, _ signature: Signature) async throws {
        try await write { db in
            let stay = try db.stay(id)
            try db.demand(.follow, in: stay.initiative, signature)
            guard stay.person != nil else { throw Missing() }
            guard try db.followers(in: stay.initiative, on: signature.day).contains(account) else {
                throw Refusal(ruling: RightRules.refused("Den du lämnar över till arbetar inte i insatsen."))
            }
            guard account != stay.caseWorker else {
                throw Refusal(ruling: StayRules.refused("Den du valde har redan inskrivningen."))
            }
            try db.execute(literal: "UPDATE stay SET caseWorker = \(account) WHERE id = \(id)")
            try db.append(
                "handedOver",
                to: "stay/\(id)",
                before: ["account": stay.caseWorker],
                after: ["account": account],
                signature
            )
        }
    }

    /// Utan handläggare (unattended): open stays of my initiatives whose case worker follows nobody there today. Without names: each
    /// is opened with its purpose.
    package func unattended(_ user: User, on day: Day) async throws -> [HandOverFile] {
        try await read { db in
            let reach = try db.reach(.follow, user, on: day).sorted()
            let sql: SQLRequest<Stay> = """
                SELECT * FROM stay WHERE initiative IN \(reach) AND endedOn IS NULL AND person IS NOT NULL
                ORDER BY initiative, startedOn, id
                """
            let followers = try Dictionary(uniqueKeysWithValues: reach.map { ($0, try db.followers(in: $0, on: day)) })
            let initiatives = Dictionary(uniqueKeysWithValues: try db.initiatives().map { ($0.id, $0) })
            return try sql.fetchAll(db).compactMap { stay in
                let here = followers[stay.initiative] ?? []
                guard let initiative = initiatives[stay.initiative], !here.contains(stay.caseWorker ?? 0) else {
                    return nil
                }
                return HandOverFile(stay: stay, initiative: initiative, colleagues: here)
            }
        }
    }
}

extension Database {
    /// The accounts that may follow participants in an initiative on the day.
    func followers(in initiative: Int64, on day: Day) throws -> Set<Int64> {
        let rights: SQLRequest<AccessRight> = "SELECT * FROM accessRight WHERE initiative = \(initiative)"
        return Set(try rights.fetchAll(self).filter { $0.holds(on: day) && $0.capacity.may(.follow) }.map(\.account))
    }
}
