package import Domain
import Folder
import GRDB

extension Store {
    /// Öppnar ett ärende (opens an item): it gets the next § number, in one transaction, and a matter to write in. What is open stays as
    /// it is.
    package func openItem(_ place: Place, _ signature: Signature) async throws {
        try await folder.database.write { db in _ = try db.opened(place, signature) }
    }

    /// Lägger till en övrig fråga (adds an item) at the end.
    package func addItem(
        _ title: String,
        kind: AgendaItem.Kind = .other,
        at meeting: BoardMeeting.ID,
        _ signature: Signature
    ) async throws -> AgendaItem.ID {
        try await folder.database.write { db in
            _ = try db.openMeeting(meeting, signature)
            let last: SQLRequest<Int> = "SELECT max(position) FROM agendaItem WHERE meeting = \(meeting)"
            let item = AgendaItem(
                id: try db.nextID(AgendaItem.self),
                meeting: meeting,
                position: try (last.fetchOne(db) ?? 0) + 1,
                title: title,
                kind: kind
            )
            try item.insert(db)
            try db.append("added", to: "item/\(item.id)", after: item, signature)
            return item.id
        }
    }

    /// Flyttar ett ärende (moves) that has not been opened one place up or down among those.
    package func move(_ place: Place, up: Bool, _ signature: Signature) async throws {
        try await folder.database.write { db in
            let item = try db.item(place, signature)
            let waiting: SQLRequest<AgendaItem> = """
                SELECT * FROM agendaItem WHERE meeting = \(place.meeting) AND openedAt IS NULL ORDER BY position, id
                """
            let items = try waiting.fetchAll(db)
            guard let at = items.firstIndex(where: { $0.id == item.id }) else {
                throw Refusal(
                    ruling: Ruling(
                        .notMet,
                        .Kansli.openedFirst,
                        "Ärendet är öppnat och har sitt nummer. Bara det som väntar kan flyttas."
                    )
                )
            }
            guard items.indices.contains(up ? at - 1 : at + 1) else { return }
            var (one, other) = (items[at], items[up ? at - 1 : at + 1])
            (one.position, other.position) = (other.position, one.position)
            try one.update(db)
            try other.update(db)
            try db.append("moved", to: place.subject, before: item, after: one, signature)
        }
    }

    /// Anger hur ett ärende slutade (concludes). Återremiss and bordläggning are decisions, with a clause of their own;
    /// when the § is taken up again, that clause is a proposal again.
    package func conclude(
        _ place: Place,
        _ outcome: AgendaItem.Outcome?,
        saying text: String = "",
        _ signature: Signature
    ) async throws {
        try await folder.database.write { db in
            let item = outcome == .struck ? try db.opened(place, signature) : try db.openItem(place, signature)
            guard outcome != item.outcome else { return }
            try db.takeBackEnding(of: item, signature)
            var concluded = item
            concluded.endingClause = try outcome.flatMap { try db.decide($0, text, item, signature) }
            concluded.outcome = outcome
            concluded.revision += 1
            try concluded.update(db)
            try db.append("concluded", to: place.subject, before: item, after: concluded, signature)
        }
    }

    /// Ändrar rubriken (retitles).
    package func retitle(_ place: Place, _ title: String, seen: Int, _ signature: Signature) async throws -> Int {
        try await folder.database.write { db in
            let item = try db.openItem(place, signature)
            var changed = item
            changed.title = try item.title.replaced(by: title, seen: seen)
            changed.revision += 1
            try changed.update(db)
            try db.append("retitled", to: place.subject, before: item.title, after: title, signature)
            return title.textRevision
        }
    }
}

extension Database {
    fileprivate func opened(_ place: Place, _ signature: Signature) throws -> AgendaItem {
        let item = try item(place, signature)
        guard item.openedAt == nil else { return item }
        var opened = item
        opened.number = try nextNumber(on: boardMeeting(place.meeting).day)
        opened.position = try makeRoomAfterOpened(item)
        opened.openedAt = signature.instant
        opened.revision += 1
        try opened.update(self)
        try addFirstMatter(to: opened)
        try append("opened", to: place.subject, before: item, after: opened, signature)
        if try meetingRecord(place.meeting).election?.id == item.id {
            try writeElection(at: place.meeting, before: nil, signature)
        }
        return opened
    }

    private func nextNumber(on day: Day) throws -> Int {
        guard let series = try board().series(on: day) else { throw Missing() }
        let given: SQLRequest<Int> = """
            SELECT max(number) FROM agendaItem JOIN boardMeeting ON boardMeeting.id = agendaItem.meeting
            WHERE boardMeeting.day BETWEEN \(series.first) AND \(series.last)
            """
        return series.next(after: try given.fetchOne(self))
    }

    /// An item that is opened before its turn goes up to where the meeting is, so that numbers follow the order.
    private func makeRoomAfterOpened(_ item: AgendaItem) throws -> Int {
        let last: SQLRequest<Int> = """
            SELECT max(position) FROM agendaItem WHERE meeting = \(item.meeting) AND openedAt IS NOT NULL
            """
        let place = try (last.fetchOne(self) ?? 0) + 1
        guard item.position != place else { return place }
        try execute(
            literal: """
                UPDATE agendaItem SET position = position + 1
                WHERE meeting = \(item.meeting) AND position >= \(place) AND id <> \(item.id)
                """
        )
        return place
    }

    private func addFirstMatter(to item: AgendaItem) throws {
        guard try Matter.fetchOne(self, sql: "SELECT * FROM matter WHERE item = ?", arguments: [item.id]) == nil else {
            return
        }
        try Matter(id: nextID(Matter.self), item: item.id).insert(self)
    }

    /// The clause that the ending decides; nil when it decides none, or one that was decided already.
    fileprivate func decide(
        _ outcome: AgendaItem.Outcome,
        _ text: String,
        _ item: AgendaItem,
        _ signature: Signature
    ) throws -> Clause.ID? {
        guard outcome != .decided else { return nil }
        let record = try meetingRecord(item.meeting)
        try record.quorum(at: item.id, board()).orRefuse()
        guard let matter = record.item(item.id)?.matters.last else { throw Missing() }
        let standard: String =
            switch outcome {
            case .struck: "ärendet utgår"
            case .referredBack: "återremittera ärendet"
            default: "bordlägga ärendet"
            }
        let words = text.isEmpty ? standard : text
        // Taken back and given again, it is still one clause.
        let before = matter.clauses.map(\.clause).last { $0.text == words }
        if before?.decided == true { return nil }
        let clause = Clause(
            id: try before?.id ?? nextID(Clause.self),
            matter: matter.id,
            position: before?.position ?? (matter.clauses.map(\.clause.position).max() ?? 0) + 1,
            kind: outcome == .struck ? .removeItem : .other,
            text: words,
            decided: true,
            revision: (before?.revision ?? 0) + 1
        )
        try clause.save(self)
        try append("decided", to: "item/\(item.id)", after: clause, signature)
        return clause.id
    }

    fileprivate func takeBackEnding(of item: AgendaItem, _ signature: Signature) throws {
        guard let clause = try item.endingClause.flatMap({ try Clause.fetchOne(self, key: $0) }), clause.decided else {
            return
        }
        var proposal = clause
        proposal.decided = false
        proposal.revision += 1
        try proposal.update(self)
        try append("undecided", to: "item/\(item.id)", before: clause, after: proposal, signature)
    }
}
