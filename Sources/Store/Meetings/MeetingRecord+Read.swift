package import Domain
import Folder
import GRDB

extension Store {
    /// A meeting with all that is registered about it.
    package func meetingRecord(_ id: BoardMeeting.ID) async throws -> MeetingRecord {
        try await folder.read { db in try record(id, db) }
    }

    /// For readers only, as `StoreMemory.board`.
    func record(_ id: BoardMeeting.ID, _ db: Database) throws -> MeetingRecord {
        try memory.records.value(id, at: db.lastEvent()) { try db.meetingRecord(id) }
    }

    /// The meetings of these days with all that is registered about them, oldest first. For rules over a folder.
    package func meetingRecords(from first: Day, until last: Day) async throws -> [MeetingRecord] {
        try await folder.read { db in
            try db.meetingRecords(Meetings("day BETWEEN ? AND ?", [first, last]))
        }
    }
}

extension Database {
    func boardMeeting(_ id: BoardMeeting.ID) throws -> BoardMeeting {
        guard let meeting = try BoardMeeting.fetchOne(self, key: id) else { throw Missing() }
        return meeting
    }

    func meetingRecord(_ id: BoardMeeting.ID) throws -> MeetingRecord {
        guard let record = try meetingRecords(Meetings("id = ?", [id])).first else { throw Missing() }
        return record
    }

    /// Oldest first. A fixed number of queries, whatever the number of meetings and the length of their agendas.
    func meetingRecords(_ chosen: Meetings) throws -> [MeetingRecord] {
        let meetings = try chosen.all(BoardMeeting.self, self, "id IN (\(chosen.ids)) ORDER BY day, id")
        let items = Dictionary(grouping: try itemRecords(of: chosen), by: \.item.meeting)
        let attendances = Dictionary(grouping: try ofMeetings(chosen, Attendance.self), by: \.meeting)
        let services = Dictionary(grouping: try ofMeetings(chosen, Service.self), by: \.meeting)
        let adjusters = Dictionary(grouping: try ofMeetings(chosen, Adjuster.self), by: \.meeting)
        let signatures = Dictionary(grouping: try ofMeetings(chosen, MinutesSignature.self), by: \.meeting)
        let corrections = Dictionary(grouping: try ofMeetings(chosen, Correction.self), by: \.meeting)
        let notices = Dictionary(grouping: try ofMeetings(chosen, Notice.self), by: \.meeting)
        let requests = Dictionary(grouping: try ofMeetings(chosen, NoticeRequest.self), by: \.meeting)
        let proofs = Dictionary(grouping: try ofMeetings(chosen, PostingProof.self), by: \.meeting)
        let immediate = Dictionary(grouping: try immediate(of: chosen), by: \.meeting)
        let replies = Dictionary(grouping: try ofMeetings(chosen, AttendanceReply.self), by: \.meeting)
        let texts = Dictionary(grouping: try fixedTexts(of: chosen), by: \.meeting)
        return meetings.map { meeting in
            MeetingRecord(
                meeting: meeting,
                items: items[meeting.id] ?? [],
                attendances: attendances[meeting.id] ?? [],
                services: services[meeting.id] ?? [],
                adjusters: adjusters[meeting.id] ?? [],
                signatures: signatures[meeting.id] ?? [],
                corrections: corrections[meeting.id] ?? [],
                notices: notices[meeting.id] ?? [],
                noticeRequests: requests[meeting.id] ?? [],
                postingProofs: proofs[meeting.id] ?? [],
                fixedText: texts[meeting.id]?.first,
                immediate: immediate[meeting.id] ?? [],
                replies: replies[meeting.id] ?? []
            )
        }
    }

    private func ofMeetings<Record: FetchableRecord & TableRecord>(
        _ chosen: Meetings,
        _ type: Record.Type
    ) throws -> [Record] {
        try chosen.all(type, self, "meeting IN (\(chosen.ids)) ORDER BY id")
    }

    private func immediate(of chosen: Meetings) throws -> [ImmediateAdjustment] {
        try chosen.all(ImmediateAdjustment.self, self, "meeting IN (\(chosen.ids)) ORDER BY item")
    }

    private func fixedTexts(of chosen: Meetings) throws -> [FixedText] {
        try chosen.all(FixedText.self, self, "meeting IN (\(chosen.ids))")
    }

    private func itemRecords(of chosen: Meetings) throws -> [ItemRecord] {
        let matters = Dictionary(grouping: try matterRecords(of: chosen), by: \.matter.item)
        let parties = Dictionary(grouping: try ofItems(chosen, ItemParty.self), by: \.item)
        let involvements = Dictionary(grouping: try ofItems(chosen, Involvement.self), by: \.item)
        let recusals = Dictionary(grouping: try ofItems(chosen, Recusal.self), by: \.item)
        let appendices = Dictionary(grouping: try ofItems(chosen, Appendix.self), by: \.item)
        let order = "ORDER BY meeting, position, id"
        return try chosen.all(AgendaItem.self, self, "meeting IN (\(chosen.ids)) \(order)").map { item in
            ItemRecord(
                item: item,
                matters: matters[item.id] ?? [],
                parties: parties[item.id] ?? [],
                involvements: involvements[item.id] ?? [],
                recusals: recusals[item.id] ?? [],
                appendices: (appendices[item.id] ?? []).sorted { $0.number < $1.number }
            )
        }
    }

