package import Domain
import Folder
import GRDB

/// Avslutat protokoll (closed minutes): the fixed text with what has come to stand beside it since. Also a § that was
/// adjusted at once: then its record is narrowed to it.
package struct ClosedMinutes: Hashable, Sendable {
    package let record: MeetingRecord
    package let minutes: Minutes
    package let board: Board

    package var meeting: BoardMeeting { record.meeting }

    /// Whether the public may read it on a day: adjusted, and announced.
    package func isPublic(on day: Day) -> Bool {
        meeting.adjustedOn != nil && record.notices.contains { $0.item == record.section && $0.postedOn <= day }
    }
}

extension Store {
    /// The minutes of a meeting that has closed, or a § of it that is adjusted at once. Throws `Missing` while there is no
    /// fixed text.
    package func closedMinutes(_ id: BoardMeeting.ID, at item: AgendaItem.ID? = nil) async throws -> ClosedMinutes {
        try await folder.read { db in
            let whole = try record(id, db)
            guard let part = item.map(whole.narrowed) ?? whole else { throw Missing() }
            return try closed(part, db)
        }
    }

    /// The same, of a § by its number; nil is the minutes.
    package func closedMinutes(_ id: BoardMeeting.ID, section: Int?) async throws -> ClosedMinutes {
        try await folder.read { db in
            let record = try record(id, db)
            guard let section else { return try closed(record, db) }
            let item = record.numbered.first { $0.item.number == section }
            guard let part = item.flatMap({ record.narrowed(to: $0.id) }) else { throw Missing() }
            return try closed(part, db)
        }
    }

    /// The § with this number when it is adjusted at once: its extract is made before the rest of the minutes.
    package func sectionAtOnce(_ number: Int, of id: BoardMeeting.ID) async throws -> AgendaItem.ID? {
        let record = try await meetingRecord(id)
        return record.immediate.map(\.item).first { record.item($0)?.item.number == number }
    }

    private func closed(_ record: MeetingRecord, _ db: Database) throws -> ClosedMinutes {
        guard let text = record.fixedText else { throw Missing() }
        let minutes = try memory.texts.value(text, at: db.lastEvent()) { try text.minutes() }
        return ClosedMinutes(record: record, minutes: minutes, board: try memory.knownBoard(db))
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
    /// The § that was adjusted at once, and its number; nil is the minutes.
    package let item: AgendaItem.ID?
    package let number: Int?
    /// The other board that it was posted on; nil is the one here.
    package let board: String?
    /// First and last § number.
    package let first: Int?
    package let last: Int?

    package var interval: String {
        if let number { return "§ \(number)" }
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
            WHERE \(NoticeRow.isLast(until: day))
            ORDER BY notice.postedOn DESC, boardMeeting.day DESC LIMIT \(limit)
            """
        return try await folder.read { db in
            try memory.announced.value(StoreMemory.Announced(until: day, limit: limit), at: db.lastEvent()) {
                try rows.fetchAll(db)
            }
        }
    }

    /// The announcements of a year's meetings that have been made until a day, newest first.
    package func announcements(ofYear year: Int, until day: Day) async throws -> [NoticeRow] {
        let rows: SQLRequest<NoticeRow> = """
            \(NoticeRow.announced) WHERE \(NoticeRow.isLast(until: day))
              AND substr(boardMeeting.day, 1, 4) = \(String(year))
            ORDER BY notice.postedOn DESC, boardMeeting.day DESC
            """
        return try await folder.read { db in try rows.fetchAll(db) }
    }

    /// The years that have announced meetings, the latest first.
    package func announcedYears(until day: Day) async throws -> [Int] {
        let years: SQLRequest<Int> = """
            SELECT DISTINCT CAST(substr(boardMeeting.day, 1, 4) AS INTEGER) AS year
            FROM notice JOIN boardMeeting ON boardMeeting.id = notice.meeting
            WHERE notice.postedOn <= \(day) ORDER BY year DESC
            """
        return try await folder.read { db in try years.fetchAll(db) }
    }

    /// What is on the notice board on a day, newest first, however old.
    package func noticesUp(on day: Day) async throws -> [NoticeRow] {
        let rows: SQLRequest<NoticeRow> = """
            \(NoticeRow.announced) WHERE notice.postedOn <= \(day) AND \(NoticeRow.adjustedOn) IS NOT NULL
              AND (notice.removedOn IS NULL OR notice.removedOn > \(day))
            ORDER BY notice.postedOn DESC, boardMeeting.day DESC
            """
        return try await folder.read { db in try rows.fetchAll(db) }
    }

    /// Convened meetings that are still to come, soonest first, summoned or not: day, times and place are public.
    package func comingMeetings(from day: Day) async throws -> [BoardMeeting] {
        let meetings: SQLRequest<BoardMeeting> = """
            SELECT * FROM boardMeeting
            WHERE day >= \(day) AND cancelledOn IS NULL AND closedAt IS NULL ORDER BY day, start
            """
        return try await folder.read { db in try meetings.fetchAll(db) }
    }
}

extension NoticeRow {
    fileprivate static let announced: SQL = """
        SELECT boardMeeting.id AS meeting, boardMeeting.day, \(adjustedOn) AS adjustedOn, notice.postedOn,
               notice.statedRemoval, notice.removedOn, notice.keptAt, notice.board, notice.item,
               (SELECT number FROM agendaItem WHERE agendaItem.id = notice.item) AS number,
               (SELECT min(number) FROM agendaItem WHERE agendaItem.meeting = boardMeeting.id) AS first,
               (SELECT max(number) FROM agendaItem WHERE agendaItem.meeting = boardMeeting.id) AS last
        FROM notice JOIN boardMeeting ON boardMeeting.id = notice.meeting
        LEFT JOIN immediateAdjustment ON immediateAdjustment.item = notice.item
        """

    /// The minutes' day of adjustment, or that of the § which the notice is about.
    fileprivate static let adjustedOn: SQL =
        "CASE WHEN notice.item IS NULL THEN boardMeeting.adjustedOn ELSE immediateAdjustment.adjustedOn END"

    /// Of several notices of the same thing, the last that is up by a day.
    fileprivate static func isLast(until day: Day) -> SQL {
        """
        \(adjustedOn) IS NOT NULL AND notice.id =
          (SELECT max(last.id) FROM notice AS last
           WHERE last.meeting = notice.meeting AND last.item IS notice.item AND last.postedOn <= \(day))
        """
    }
}
