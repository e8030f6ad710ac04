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
            guard outcome != .settled else { throw Missing() }
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
            if outcome == .failed, let condition { try db.takeUpAtNextMeeting(condition, signature) }
        }
    }
}

extension Database {
    /// A clause that a meeting has decided and closed on, and a condition that is its own: ids that do not belong
    /// together are missing. While the meeting goes on, a decision may still be taken back.
    fileprivate func findDecided(_ id: Clause.ID, _ condition: ClauseCondition.ID?) throws {
        let decided: SQLRequest<Clause> = """
            SELECT clause.* FROM clause JOIN matter ON matter.id = clause.matter
            JOIN agendaItem ON agendaItem.id = matter.item
            JOIN boardMeeting ON boardMeeting.id = agendaItem.meeting AND boardMeeting.closedAt IS NOT NULL
            WHERE clause.id = \(id) AND clause.decided
            """
        guard let clause = try decided.fetchOne(self) else { throw Missing() }
        guard let condition else { return }
        guard try ClauseCondition.fetchOne(self, key: condition)?.clause == clause.id else { throw Missing() }
    }
}
