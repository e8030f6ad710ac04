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

    /// Registers a document with others of its kind, in their case as long as that is open, or else in a new one.
    @discardableResult
    func register(
        _ draft: DocumentDraft,
        _ file: KeptFile?,
        in open: SQLRequest<DiaryCase.ID>,
        orNew title: String,
        _ signature: Signature
    ) throws -> DiaryDocument {
        let settings = try diarySettings()
        let choice = try open.fetchOne(self).map(CaseChoice.existing) ?? .new(title: title)
        let record = try diaryRecord(try id(of: choice, vouched: draft.isVouched, settings, signature))
        try draft.mayBeRegistered(in: record, settings, on: signature.day)
        return try register(draft, file, in: record, signature)
    }

    /// What comes to a meeting after its case was closed opens it again: nothing is left out of the diary.
    private func reopen(_ dossier: inout DiaryCase, _ signature: Signature) throws {
        let before = dossier
        dossier.closedOn = nil
        try dossier.update(self)
        try append("reopened", to: "diaryCase/\(dossier.id)", before: before, after: dossier, signature)
    }
}
