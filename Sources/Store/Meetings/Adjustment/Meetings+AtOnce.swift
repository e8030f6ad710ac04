package import Domain
import Folder
import GRDB

extension Store {
    /// Justerar en paragraf omedelbart (adjusts a § at once): writes the board's decision into it and fixes its text, for
    /// its own signers, while the meeting goes on.
    package func adjustAtOnce(_ place: Place, _ signature: Signature) async throws {
        try await folder.database.write { db in
            let item = try db.openItem(place, signature)
            let board = try db.board()
            try db.meetingRecord(place.meeting).mayBeAdjustedAtOnce(item.id, board, on: signature.day).orRefuse()
            try db.decideToAdjustAtOnce(item, signature)
            let record = try db.meetingRecord(place.meeting)
            guard let part = record.narrowedToFix(item.id, board) else { throw Missing() }
            let text = try Minutes(part, board).canonical()
            let fixed = ImmediateAdjustment(
                item: item.id,
                meeting: place.meeting,
                text: text,
                sha256: fingerprint(ofText: text),
                signers: record.signers(of: item.id, board),
                fixedAt: signature.instant
            )
            try fixed.insert(db)
            try db.append("fixedAtOnce", to: place.subject, after: fixed.sha256, signature)
            try db.grantWhatWasDecided(at: place.meeting, item: item.id, signature)
        }
    }
}

extension Database {
    /// A clause of its own in the § that it is about, last.
    fileprivate func decideToAdjustAtOnce(_ item: AgendaItem, _ signature: Signature) throws {
        guard let matter = try meetingRecord(item.meeting).item(item.id)?.matters.last else { throw Missing() }
        let clause = Clause(
            id: try nextID(Clause.self),
            matter: matter.id,
            position: (matter.clauses.map(\.clause.position).max() ?? 0) + 1,
            text: ItemRecord.immediateClause,
            decided: true
        )
        try clause.insert(self)
        try append("decided", to: "item/\(item.id)", after: clause, signature)
    }

    /// The meeting, or the § of it that is adjusted at once. Throws `Missing` when the § is not.
    func meetingRecord(_ id: BoardMeeting.ID, at item: AgendaItem.ID?) throws -> MeetingRecord {
        let record = try meetingRecord(id)
        guard let item else { return record }
        guard let part = record.narrowed(to: item) else { throw Missing() }
        return part
    }
}
