import Folder
import GRDB

/// Händelserad (history row): who did what to which thing, when and why.
package struct HistoryRow: Decodable, FetchableRecord, Hashable, Sendable {
    package let id: Int64
    package let who: String
    package let at: String
    package let subject: String
    package let what: String
    package let why: String
}

extension Store {
    /// The last events of the log, the newest first; those before an id when one is given. When people log in and how
    /// they look after their passwords is their own business: the log keeps it, the page leaves it out.
    package func history(before id: Int64? = nil, limit: Int = 100) async throws -> [HistoryRow] {
        let rows: SQLRequest<HistoryRow> = """
            SELECT id, who, at, subject, what, why FROM event
            WHERE id < \(id ?? .max)
              AND what NOT IN ('signedIn', 'chosePassword', 'changedPassword', 'enrolledSecondFactor')
            ORDER BY id DESC LIMIT \(limit)
            """
        return try await folder.read { db in try rows.fetchAll(db) }
    }

    /// The events of one thing, the oldest first: `history(of: "boardMeeting/12")`.
    package func history(of subject: String) async throws -> [HistoryRow] {
        let rows: SQLRequest<HistoryRow> = """
            SELECT id, who, at, subject, what, why FROM event WHERE subject = \(subject) ORDER BY id
            """
        return try await folder.read { db in try rows.fetchAll(db) }
    }
}
