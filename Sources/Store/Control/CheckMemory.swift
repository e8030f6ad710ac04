import Domain
import Folder
import GRDB
import Synchronization

/// Vad reglerna fann i varje möte (check memory). After a write only the meetings that its events are about are judged
/// again, and those whose turn among the others has become another.
final class CheckMemory: Sendable {
    struct Judged: Sendable {
        let turn: MeetingTurn?
        let findings: [Finding]
    }

    typealias Meetings = [BoardMeeting.ID: Judged]
    private let last = Mutex<(state: StoreMemory.State, meetings: Meetings)?>(nil)

    /// What is remembered and still true at a state of the folder.
    func meetings(
        at state: StoreMemory.State,
        _ db: Database,
        _ turnsNow: (Database) throws -> [BoardMeeting.ID: MeetingTurn]
    ) throws -> Meetings {
        guard let known = last.withLock({ $0 }), known.state.day == state.day, known.state.event <= state.event else {
            return [:]
        }
        guard known.state.event < state.event else { return known.meetings }
        guard let written = try db.meetingsWritten(since: known.state.event) else { return [:] }
        let turns = try turnsNow(db)
        let left = known.meetings.filter { id, judged in
            judged.turn == turns[id] && !written.contains(id)
                && !(judged.turn?.previous.map(written.contains) ?? false)
        }
        keep(left, at: state)
        return left
    }

    /// A slower reader of an older state keeps quiet.
    func keep(_ meetings: Meetings, at state: StoreMemory.State) {
        last.withLock { known in
            if let known, known.state.day == state.day, known.state.event > state.event { return }
            known = (state, meetings)
        }
    }
}

extension Database {
    /// The meetings that the events after one are about; nil when an event may concern any meeting.
    fileprivate func meetingsWritten(since event: Int64) throws -> Set<BoardMeeting.ID>? {
        let statement = try cachedStatement(sql: "SELECT DISTINCT subject FROM event WHERE id > ?")
        var written: Set<BoardMeeting.ID> = []
        for subject in try String.fetchAll(statement, arguments: [event]) {
            guard let meetings = try meetings(of: subject) else { return nil }
            written.formUnion(meetings)
        }
        return written
    }

    /// What is not known here, or is there no more, may concern any meeting.
    private func meetings(of subject: String) throws -> [BoardMeeting.ID]? {
        let parts = subject.split(separator: "/")
        guard parts.count == 2, let id = Int64(parts[1]) else { return parts.first == "setting" ? [] : nil }
        switch parts[0] {
        // What the rules of a meeting do not read: they ask its own tables, the board's, and the day.
        case "account", "file", "plannedMeeting", "delegationPoint", "delegatedDecision", "purchase", "wheelDuty",
            "diaryCase", "diaryDocument", "diarySettings", "council", "councilMember", "councilMeeting",
            "auditor", "auditPaper", "discharge", "openingDecision", "openingGrant", "initiative":
            return []
        case "boardMeeting": return [id]
        case "agendaItem", "item": return try meeting("SELECT meeting FROM agendaItem WHERE id = ?", id)
        case "clause":
            let meeting = """
                SELECT agendaItem.meeting FROM clause JOIN matter ON matter.id = clause.matter
                JOIN agendaItem ON agendaItem.id = matter.item WHERE clause.id = ?
                """
            return try self.meeting(meeting, id)
        default: return nil
        }
    }

    private func meeting(_ query: String, _ id: Int64) throws -> [BoardMeeting.ID]? {
        try Int64.fetchOne(cachedStatement(sql: query), arguments: [id]).map { [$0] }
    }
}
