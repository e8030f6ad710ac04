import Documents
import Domain
import Markup
import Site
import Store

extension Page {
    static func publicStart(
        _ association: CoordinationAssociation,
        up: [NoticeRow],
        coming: [BoardMeeting]
    ) -> Page {
        Page(
            association.name,
            """
            <p class="lead">Vi samordnar medel från Försäkringskassan, Arbetsförmedlingen, regionen och kommunen, så att \
            människor som behöver flera myndigheter samtidigt får stöd att nå arbete eller studier.</p>
            <h2>Anslagstavla</h2>
            \(up.isEmpty ? "<p>Inget är anslaget just nu.</p>" : noticeList(up))
            <p><a href="\(PublicRoutes.noticeBoard)">Till anslagstavlan</a></p>
            <h2>Kommande möten</h2>
            \(comingList(coming))
            <p><a href="\(PublicRoutes.meetings)">Möten och protokoll</a> · <a href="\(CalendarPaths.open)">Mötena som kalender</a></p>
            <h2>Planer och årsredovisningar</h2>
            <p><a href="\(PublicDocumentRoutes.documents)">Läs vad förbundet planerar och vad året gav</a></p>
            """
        )
    }

    static func noticeBoard(_ up: [NoticeRow], elsewhere: OtherNoticeBoard?, _ association: String) -> Page {
        Page(
            "Anslagstavla",
            trail: [Link(association, PublicRoutes.start)],
            """
            <p>\(elsewhere.map(lead) ?? "Här tillkännager förbundet justerade protokoll från styrelsen.") \
            <a href="\(PublicRoutes.feed)">Följ anslagen som Atom-flöde</a>.</p>
            \(up.isEmpty ? "<p>Inget är anslaget just nu.</p>" : "\(up.map(notice))")
            \(howToAppeal)
            """
        )
    }

    /// 9 § 7 lagen (2003:1210): the bylaws say where notices are put up, and days are counted from there.
    private static func lead(_ other: OtherNoticeBoard) -> HTML {
        let place: HTML = other.address.map { "<a href=\"\($0)\">\(other.name)</a>" } ?? "\(other.name)"
        return """
            Förbundets anslag sätts upp hos <strong>\(place)</strong>. Det är anslaget där som gäller. Här visas för kännedom \
            när det sattes upp och till vilken dag besluten kan överklagas.
            """
    }

    private static func notice(_ row: NoticeRow) -> HTML {
        let facts: HTML = .facts([
            .text("Anslagstavla", row.board ?? "förbundets egen, här"),
            .text("Organ", "Styrelsen"),
            .text("Sammanträdesdag", row.day.swedish),
            .text("Paragrafer", row.interval),
            .text("Justeringsdag", row.adjustedOn.swedish),
            .text("Anslagsdag", row.postedOn.swedish),
            .text("Sista dag att överklaga", row.lastAppealDay.swedishWithWeekday),
            .text("Tas ned tidigast", row.statedRemoval.swedish),
            .text("Protokollet förvaras", row.keptAt),
        ])
        return """
            <article class="notice-on-board"><h2>\(row.title), styrelsens möte den \(row.day.swedish)</h2>
            \(facts)\(links(to: row))</article>

            """
    }

    static func links(to row: NoticeRow) -> HTML {
        """
        <p><a href="\(PublicRoutes.minutes(row))">Läs \(row.what) från den \(row.day.swedish)</a> · \
        <a href="\(PublicRoutes.minutesPDF(row))">Som PDF, \(row.what) från den \(row.day.swedish)</a></p>
        """
    }

    private static func noticeList(_ rows: [NoticeRow]) -> HTML {
        let items = rows.map { row -> HTML in
            "<li><a href=\"\(PublicRoutes.minutes(row))\">\(row.title) från styrelsens möte den \(row.day.swedish)</a>, "
                + "anslaget \(row.postedOn.swedish)</li>\n"
        }
        return "<ul>\n\(items)</ul>"
    }

