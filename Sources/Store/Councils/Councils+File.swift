package import Domain
import Folder
import Foundation
import GRDB

extension Store {
    /// Diarieför (files) a meeting's notes as they stand, in the council's case. The first ones open the case.
    @discardableResult
    package func fileNotes(
        of id: CouncilMeeting.ID,
        in council: Council.ID,
        seen: Int,
        _ signature: Signature
    ) async throws -> DiaryDocument {
        let text = try await folder.read { db in
            try db.councilMeeting(id, of: council).text(of: db.known(council, Council.self))
        }
        let file = try folder.files.keep(
            Data(text.utf8),
            as: "text/plain; charset=utf-8",
            named: "minnesanteckningar-\(id).txt"
        )
        return try await folder.database.write { db in
            try signature.user.may(.registerDocuments).orRefuse()
            let before = try db.councilMeeting(id, of: council)
            try before.mayBeFiled(on: signature.day).orRefuse()
            // The kept bytes are of the notes as they were read: others have to be read again.
            try before.requireSeen(seen)
            var after = before
            let document = try db.registerNotes(of: before, file, signature)
            after.document = document.id
            try after.update(db)
            try db.append("filed", to: "councilMeeting/\(id)", before: before, after: after, signature)
            return document
        }
    }
}

extension Database {
    fileprivate func registerNotes(of meeting: CouncilMeeting, _ file: KeptFile, _ signature: Signature) throws
        -> DiaryDocument
    {
        let council = try known(meeting.council, Council.self)
        let open: SQLRequest<DiaryCase.ID> = """
            SELECT diaryCase.id FROM diaryCase
            JOIN diaryDocument ON diaryDocument.diaryCase = diaryCase.id
            JOIN councilMeeting ON councilMeeting.document = diaryDocument.id
            WHERE councilMeeting.council = \(council.id) AND diaryCase.closedOn IS NULL
            ORDER BY diaryCase.id DESC LIMIT 1
            """
        let draft = DocumentDraft.notes(of: meeting, council, on: signature.day)
        return try register(draft, file, in: open, orNew: "\(council.name): möten", signature)
    }
}
