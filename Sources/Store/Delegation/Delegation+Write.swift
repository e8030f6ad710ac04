package import Domain
import Folder
import GRDB

extension Store {
    /// Delegerar (delegates): a point of the order, from a day. A point is ended, never removed.
    @discardableResult
    package func delegate(_ point: DelegationPoint, _ signature: Signature) async throws -> DelegationPoint.ID {
        try await folder.database.write { db in
            try signature.user.may(.setUpAssociation).orRefuse()
            if let section = point.section { try db.mustHaveDecided(section) }
            let new = point.with(id: try db.nextID(DelegationPoint.self))
            try new.insert(db)
            try db.append("delegated", to: "delegationPoint/\(new.id)", after: new, signature)
            return new.id
        }
    }

    /// Visar (shows) in which § the board adopted a point.
    package func showAdoption(of id: DelegationPoint.ID, by section: AgendaItem.ID, _ signature: Signature) async throws
    {
        try await folder.database.write { db in
            try signature.user.may(.setUpAssociation).orRefuse()
            guard let point = try DelegationPoint.fetchOne(db, key: id) else { throw Missing() }
            try db.mustHaveDecided(section)
            var shown = point
            shown.section = section
            try shown.update(db)
            try db.append("shown", to: "delegationPoint/\(id)", before: point, after: shown, signature)
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
            return try db.register(draft, correcting: nil, signature)
        }
    }

    /// Rättar (corrects) a decision that was registered wrongly by another that points at it. The old one stays, in the
    /// register and in the diary, and the board is told of the new one.
    @discardableResult
    package func correctDecision(_ id: DelegatedDecision.ID, _ draft: DecisionDraft, _ signature: Signature)
        async throws
        -> DelegatedDecision
    {
        try await folder.database.write { db in
            try signature.user.may(.registerDecisions).orRefuse()
            let delegation = try db.delegation()
            guard let wrong = delegation.decision(id) else { throw Missing() }
            try delegation.mayBeCorrected(wrong).orRefuse()
            return try db.register(draft, correcting: wrong, signature)
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
            until: until,
            section: section
        )
    }
}

extension Database {
    fileprivate func register(_ draft: DecisionDraft, correcting wrong: DelegatedDecision?, _ signature: Signature)
        throws
        -> DelegatedDecision
    {
        try delegation().mayBeRegistered(draft, on: signature.day).orRefuse()
        try SubjectRules.ruling(on: draft.matter, diarySettings(), knowing: true).orRefuse()
        let last: SQLRequest<Int> =
            "SELECT ifnull(max(serial), 0) FROM delegatedDecision WHERE year = \(draft.day.year)"
        let (id, serial) = (try nextID(DelegatedDecision.self), (try last.fetchOne(self) ?? 0) + 1)
        func decision(_ document: DiaryDocument.ID?) -> DelegatedDecision {
            DelegatedDecision(
                id: id,
                serial: serial,
                draft,
                registeredOn: signature.day,
                corrects: wrong?.id,
                document: document
            )
        }
        let new = decision(try file(decision(nil), correcting: wrong, signature).id)
        try new.insert(self)
        let verb = wrong == nil ? "decidedByDelegation" : "corrected"
        try append(verb, to: "delegatedDecision/\(id)", before: wrong, after: new, signature)
        try reportDecisions(signature)
        return new
    }

    /// The year's decisions are documents of one case; a correction stands in the case of what it puts right.
    private func file(_ decision: DelegatedDecision, correcting wrong: DelegatedDecision?, _ signature: Signature)
        throws
        -> DiaryDocument
    {
        let old = try wrong?.document.flatMap { try DiaryDocument.fetchOne(self, key: $0) }
        let known = try old.map { try diaryRecord($0.diaryCase) }.flatMap { $0.diaryCase.closedOn == nil ? $0 : nil }
        let draft = DocumentDraft(
            .drawnUp,
            "\(decision.isUrgent ? "Brådskande beslut" : "Delegationsbeslut") \(decision.number): \(decision.matter)",
            on: decision.day,
            kind: .delegatedDecision,
            corrects: known.flatMap { _ in old?.id }
        )
        return try register(draft, in: known ?? diaryRecord(decisionCase(of: decision.year, signature)), signature)
    }

    private func decisionCase(of year: Int, _ signature: Signature) throws -> DiaryCase.ID {
        let title = "Delegationsbeslut \(year)"
        let known: SQLRequest<DiaryCase.ID> =
            "SELECT id FROM diaryCase WHERE title = \(title) AND closedOn IS NULL ORDER BY id DESC"
        return try known.fetchOne(self) ?? openCase(title, diarySettings(), signature).id
    }

    /// Evidence is a § with a number: an item that waits has decided nothing.
    fileprivate func mustHaveDecided(_ section: AgendaItem.ID) throws {
        guard try AgendaItem.fetchOne(self, key: section)?.number != nil else {
            throw Refusal(
                ruling: Ruling(.notMet, .LocalGovernmentAct.delegation, "Paragrafen finns inte. Välj en annan.")
            )
        }
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
            $0.day <= meeting.day && delegation.correction(of: $0.id) == nil
                && delegation.reported[$0.id].map { $0 > meeting.day } ?? true
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
        if let correction = delegation.correction(of: id) {
            return "\(number), \(day.swedish): rättat, se \(correction.number)."
        }
        let under = delegation.point(point).map { "enligt punkt \($0.number)" } ?? "brådskande"
        let worth = amount.map { ", \($0.swedish)" } ?? ""
        let corrected = delegation.decision(corrects).map { " Rättar \($0.number)." } ?? ""
        return
            "\(number), \(day.swedish): \(matter)\(worth). Beslutat av \(board.name(person)), \(delegate.swedish), \(under).\(corrected)"
    }
}
