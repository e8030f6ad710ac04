import Domain
import Markup
import Site

/// What the page of a year's fees shows.
struct FeeYearView: Sendable {
    let year: Int
    let book: FeeBook
    let board: Board
    let user: User
    let today: Day
    /// The year's budget for fees, by the name of its line; nil before there is one.
    let budget: (name: String, amount: Money)?
    let fields: Fields

    var mayKeep: Bool { user.maybe(.keepFees) }
    var lists: [FeeListRecord] { book.lists.filter { $0.list.year == year } }
    var lines: [FeeLine] { book.lines(of: year, board) }
    /// As if the whole year were one list.
    var sums: [FeeSum] { lines.sums(book.rule(on: lastDay)?.terms.usedRounding ?? .nearestKrona) }
    var lastDay: Day { Day(year, 12, 31) ?? today }
    var fees: ExactAmount { sums.map(\.exact).sum }
}

extension HTML {
    /// The ways between the pages of fees.
    static func feeWays(_ here: String, _ user: User) -> HTML {
        let ways = [
            (FeeRoutes.fees, "Arvoden", Deed.readFees), (FeeRuleRoutes.rules, "Regler och grundbelopp", .readFees),
            (OwnFeeRoutes.own, "Mina arvoden", .claimCompensation),
        ]
        let links = ways.filter { $0.0 != here && user.maybe($0.2) }.map { "<a href=\"\($0.0)\">\($0.1)</a> " as HTML }
        return "<nav class=\"ways\" aria-label=\"Arvoden\"><p>\(links)</p></nav>"
    }
}

extension Page {
    /// Årets arvoden.
    static func fees(_ view: FeeYearView, _ context: PageContext) -> Page {
        let next = view.mayKeep ? view.book.nextPeriod(of: view.year, on: view.today) : nil
        return Page(
            "Arvoden \(view.year)",
            in: .economy,
            action: next.map { .action(Link("Gör lista för \($0.part.swedish)", FeeListRoutes.new($0))) },
            facts: [.text("Årets arvoden", view.fees.nearestOre.swedish)] + budget(view),
            """
            \(.feeWays(FeeRoutes.fees, view.user))
            \(years(view))
            \(view.book.rules.isEmpty ? .empty("Det finns ingen regel för arvoden än.", rulesLink(view)) : "")
            \(lists(view))
            \(persons(view))
            \(meetings(view))
            \(view.mayKeep ? timing(view, context) : "")
            \(assignments(view, context))
            \(compensations(view, context))
            """
        )
    }

    /// Employer contributions are payroll's to count: what is left is before them.
    private static func budget(_ view: FeeYearView) -> [Fact] {
        guard let budget = view.budget else { return [] }
        return [
            .text("Budget: \(budget.name)", budget.amount.swedish),
            .text("Kvar före arbetsgivaravgifter", (budget.amount - view.fees.nearestOre).swedish),
        ]
    }

    private static func rulesLink(_ view: FeeYearView) -> HTML? {
        view.mayKeep ? .action(Link("Skriv in regeln", FeeRuleRoutes.rules)) : nil
    }

    private static func years(_ view: FeeYearView) -> HTML {
        let fields = Fields(["ar": String(view.year)])
        return """
            <form class="row" action="\(FeeRoutes.fees)">\(fields.number("ar", "År"))<button>Visa</button></form>
            """
    }

    private static func lists(_ view: FeeYearView) -> HTML {
        guard !view.lists.isEmpty else { return "" }
        let rows = view.lists.map { record -> [HTML] in
            [
                "<a href=\"\(FeeListRoutes.list(record.id))\">\(record.list.title)</a>",
                "\(record.list.corrects.map { "lista \($0)" } ?? "")", "\(record.list.fixedOn.swedish)",
                "\(record.sums.map(\.toPay).checkedSum()?.swedish ?? "")", "\(record.state.swedish.capitalised)",
            ]
        }
        return Site.Table(
            "Arvodeslistor \(view.year)",
            [.text("Lista"), .text("Rättar"), .text("Fastställd"), .number("Att betala"), .text("Läge")],
            rows: rows,
            choice: "ar=\(view.year)"
        )
        .html
    }

    private static func persons(_ view: FeeYearView) -> HTML {
        let lines = view.lines
        let rows = view.sums.map { sum -> [HTML] in
            let own = lines.filter { $0.person == sum.person }
            return [
                "\(view.board.name(sum.person))", "\(String(own.filter { $0.kind == .meeting }.count))",
                "\(String(own.filter { $0.kind == .assignment }.count))",
                "\(sum.exact.nearestOre.swedishNumber)\(own.contains { $0.exact == nil } ? " och okänt" : "")",
                "\(sum.lostEarnings.swedishNumber)", "\(String(sum.kilometres))", "\(sum.travel.swedishNumber)",
            ]
        }
        guard !rows.isEmpty else { return .empty("Ingen har arvode \(view.year) än.") }
        let sums = view.sums
        let total: [HTML] = [
            "Summa", "", "", "\(view.fees.nearestOre.swedishNumber)",
            "\(sums.map(\.lostEarnings).checkedSum()?.swedishNumber ?? "")",
            "\(String(sums.reduce(0) { $0 + $1.kilometres }))",
            "\(sums.map(\.travel).checkedSum()?.swedishNumber ?? "")",
        ]
        return Site.Table(
            "Per person \(view.year), kronor före avrundning",
            [
                .text("Person"), .number("Möten"), .number("Förrättningar"), .number("Arvode"),
                .number("Förlorad inkomst"), .number("Km"), .number("Km-ersättning"),
            ],
            rows: rows,
            total: total,
            choice: "ar=\(view.year)"
        )
        .html
    }

