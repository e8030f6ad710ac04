package import Domain
package import Folder
package import Foundation
import GRDB

extension Store {
    /// Begär anslag (asks for a notice): notes that its text was handed to the board that the bylaws name.
    package func askForNotice(
        of id: BoardMeeting.ID,
        at item: AgendaItem.ID? = nil,
        keptAt: String,
        _ signature: Signature
    ) async throws {
        try await folder.database.write { db in
            try signature.user.may(.postNotices).orRefuse()
            let (record, board) = (try db.meetingRecord(id, at: item), try db.board())
            try record.mayAskForNotice(board).orRefuse()
            guard let other = record.otherNoticeBoard(board) else { throw Missing() }
            let request = NoticeRequest(
                id: try db.nextID(NoticeRequest.self),
                meeting: id,
                item: item,
                board: other.name,
                keptAt: keptAt,
                madeOn: signature.day
            )
            try request.insert(db)
            try db.append("askedForNotice", to: "boardMeeting/\(id)", after: request, signature)
        }
    }

    /// Skriver in anslaget (enters the posting) on the other board, with its proof. The dates run from its day.
    package func enterPosting(
        of id: BoardMeeting.ID,
        at item: AgendaItem.ID? = nil,
        _ draft: PostingDraft,
        proof: KeptFile?,
        _ signature: Signature
    ) async throws {
        try await folder.database.write { db in
            try signature.user.may(.postNotices).orRefuse()
            let (record, board) = (try db.meetingRecord(id, at: item), try db.board())
            try record.mayEnter(draft, withFile: proof != nil, board, today: signature.day).orRefuse()
            guard let other = record.otherNoticeBoard(board) else { throw Missing() }
            let notice = Notice(
                id: try db.nextID(Notice.self),
                meeting: id,
                item: item,
                postedOn: draft.postedOn,
                statedRemoval: AppealPeriod(posted: draft.postedOn).earliestRemoval,
                keptAt: draft.keptAt,
                board: other.name
            )
            let proof = PostingProof(
                id: try db.nextID(PostingProof.self),
                meeting: id,
                item: item,
                file: try proof.map { try db.add($0, signature) },
                sighting: draft.sighting
            )
            try notice.insert(db)
            try proof.insert(db)
            try db.append("posted", to: "boardMeeting/\(id)", after: notice, signature)
            try db.append("provedPosting", to: "boardMeeting/\(id)", after: proof, signature)
            try db.fileNotice(of: record, signature)
        }
    }

    /// The picture or PDF that proves a posting. Throws `Missing` when there is none.
    package func postingProof(of id: BoardMeeting.ID, at item: AgendaItem.ID? = nil) async throws -> (
        name: String, bytes: Data
    ) {
        let proof = try await folder.read { try $0.meetingRecord(id, at: item).postingProof }
        guard let file = proof?.file else { throw Missing() }
        let stored = try await folder.file(file)
        return (stored.file.name, stored.bytes)
    }
}
