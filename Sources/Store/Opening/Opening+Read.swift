package import Domain
import Folder
import GRDB

extension Store {
    package func openingFacts() async throws -> OpeningFacts {
        try await folder.read { db in
            let start: Row? = try Row.fetchOne(db, sql: "SELECT * FROM opening")
            return OpeningFacts(
                board: try CoordinationAssociation.fetchOne(db) == nil ? nil : db.board(),
                startedOn: start?["startedOn"],
                nextDiaryNumber: start?["nextDiaryNumber"],
                decisions: try db.openingDecisions(),
                grants: try db.openingGrants()
            )
        }
    }

    /// Decisions from before Kansli, those that wait first.
    package func openingDecisions() async throws -> [OpeningDecision] {
        try await folder.read { try $0.openingDecisions() }
    }

    package func openingGrants() async throws -> [OpeningGrant] {
        try await folder.read { try $0.openingGrants() }
    }

    /// Följer upp (follows up) a decision from before Kansli. A later note replaces it; the log has both.
    package func followUp(
        openingDecision id: OpeningDecision.ID,
        _ outcome: FollowUp.Outcome,
        note: String,
        _ signature: Signature
    ) async throws {
        try await folder.database.write { db in
            try signature.user.may(.followUpDecisions).orRefuse()
            guard let before = try OpeningDecision.fetchOne(db, key: id) else { throw Missing() }
            var after = before
            (after.outcome, after.followedUpOn, after.note) = (outcome, signature.day, note)
            try after.update(db)
            try db.append("followedUp", to: "openingDecision/\(id)", before: before, after: after, signature)
        }
    }
}

extension Database {
    func openingDecisions() throws -> [OpeningDecision] {
        try OpeningDecision.fetchAll(
            self,
            sql: "SELECT * FROM openingDecision ORDER BY outcome IS NOT NULL, due IS NULL, due, decidedOn, id"
        )
    }

    func openingGrants() throws -> [OpeningGrant] {
        try OpeningGrant.fetchAll(self, sql: "SELECT * FROM openingGrant ORDER BY lastYear, party, name, id")
    }
}
