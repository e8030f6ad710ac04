package import Domain
import Folder
package import Foundation
import GRDB

extension Store {
    /// Enters an application as papers from before Kansli give it, submitted and signed. The rules are run as findings only.
    @discardableResult
    package func recordAsPrintedApplication(
        _ initiative: Initiative,
        _ record: ApplicationRecord,
        submittedAt: Date,
        _ signature: Signature
    ) async throws -> Initiative.ID {
        try await folder.database.write { db in
            try signature.user.may(.keepInitiatives).orRefuse()
            let id = try db.open(initiative, signature)
            let template = try db.template(like: record.template, signature)
            var printed = record
            printed.application = Application(
                id: try db.nextID(Application.self),
                initiative: id,
                template: template.id,
                years: record.years,
                summary: record.application.summary,
                submittedAt: submittedAt
            )
            try printed.application.insert(db)
            try db.lay(printed)
            try db.append("recordedAsPrinted", to: "application/\(printed.id)", after: printed, signature)
            return id
        }
    }
}

extension Database {
    /// The template of this name, which stays as it was laid down; or it is laid down now.
    fileprivate func template(like wanted: ApplicationTemplate, _ signature: Signature) throws -> ApplicationTemplate {
        let known: SQLRequest<ApplicationTemplate> =
            "SELECT * FROM applicationTemplate WHERE name = \(wanted.name) AND \"from\" = \(wanted.from)"
        return try known.fetchOne(self) ?? add(wanted, signature)
    }
}