    private static func meetings(_ view: FeeYearView) -> HTML {
        guard !view.book.meetings.isEmpty else { return "" }
        let rows = view.book.meetings.map { meeting -> [HTML] in
            let lines = view.book.lines(meeting)
            let time = view.book.time(of: meeting)
            return [
                view.user.maybe(.readPapers)
                    ? "<a href=\"\(PapersRoutes.meeting(meeting.id))\">\(meeting.day.swedish)</a>"
                    : "\(meeting.day.swedish)",
                "\(meeting.sections)",
                "\(time?.clock ?? "saknas")", "\(time?.minutes?.swedishDuration ?? "")",
                "\(lines.map { "\(view.board.name($0.person)) \($0.exact?.nearestOre.swedishNumber ?? "okänt")" }.joined(separator: ", "))",
                "\(lines.contains { $0.exact == nil } ? "" : lines.compactMap(\.exact).sum.nearestOre.swedishNumber)",
            ]
        }
        return Site.Table(
            "Per möte \(view.year), kronor före avrundning",
            [.text("Möte"), .text("Protokoll"), .text("Tid"), .text("Längd"), .text("Arvode till"), .number("Summa")],
            rows: rows,
            choice: "ar=\(view.year)"
        )
        .html
    }

    private static func timing(_ view: FeeYearView, _ context: PageContext) -> HTML {
        guard !view.book.meetings.isEmpty else { return "" }
        let missing = view.book.meetings.filter { view.book.time(of: $0) == nil }
        let isOpen: HTML = missing.isEmpty && !view.fields.has("start") ? "" : " open"
        let meetings = (missing + view.book.meetings.filter { meeting in !missing.contains { $0.id == meeting.id } })
            .map { Choice(String($0.id), $0.day.swedish) }
        let people = Set(view.book.meetings.flatMap { $0.presences.map(\.person) }).sorted()
        return """
            <details\(isOpen)><summary>Skriv tider</summary>
            <form method="post" action="\(FeeRoutes.times)">\(.formKey(context))\(year(view))
            \(view.fields.select("meeting", "Möte", meetings, help: "Protokollets tider gäller om du inte skriver andra här."))
            <div class="row">\(view.fields.time("start", "Började", required: true))\(view.fields.time("end", "Slutade", required: true))</div>
            \(view.fields.select("person", "Gäller", [Choice("", "Alla på mötet")] + people.map { Choice(String($0), view.board.name($0)) }))
            <button>Spara tiden</button></form></details>
            """
    }

    private static func assignments(_ view: FeeYearView, _ context: PageContext) -> HTML {
        let noted = view.book.assignments.filter { $0.day.year == view.year && $0.struckOn == nil }
        let rows = noted.map { one -> [HTML] in
            [
                "\(one.day.swedish)", "\(view.board.name(one.person))", "\(one.text)", "\(one.minutes.swedishDuration)",
                view.mayKeep ? striking(one, view, context) : "",
            ]
        }
        let table = Site.Table(
            "Förrättningar \(view.year)",
            [.text("Dag"), .text("Vem"), .text("Vad"), .text("Längd"), .text("Ändra")],
            rows: rows,
            choice: "ar=\(view.year)"
        )
        return "\(rows.isEmpty ? "" : table.html)\(view.mayKeep ? noting(view, context) : "")"
    }

    private static func striking(_ one: FeeAssignment, _ view: FeeYearView, _ context: PageContext) -> HTML {
        """
        <form method="post" action="\(FeeRoutes.strike(one.id))" data-confirm="Stryka förrättningen?">\
        \(.formKey(context))\(year(view))<button class="plain">Stryk</button></form>
        """
    }

    private static func noting(_ view: FeeYearView, _ context: PageContext) -> HTML {
        let isOpen: HTML = view.fields.has("hours") ? " open" : ""
        let people = Set(view.board.mandates(on: min(view.today, view.lastDay)).map(\.person)).sorted()
        return """
            <details\(isOpen)><summary>Notera en förrättning</summary>
            <form method="post" action="\(FeeRoutes.assignments)">\(.formKey(context))\(year(view))
            \(view.fields.select("assignee", "Vem", people.map { Choice(String($0), view.board.name($0)) }))
            \(view.fields.date("day", "Dag", required: true))
            \(view.fields.text("text", "Vad", required: true))
            \(view.fields.number("hours", "Timmar", help: "Till exempel 3,5.", required: true))
            <button>Notera</button></form></details>
            """
    }

    private static func year(_ view: FeeYearView) -> HTML {
        "<input type=\"hidden\" name=\"year\" value=\"\(String(view.year))\">"
    }
}

extension FeeBook {
    /// As typed, else as the minutes say; nil when neither knows.
    func time(of meeting: FeeMeeting) -> FeeTime? {
        if let typed = times.first(where: { $0.meeting == meeting.id && $0.person == nil }) { return typed }
        guard meeting.minutes != nil, let start = meeting.start, let end = meeting.end else { return nil }
        return FeeTime(meeting: meeting.id, start: start, end: end)
    }
}

extension FeeTime {
    /// "09.00–12.00".
    var clock: String { "\(start.swedish)–\(end.swedish)" }
}
