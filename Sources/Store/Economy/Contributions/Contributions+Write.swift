package import Domain
import Folder
import GRDB

extension Store {
    /// Noterar statens besked (notes an allocation) with its day and its source. One of the same kind and day is put right.
    package func noteAllocation(_ allocation: StateAllocation, _ signature: Signature) async throws {
        try await planning("noted", "contributions/\(allocation.year)", signature) { db in
            let same: SQLRequest<StateAllocation> = """
                SELECT * FROM stateAllocation WHERE year = \(allocation.year) AND kind = \(allocation.kind.rawValue)
                  AND decidedOn = \(allocation.decidedOn)
                """
            let before = try same.fetchOne(db)
            let after = StateAllocation(
                id: try before?.id ?? db.nextID(StateAllocation.self),
                year: allocation.year,
                kind: allocation.kind,
                amount: allocation.amount,
                decidedOn: allocation.decidedOn,
                source: allocation.source
            )
            try after.save(db)
            return (before, after)
        }
    }

    /// Noterar en medlems bidrag (notes a contribution) for a year; what was noted before is replaced.
    package func noteContribution(_ contribution: Contribution, _ signature: Signature) async throws {
        try await planning("noted", "contributions/\(contribution.year)", signature) { db in
            guard try !db.known(contribution.member, Member.self).kind.isState else {
                throw Refusal(ruling: .stateHasAllocation)
            }
            let before: SQLRequest<Contribution> = """
                SELECT * FROM contribution WHERE year = \(contribution.year) AND member = \(contribution.member)
                """
            let old = try before.fetchOne(db)
            try contribution.upsert(db)
            return (old, contribution)
        }
    }

    /// Fördelar kommunernas fjärdedel (splits) from a day on; earlier years keep theirs.
    package func setSplit(_ weights: [Member.ID: Int], from day: Day, _ signature: Signature) async throws {
        try await planning("split", "contributions/\(day.year)", signature) { db in
            try db.execute(literal: "DELETE FROM contributionSplit WHERE \"from\" = \(day)")
            let splits = weights.sorted { $0.key < $1.key }
                .map { ContributionSplit(from: day, member: $0.key, weight: $0.value) }
            for split in splits { try split.insert(db) }
            return (nil as [ContributionSplit]?, splits)
        }
    }

    /// Rekvirerar (requests) a contribution, or a part of it.
    @discardableResult
    package func request(_ requisition: Requisition, _ signature: Signature) async throws -> Requisition.ID {
        try await folder.database.write { db in
            try signature.user.may(.planEconomy).orRefuse()
            _ = try db.known(requisition.member, Member.self)
            let new = Requisition(
                id: try db.nextID(Requisition.self),
                year: requisition.year,
                member: requisition.member,
                amount: requisition.amount,
                requestedOn: requisition.requestedOn,
                due: requisition.due
            )
            try new.insert(db)
            try db.append("requested", to: "contributions/\(new.year)", after: new, signature)
            return new.id
        }
    }

    /// Noterar betalningen (notes the payment) of a requisition.
    package func notePaid(_ id: Requisition.ID, _ amount: Money, on day: Day, _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.planEconomy).orRefuse()
            let before = try db.known(id, Requisition.self)
            var after = before
            (after.paidOn, after.paidAmount) = (day, amount)
            try after.update(db)
            try db.append("paid", to: "contributions/\(after.year)", before: before, after: after, signature)
        }
    }

    /// Läser in statens fördelning (takes in) for a year; the one before is replaced whole.
    package func takeIn(_ table: NationalTable, _ signature: Signature) async throws {
        try await planning("tookIn", "nationalTable/\(table.year)", signature) { db in
            try db.execute(literal: "DELETE FROM nationalAllocation WHERE year = \(table.year)")
            try db.execute(literal: "DELETE FROM nationalTable WHERE year = \(table.year)")
            try db.execute(
                literal: "INSERT INTO nationalTable VALUES (\(table.year), \(table.headingYear), \(table.source))"
            )
            for row in table.rows {
                try db.execute(
                    literal: """
                        INSERT INTO nationalAllocation VALUES (\(table.year), \(row.name), \(row.county), \(row.area),
                          \(row.amount.rawValue), \(row.population))
                        """
                )
            }
            return (nil as Money?, table.sum)
        }
    }

    private func planning<Value: Encodable & Sendable>(
        _ what: String,
        _ subject: String,
        _ signature: Signature,
        _ write: @escaping @Sendable (Database) throws -> (before: Value?, after: Value)
    ) async throws {
        try await folder.database.write { db in
            try signature.user.may(.planEconomy).orRefuse()
            let (before, after) = try write(db)
            try db.append(what, to: subject, before: before, after: after, signature)
        }
    }
}

extension Ruling {
    fileprivate static let stateHasAllocation = Ruling(
        .notMet,
        .FinsamAct.contributions,
        "Statens bidrag är dess tilldelning. För in den som preliminär eller slutlig."
    )
}
