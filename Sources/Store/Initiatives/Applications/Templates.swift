package import Domain
import Folder
import GRDB

extension Store {
    /// All templates, the newest first.
    package func applicationTemplates() async throws -> [ApplicationTemplate] {
        try await folder.read { db in
            try ApplicationTemplate.fetchAll(
                db,
                sql: "SELECT * FROM applicationTemplate ORDER BY \"from\" DESC, id DESC"
            )
        }
    }

    /// Fastställer (lays down) a template from a day. The one before is read as it was; its last day is the day before, when
    /// nothing else is said.
    @discardableResult
    package func layDown(_ template: ApplicationTemplate, _ signature: Signature) async throws -> ApplicationTemplate.ID
    {
        try await folder.database.write { db in
            try signature.user.may(.keepInitiatives).orRefuse()
            try template.mayBeUsed.orRefuse()
            return try db.add(template, signature).id
        }
    }
}
