package import Domain
import Folder
import GRDB

extension Store {
    /// Justerar (adjusts): one person signs the fixed text as what they were chosen for. `seen` is the fingerprint of
    /// the text on the page they signed; another text than the fixed one is refused. With the last signature the
    /// minutes are adjusted.
    package func sign(
        minutesOf id: BoardMeeting.ID,
        as capacity: MinutesSignature.Capacity,
        seen: String,
        _ signature: Signature
    ) async throws {
        try await folder.database.write { db in
            try signature.user.maySign(as: capacity).orRefuse()
            try signature.user.entry.maySign.orRefuse()
            let record = try db.meetingRecord(id)
            try record.maySign(signature.user.person, as: capacity, on: signature.day).orRefuse()
            try db.board().accepts(signature.user.entry.way, on: record.meeting.day).orRefuse()
            guard let person = signature.user.person, let text = record.fixedText else { throw Missing() }
            try text.isWhatWasSeen(seen).orRefuse()
            for required in record.missingSignatures where required.person == person && required.capacity == capacity {
                try db.add(required, of: text, to: record.meeting, signature)
            }
            try db.adjustIfAllHaveSigned(record.meeting, signature)
        }
    }

    /// Rättar (corrects) adjusted minutes by a new note beside them; the text itself stays.
    package func correct(
        minutesOf id: BoardMeeting.ID,
        item: AgendaItem.ID?,
        _ text: String,
        _ signature: Signature
    ) async throws {
        try await folder.database.write { db in
            try signature.user.may(.writeMinutes).orRefuse()
            let record = try db.meetingRecord(id)
            try record.mayBeCorrected.orRefuse()
            if let item, record.item(item) == nil { throw Missing() }
            let correction = Correction(
                id: try db.nextID(Correction.self),
                meeting: id,
                item: item,
                text: text,
                madeOn: signature.day,
                madeBy: signature.user.name
            )
            try correction.insert(db)
            try db.append("corrected", to: "boardMeeting/\(id)", after: correction, signature)
        }
    }
}

extension Database {
    fileprivate func add(
        _ required: RequiredSignature,
        of text: FixedText,
        to meeting: BoardMeeting,
        _ signature: Signature
    ) throws {
        let signed = MinutesSignature(
            id: try nextID(MinutesSignature.self),
            meeting: meeting.id,
            person: required.person,
            capacity: required.capacity,
            item: required.item,
            way: signature.user.entry.way,
            signedOn: signature.day,
            sha256: text.sha256,
            entry: signature.user.entry
        )
        try signed.insert(self)
        try append("signed", to: "boardMeeting/\(meeting.id)", after: signed, signature)
    }

    func adjustIfAllHaveSigned(_ meeting: BoardMeeting, _ signature: Signature) throws {
        let record = try meetingRecord(meeting.id)
        guard record.missingSignatures.isEmpty else { return }
        var adjusted = meeting
        // The day of the last signature, which may have been made on paper before it was taken in.
        adjusted.adjustedOn = record.signatures.map(\.signedOn).max() ?? signature.day
        try adjusted.update(self)
        try append("adjusted", to: "boardMeeting/\(meeting.id)", before: meeting, after: adjusted, signature)
        try file(.minutes(of: adjusted, on: signature.day), in: adjusted, signature)
    }
}
