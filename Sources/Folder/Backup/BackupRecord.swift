import Foundation
import GRDB

/// Säkerhetskopians uppgift (backup record): how long the log was, and how it ended, when a backup was taken.
package struct BackupRecord: Codable, Hashable, Sendable, FetchableRecord {
    package let at: String
    package let events: Int64
    package let head: String

    package init(at: String, events: Int64, head: String) { (self.at, self.events, self.head) = (at, events, head) }

    static func last(_ db: Database) throws -> BackupRecord? {
        try fetchOne(db, sql: "SELECT at, events, head FROM backup ORDER BY id DESC LIMIT 1")
    }

    /// What the log is now.
    static func now(_ db: Database, at instant: Date) throws -> BackupRecord {
        let event = try Event.fetchOne(db, sql: "SELECT * FROM event ORDER BY id DESC LIMIT 1")
        return BackupRecord(
            at: instant.formatted(.iso8601),
            events: event?.id ?? 0,
            head: event?.hash ?? Event.beginning
        )
    }

    func insert(_ db: Database) throws {
        try db.execute(
            sql: "INSERT INTO backup (at, events, head) VALUES (?, ?, ?)",
            arguments: [at, events, head]
        )
    }
}
