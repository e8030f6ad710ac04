import Domain
import Folder
import GRDB

extension Database {
    /// Conditions that failed, and of which no meeting has decided what that means.
    func failedConditions() throws -> [FailedCondition] {
        try DecisionRow.fetchAll(self, sql: DecisionRow.sql, arguments: [true]).compactMap { row in
            guard row.outcome == .failed, let condition = row.condition else { return nil }
            return FailedCondition(
                id: condition,
                text: row.conditionText ?? "",
                decision: row.text,
                number: row.number,
                day: row.day,
                note: row.note ?? ""
            )
        }
    }

    /// Takes a failed condition up on a meeting's agenda, with what the board can answer.
    func takeUp(_ failed: FailedCondition, at meeting: BoardMeeting.ID, _ signature: Signature) throws {
        let item = try add(failed.item, to: meeting, signature)
        try ReturningCondition(id: nextID(ReturningCondition.self), item: item, condition: failed.id).insert(self)
        try layBeforeClosing(item, at: meeting)
        let matter = try Matter.fetchOne(self, sql: "SELECT * FROM matter WHERE item = ?", arguments: [item])
        guard let matter else { throw Missing() }
        for (place, text) in failed.proposals.enumerated() {
            let clause = Clause(id: try nextID(Clause.self), matter: matter.id, position: place + 1, text: text)
            try clause.insert(self)
            try append("proposed", to: "clause/\(clause.id)", after: clause, signature)
        }
    }

    /// The meeting's last standing items stay last.
    func layBeforeClosing(_ item: AgendaItem.ID, at meeting: BoardMeeting.ID) throws {
        let last = Set(try standingItems().filter(\.last).map(\.title))
        let others = try agenda(of: meeting).filter { $0.id != item }
        let closing = others.reversed().prefix { last.contains($0.title) }.count
        try lay(others.dropLast(closing).map(\.id) + [item] + others.suffix(closing).map(\.id))
    }

    /// On the next agenda that has not gone out, when there is one; else the next meeting that is called begins with it.
    func takeUpAtNextMeeting(_ condition: ClauseCondition.ID, _ signature: Signature) throws {
        guard let failed = try failedConditions().first(where: { $0.id == condition }) else { return }
        let next: SQLRequest<BoardMeeting> = """
            SELECT * FROM boardMeeting WHERE day >= \(signature.day) AND summonedOn IS NULL AND openedAt IS NULL
              AND closedAt IS NULL AND cancelledOn IS NULL AND asPrinted = 0 ORDER BY day, id LIMIT 1
            """
        guard let meeting = try next.fetchOne(self) else { return }
        let there: SQLRequest<Int> = """
            SELECT count(*) FROM returningCondition JOIN agendaItem ON agendaItem.id = returningCondition.item
            WHERE condition = \(condition) AND meeting = \(meeting.id)
            """
        if try there.fetchOne(self) == 0 { try takeUp(failed, at: meeting.id, signature) }
    }

    /// When a meeting closes, what it decided about a failed condition is noted at the decision that had it.
    func settleReturning(at meeting: BoardMeeting.ID, _ signature: Signature) throws {
        let record = try meetingRecord(meeting)
        let returning: SQLRequest<ReturningCondition> = """
            SELECT returningCondition.* FROM returningCondition
            JOIN agendaItem ON agendaItem.id = returningCondition.item WHERE meeting = \(meeting)
            """
        for row in try returning.fetchAll(self) {
            guard let item = record.item(row.item), item.item.outcome == .decided, item.hasDecision else { continue }
            let decided = item.clauses.filter(\.clause.decided).map { "att \($0.clause.text)" }.joined(separator: ", ")
            try settle(row.condition, "\(item.sign) \(record.meeting.day.swedish): \(decided)", signature)
        }
    }

    private func settle(_ id: ClauseCondition.ID, _ note: String, _ signature: Signature) throws {
        guard let condition = try ClauseCondition.fetchOne(self, key: id) else { throw Missing() }
        let followUp = FollowUp(
            id: try nextID(FollowUp.self),
            clause: condition.clause,
            condition: id,
            outcome: .settled,
            on: signature.day,
            note: note
        )
        try followUp.insert(self)
        try append("followedUp", to: "clause/\(condition.clause)", after: followUp, signature)
    }
}
