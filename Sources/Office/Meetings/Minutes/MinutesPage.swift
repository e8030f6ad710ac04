import Domain
import Markup
import Site

extension Page {
    /// The meeting while it goes on: the order of the day, and what opens and closes it.
    static func minutes(
        _ record: MeetingRecord,
        _ board: Board,
        today: Day,
        _ context: PageContext,
        _ errors: FormErrors
    ) -> Page {
        let meeting = record.meeting
        let page = MinutesPage(
            record: record,
            board: board,
            today: today,
            forms: ActForms(context: context, errors: errors)
        )
        return Page(
            "Protokoll \(meeting.day.swedish)",
            in: .meetings,
            trail: .meeting(meeting),
            action: meeting.stage == .open ? page.next : nil,
            chain: .meeting(meeting, here: .minutes, context.visitor?.user),
            facts: [
                .text("Läge", meeting.stage.swedish),
                .text("Ordförande", meeting.presiding.map(board.name) ?? "inte vald"),
                .text("Sekreterare", meeting.secretary.map(board.name) ?? "inte vald"),
            ],
            page.content
        )
    }
}

private struct MinutesPage {
    let record: MeetingRecord
    let board: Board
    let today: Day
    let forms: ActForms

    var meeting: BoardMeeting { record.meeting }

    /// The one § that is being handled, else the one that comes.
    var next: HTML? {
        record.items.first { $0.item.openedAt != nil && $0.item.outcome == nil }.map {
            .action(Link("Till \($0.sign)", MinutesRoutes.item($0.item)))
        } ?? record.unopened.first.map { .action(Link("Nästa ärende", MinutesRoutes.item($0.item))) }
    }

    var content: HTML {
        switch meeting.stage {
        case .planned, .summoned: opening
        case .open: early + "\(order)\(adding)\(adjusters)\(officers)\(moving)\(closing)"
        case .closed, .adjusted:
            "<p>Mötet är avslutat och protokollet låst. <a href=\"\(AdjustmentRoutes.adjustment(meeting.id))\">Till justeringen</a></p>"
        case .cancelled: .empty("Mötet är inställt.")
        }
    }

    private var isEarly: Bool { today < meeting.day }

    /// A meeting that is to come can be opened beforehand, but not held.
    private var early: HTML {
        guard isEarly, meeting.stage == .open else { return "" }
        return """
            <p><strong>Mötet är den \(meeting.day.swedish).</strong> Till dess kan du förbereda protokollet, men inte avsluta det. \
            Hålls mötet en annan dag ändrar du dagen längre ned.</p>

            """
    }

    private var moving: HTML {
        forms.folded(
            "Mötet hölls en annan dag",
            [MeetingAct.move.rawValue],
            forms.form(MinutesRoutes.act(.move, meeting.id), MeetingAct.move.rawValue, "Ändra dagen") {
                $0.date("day", "Mötet hölls", help: "I dag eller tidigare. Skriv som \(today.rawValue).")
            }
        )
    }

    private var opening: HTML {
        let record =
            "<p>När mötet öppnas antecknar du först närvaron. Sedan får varje ärende sitt paragrafnummer när det öppnas.</p>"
            as HTML
        return record
            + appointing(.open, "Öppna mötet", chair: meeting.presiding, secretary: meeting.secretary ?? forms.me)
    }

    /// Another leads or writes from here on, as when the chair must leave.
    private var officers: HTML {
        forms.folded(
            "Byt ordförande eller sekreterare",
            [MeetingAct.officers.rawValue],
            appointing(.officers, "Byt", chair: meeting.presiding, secretary: meeting.secretary)
        )
    }

    private func appointing(_ act: MeetingAct, _ button: HTML, chair: Person.ID?, secretary: Person.ID?) -> HTML {
        let seated = board.mandates(on: meeting.day).map { Choice(String($0.person), board.name($0.person)) }
        let elected = board.chairmanships(on: meeting.day).first { $0.office == .chair }?.person
        let persons = board.persons.map { Choice(String($0.id), $0.name) }
        return forms.form(
            MinutesRoutes.act(act, meeting.id),
            act.rawValue,
            button,
            plain: act != .open,
            values: ["presiding": String(chair ?? elected ?? 0), "secretary": String(secretary ?? 0)]
        ) { fields in
            (act == .open && isEarly ? fields.checkbox("early", "Öppna i förväg", help: earlyHelp) : "")
                + fields.select("presiding", "Ordförande", seated) + fields.select("secretary", "Sekreterare", persons)
                + (act == .officers ? fields.select("extent", "Gäller", Self.extents, help: Self.extentHelp) : "")
        }
    }

