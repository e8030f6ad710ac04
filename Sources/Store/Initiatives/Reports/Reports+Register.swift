import Domain
import Folder
import GRDB

extension Database {
    /// What is handed in is registered as come from its receiver; what the förbund reports of its own is drawn up. The
    /// paper hides small counts, and the subject says no more than which report it is.
    func registerReport(_ record: ReportRecord, _ file: KeptFile?, _ signature: Signature) throws -> DiaryDocument {
        let receiver = try record.responsible.map { try known($0, Organisation.self).name }
        let again = record.report.document == nil ? "" : ", rättad"
        let draft = DocumentDraft(
            receiver == nil ? .drawnUp : .incoming,
            "\(record.report.name.capitalised): \(record.title)\(again)",
            on: signature.day,
            counterpart: receiver ?? "",
            isVouched: true,
            keptAt: file == nil ? "Insatsens redovisningar" : ""
        )
        let title = "Redovisning av medel: \(record.title)"
        return try register(draft, file, of: record.report.initiative, orNew: title, signature)
    }
}
