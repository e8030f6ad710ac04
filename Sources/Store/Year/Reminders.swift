package import Domain
import Folder
import GRDB

extension Store {
    /// What has gone out already.
    package func sentReminders() async throws -> Set<WheelReminder> {
        try await folder.read { db in
            let rows = try Row.fetchAll(db, sql: "SELECT duty, year, number, account FROM wheelReminder")
            return Set(
                rows.map { WheelReminder(WheelPlace($0["duty"], $0["year"], $0["number"]), account: $0["account"]) }
            )
        }
    }

    /// Noterar (notes) that one letter has gone out about these duties. The log says that somebody was reminded, not who.
    package func noteReminders(_ sent: [WheelReminder], _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.keepWheel).orRefuse()
            for one in sent {
                try db.execute(
                    literal: """
                        INSERT INTO wheelReminder (duty, year, number, account, sentOn)
                        VALUES (\(one.place.duty), \(one.place.year), \(one.place.number), \(one.account), \(signature.day))
                        """
                )
                try db.append("reminded", to: "wheelDuty/\(one.place.duty)", signature)
            }
        }
    }

    /// What has gone out already about last days of notice.
    package func sentNoticeReminders() async throws -> Set<NoticeReminder> {
        try await folder.read { db in
            let rows = try Row.fetchAll(db, sql: "SELECT purchase, noticeBy, account FROM noticeReminder")
            return Set(rows.map { NoticeReminder($0["purchase"], $0["noticeBy"], account: $0["account"]) })
        }
    }

    /// Noterar (notes) that one letter has gone out about these days. The log says that somebody was reminded, not who.
    package func noteReminders(_ sent: [NoticeReminder], _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.keepWheel).orRefuse()
            for one in sent {
                try db.execute(
                    literal: """
                        INSERT INTO noticeReminder (purchase, noticeBy, account, sentOn)
                        VALUES (\(one.purchase), \(one.noticeBy), \(one.account), \(signature.day))
                        """
                )
                try db.append("reminded", to: "purchase/\(one.purchase)", signature)
            }
        }
    }
}
