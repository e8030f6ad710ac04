import Domain
import Markup
import Site

/// What the page of payments shows.
struct PaymentsView: Sendable {
    let cases: [AttestCase]
    let orders: [PaymentOrderRecord]
    let board: Board
    let user: User
    let today: Day
    /// The order's form carries it: the same form twice makes one order.
    let key: String

    /// Those that the user may release now.
    var releasable: [AttestCase] { cases.filter { $0.next == .release && $0.may(.release, user).outcome == .met } }
    var attested: [AttestCase] { cases.filter { $0.next == .release } }
    var released: [AttestCase] { cases.filter { $0.record.state(together: $0.together) == .released } }
}

extension Page {
    static func payments(_ view: PaymentsView, _ context: PageContext) -> Page {
        Page(
            "Betalningar",
            in: .economy,
            """
            \(.paymentWays(PaymentOrderRoutes.orders))
            <h2>Väntar på utanordning</h2>
            \(releasing(view, context))
            <h2>Klart att betala</h2>
            \(ordering(view, context))
            <h2>Betalningsorder</h2>
            \(orders(view))
            """
        )
    }

    private static func releasing(_ view: PaymentsView, _ context: PageContext) -> HTML {
        guard !view.attested.isEmpty else { return .empty("Inget väntar på utanordning.") }
        let choices = view.releasable.map {
            Choice("\($0.record.id):\($0.record.claim.revision)", $0.summary(view.board))
        }
        let others = view.attested.filter { $0.may(.release, view.user).outcome != .met }.map { one -> HTML in
            """
            <li><a href="\(ClaimRoutes.claim(one.record.id))">\(one.summary(view.board))</a>: \
            \(one.may(.release, view.user).reason)</li>
            """
        }
        let form: HTML = """
            <form method="post" action="\(PaymentOrderRoutes.release)">\(.formKey(context))
            \(Fields(scope: "utanordning-").checkboxes("claim", "Underlag", choices))
            \(checks(.release))
            <button class="primary">Utanordna</button></form>
            """
        return "\(choices.isEmpty ? "" : form)\(others.isEmpty ? "" : "<ul>\(others)</ul>")"
    }

    private static func ordering(_ view: PaymentsView, _ context: PageContext) -> HTML {
        guard !view.released.isEmpty else { return .empty("Inget är klart att betala.") }
        let choices = view.released.map { Choice(String($0.record.id), $0.summary(view.board)) }
        guard view.user.may(.releasePayments).outcome == .met else {
            return "<ul>\(view.released.map { "<li>\($0.summary(view.board))</li>" as HTML })</ul>"
        }
        let fields = Fields(["payOn": view.today.rawValue], scope: "order-")
        return """
            <form method="post" action="\(PaymentOrderRoutes.orders)">\(.formKey(context))
            <input type="hidden" name="key" value="\(view.key)">
            \(fields.checkboxes("claim", "Underlag", choices))
            \(fields.date("payOn", "Betalningsdag", required: true))
            <button class="primary">Gör betalningsorder</button></form>
            """
    }

    private static func orders(_ view: PaymentsView) -> HTML {
        guard !view.orders.isEmpty else { return .empty("Det finns ingen betalningsorder än.") }
        let rows = view.orders.map { record -> [HTML] in
            [
                "<a href=\"\(PaymentOrderRoutes.order(record.order.id))\">\(record.order.number)</a>",
                "\(record.order.payOn.swedish)", "\(String(record.standing.count))", "\(record.sum.swedish)",
                "\(record.state)",
            ]
        }
        let columns: [Site.Table.Column] = [
            .text("Order"), .text("Betalningsdag"), .number("Underlag"), .number("Summa"), .text("Läge"),
        ]
        return Site.Table("Betalningsorder", columns, rows: rows).html
    }

