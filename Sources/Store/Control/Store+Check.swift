package import Domain
import Folder
import GRDB

extension Store {
    /// What all rules find in the folder on a day, the gravest first. Nothing in a folder without an association. Worked out
    /// anew only when something has been written since, or the day is another.
    package func findings(on today: Day) async throws -> [Finding] {
        try await folder.database.read { db in
            let event = try Int64.fetchOne(db, sql: "SELECT max(id) FROM event") ?? 0
            let key = FindingsMemory.Key(event: event, day: today)
            if let findings = memory.findings(key) { return findings }
            let findings = try db.findings(on: today)
            memory.keep(findings, for: key)
            return findings
        }
    }

    /// What concerns one meeting and its parts. Reads that meeting and the one before it, for the § series.
    package func findings(ofMeeting id: BoardMeeting.ID, on today: Day) async throws -> [Finding] {
        try await folder.database.read { db in
            let meeting = try db.boardMeeting(id)
            let near: SQLRequest<BoardMeeting.ID> = """
                SELECT id FROM (SELECT id, day FROM boardMeeting
                  WHERE day < \(meeting.day) AND cancelledOn IS NULL AND (asPrinted OR openedAt IS NOT NULL)
                  ORDER BY day DESC LIMIT 1)
                UNION ALL SELECT \(id)
                UNION ALL SELECT id FROM (SELECT id, day FROM boardMeeting
                  WHERE day > \(meeting.day) AND cancelledOn IS NULL AND (asPrinted OR openedAt IS NOT NULL)
                  ORDER BY day LIMIT 1)
                """
            let records = try near.fetchAll(db).map { try db.meetingRecord($0) }
            return AssociationCheck.findings(try db.board(), plan: [], meetings: records, on: today).of(.meeting(id))
        }
    }
}

extension Database {
    fileprivate func findings(on today: Day) throws -> [Finding] {
        guard try CoordinationAssociation.fetchOne(self) != nil else { return [] }
        let ids = try BoardMeeting.ID.fetchAll(self, sql: "SELECT id FROM boardMeeting ORDER BY day, id")
        return AssociationCheck.findings(
            try board(),
            plan: try PlannedMeeting.fetchAll(self, sql: "SELECT * FROM plannedMeeting ORDER BY day"),
            meetings: try ids.map { try meetingRecord($0) },
            on: today
        )
    }
}
