import Domain
import Markup
import Site

/// What the page of a fixed list shows.
struct FeeListView: Sendable {
    let record: FeeListRecord
    let waiting: [AttestCase]
    let board: Board
    let user: User

    /// Those that the user may attest.
    var mine: [AttestCase] { waiting.filter { $0.may(.attest, user).outcome == .met } }

    static func word(_ event: String) -> String {
        switch event {
        case "fixed": "Fastställd"
        case "attested": "Attesterad"
        case "sent": "Skickad till lönen"
        default: event
        }
    }
}

extension Page {
    /// En arvodeslista.
    static func feeList(_ view: FeeListView, _ context: PageContext) -> Page {
        let (record, list) = (view.record, view.record.list)
        return Page(
            list.title,
            in: .economy,
            trail: [Link("Arvoden \(list.year)", FeeRoutes.fees(list.year))],
            action: record.mayBeFetched.outcome == .met
                ? .action(Link("Hämta för lönen (Excel)", FeeListRoutes.sheet(record.id))) : nil,
            facts: [
                .text("Läge", record.state.swedish), .text("Fastställd", "\(list.fixedOn.swedish), \(list.fixedBy)"),
                .text("Avrundas", list.rounding.swedish), .text("Till lönen", list.sentOn?.swedish ?? "inte än"),
            ] + chain(record),
            """
            \(sums(record, view.board))
            \(attesting(view, context))
            \(sending(view, context))
            \(lines(record.lines, view.board))
            \(correcting(view))
            """
        )
    }

    private static func chain(_ record: FeeListRecord) -> [Fact] {
        let old = record.list.corrects.map {
            Fact("Rättar", "<a href=\"\(FeeListRoutes.list($0))\">lista \(String($0))</a>")
        }
        let new = record.replacedBy.map {
            Fact("Rättad av", "<a href=\"\(FeeListRoutes.list($0))\">lista \(String($0))</a>")
        }
        return [old, new].compactMap(\.self)
    }

    private static func sums(_ record: FeeListRecord, _ board: Board) -> HTML {
        let attests = Dictionary(record.attests.map { ($0.person, $0) }, uniquingKeysWith: { first, _ in first })
        let rows = record.sums.map { sum -> [HTML] in
            [
                "\(board.name(sum.person))", "\(sum.exact.nearestOre.swedishNumber)", "\(sum.fee.swedishNumber)",
                "\(sum.lostEarnings.swedishNumber)", "\(sum.travel.swedishNumber)", "\(sum.earlier.swedishNumber)",
                "\(sum.toPay.swedishNumber)",
                "\(attests[sum.person].map { "\($0.name) \($0.day.swedish)" } ?? (sum.toPay == .zero ? "behövs inte" : "väntar"))",
            ]
        }
        let total: [HTML] = [
            "Summa", "\(record.sums.map(\.exact).sum.nearestOre.swedishNumber)",
            "\(record.sums.map(\.fee).checkedSum()?.swedishNumber ?? "")", "", "", "",
            "\(record.sums.map(\.toPay).checkedSum()?.swedishNumber ?? "")", "",
        ]
        return Site.Table(
            "Att betala per person",
            [
                .text("Person"), .number("Före avrundning"), .number("Arvode"), .number("Förlorad inkomst"),
                .number("Km-ersättning"), .number("Redan till lönen"), .number("Att betala"), .text("Attest"),
            ],
            rows: rows,
            total: total
        )
        .html
    }

    static func lines(_ lines: [FeeLine], _ board: Board) -> HTML {
        let rows = lines.map { line -> [HTML] in
            [
                "\(board.name(line.person))", "\(line.function)", "\(line.kind.swedish.capitalised)",
                "\(line.day.swedish)", "\(line.text)", "\(line.sections)", "\(line.minutes?.swedishDuration ?? "")",
                "\(line.share.map { "\($0.swedishShare)\u{A0}%" } ?? "")", "\(line.base?.swedishNumber ?? "")",
                "\(line.kilometres == 0 ? "" : String(line.kilometres))",
                "\(line.exact?.nearestOre.swedishNumber ?? "okänt")",
            ]
        }
        return Site.Table(
            "Rader",
            [
                .text("Person"), .text("Som"), .text("Slag"), .text("Dag"), .text("Vad"), .text("Protokoll"),
                .text("Längd"), .number("Andel"), .number("Grundbelopp"), .number("Km"), .number("Belopp"),
            ],
            rows: rows
        )
        .html
    }

    private static func attesting(_ view: FeeListView, _ context: PageContext) -> HTML {
        guard view.user.maybe(.attest), !view.waiting.isEmpty else { return "" }
        guard let first = view.mine.first else {
            return "<p class=\"notice\">\(view.waiting[0].may(.attest, view.user).reason)</p>"
        }
        let names = view.mine.compactMap { $0.record.claim.person.map(view.board.name) }
        let hindrance: HTML =
            first.stepsIn(.attest, view.user)
            ? Fields(scope: "attest-").text("hindrance", "Den ordinaries förhinder", required: true) : ""
        return """
            <section><h2>Attestera</h2>
            <p>Du attesterar raderna för \(names.joined(separator: ", ")). Ingen attesterar sina egna.</p>
            <form method="post" action="\(FeeListRoutes.attest(view.record.id))">\(.formKey(context))
            \(checks(.attest))\(hindrance)
            <button class="primary">Attestera</button></form></section>
            """
    }

    private static func sending(_ view: FeeListView, _ context: PageContext) -> HTML {
        guard view.user.maybe(.keepFees), view.record.maySend.outcome == .met else { return "" }
        return """
            <section><h2>Till lönen</h2>
            <p>Hämta filen och skicka den till den som betalar ut lönen. Personnummer står inte där: lönen har dem. \
            Notera sedan att listan är skickad. Då registreras den i diariet.</p>
            <form method="post" action="\(FeeListRoutes.payroll(view.record.id))">\(.formKey(context))\
            <button class="primary">Notera som skickad</button></form></section>
            """
    }

    private static func correcting(_ view: FeeListView) -> HTML {
        guard view.user.maybe(.keepFees), view.record.replacedBy == nil else { return "" }
        let list = view.record.list
        return """
            <p>En fastställd lista ändras inte. Är något fel, rätta tiden eller beloppet och \
            <a href="\(FeeListRoutes.new(list.period, correcting: list.id))">gör en ny lista i dess ställe</a>. Skillnaden betalas.</p>
            """
    }
}
