package import Domain
package import Folder
package import Foundation
import GRDB

extension Store {
    /// The PDF to be signed elsewhere, as it was first given out; nil before.
    package func signingOriginal(of id: BoardMeeting.ID, at item: AgendaItem.ID? = nil) async throws -> Data? {
        let file = try await folder.read { try $0.signingOriginal(of: id, at: item) }
        guard let file else { return nil }
        return try await folder.file(file).bytes
    }

    /// Lämnar ut originalet (gives out the original): keeps it, so that what comes back can be held against it.
    package func giveOutOriginal(
        _ bytes: Data,
        of id: BoardMeeting.ID,
        at item: AgendaItem.ID? = nil,
        _ signature: Signature
    ) async throws {
        let kept = try folder.files.keep(bytes, as: "application/pdf", named: "protokoll.pdf")
        try await folder.database.write { db in
            try signature.user.may(.readPapers).orRefuse()
            guard try db.meetingRecord(id, at: item).fixedText != nil else { throw Missing() }
            guard try db.signingOriginal(of: id, at: item) == nil else { return }
            let file = try db.add(kept, signature)
            try db.execute(literal: "INSERT INTO signingOriginal VALUES (\(id), \(item), \(file))")
            try db.append("gaveOutOriginal", to: "boardMeeting/\(id)", after: kept.sha256, signature)
        }
    }

    /// Tar in (takes in) what some have signed elsewhere: a PDF that has been held against the fixed text, or a scanned
    /// page. Whoever takes it in certifies it by name.
    package func takeIn(
        _ file: KeptFile,
        signedBy signers: [RequiredSignature],
        _ way: MinutesSignature.Way,
        on day: Day,
        minutesOf id: BoardMeeting.ID,
        at item: AgendaItem.ID? = nil,
        _ signature: Signature
    ) async throws {
        try await folder.database.write { db in
            try signature.user.may(.writeMinutes).orRefuse()
            try signature.user.entry.maySign.orRefuse()
            let record = try db.meetingRecord(id, at: item)
            try db.board().accepts(way, on: record.meeting.day).orRefuse()
            try record.mayTakeIn(signers, dated: day, today: signature.day).orRefuse()
            guard let text = record.fixedText else { throw Missing() }
            let stored = try db.add(file, signature)
            for signer in signers {
                let signed = MinutesSignature(
                    id: try db.nextID(MinutesSignature.self),
                    meeting: id,
                    person: signer.person,
                    capacity: signer.capacity,
                    item: item ?? signer.item,
                    way: way,
                    signedOn: day,
                    sha256: text.sha256,
                    file: stored,
                    certifiedBy: signature.user.name
                )
                try signed.insert(db)
                try db.append("tookInSignature", to: "boardMeeting/\(id)", after: signed, signature)
            }
            try db.adjustIfAllHaveSigned(id, at: item, signature)
        }
    }

    /// The signed PDF or scanned page behind a signature of this meeting.
    package func signedFile(_ id: MinutesSignature.ID, of meeting: BoardMeeting.ID) async throws -> Data {
        let file = try await folder.read { db in
            try db.meetingRecord(meeting).signatures.first { $0.id == id }?.file
        }
        guard let file else { throw Missing() }
        return try await folder.file(file).bytes
    }
}

extension Database {
    fileprivate func signingOriginal(of meeting: BoardMeeting.ID, at item: AgendaItem.ID?) throws -> Int64? {
        let known: SQLRequest<Int64> = """
            SELECT file FROM signingOriginal WHERE meeting = \(meeting) AND item IS \(item)
            """
        return try known.fetchOne(self)
    }
}
