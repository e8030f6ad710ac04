import Domain
import Markup
import Site

extension Page {
    /// Möten: what comes, nearest first, and what has been, latest first: of this year and the last, or of the one asked for.
    static func meetings(_ meetings: [BoardMeeting], ofYear year: Int?, _ context: PageContext, _ today: Day) -> Page {
        let coming = year == nil ? meetings.filter { $0.isToCome(on: today) }.reversed() : []
        let past = meetings.filter { !$0.isToCome(on: today) && $0.isOf(year, today) }
        let may = context.visitor?.user.may(.convene).outcome == .met
        return Page(
            "Möten",
            in: .meetings,
            action: may ? .action(Link("Lägg upp ett möte", PlanRoutes.convening)) : nil,
            """
            <p><a href="\(WheelRoutes.year(today.year))">Årshjul \(String(today.year))</a> · \
            <a href="\(PlanRoutes.plan(today.year))">Mötesplan \(String(today.year))</a> · \
            <a href="\(PlanRoutes.plan(today.year + 1))">Mötesplan \(String(today.year + 1))</a> · \
            <a href="\(DecisionRoutes.list)">Beslutslista</a> · \
            <a href="\(DelegationRoutes.delegation)">Delegation</a></p>
            \(meetings.isEmpty ? .empty(may ? "Inga möten än. Lägg upp ett, eller skriv in årets dagar i mötesplanen." : "Inga möten än.") : "")
            \(table("Kommande möten", Array(coming)))\(table("Tidigare möten", past))
            \(otherYears(meetings, year))
            """
        )
    }

    private static func otherYears(_ meetings: [BoardMeeting], _ shown: Int?) -> HTML {
        let years = Set(meetings.map(\.day.year)).sorted(by: >)
        guard years.count > 2 else { return "" }
        let links = years.map { year -> HTML in
            let here: HTML = year == shown ? " aria-current=\"page\"" : ""
            return "<a href=\"\(PapersRoutes.meetings)?ar=\(year)\"\(here)>\(String(year))</a> "
        }
        return "<nav aria-label=\"Möten per år\"><p>\(links)</p></nav>"
    }

    private static func table(_ caption: String, _ meetings: [BoardMeeting]) -> HTML {
        guard !meetings.isEmpty else { return "" }
        let rows = meetings.map { meeting -> [HTML] in
            [
                "<a href=\"\(PapersRoutes.meeting(meeting.id))\">\(meeting.day.swedish)</a>", "\(meeting.place)",
                "\(meeting.stage.swedish)",
            ]
        }
        return Site.Table(caption, [.text("Dag"), .text("Plats"), .text("Läge")], rows: rows).html
    }

    static func meeting(
        _ record: MeetingRecord,
        _ board: Board,
        _ findings: [Finding],
        _ context: PageContext,
        _ today: Day
    ) -> Page {
        let meeting = record.meeting
        let officers = [
            meeting.presiding.map { Fact.text("Ordförande vid mötet", board.name($0)) },
            meeting.secretary.map { Fact.text("Sekreterare", board.name($0)) },
        ].compactMap { $0 }
        let replies = ReplyParts(record: record, board: board, context: context, today: today)
        return Page(
            "Mötet den \(meeting.day.swedish)",
            in: .meetings,
            trail: [Link("Möten", PapersRoutes.meetings)],
            action: .action(meeting.nextLink(context.visitor?.user)),
            chain: .meeting(meeting, context.visitor?.user),
            facts: meeting.facts + officers,
            findings: findings,
            "\(replies.own)<h2>Mer om mötet</h2><ul>\n\(parts(of: meeting, context))</ul>\(replies.all)"
        )
    }

    private static func parts(of meeting: BoardMeeting, _ context: PageContext) -> [HTML] {
        let may = context.visitor?.user.may(.convene).outcome == .met
        let writes = context.visitor?.user.may(.writeMinutes).outcome == .met
        let isPrepared = [.planned, .summoned].contains(meeting.stage)
        let hasClosed = meeting.closedAt != nil || meeting.asPrinted
        let links = [
            may && isPrepared ? Link("Ändra dag, plats och funktioner", PlanRoutes.facts(meeting.id)) : nil,
            Link("Handlingarna som läslista", PapersRoutes.papers(meeting.id)),
            Link("Alla handlingar i en PDF", PapersRoutes.bundle(meeting.id)),
            writes && isPrepared ? Link("Öppna mötet och skriv protokoll", MinutesRoutes.minutes(meeting.id)) : nil,
            writes && meeting.stage == .open ? Link("Närvaro och tjänstgöring", MinutesRoutes.roll(meeting.id)) : nil,
            hasClosed ? Link("Protokollet som PDF", AdjustmentRoutes.minutesPDF(meeting.id)) : nil,
            hasClosed ? Link("Protokollet som Word", AdjustmentRoutes.minutesWord(meeting.id)) : nil,
        ].compactMap { $0 }
        return links.map { "<li><a href=\"\($0.path)\">\($0.text)</a></li>\n" }
    }
}

extension BoardMeeting {
    /// Whether it is of a year; with none asked for, of this year or the last.
    fileprivate func isOf(_ year: Int?, _ today: Day) -> Bool {
        year.map { day.year == $0 } ?? (day.year >= today.year - 1)
    }

    /// When, where and where it stands.
    var facts: [Fact] {
        let times = [start, end].compactMap { $0?.swedish }.joined(separator: "–")
        return [
            .text("Dag", day.swedishWithWeekday + (times.isEmpty ? "" : ", kl. " + times)),
            .text("Plats", place + (distance ? ", eller på distans" : "")),
            .text("Läge", stage.swedish),
            .text("Kallelsen", summonedOn.map { "skickad \($0.swedish)" } ?? "inte skickad"),
        ]
    }
}