    /// 13 kap. kommunallagen by 28 § lag (2003:1210).
    private static var howToAppeal: HTML {
        """
        <section aria-labelledby="overklaga"><h2 id="overklaga">Så överklagar du</h2>
        <p>Den som är folkbokförd i en kommun som är medlem i förbundet, eller hör till en region som är medlem, kan få \
        lagligheten av styrelsens beslut prövad.</p>
        <ol><li>Skriv vilket beslut du överklagar: mötesdag och paragraf.</li>
        <li>Skriv varför du menar att beslutet är olagligt, och vad du vill att domstolen ska göra.</li>
        <li>Skriv ditt namn, din adress och hur du kan nås.</li>
        <li>Skicka överklagandet till förvaltningsrätten. Det ska ha kommit in dit senast den sista dagen som står på \
        anslaget: tre veckor från anslagsdagen, eller nästa vardag om den dagen är en helgdag.</li></ol>
        <p>Domstolen kan upphäva ett beslut men inte ersätta det med ett annat.</p></section>
        """
    }

    static func publicMeetings(
        coming: [BoardMeeting],
        announced: [NoticeRow],
        _ year: Int,
        of years: [Int]
    ) -> Page {
        let rows = announced.map { row -> [HTML] in
            let part: HTML = row.number.map { "<span class=\"unseen\">, § \($0)</span>" } ?? ""
            return [
                "<a href=\"\(PublicRoutes.minutes(row))\">\(row.day.swedish)\(part)</a>",
                "\(row.interval)\(row.number == nil ? "" : ", omedelbart")",
                "\(row.adjustedOn.rawValue)", "\(row.postedOn.rawValue)",
                "<a href=\"\(PublicRoutes.minutesPDF(row))\">PDF<span class=\"unseen\"> från \(row.day.swedish)\(part)</span></a>",
            ]
        }
        let columns: [Site.Table.Column] = [
            .text("Möte"), .text("Paragrafer"), .text("Justerat"), .text("Anslaget"), .text("Dokument"),
        ]
        return Page(
            "Möten och protokoll",
            trail: [Link("Start", PublicRoutes.start)],
            """
            <h2>Kommande möten</h2>
            \(comingList(coming))
            <h2>Protokoll\(years.count > 1 ? " \(String(year))" : "")</h2>
            \(rows.isEmpty ? "<p>Inga protokoll är anslagna ännu.</p>" : Site.Table("Justerade protokoll", columns, rows: rows).html)
            \(otherYears(years, year))
            """
        )
    }

    private static func otherYears(_ years: [Int], _ shown: Int) -> HTML {
        guard years.count > 1 else { return "" }
        let links = years.map { year -> HTML in
            let here: HTML = year == shown ? " aria-current=\"page\"" : ""
            return "<a href=\"\(PublicRoutes.meetings(of: year))\"\(here)>\(String(year))</a> "
        }
        return "<nav aria-label=\"Protokoll per år\"><p>\(links)</p></nav>"
    }

    private static func comingList(_ meetings: [BoardMeeting]) -> HTML {
        guard !meetings.isEmpty else { return "<p>Inga möten är planerade.</p>" }
        let items = meetings.map { meeting -> HTML in
            let times = [meeting.start, meeting.end].compactMap { $0?.clock }.joined(separator: "–")
            return """
                <li>\(meeting.day.swedishWithWeekday.capitalised)\(times.isEmpty ? "" : "\(", klockan " + times)")\
                \(meeting.place.isEmpty ? "" : "\(", " + meeting.place)")</li>

                """
        }
        return "<ul>\n\(items)</ul>"
    }

    static func publicMinutes(_ closed: ClosedMinutes) -> Page {
        Page(
            "Protokoll\(closed.part) \(closed.meeting.day.swedish)",
            trail: [Link("Möten och protokoll", PublicRoutes.meetings)],
            action:
                "<a class=\"button\" href=\"\(PublicRoutes.minutesPDF(closed.meeting.id, section: closed.record.number))\">Hämta som PDF</a>",
            closed.document.html(level: 2)
        )
    }
}

extension NoticeRow {
    var title: String { number == nil ? "Justerat protokoll" : "Omedelbart justerad \(interval)" }

    /// After "läs".
    fileprivate var what: String { number == nil ? "protokollet" : interval }
}

extension PublicRoutes {
    static func minutes(_ row: NoticeRow) -> String { minutes(row.meeting, section: row.number) }
    static func minutesPDF(_ row: NoticeRow) -> String { minutesPDF(row.meeting, section: row.number) }
}
