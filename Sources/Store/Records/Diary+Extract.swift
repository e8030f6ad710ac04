package import Domain
package import Folder
import GRDB

extension Store {
    /// Lägger in utdraget (files the extract) of an adjusted § in the case that it is handled in: now the case is decided.
    package func fileExtract(
        _ file: KeptFile,
        of item: AgendaItem.ID,
        in id: DiaryCase.ID,
        _ signature: Signature
    ) async throws {
        try await folder.database.write { db in
            try signature.user.may(.postNotices).orRefuse()
            let record = try db.diaryRecord(id)
            guard let tied = record.items.first(where: { $0.item == item }) else { throw Missing() }
            let meeting = try db.meetingRecord(tied.meeting)
            try (meeting.narrowed(to: item) ?? meeting).mayBeExtracted.orRefuse()
            try record.diaryCase.mayBeWritten.orRefuse()
            try db.register(
                .extract(of: tied, on: signature.day),
                file,
                in: record,
                meeting: tied.meeting,
                item: item,
                signature
            )
        }
    }
}
