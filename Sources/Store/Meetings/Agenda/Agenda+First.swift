import Domain
import Folder
import GRDB

extension Database {
    /// Standing items, the minutes of the meeting before, assignments and conditions due until the day, and the
    /// standing items that come last.
    func firstAgenda(of meeting: BoardMeeting) throws -> [ItemDraft] {
        let standing = try standingItems()
        let purpose = try meeting.planned.map { try plannedMeeting($0).purpose }
        return standing.drafts(for: purpose, last: false) + [try lastMinutes(before: meeting)].compactMap { $0 }
            + [try due(until: meeting)].compactMap { $0 }
            + standing.drafts(for: purpose, last: true)
    }

    private func lastMinutes(before meeting: BoardMeeting) throws -> ItemDraft? {
        let last: SQLRequest<BoardMeeting> = """
            SELECT * FROM boardMeeting WHERE day < \(meeting.day) AND cancelledOn IS NULL AND closedAt IS NOT NULL
            ORDER BY day DESC LIMIT 1
            """
        return try last.fetchOne(self).map { last in
            ItemDraft(
                title: "Föregående protokoll, \(last.day.swedish)",
                kind: .formal,
                background: "Protokollet från styrelsens möte den \(last.day.swedish) läggs fram.",
                origin: .lastMinutes
            )
        }
    }

    private func due(until meeting: BoardMeeting) throws -> ItemDraft? {
        let rows = try DecisionRow.fetchAll(self, sql: DecisionRow.sql, arguments: [true])
            .filter { $0.outcome == nil && $0.due.map { $0 <= meeting.day } ?? false }
        guard !rows.isEmpty else { return nil }
        let lines = rows.map { row in
            let what = row.conditionText.map { "villkoret att \($0)" } ?? row.text
            return "§ \(row.number), \(row.day.swedish): \(what)" + (row.due.map { " (senast \($0.swedish))" } ?? "")
        }
        return ItemDraft(
            title: "Uppföljning av tidigare beslut",
            kind: .followUp,
            background: lines.joined(separator: "\n\n"),
            origin: .duty
        )
    }
}