    private func ofItems<Record: FetchableRecord & TableRecord>(
        _ chosen: Meetings,
        _ type: Record.Type
    ) throws -> [Record] {
        try chosen.all(type, self, "item IN (\(chosen.items)) ORDER BY id")
    }

    private func matterRecords(of chosen: Meetings) throws -> [MatterRecord] {
        let motions = Dictionary(grouping: try ofMatters(chosen, Motion.self), by: \.matter)
        let votes = Dictionary(grouping: try voteRecords(of: chosen), by: \.vote.matter)
        let clauses = Dictionary(grouping: try clauseRecords(of: chosen), by: \.clause.matter)
        let remarks = Dictionary(grouping: try ofMatters(chosen, Remark.self), by: \.matter)
        let abstentions = Dictionary(grouping: try ofMatters(chosen, Abstention.self), by: \.matter)
        return try ofItems(chosen, Matter.self).sorted { ($0.position, $0.id) < ($1.position, $1.id) }.map { matter in
            MatterRecord(
                matter: matter,
                motions: motions[matter.id] ?? [],
                votes: votes[matter.id] ?? [],
                clauses: clauses[matter.id] ?? [],
                remarks: remarks[matter.id] ?? [],
                abstentions: abstentions[matter.id] ?? []
            )
        }
    }

    private func ofMatters<Record: FetchableRecord & TableRecord>(
        _ chosen: Meetings,
        _ type: Record.Type
    ) throws -> [Record] {
        try chosen.all(type, self, "matter IN (\(chosen.matters)) ORDER BY id")
    }

    private func voteRecords(of chosen: Meetings) throws -> [VoteRecord] {
        let ofVotes = "vote IN (SELECT id FROM vote WHERE matter IN (\(chosen.matters))) ORDER BY id"
        let ballots = Dictionary(grouping: try chosen.all(Ballot.self, self, ofVotes), by: \.vote)
        return try ofMatters(chosen, Vote.self).map { VoteRecord(vote: $0, ballots: ballots[$0.id] ?? []) }
    }

    private func clauseRecords(of chosen: Meetings) throws -> [ClauseRecord] {
        let amounts = Dictionary(grouping: try ofClauses(chosen, ClauseAmount.self), by: \.clause)
        let conditions = Dictionary(grouping: try ofClauses(chosen, ClauseCondition.self), by: \.clause)
        let followUps = Dictionary(grouping: try ofClauses(chosen, FollowUp.self), by: \.clause)
        let clauses = try ofMatters(chosen, Clause.self).sorted { ($0.position, $0.id) < ($1.position, $1.id) }
        return clauses.map { clause in
            ClauseRecord(
                clause: clause,
                amounts: (amounts[clause.id] ?? []).sorted { $0.year < $1.year },
                conditions: conditions[clause.id] ?? [],
                followUps: followUps[clause.id] ?? []
            )
        }
    }

    private func ofClauses<Record: FetchableRecord & TableRecord>(
        _ chosen: Meetings,
        _ type: Record.Type
    ) throws -> [Record] {
        try chosen.all(
            type,
            self,
            "clause IN (SELECT id FROM clause WHERE matter IN (\(chosen.matters))) ORDER BY id"
        )
    }
}

/// Which meetings are read: a condition on `boardMeeting`, that everything about them is asked by.
struct Meetings {
    private let condition: String
    private let arguments: StatementArguments

    /// The condition holds no values: a statement that has been prepared is used again.
    init(_ condition: String, _ arguments: StatementArguments = []) {
        (self.condition, self.arguments) = (condition, arguments)
    }

    static func these(_ ids: [BoardMeeting.ID]) -> Meetings {
        Meetings("id IN (SELECT value FROM json_each(?))", ["[\(ids.map(String.init).joined(separator: ","))]"])
    }

    var ids: String { "SELECT id FROM boardMeeting WHERE \(condition)" }
    var items: String { "SELECT id FROM agendaItem WHERE meeting IN (\(ids))" }
    var matters: String { "SELECT id FROM matter WHERE item IN (\(items))" }

    func all<Record: FetchableRecord & TableRecord>(_ type: Record.Type, _ db: Database, _ rest: String) throws
        -> [Record]
    {
        let statement = try db.cachedStatement(sql: "SELECT * FROM \(type.databaseTableName) WHERE \(rest)")
        return try type.fetchAll(statement, arguments: arguments)
    }
}
