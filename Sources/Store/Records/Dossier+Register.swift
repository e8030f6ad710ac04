import Domain
import Folder
import GRDB

extension Database {
    /// Registers what Kansli has made of a meeting in the meeting's own case, in the caller's transaction. The first
    /// document opens the case.
    func file(
        _ draft: DocumentDraft,
        in dossier: BoardMeeting,
        item: AgendaItem.ID? = nil,
        _ signature: Signature
    ) throws {
        let own: SQLRequest<DiaryCase.ID> = "SELECT id FROM diaryCase WHERE meeting = \(dossier.id)"
        let title = "Styrelsens möte den \(dossier.day.swedish)"
        let id =
            try own.fetchOne(self) ?? openCase(title, meeting: dossier.id, diarySettings(), signature).id
        var record = try diaryRecord(id)
        if record.diaryCase.closedOn != nil { try reopen(&record.diaryCase, signature) }
        try register(draft, in: record, meeting: dossier.id, item: item, signature)
    }

    /// What comes to a meeting after its case was closed opens it again: nothing is left out of the diary.
    private func reopen(_ dossier: inout DiaryCase, _ signature: Signature) throws {
        let before = dossier
        dossier.closedOn = nil
        try dossier.update(self)
        try append("reopened", to: "diaryCase/\(dossier.id)", before: before, after: dossier, signature)
    }
}
