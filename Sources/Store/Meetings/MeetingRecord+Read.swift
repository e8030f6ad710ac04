package import Domain
import Folder
import GRDB

extension Store {
    /// A meeting with all that is registered about it.
    package func meetingRecord(_ id: BoardMeeting.ID) async throws -> MeetingRecord {
        try await folder.database.read { db in try db.meetingRecord(id) }
    }

    /// The meetings of these days with all that is registered about them, oldest first. For rules over a folder.
    package func meetingRecords(from first: Day, until last: Day) async throws -> [MeetingRecord] {
        try await folder.database.read { db in
            let ids: SQLRequest<BoardMeeting.ID> =
                "SELECT id FROM boardMeeting WHERE day BETWEEN \(first) AND \(last) ORDER BY day, id"
            return try ids.fetchAll(db).map { try db.meetingRecord($0) }
        }
    }
}

extension Database {
    func boardMeeting(_ id: BoardMeeting.ID) throws -> BoardMeeting {
        guard let meeting = try BoardMeeting.fetchOne(self, key: id) else { throw Missing() }
        return meeting
    }

    /// A fixed number of queries, whatever the length of the agenda.
    func meetingRecord(_ id: BoardMeeting.ID) throws -> MeetingRecord {
        MeetingRecord(
            meeting: try boardMeeting(id),
            items: try itemRecords(of: id),
            attendances: try ofMeeting(id, Attendance.self),
            services: try ofMeeting(id, Service.self),
            adjusters: try ofMeeting(id, Adjuster.self),
            signatures: try ofMeeting(id, MinutesSignature.self),
            corrections: try ofMeeting(id, Correction.self),
            notice: try ofMeeting(id, Notice.self).first,
            fixedText: try FixedText.fetchOne(self, key: id)
        )
    }

    private func ofMeeting<Record: FetchableRecord & TableRecord>(
        _ id: BoardMeeting.ID,
        _ type: Record.Type
    ) throws -> [Record] {
        try type.fetchAll(
            self,
            sql: "SELECT * FROM \(type.databaseTableName) WHERE meeting = ? ORDER BY id",
            arguments: [id]
        )
    }

    private func itemRecords(of meeting: BoardMeeting.ID) throws -> [ItemRecord] {
        let matters = Dictionary(grouping: try matterRecords(of: meeting), by: \.matter.item)
        let parties = Dictionary(grouping: try ofItems(meeting, ItemParty.self), by: \.item)
        let involvements = Dictionary(grouping: try ofItems(meeting, Involvement.self), by: \.item)
        let recusals = Dictionary(grouping: try ofItems(meeting, Recusal.self), by: \.item)
        let appendices = Dictionary(grouping: try ofItems(meeting, Appendix.self), by: \.item)
        let items: SQLRequest<AgendaItem> = "SELECT * FROM agendaItem WHERE meeting = \(meeting) ORDER BY position, id"
        return try items.fetchAll(self).map { item in
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
        _ meeting: BoardMeeting.ID,
        _ type: Record.Type
    ) throws -> [Record] {
        let sql = """
            SELECT * FROM \(type.databaseTableName)
            WHERE item IN (SELECT id FROM agendaItem WHERE meeting = ?) ORDER BY id
            """
        return try type.fetchAll(self, sql: sql, arguments: [meeting])
    }

    private func matterRecords(of meeting: BoardMeeting.ID) throws -> [MatterRecord] {
        let motions = Dictionary(grouping: try ofMatters(meeting, Motion.self), by: \.matter)
        let votes = Dictionary(grouping: try voteRecords(of: meeting), by: \.vote.matter)
        let clauses = Dictionary(grouping: try clauseRecords(of: meeting), by: \.clause.matter)
        let remarks = Dictionary(grouping: try ofMatters(meeting, Remark.self), by: \.matter)
        let abstentions = Dictionary(grouping: try ofMatters(meeting, Abstention.self), by: \.matter)
        return try ofItems(meeting, Matter.self).sorted { ($0.position, $0.id) < ($1.position, $1.id) }.map { matter in
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
        _ meeting: BoardMeeting.ID,
        _ type: Record.Type
    ) throws -> [Record] {
        let sql = "SELECT * FROM \(type.databaseTableName) WHERE matter IN (\(Self.mattersOfMeeting)) ORDER BY id"
        return try type.fetchAll(self, sql: sql, arguments: [meeting])
    }

    private func voteRecords(of meeting: BoardMeeting.ID) throws -> [VoteRecord] {
        let sql = """
            SELECT * FROM ballot
            WHERE vote IN (SELECT id FROM vote WHERE matter IN (\(Self.mattersOfMeeting))) ORDER BY id
            """
        let ballots = Dictionary(grouping: try Ballot.fetchAll(self, sql: sql, arguments: [meeting]), by: \.vote)
        return try ofMatters(meeting, Vote.self).map { VoteRecord(vote: $0, ballots: ballots[$0.id] ?? []) }
    }

    private func clauseRecords(of meeting: BoardMeeting.ID) throws -> [ClauseRecord] {
        let amounts = Dictionary(grouping: try ofClauses(meeting, ClauseAmount.self), by: \.clause)
        let conditions = Dictionary(grouping: try ofClauses(meeting, ClauseCondition.self), by: \.clause)
        let followUps = Dictionary(grouping: try ofClauses(meeting, FollowUp.self), by: \.clause)
        let clauses = try ofMatters(meeting, Clause.self).sorted { ($0.position, $0.id) < ($1.position, $1.id) }
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
        _ meeting: BoardMeeting.ID,
        _ type: Record.Type
    ) throws -> [Record] {
        let sql = """
            SELECT * FROM \(type.databaseTableName)
            WHERE clause IN (SELECT id FROM clause WHERE matter IN (\(Self.mattersOfMeeting))) ORDER BY id
            """
        return try type.fetchAll(self, sql: sql, arguments: [meeting])
    }

    private static var mattersOfMeeting: String {
        "SELECT id FROM matter WHERE item IN (SELECT id FROM agendaItem WHERE meeting = ?)"
    }
}
