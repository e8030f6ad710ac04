import Domain
import Folder
import GRDB

extension Database {
    /// Registers what an act makes or takes in, in the initiative's own case and in the caller's transaction: the diary is
    /// kept by the act, whoever does it. The first document opens the case, and so does the first after it was closed.
    func register(
        _ draft: DocumentDraft,
        _ file: KeptFile? = nil,
        of id: Initiative.ID,
        orNew title: String,
        _ signature: Signature
    ) throws -> DiaryDocument {
        let open: SQLRequest<DiaryCase.ID> = """
            SELECT diaryCase.id FROM diaryCase JOIN initiative ON initiative.diaryCase = diaryCase.id
            WHERE initiative.id = \(id) AND diaryCase.closedOn IS NULL
            """
        let document = try register(draft, file, in: open, orNew: title, signature)
        let before = try known(id, Initiative.self)
        guard before.diaryCase != document.diaryCase else { return document }
        var after = before
        (after.diaryCase, after.revision) = (document.diaryCase, before.revision + 1)
        try after.update(self)
        try append("registered", to: "initiative/\(id)", before: before, after: after, signature)
        return document
    }
}
