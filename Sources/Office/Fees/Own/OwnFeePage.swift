import Domain
import Markup
import Site
import Store

extension Page {
    /// Mina arvoden: what one has for the year, and the form for what one claims beside it.
    static func ownFees(_ view: FeeYearView, _ person: Person.ID, held: HeldFile?, _ context: PageContext) -> Page {
        let lines = view.lines.filter { $0.person == person }
        return Page(
            "Mina arvoden \(view.year)",
            in: .economy,
            facts: [.text("Årets arvode", lines.filter(\.isFee).compactMap(\.exact).sum.nearestOre.swedish)],
            """
            \(.feeWays(OwnFeeRoutes.own, view.user))
            \(years(view))
            \(lines.isEmpty ? .empty("Du har inget arvode \(view.year) än. Ledamöter som är tjänstepersoner hos staten har oftast inget.") : own(lines, view))
            \(claims(view, person, context))
            \(form(view, held, context))
            """
        )
    }

    private static func years(_ view: FeeYearView) -> HTML {
        """
        <form class="row" action="\(OwnFeeRoutes.own)">\(Fields(["ar": String(view.year)]).number("ar", "År"))<button>Visa</button></form>
        """
    }

    private static func own(_ lines: [FeeLine], _ view: FeeYearView) -> HTML {
        let rows = lines.sorted { $0.day < $1.day }.map { line -> [HTML] in
            [
                "\(line.day.swedish)", "\(line.text)", "\(line.kind.swedish.capitalised)",
                "\(line.minutes?.swedishDuration ?? "")", "\(line.exact?.nearestOre.swedish ?? "tiden saknas")",
                "\(place(of: line, view))",
            ]
        }
        return Site.Table(
            "Arvoden och ersättningar",
            [.text("Dag"), .text("Vad"), .text("Slag"), .text("Längd"), .number("Före avrundning"), .text("Läge")],
            rows: rows,
            choice: "ar=\(view.year)"
        )
        .html
    }

    /// Which list it is on, and where that stands.
    private static func place(of line: FeeLine, _ view: FeeYearView) -> String {
        let list = view.book.lists.first { $0.replacedBy == nil && $0.lines.contains { $0.isSameMatter(as: line) } }
        return list.map { "\($0.list.title), \($0.state.swedish)" } ?? "inte på någon lista än"
    }

    private static func claims(_ view: FeeYearView, _ person: Person.ID, _ context: PageContext) -> HTML {
        let own = view.book.compensations.filter { $0.person == person && $0.day.year == view.year }
        guard !own.isEmpty else { return "" }
        return compensationTable(own, view.board, choice: "ar=\(view.year)") { one in
            guard one.state == .claimed else { return "" }
            return """
                <form method="post" action="\(OwnFeeRoutes.withdrawal(one.id))">\(.formKey(context))\
                <button class="plain">Ta tillbaka<span class="unseen"> \(one.text)</span></button></form>
                """
        }
    }

    private static func form(_ view: FeeYearView, _ held: HeldFile?, _ context: PageContext) -> HTML {
        let fields = view.fields
        let meetings = view.book.meetings.map { Choice(String($0.id), "Mötet \($0.day.swedish)") }
        let kinds = Compensation.Kind.allCases.map { Choice($0.rawValue, $0.swedish.capitalised) }
        return """
            <section><h2>Begär ersättning</h2>
            <form method="post" action="\(OwnFeeRoutes.own)" enctype="multipart/form-data">\(.formKey(context))
            <input type="hidden" name="year" value="\(String(view.year))">
            \(fields.select("kind", "Slag", kinds))
            \(fields.select("meeting", "Möte", [Choice("", "Inget möte")] + meetings))
            \(fields.date("day", "Dag", required: true))
            \(fields.text("text", "Vad det gäller", help: "Till exempel: löneavdrag 4 timmar, eller tåg Sundsvall–Härnösand.", required: true))
            \(fields.money("amount", "Belopp", help: "Löneavdraget på intyget, eller beloppet på kvittot."))
            \(fields.number("kilometres", "Kilometer", help: "Hela kilometer, för resa med egen bil."))
            \(fields.text("payTo", "Konto för utlägg", help: "Bara för biljett och utlägg. Annat kommer med lönen."))
            \(fields.file("file", "Intyg, biljett eller kvitto", help: "PDF eller bild. Skriv inga personnummer.", accept: ".pdf,.png,.jpg,.jpeg"))\(.held(held))
            <button class="primary">Lämna in</button></form></section>
            """
    }
}
