package import Domain
import Folder
import GRDB

extension Store {
    /// What all rules find in the folder on a day, the gravest first. Nothing in a folder without an association. Worked out
    /// anew only when something has been written since, or the day is another.
    package func findings(on today: Day) async throws -> [Finding] {
        try await folder.database.read { db in
            let state = StoreMemory.State(event: try db.lastEvent(), day: today)
            return try memory.findings.value(at: state) { try db.findings(on: today) }
        }
    }

    /// What concerns one meeting and its parts. Reads that meeting and the one before it, for the § series.
    package func findings(ofMeeting id: BoardMeeting.ID, on today: Day) async throws -> [Finding] {
        try await folder.database.read { db in
            let records = try db.meetingRecords(.near(try db.boardMeeting(id)))
            return AssociationCheck.findings(try memory.knownBoard(db), plan: [], meetings: records, on: today)
                .of(.meeting(id))
        }
    }
}

extension Database {
    fileprivate func findings(on today: Day) throws -> [Finding] {
        guard try CoordinationAssociation.fetchOne(self) != nil else { return [] }
        let board = try board()
        return AssociationCheck.findings(
            board,
            plan: try PlannedMeeting.fetchAll(self, sql: "SELECT * FROM plannedMeeting ORDER BY day"),
            meetings: try meetingRecords(.every),
            registry: try registry(),
            wheel: try wheel(board),
            on: today
        )
    }
}

extension Meetings {
    /// A meeting, the one held before it and the one held after.
    fileprivate static func near(_ meeting: BoardMeeting) -> Meetings {
        let held = "cancelledOn IS NULL AND (asPrinted OR openedAt IS NOT NULL)"
        let near = """
            id = ?
            OR id = (SELECT id FROM boardMeeting WHERE day < ? AND \(held) ORDER BY day DESC LIMIT 1)
            OR id = (SELECT id FROM boardMeeting WHERE day > ? AND \(held) ORDER BY day LIMIT 1)
            """
        return Meetings(near, [meeting.id, meeting.day, meeting.day])
    }
}
