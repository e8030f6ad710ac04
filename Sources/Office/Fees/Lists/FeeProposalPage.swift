import Domain
import Markup
import Site

/// What the page of a proposal shows.
struct FeeProposalView: Sendable {
    let period: FeePeriod
    let correcting: FeeList.ID?
    let book: FeeBook
    let board: Board
    let today: Day

    var lines: [FeeLine] { book.proposal(period, board, correcting: correcting) }
    var rounding: Rounding { period.dayAfter.flatMap { book.rule(on: $0 - 1) }?.terms.usedRounding ?? .nearestKrona }
    var earlier: [Person.ID: Money] { book.lists.first { $0.id == correcting }?.told ?? [:] }
}

extension Page {
    /// Förslag till arvodeslista: computed anew each time, until it is fixed.
    static func feeProposal(_ view: FeeProposalView, _ context: PageContext) -> Page {
        let lines = view.lines
        let ruling = view.book.mayFix(view.period, lines, correcting: view.correcting, on: view.today)
        return Page(
            view.correcting.map { "Ny lista i stället för lista \($0)" } ?? "Förslag till arvodeslista",
            in: .economy,
            trail: [Link("Arvoden \(view.period.year)", FeeRoutes.fees(view.period.year))],
            facts: [.text("Period", view.period.swedish), .text("Avrundas", view.rounding.swedish)],
            """
            \(periods(view))
            \(ruling.outcome == .met ? fixing(view, lines, context) : "<p class=\"notice\">\(ruling.reason)</p>")
            \(sums(lines.sums(view.rounding, earlier: view.earlier), view.board))
            \(Page.lines(lines, view.board))
            """
        )
    }

    private static func periods(_ view: FeeProposalView) -> HTML {
        guard view.correcting == nil else { return "" }
        let fields = Fields(["ar": String(view.period.year), "period": view.period.part.rawValue])
        return """
            <form class="row" action="\(FeeListRoutes.new)">\(fields.number("ar", "År"))\
            \(fields.select("period", "Period", FeePeriod.Part.allCases.map { Choice($0.rawValue, $0.swedish.capitalised) }))\
            <button>Visa</button></form>
            """
    }

    private static func sums(_ sums: [FeeSum], _ board: Board) -> HTML {
        let rows = sums.map { sum -> [HTML] in
            [
                "\(board.name(sum.person))", "\(sum.exact.nearestOre.swedishNumber)", "\(sum.fee.swedishNumber)",
                "\(sum.total.swedishNumber)", "\(sum.earlier.swedishNumber)", "\(sum.toPay.swedishNumber)",
            ]
        }
        return Site.Table(
            "Per person",
            [
                .text("Person"), .number("Före avrundning"), .number("Arvode"), .number("Med ersättningar"),
                .number("Redan till lönen"), .number("Att betala"),
            ],
            rows: rows
        )
        .html
    }

    private static func fixing(_ view: FeeProposalView, _ lines: [FeeLine], _ context: PageContext) -> HTML {
        """
        <form method="post" action="\(FeeListRoutes.lists)">\(.formKey(context))
        <input type="hidden" name="year" value="\(String(view.period.year))">\
        <input type="hidden" name="part" value="\(view.period.part.rawValue)">\
        <input type="hidden" name="corrects" value="\(view.correcting.map(String.init) ?? "")">\
        <input type="hidden" name="seen" value="\(String(lines.compactMap(\.exact).sum.rawValue))">
        <p>När listan är fastställd ändras den inte. Den attesteras av andra än dem den gäller.</p>
        <button class="primary">Fastställ listan</button></form>
        """
    }
}