    private var earlyHelp: String {
        "Mötet är den \(meeting.day.swedish), och i dag är den \(today.swedish). Har mötet fått en annan dag ändrar du den under Uppgifter."
    }

    private static let extents = [Choice("", "från och med nu"), Choice("start", "hela mötet")]
    private static let extentHelp =
        "De paragrafer som är avslutade behåller annars den som ledde dem och den som förde protokollet; var och en skriver under sina."

    private var order: HTML {
        let current = record.items.first { $0.item.openedAt != nil && $0.item.outcome == nil }?.id
        let rows = record.items.map { item -> HTML in
            """
            <li\(item.id == current ? " class=\"now\"" : "")><a href="\(MinutesRoutes.item(item.item))">\(item.item.number.map { "§ \($0) " } ?? "")\(item.item.title)</a> \
            <span class="state">\(item.item.outcome?.swedish ?? (item.item.openedAt == nil ? "väntar" : "pågår"))\(record.immediate(item.id)?.swedish ?? "")</span></li>

            """
        }
        return """
            <p><a href="\(MinutesRoutes.roll(meeting.id))" data-shortcut="alt+n">Närvaro och tjänstgöring</a></p>
            <section aria-labelledby="ordning"><h2 id="ordning">Dagens ordning</h2><ol class="order">
            \(rows)</ol></section>

            """
    }

    private var adding: HTML {
        "<section aria-labelledby=\"tillagg\"><h2 id=\"tillagg\">Lägg till en övrig fråga</h2>"
            + forms.form(MinutesRoutes.act(.add, meeting.id), MeetingAct.add.rawValue, "Lägg till") {
                $0.text("title", "Ärende")
            } + "</section>"
    }

    private var adjusters: HTML {
        let chosen = record.adjusters.map { adjuster -> HTML in
            let where_ = adjuster.item.flatMap(record.item).map { " för \($0.sign)" } ?? ""
            return "<li>\(board.name(adjuster.person))\(where_)"
                + forms.form(
                    MinutesRoutes.act(.dropAdjuster, meeting.id),
                    "bort\(adjuster.id)",
                    ["adjuster": String(adjuster.id)],
                    "Ta bort \(board.name(adjuster.person))"
                ) + "</li>"
        }
        let persons = record.attendances.filter { $0.capacity != .other && $0.person != meeting.presiding }
            .map { Choice(String($0.person), board.name($0.person)) }
        let items =
            [Choice("", "hela protokollet")] + record.itemsWithoutAdjuster.map { Choice(String($0.id), $0.sign) }
        return "<section aria-labelledby=\"justerare\"><h2 id=\"justerare\">Justerare</h2><ul>\(chosen)</ul>"
            + forms.form(MinutesRoutes.act(.adjuster, meeting.id), MeetingAct.adjuster.rawValue, "Välj justerare") {
                "\($0.select("person", "Vem", persons))\($0.select("item", "För", items, help: "En annan justerar en paragraf där den valda inte deltog."))"
            } + "</section>"
    }

    private var closing: HTML {
        let obstacles = record.closingObstacles(board)
        let list = obstacles.map { "<li>\(obstacle($0))</li>\n" as HTML }
        let waiting: HTML =
            record.unopened.isEmpty
            ? ""
            : "<p>\(record.unopened.count) ärenden har inte kommit upp. De får inget nummer och står inte i protokollet.</p>"
        let form = forms.form(MinutesRoutes.act(.close, meeting.id), MeetingAct.close.rawValue, "Avsluta mötet") {
            $0.time("end", "Mötet slutade", help: "Därefter är protokollet låst. Skriv som 12.00.")
        }
        return """
            <section aria-labelledby="avslut"><h2 id="avslut">Avsluta mötet</h2>
            \(obstacles.isEmpty ? "" : "<p>Det här återstår:</p><ul>\(list)</ul>")\(waiting)\(form)</section>

            """
    }

    private func obstacle(_ obstacle: ClosingObstacle) -> HTML {
        guard let item = obstacle.item.flatMap(record.item)?.item else { return "\(obstacle.text)" }
        return "<a href=\"\(MinutesRoutes.item(item))\">\(obstacle.text)</a>"
    }
}

extension ActForms {
    var me: Person.ID { context.visitor?.user.person ?? 0 }
}

extension HTML {
    static func + (one: HTML, other: HTML) -> HTML { "\(one)\(other)" }
}

extension ImmediateAdjustment {
    /// After the §'s own state.
    var swedish: String { adjustedOn == nil ? ", ska justeras omedelbart" : ", omedelbart justerad" }
}
