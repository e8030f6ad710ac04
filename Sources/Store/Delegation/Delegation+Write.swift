package import Domain
import Folder
import GRDB

extension Store {
    /// Delegerar (delegates): a point of the order, from a day. A point is ended, never removed.
    @discardableResult
    package func delegate(_ point: DelegationPoint, _ signature: Signature) async throws -> DelegationPoint.ID {
        try await folder.database.write { db in
            try signature.user.may(.setUpAssociation).orRefuse()
            let new = point.with(id: try db.nextID(DelegationPoint.self))
            try new.insert(db)
            try db.append("delegated", to: "delegationPoint/\(new.id)", after: new, signature)
            return new.id
        }
    }

    /// Återkallar (withdraws) a point, from the day after its last.
    package func withdraw(_ id: DelegationPoint.ID, last: Day, _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.setUpAssociation).orRefuse()
            guard let point = try DelegationPoint.fetchOne(db, key: id) else { throw Missing() }
            var ended = point
            ended.until = max(min(last, point.until ?? last), point.from)
            try ended.update(db)
            try db.append("withdrawn", to: "delegationPoint/\(id)", before: point, after: ended, signature)
        }
    }

    /// Registrerar ett delegationsbeslut (registers a delegated or urgent decision): gives it its number, puts it in the
    /// year's case in the diary, and on the agenda of the next meeting.
    @discardableResult
    package func registerDecision(_ draft: DecisionDraft, _ signature: Signature) async throws -> DelegatedDecision {
        try await folder.database.write { db in
            try signature.user.may(.registerDecisions).orRefuse()
            try db.delegation().mayBeRegistered(draft, on: signature.day).orRefuse()
            try SubjectRules.ruling(on: draft.matter, db.diarySettings(), knowing: true).orRefuse()
            let last: SQLRequest<Int> =
                "SELECT ifnull(max(serial), 0) FROM delegatedDecision WHERE year = \(draft.day.year)"
            let decision = DelegatedDecision(
                id: try db.nextID(DelegatedDecision.self),
                serial: (try last.fetchOne(db) ?? 0) + 1,
                draft,
                registeredOn: signature.day
            )
            try decision.insert(db)
            try db.append("decidedByDelegation", to: "delegatedDecision/\(decision.id)", after: decision, signature)
            try db.file(decision, signature)
            try db.reportDecisions(signature)
            return decision
        }
    }
}

extension DelegationPoint {
    fileprivate func with(id: DelegationPoint.ID) -> DelegationPoint {
        DelegationPoint(
            id: id,
            number: number,
            matter: matter,
            delegate: delegate,
            deputy: deputy,
            limit: limit,
            isForPurchases: isForPurchases,
            from: from,
            until: until
        )
    }
}

extension Database {
    /// The year's decisions are documents of one case.
    fileprivate func file(_ decision: DelegatedDecision, _ signature: Signature) throws {
        let title = "Delegationsbeslut \(decision.year)"
        let known: SQLRequest<DiaryCase.ID> =
            "SELECT id FROM diaryCase WHERE title = \(title) AND closedOn IS NULL ORDER BY id DESC"
        let id = try known.fetchOne(self) ?? openCase(title, diarySettings(), signature).id
        let draft = DocumentDraft(
            .drawnUp,
            "\(decision.isUrgent ? "Brådskande beslut" : "Delegationsbeslut") \(decision.number): \(decision.matter)",
            on: decision.day,
            kind: .delegatedDecision
        )
        try register(draft, in: diaryRecord(id), signature)
    }

    fileprivate func nextMeeting(from day: Day) throws -> BoardMeeting? {
        let next: SQLRequest<BoardMeeting> = """
            SELECT * FROM boardMeeting WHERE day >= \(day) AND asPrinted = 0 AND openedAt IS NULL AND closedAt IS NULL
            AND cancelledOn IS NULL ORDER BY day LIMIT 1
            """
        return try next.fetchOne(self)
    }

    /// Puts what the board has not been told of on the agenda of its next meeting, when one is convened.
    func reportDecisions(_ signature: Signature) throws {
        if let next = try nextMeeting(from: signature.day) { try reportDecisions(at: next, signature) }
    }

    /// Puts what is not told by then on a meeting's agenda, in one item.
    func reportDecisions(at meeting: BoardMeeting, _ signature: Signature) throws {
        let delegation = try delegation()
        let new = delegation.decisions.filter {
            $0.day <= meeting.day && delegation.reported[$0.id].map { $0 > meeting.day } ?? true
        }
        guard !new.isEmpty else { return }
        let item = try reportItem(of: meeting.id) ?? add(.delegatedDecisions, to: meeting.id, signature)
        for decision in new {
            try execute(sql: "INSERT INTO decisionReport VALUES (?, ?)", arguments: [decision.id, item])
        }
        try tell(of: delegation, in: item, signature)
        try placeBeforeClosing(item, meeting.id)
    }

    private func reportItem(of meeting: BoardMeeting.ID) throws -> AgendaItem.ID? {
        let known: SQLRequest<AgendaItem.ID> = """
            SELECT item FROM decisionReport JOIN agendaItem ON agendaItem.id = item WHERE meeting = \(meeting) LIMIT 1
            """
        return try known.fetchOne(self)
    }

    /// The item's background says each decision in a line.
    private func tell(of delegation: Delegation, in item: AgendaItem.ID, _ signature: Signature) throws {
        guard var changed = try AgendaItem.fetchOne(self, key: item) else { throw Missing() }
        let told: SQLRequest<DelegatedDecision.ID> = "SELECT decision FROM decisionReport WHERE item = \(item)"
        let ids = try told.fetchSet(self)
        let (board, before) = (try board(), changed)
        changed.background = delegation.decisions.filter { ids.contains($0.id) }
            .map { $0.line(delegation, board) }.joined(separator: "\n\n")
        changed.revision += 1
        try changed.update(self)
        try append("rewritten", to: "agendaItem/\(item)", before: before, after: changed, signature)
    }

    /// Before the standing items that end the meeting.
    private func placeBeforeClosing(_ item: AgendaItem.ID, _ meeting: BoardMeeting.ID) throws {
        let others = try agenda(of: meeting).filter { $0.id != item }
        let closing = others.reversed().prefix { $0.origin == .standing }.count
        let order = others.dropLast(closing).map(\.id) + [item] + others.suffix(closing).map(\.id)
        try lay(order)
        try renumberAppendices(of: meeting)
    }
}

extension ItemDraft {
    fileprivate static let delegatedDecisions = ItemDraft(
        title: "Anmälan av delegationsbeslut",
        kind: .information,
        origin: .duty
    )
}

extension DelegatedDecision {
    fileprivate func line(_ delegation: Delegation, _ board: Board) -> String {
        let under = delegation.point(point).map { "enligt punkt \($0.number)" } ?? "brådskande"
        let worth = amount.map { ", \($0.swedish)" } ?? ""
        return
            "\(number), \(day.swedish): \(matter)\(worth). Beslutat av \(board.name(person)), \(delegate.swedish), \(under)."
    }
}
