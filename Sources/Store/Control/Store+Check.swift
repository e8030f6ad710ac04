package import Domain
import Folder
import GRDB

extension Store {
    /// What all rules find in the folder on a day, the gravest first. Nothing in a folder without an association. Worked out
    /// anew only when something has been written since, or the day is another.
    package func findings(on today: Day) async throws -> [Finding] {
        try await folder.read { db in
            let state = StoreMemory.State(event: try db.lastEvent(), day: today)
            return try memory.findings.value(at: state) { try findings(at: state, db) }
        }
    }

    /// What concerns one meeting and its parts, the gravest first.
    package func findings(ofMeeting id: BoardMeeting.ID, on today: Day) async throws -> [Finding] {
        try await folder.read { db in
            let state = StoreMemory.State(event: try db.lastEvent(), day: today)
            if let known = try memory.check.meetings(at: state, db, memory.turns)[id] { return known.findings }
            guard let judged = try judged([id], at: state, db)[id] else { throw Missing() }
            return judged.findings
        }
    }

    private func findings(at state: StoreMemory.State, _ db: Database) throws -> [Finding] {
        guard let board = try memory.board(db) else { return [] }
        let meetings = try memory.meetings(db)
        return AssociationCheck.findings(
            board,
            plan: try PlannedMeeting.fetchAll(db, sql: "SELECT * FROM plannedMeeting ORDER BY day"),
            aboutMeetings: try judged(meetings.map(\.id), at: state, db).values.flatMap(\.findings),
            held: meetings.heldDays,
            registry: try db.registry(),
            wheel: try wheel(db),
            on: state.day
        )
    }

    /// Judges those meetings that are not remembered, each with the one before it, for the § series.
    private func judged(_ asked: [BoardMeeting.ID], at state: StoreMemory.State, _ db: Database) throws
        -> CheckMemory.Meetings
    {
        var known = try memory.check.meetings(at: state, db, memory.turns)
        let missing = asked.filter { known[$0] == nil }
        guard !missing.isEmpty else { return known }
        let (board, turns) = (try memory.knownBoard(db), try memory.turns(db))
        let read = missing + missing.compactMap { turns[$0]?.previous }
        let records = Dictionary(uniqueKeysWithValues: try db.meetingRecords(.these(read)).map { ($0.meeting.id, $0) })
        for id in missing {
            let previous = turns[id]?.previous.flatMap { records[$0] }
            let found = records[id]?.findings(board, in: turns[id], after: previous, on: state.day)
            known[id] = found.map { CheckMemory.Judged(turn: turns[id], findings: $0.sortedForReading()) }
        }
        memory.check.keep(known, at: state)
        return known
    }
}
