package import Domain
import Folder
import GRDB

/// Avslutat protokoll (closed minutes): the fixed text with what has come to stand beside it since.
package struct ClosedMinutes: Hashable, Sendable {
    package let record: MeetingRecord
    package let minutes: Minutes
    package let board: Board

    package var meeting: BoardMeeting { record.meeting }

    /// Whether the public may read it on a day: adjusted, and announced.
    package func isPublic(on day: Day) -> Bool {
        meeting.adjustedOn != nil && record.notices.contains { $0.item == nil && $0.postedOn <= day }
    }
}

extension Store {
    /// The minutes of a meeting that has closed. Throws `Missing` while it has not.
    package func closedMinutes(_ id: BoardMeeting.ID) async throws -> ClosedMinutes {
        try await folder.database.read { db in
            let record = try db.meetingRecord(id)
            guard let text = record.fixedText else { throw Missing() }
            return ClosedMinutes(record: record, minutes: try text.minutes(), board: try memory.knownBoard(db))
        }
    }
}

/// Anslagsrad (notice row): a notice on the board, or an announced meeting in the list.
package struct NoticeRow: Decodable, FetchableRecord, Hashable, Sendable {
    package let meeting: BoardMeeting.ID
    package let day: Day
    package let adjustedOn: Day
    package let postedOn: Day
    package let statedRemoval: Day
    package let removedOn: Day?
    package let keptAt: String
    /// The other board that it was posted on; nil is the one here.
    package let board: String?
    /// First and last § number.
    package let first: Int?
    package let last: Int?

    package var interval: String {
        guard let first, let last else { return "" }
        return first == last ? "§ \(first)" : "§§ \(first)–\(last)"
    }

    package var lastAppealDay: Day { AppealPeriod(posted: postedOn).lastAppealDay }

    package func isUp(on day: Day) -> Bool { postedOn <= day && removedOn.map { day < $0 } ?? true }
}

extension Store {
    /// The announcements that have been made until a day, newest first. Those that are up are among them.
    package func announcements(until day: Day, limit: Int = 100) async throws -> [NoticeRow] {
        let rows: SQLRequest<NoticeRow> = """
            \(NoticeRow.announced)
            WHERE boardMeeting.adjustedOn IS NOT NULL AND notice.item IS NULL AND notice.id =
              (SELECT max(last.id) FROM notice AS last
               WHERE last.meeting = notice.meeting AND last.item IS NULL AND last.postedOn <= \(day))
            ORDER BY notice.postedOn DESC, boardMeeting.day DESC LIMIT \(limit)
            """
        return try await folder.database.read { db in try rows.fetchAll(db) }
    }

    /// The announcements of a year's meetings that have been made until a day, newest first.
    package func announcements(ofYear year: Int, until day: Day) async throws -> [NoticeRow] {
        let rows: SQLRequest<NoticeRow> = """
            \(NoticeRow.announced) WHERE notice.postedOn <= \(day) AND boardMeeting.adjustedOn IS NOT NULL
              AND substr(boardMeeting.day, 1, 4) = \(String(year))
            ORDER BY notice.postedOn DESC, boardMeeting.day DESC
            """
        return try await folder.database.read { db in try rows.fetchAll(db) }
    }

    /// The years that have announced meetings, the latest first.
    package func announcedYears(until day: Day) async throws -> [Int] {
        let years: SQLRequest<Int> = """
            SELECT DISTINCT CAST(substr(boardMeeting.day, 1, 4) AS INTEGER) AS year
            FROM notice JOIN boardMeeting ON boardMeeting.id = notice.meeting
            WHERE notice.postedOn <= \(day) AND boardMeeting.adjustedOn IS NOT NULL ORDER BY year DESC
            """
        return try await folder.database.read { db in try years.fetchAll(db) }
    }

    /// What is on the notice board on a day, newest first, however old.
    package func noticesUp(on day: Day) async throws -> [NoticeRow] {
        let rows: SQLRequest<NoticeRow> = """
            \(NoticeRow.announced) WHERE notice.postedOn <= \(day) AND boardMeeting.adjustedOn IS NOT NULL
              AND (notice.removedOn IS NULL OR notice.removedOn > \(day))
            ORDER BY notice.postedOn DESC, boardMeeting.day DESC
            """
        return try await folder.database.read { db in try rows.fetchAll(db) }
    }

    /// Convened meetings that are still to come, soonest first, summoned or not: day, times and place are public.
    package func comingMeetings(from day: Day) async throws -> [BoardMeeting] {
        let meetings: SQLRequest<BoardMeeting> = """
            SELECT * FROM boardMeeting
            WHERE day >= \(day) AND cancelledOn IS NULL AND closedAt IS NULL ORDER BY day, start
            """
        return try await folder.database.read { db in try meetings.fetchAll(db) }
    }
}

extension NoticeRow {
    fileprivate static let announced: SQL = """
        SELECT boardMeeting.id AS meeting, boardMeeting.day, boardMeeting.adjustedOn, notice.postedOn,
               notice.statedRemoval, notice.removedOn, notice.keptAt, notice.board,
               (SELECT min(number) FROM agendaItem WHERE agendaItem.meeting = boardMeeting.id) AS first,
               (SELECT max(number) FROM agendaItem WHERE agendaItem.meeting = boardMeeting.id) AS last
        FROM notice JOIN boardMeeting ON boardMeeting.id = notice.meeting
        """
}
