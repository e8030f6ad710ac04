import Domain
import Markup
import Store

/// Atom-flöde (feed, RFC 4287) of the notice board.
struct AtomFeed {
    let association: String
    let site: String
    let notices: [NoticeRow]

    var xml: HTML {
        """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sv">
        <id>\(site + PublicRoutes.noticeBoard)</id>
        <title>\(association): anslagstavla</title>
        <updated>\(midnight(notices.map(\.postedOn).max()))</updated>
        <author><name>\(association)</name></author>
        <link rel="self" href="\(site + PublicRoutes.feed)"/>
        <link rel="alternate" type="text/html" href="\(site + PublicRoutes.noticeBoard)"/>
        \(notices.map(entry))</feed>

        """
    }

    private func entry(_ row: NoticeRow) -> HTML {
        """
        <entry>
        <id>\(site + PublicRoutes.minutes(row))</id>
        <title>\(row.title) från styrelsens möte den \(row.day.swedish)</title>
        <published>\(midnight(row.postedOn))</published>
        <updated>\(midnight(row.postedOn))</updated>
        <category term="justerat-protokoll"/>
        <link rel="alternate" type="text/html" href="\(site + PublicRoutes.minutes(row))"/>
        <summary>\(row.interval).\(row.board.map { " Anslaget hos \($0)." }) Sista dag att överklaga: \(row.lastAppealDay.swedish). \
        Anslaget tas ned tidigast \(row.statedRemoval.swedish).</summary>
        </entry>

        """
    }

    /// The feed tells days, not hours: noon in the middle of the day is the same date in all of Europe.
    private func midnight(_ day: Day?) -> String { (day?.rawValue ?? "1970-01-01") + "T11:00:00Z" }
}
