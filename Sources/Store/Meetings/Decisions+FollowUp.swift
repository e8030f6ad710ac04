package import Domain
import Folder
import GRDB

extension Store {
    /// Följer upp (follows up) an assignment or a condition: what became of it, and when. A later note stands.
    package func followUp(
        _ clause: Clause.ID,
        condition: ClauseCondition.ID?,
        _ outcome: FollowUp.Outcome,
        note: String,
        _ signature: Signature
    ) async throws {
        try await folder.database.write { db in
            try signature.user.may(.followUpDecisions).orRefuse()
            try db.findDecided(clause, condition)
            let followUp = FollowUp(
                id: try db.nextID(FollowUp.self),
                clause: clause,
                condition: condition,
                outcome: outcome,
                on: signature.day,
                note: note
            )
            try followUp.insert(db)
            try db.append("followedUp", to: "clause/\(clause)", after: followUp, signature)
        }
    }
}

extension Database {
    /// A decided clause, and a condition that is its own: ids that do not belong together are missing.
    fileprivate func findDecided(_ id: Clause.ID, _ condition: ClauseCondition.ID?) throws {
        guard let clause = try Clause.fetchOne(self, key: id), clause.decided else { throw Missing() }
        guard let condition else { return }
        guard try ClauseCondition.fetchOne(self, key: condition)?.clause == clause.id else { throw Missing() }
    }
}
