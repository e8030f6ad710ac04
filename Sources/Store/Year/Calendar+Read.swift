package import Domain
import Folder
package import Foundation
import GRDB

/// Kalenderns fakta (calendar facts): what a calendar shows, with when each thing last changed.
package struct CalendarFacts: Sendable {
    /// What the folder's entries are known by.
    package let source: String
    package let association: String
    /// Withdrawn rows among the others: a calendar must be told that a meeting is off.
    package let plan: [PlannedMeeting]
    package let meetings: [BoardMeeting]
    package let wheel: Wheel
    package let purchases: [Purchase]
    /// The last event of each thing, by its key.
    let changes: [String: Date]

    package func changed(_ keys: String...) -> Date {
        keys.compactMap { changes[$0] }.max() ?? Date(timeIntervalSince1970: 0)
    }
}

extension Store {
    /// Throws `Missing` without an association.
    package func calendarFacts() async throws -> CalendarFacts {
        try await folder.read { db in
            let board = try db.board()
            let changes = try Row.fetchAll(
                db,
                sql: """
                    SELECT subject, max(at) AS at FROM event
                    WHERE subject GLOB 'boardMeeting/*' OR subject GLOB 'plannedMeeting/*' OR subject GLOB 'wheelDuty/*'
                      OR subject GLOB 'purchase/*'
                    GROUP BY subject
                    """
            )
            let pairs = try changes.compactMap { row in
                let at: String = row["at"]
                return (row["subject"] as String, try Date(at, strategy: .iso8601))
            }
            return CalendarFacts(
                source: try String.fetchOne(db, sql: "SELECT name FROM calendarSource") ?? "",
                association: board.association.name,
                plan: try PlannedMeeting.fetchAll(db, sql: "SELECT * FROM plannedMeeting ORDER BY day, id"),
                meetings: try BoardMeeting.fetchAll(db, sql: "SELECT * FROM boardMeeting ORDER BY day, id"),
                wheel: try db.wheel(board),
                purchases: try db.purchases(),
                changes: Dictionary(pairs, uniquingKeysWith: { _, last in last })
            )
        }
    }
}