    /// En betalningsorder: what it pays, who stood for it, what the bank has said.
    static func paymentOrder(
        _ record: PaymentOrderRecord,
        _ board: Board,
        _ user: User,
        _ context: PageContext,
        today: Day,
        hasBankFile: Bool
    ) -> Page {
        let order = record.order
        let mayRelease = user.may(.releasePayments).outcome == .met
        return Page(
            "Betalningsorder \(order.number)",
            in: .economy,
            trail: [Link("Betalningar", PaymentOrderRoutes.orders)],
            action: .action(Link("Öppna som PDF", PaymentOrderRoutes.pdf(order.id))),
            facts: [
                .text("Läge", record.state), .text("Summa", record.sum.swedish),
                .text("Betalningsdag", order.payOn.swedish),
                .text("Gjord", "\(order.madeOn.swedish) av \(order.madeBy)"),
                .text("Skickad", order.sentOn?.swedish ?? "inte än"),
                mayRelease && hasBankFile
                    ? Fact("Till banken", "<a href=\"\(PayerAccountRoutes.file(order.id))\">Hämta betalfilen</a>")
                    : nil,
            ].compactMap(\.self),
            """
            \(lines(record, board))
            \(order.sentOn == nil && mayRelease ? sending(order, context) : "")
            \(mayRelease || user.maybe(.registerClaims) ? confirming(record, board, context, today) : "")
            """
        )
    }

    private static func lines(_ record: PaymentOrderRecord, _ board: Board) -> HTML {
        let returned = Dictionary(record.lines.map { ($0.claim, $0) }, uniquingKeysWith: { first, _ in first })
        let rows = record.claims.map { one -> [HTML] in
            let line = returned[one.id]
            let back = line?.returnedOn.map { "Tillbaka \($0.swedish): \(line?.returnedWhy ?? "")" }
            return [
                "<a href=\"\(ClaimRoutes.claim(one.id))\">\(String(one.id))</a>", "\(board.payee(one.claim))",
                "\(one.claim.payTo)", "\(one.claim.reference)", "\(one.claim.account)", "\(one.claim.amount.swedish)",
                "\(one.living(.attest).map(\.name).joined(separator: ", "))",
                "\(one.living(.release).map(\.name).joined(separator: ", "))",
                "\(back ?? one.payment.map { "Betalt \($0.paidOn.swedish)" } ?? "Väntar")",
            ]
        }
        let columns: [Site.Table.Column] = [
            .text("Underlag"), .text("Betalas till"), .text("Konto"), .text("Referens"), .text("Kontering"),
            .number("Belopp"), .text("Attest"), .text("Utanordning"), .text("Läge"),
        ]
        return Site.Table("Betalningar i ordern", columns, rows: rows).html
    }

    private static func sending(_ order: PaymentOrder, _ context: PageContext) -> HTML {
        """
        <form method="post" action="\(PaymentOrderRoutes.sending(order.id))">\(.formKey(context))
        <button>Notera att ordern är skickad</button></form>
        """
    }

    private static func confirming(
        _ record: PaymentOrderRecord,
        _ board: Board,
        _ context: PageContext,
        _ today: Day
    ) -> HTML {
        guard !record.waiting.isEmpty else { return "" }
        let choices = record.waiting.map { Choice(String($0.id), $0.summary(board)) }
        let fields = Fields(["paidOn": today.rawValue], scope: "betald-")
        let returns = record.waiting.map { one -> HTML in
            """
            <form method="post" action="\(PaymentOrderRoutes.returning(one.id, record.order.id))">\(.formKey(context))
            \(Fields(scope: "retur-\(one.id)-").text("why", "Banken skickade tillbaka underlag \(one.id)", help: "Skriv vad banken sade."))
            <button class="plain">Ta ut ur ordern</button></form>
            """
        }
        return """
            <h2>Bekräftelse</h2>
            <form method="post" action="\(PaymentOrderRoutes.confirmation(record.order.id))">\(.formKey(context))
            \(fields.checkboxes("claim", "Betalda underlag", choices))
            \(fields.date("paidOn", "Betald", required: true))
            <button class="primary">Bekräfta</button></form>
            <details><summary>En betalning kom tillbaka</summary>\(returns)</details>
            """
    }
}

extension PaymentOrderRecord {
    var state: String {
        if standing.isEmpty { return "Allt kom tillbaka" }
        if waiting.isEmpty { return "Betald" }
        if waiting.count < standing.count { return "Delvis betald" }
        return order.sentOn == nil ? "Inte skickad" : "Skickad"
    }
}

extension ClaimRecord {
    func summary(_ board: Board) -> String {
        "\(id): \(claim.text), \(board.payee(claim)), \(claim.amount.swedish)"
    }
}

extension AttestCase {
    func summary(_ board: Board) -> String { record.summary(board) }
}
