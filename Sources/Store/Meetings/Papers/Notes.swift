package import Domain
import Folder
import GRDB

extension Store {
    /// The user's own notes on a meeting's items. Nobody else's are read.
    package func notes(of user: User, on meeting: BoardMeeting.ID) async throws -> [AgendaItem.ID: PrivateNote] {
        guard let account = user.account else { return [:] }
        let notes: SQLRequest<PrivateNote> = """
            SELECT privateNote.* FROM privateNote JOIN agendaItem ON agendaItem.id = privateNote.item
            WHERE privateNote.account = \(account) AND agendaItem.meeting = \(meeting)
            """
        return try await folder.read { db in
            Dictionary(try notes.fetchAll(db).map { ($0.item, $0) }, uniquingKeysWith: { first, _ in first })
        }
    }

    /// Antecknar (notes) beside an item; the writer has seen this revision, 0 when there was none. Returns the new one.
    /// No event is appended: others read the log, and a note is its writer's alone.
    @discardableResult
    package func keepNote(
        _ text: String,
        on item: AgendaItem.ID,
        of meeting: BoardMeeting.ID,
        revision: Int,
        _ signature: Signature
    ) async throws -> Int {
        try await folder.database.write { db in
            try signature.user.may(.keepNotes).orRefuse()
            guard let account = signature.user.account else { throw Missing() }
            _ = try db.item(item, of: meeting)
            let known: SQLRequest<PrivateNote> =
                "SELECT * FROM privateNote WHERE account = \(account) AND item = \(item)"
            let note = try known.fetchOne(db)
            guard (note?.revision ?? 0) == revision else {
                throw Conflict(current: note?.text ?? "", attempted: text, revision: note?.revision ?? 0)
            }
            let kept = PrivateNote(
                id: try note?.id ?? db.nextID(PrivateNote.self),
                account: account,
                item: item,
                text: text,
                revision: revision + 1
            )
            try kept.save(db)
            return kept.revision
        }
    }
}
