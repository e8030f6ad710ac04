package import Domain
import Folder
import GRDB

extension Store {
    /// Lägger till (adds) an item last on the agenda, with its first matter.
    @discardableResult
    package func addItem(
        _ draft: ItemDraft,
        to meeting: BoardMeeting.ID,
        _ signature: Signature
    ) async throws -> AgendaItem.ID {
        try await folder.database.write { db in
            try db.mayPrepare(meeting, signature)
            let item = try db.add(draft, to: meeting, signature)
            try db.layBeforeClosing(item, at: meeting)
            return item
        }
    }

    /// Skriver om (rewrites) an item that the writer has seen in this revision. Returns the new revision.
    @discardableResult
    package func rewrite(
        _ id: AgendaItem.ID,
        of meeting: BoardMeeting.ID,
        _ draft: ItemDraft,
        revision: Int,
        _ signature: Signature
    ) async throws -> Int {
        try await folder.database.write { db in
            try db.mayPrepare(meeting, signature)
            let item = try db.item(id, of: meeting)
            guard item.revision == revision else {
                throw Conflict(current: item.background, attempted: draft.background, revision: item.revision)
            }
            var changed = item
            (changed.title, changed.kind, changed.background) = (draft.title, draft.kind, draft.background)
            changed.revision += 1
            try changed.update(db)
            try db.append("rewritten", to: "agendaItem/\(id)", before: item, after: changed, signature)
            return changed.revision
        }
    }

    /// Flyttar (moves) an item to a place on the agenda, counted from 1; the others close up.
    package func move(
        _ id: AgendaItem.ID,
        of meeting: BoardMeeting.ID,
        to position: Int,
        _ signature: Signature
    ) async throws {
        try await folder.database.write { db in
            try db.mayPrepare(meeting, signature)
            let item = try db.item(id, of: meeting)
            var order = try db.agenda(of: meeting).map(\.id).filter { $0 != id }
            order.insert(id, at: min(max(position - 1, 0), order.count))
            try db.lay(order)
            try db.renumberAppendices(of: meeting)
            try db.append("moved", to: "agendaItem/\(id)", before: item.position, after: position, signature)
        }
    }

    /// Tar bort (removes) an item from an agenda that no summons has gone out with.
    package func removeItem(_ id: AgendaItem.ID, of meeting: BoardMeeting.ID, _ signature: Signature) async throws {
        try await folder.database.write { db in
            try db.mayPrepare(meeting, signature)
            let item = try db.item(id, of: meeting)
            try db.boardMeeting(meeting).mayLoseItems.orRefuse()
            try item.delete(db)
            try db.lay(try db.agenda(of: meeting).map(\.id))
            try db.renumberAppendices(of: meeting)
            try db.append("removed", to: "agendaItem/\(id)", before: item, signature)
        }
    }
}

extension Database {
    func mayPrepare(_ meeting: BoardMeeting.ID, _ signature: Signature) throws {
        try signature.user.may(.convene).orRefuse()
        try boardMeeting(meeting).mayBePrepared.orRefuse()
    }

    /// An item of this meeting; another meeting's is missing, whatever its id.
    func item(_ id: AgendaItem.ID, of meeting: BoardMeeting.ID) throws -> AgendaItem {
        guard let item = try AgendaItem.fetchOne(self, key: id), item.meeting == meeting else { throw Missing() }
        return item
    }

    func agenda(of meeting: BoardMeeting.ID) throws -> [AgendaItem] {
        try AgendaItem.fetchAll(
            self,
            sql: "SELECT * FROM agendaItem WHERE meeting = ? ORDER BY position, id",
            arguments: [meeting]
        )
    }

    @discardableResult
    func add(_ draft: ItemDraft, to meeting: BoardMeeting.ID, _ signature: Signature) throws -> AgendaItem.ID {
        let item = AgendaItem(
            id: try nextID(AgendaItem.self),
            meeting: meeting,
            position: try agenda(of: meeting).count + 1,
            title: draft.title,
            kind: draft.kind,
            origin: draft.origin,
            background: draft.background
        )
        try item.insert(self)
        try Matter(id: try nextID(Matter.self), item: item.id).insert(self)
        try append("added", to: "agendaItem/\(item.id)", after: item, signature)
        return item.id
    }

    /// Gives the items their places in this order.
    func lay(_ order: [AgendaItem.ID]) throws {
        let statement = try makeStatement(sql: "UPDATE agendaItem SET position = ? WHERE id = ?")
        for (index, id) in order.enumerated() { try statement.execute(arguments: [index + 1, id]) }
    }
}
