package import Domain
import Folder
import GRDB

extension ReportReminder: FetchableRecord {}

extension Store {
    /// Reports that nobody has approved, with those that are awaited.
    package func openReports() async throws -> [ReportRecord] {
        try await folder.read { db in try db.openReports() }
    }

    /// What has gone out already about reports.
    package func sentReportReminders() async throws -> Set<ReportReminder> {
        try await folder.read { db in
            Set(try ReportReminder.fetchAll(db, sql: "SELECT report, occasion, day, account FROM reportReminder"))
        }
    }

    /// Noterar (notes) that one letter has gone out about these. The log says that somebody was reminded, not who.
    package func noteReminders(_ sent: [ReportReminder], _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.keepInitiatives).orRefuse()
            for one in sent {
                try db.execute(
                    literal: """
                        INSERT INTO reportReminder (report, occasion, day, account, sentOn)
                        VALUES (\(one.report), \(one.occasion.rawValue), \(one.day), \(one.account), \(signature.day))
                        """
                )
                try db.append("reminded", to: "initiativeReport/\(one.report)", signature)
            }
        }
    }
}
