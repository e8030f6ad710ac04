package import Domain
import Folder
import GRDB

extension Store {
    /// Enters an association and all its board as papers from before Kansli give them. Only into a folder without one.
    package func recordAsPrintedAssociation(_ board: Board, _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.setUpAssociation).orRefuse()
            guard try CoordinationAssociation.fetchOne(db) == nil else {
                throw Refusal(ruling: Ruling(.notMet, .Kansli.closed, "Mappen har redan ett förbund."))
            }
            try db.execute(
                literal: """
                    INSERT INTO association
                    VALUES (1, \(board.association.name), \(board.association.organisationNumber),
                            \(board.association.seat), \(board.association.postalAddress),
                            \(board.association.website), \(board.association.email),
                            \(board.association.archivePlace))
                    """
            )
            try db.append("recordedAsPrinted", to: "association/1", after: board.association, signature)
            try db.record(board.members, "member", signature)
            try db.record(board.organisations, "organisation", signature)
            try db.record(board.persons, "person", signature)
            try db.record(board.mandates, "mandate", signature)
            try db.record(board.chairmanships, "chairmanship", signature)
            try db.record(board.bylaws, "bylaws", signature)
        }
    }

    /// Enters the rows of a year's plan as the board's papers give them.
    package func recordAsPrintedPlan(_ plan: [PlannedMeeting], _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.planMeetings).orRefuse()
            try db.record(plan, "plannedMeeting", signature)
        }
    }
}

extension Database {
    fileprivate func record<Row: PersistableRecord & Encodable & Identifiable>(
        _ rows: [Row],
        _ subject: String,
        _ signature: Signature
    ) throws where Row.ID == Int64 {
        for row in rows {
            try row.insert(self)
            try append("recordedAsPrinted", to: "\(subject)/\(row.id)", after: row, signature)
        }
    }
}
