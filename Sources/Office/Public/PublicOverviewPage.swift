import Domain
import Markup
import Site
import Store

extension Page {
    /// Publikt: what the public sees now, what goes up by itself, and what has been taken down.
    static func publicOverview(_ rows: [NoticeRow], today: Day) -> Page {
        let columns: [Site.Table.Column] = [
            .text("Protokoll"), .text("Anslaget"), .text("Sista dag att överklaga"), .text("Läge"),
        ]
        let table = Site.Table("Anslag", columns, rows: rows.map { cells($0, today) }).html
        return Page(
            "Publikt",
            in: .publicSite,
            """
            <p>Det här ser allmänheten: <a href="\(PublicRoutes.noticeBoard)">anslagstavlan</a>, \
            <a href="\(PublicRoutes.meetings)">möten och protokoll</a>, \
            <a href="\(PublicDocumentRoutes.documents)">planer och årsredovisningar</a> och \
            <a href="\(PublicRoutes.accessibility)">tillgänglighetsredogörelsen</a>.</p>
            \(rows.isEmpty ? .empty("Inget är anslaget. Ett justerat protokoll anslås från mötets sida.") : table)
            """
        )
    }

    private static func cells(_ row: NoticeRow, _ today: Day) -> [HTML] {
        [
            "<a href=\"\(AdjustmentRoutes.notice(row.meeting, at: row.item))\">\(row.day.swedish)\(row.number.map { ", § \($0)" } ?? "")</a>",
            "\(row.postedOn.swedish)\(row.board.map { " hos \($0)" } ?? "")",
            "\(row.lastAppealDay.swedish)", "\(state(of: row, today))",
        ]
    }

    private static func state(of row: NoticeRow, _ today: Day) -> String {
        if let removed = row.removedOn { return "nedtaget \(removed.swedish)" }
        if row.postedOn > today { return "anslås då" }
        return row.lastAppealDay < today ? "får tas ned" : "uppe"
    }
}
