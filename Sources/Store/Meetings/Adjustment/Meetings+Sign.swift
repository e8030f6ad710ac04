package import Domain
import Folder
import GRDB

extension Store {
    /// Justerar (adjusts): one person signs the fixed text as what they were chosen for. `seen` is the fingerprint of
    /// the text on the page they signed; another text than the fixed one is refused. With the last signature the
    /// minutes are adjusted, or the § that is adjusted at once.
    package func sign(
        minutesOf id: BoardMeeting.ID,
        at item: AgendaItem.ID? = nil,
        as capacity: MinutesSignature.Capacity,
        seen: String,
        _ signature: Signature
    ) async throws {
        try await folder.database.write { db in
            try signature.user.maySign(as: capacity).orRefuse()
            try signature.user.entry.maySign.orRefuse()
            let record = try db.meetingRecord(id, at: item)
            try record.maySign(signature.user.person, as: capacity, on: signature.day).orRefuse()
            try db.board().accepts(signature.user.entry.way, on: record.meeting.day).orRefuse()
            guard let person = signature.user.person, let text = record.fixedText else { throw Missing() }
            try text.isWhatWasSeen(seen).orRefuse()
            for required in record.missingSignatures where required.person == person && required.capacity == capacity {
                try db.add(required, of: text, to: record, signature)
            }
            try db.adjustIfAllHaveSigned(id, at: item, signature)
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
            try (item.flatMap(record.narrowed) ?? record).mayBeCorrected.orRefuse()
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
        to record: MeetingRecord,
        _ signature: Signature
    ) throws {
        let signed = MinutesSignature(
            id: try nextID(MinutesSignature.self),
            meeting: record.meeting.id,
            person: required.person,
            capacity: required.capacity,
            item: record.section ?? required.item,
            way: signature.user.entry.way,
            signedOn: signature.day,
            sha256: text.sha256,
            entry: signature.user.entry
        )
        try signed.insert(self)
        try append("signed", to: "boardMeeting/\(record.meeting.id)", after: signed, signature)
    }

    /// After a signature on the minutes, or on a § that is adjusted at once. The minutes are not adjusted before such §§.
    func adjustIfAllHaveSigned(_ id: BoardMeeting.ID, at item: AgendaItem.ID?, _ signature: Signature) throws {
        if let item { try adjustSection(meetingRecord(id, at: item), item, signature) }
        let record = try meetingRecord(id)
        guard record.meeting.stage == .closed, record.missingSignatures.isEmpty, record.waitingSections.isEmpty else {
            return
        }
        var adjusted = record.meeting
        // The day of the last signature, which may have been made on paper before it was taken in.
        adjusted.adjustedOn = record.signatures.map(\.signedOn).max() ?? signature.day
        try adjusted.update(self)
        try append("adjusted", to: "boardMeeting/\(id)", before: record.meeting, after: adjusted, signature)
        try settleDuties(shownBy: record.adjustedLater, at: adjusted, signature)
        try file(.minutes(of: adjusted, on: signature.day), in: adjusted, signature)
    }

    private func adjustSection(_ part: MeetingRecord, _ item: AgendaItem.ID, _ signature: Signature) throws {
        guard part.missingSignatures.isEmpty, let fixed = try ImmediateAdjustment.fetchOne(self, key: item) else {
            return
        }
        var adjusted = fixed
        adjusted.adjustedOn = part.signatures.map(\.signedOn).max() ?? signature.day
        try adjusted.update(self)
        try append("adjustedAtOnce", to: "item/\(item)", after: adjusted.adjustedOn, signature)
        let meeting = try boardMeeting(part.meeting.id)
        try settleDuties(shownBy: part.items, at: meeting, signature)
        try file(.minutes(of: meeting, section: part.number, on: signature.day), in: meeting, item: item, signature)
    }
}
