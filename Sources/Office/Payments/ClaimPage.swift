import Domain
import Markup
import Site

/// What a claim's page shows to a user.
struct ClaimView: Sendable {
    let asked: AttestCase
    let user: User
    let fields: Fields

    var record: ClaimRecord { asked.record }

    /// An event's word for people.
    static func word(_ what: String) -> String {
        let words = [
            "registered": "Registrerade", "changed": "Ändrade", "cancelled": "Makulerade",
            "attestedReceipt": "Mottagningsattesterade", "attested": "Attesterade", "released": "Utanordnade",
            "voidedStep": "Ett steg gäller inte längre", "sentBack": "Lämnade tillbaka",
            "ordered": "Lade i betalningsorder",
            "paid": "Betalt", "returned": "Banken skickade tillbaka",
        ]
        return words[what] ?? what
    }
}

extension Page {
    /// Ett underlag: what it is, where it stands, the next step for who may take it.
    static func claim(_ view: ClaimView, _ context: PageContext) -> Page {
        let (record, board) = (view.record, view.asked.board)
        let mayChange = record.mayBeChanged.outcome == .met && view.user.maybe(.registerClaims)
        return Page(
            "Underlag \(record.id): \(record.claim.text)",
            in: .economy,
            trail: [Link("Betalningsunderlag", ClaimRoutes.claims)],
            facts: facts(view),
            """
            \(steps(record))
            \(next(view, context))
            \(arrival(view, context))
            \(mayChange ? "<h2>Ändra</h2>" : "")
            \(mayChange ? claimForm(ClaimRoutes.claim(record.id), record.claim, board, context, view.fields) : "")
            \(mayChange ? cancelling(record, context) : "")
            """
        )
    }

    private static func facts(_ view: ClaimView) -> [Fact] {
        let (claim, board) = (view.record.claim, view.asked.board)
        let concerned = view.record.concerned.map(board.name).sortedInSwedish().joined(separator: ", ")
        let file: Fact? = claim.file.map { _ in
            Fact("Faktura eller kvitto", "<a href=\"\(ClaimRoutes.file(claim.id))\">Öppna</a>")
        }
        let order: Fact? = view.record.order.map {
            Fact("Betalningsorder", "<a href=\"\(PaymentOrderRoutes.order($0))\">Öppna ordern</a>")
        }
        let optional: [Fact?] = [
            claim.payTo.isEmpty ? nil : .text("Konto hos mottagaren", claim.payTo),
            claim.reference.isEmpty ? nil : .text("OCR eller referens", claim.reference),
            concerned.isEmpty ? nil : .text("Rör", concerned), claim.due.map { .text("Förfaller", $0.swedish) },
            file, order, view.record.payment.map { .text("Betalt", "\($0.amount.swedish) \($0.paidOn.swedish)") },
        ]
        return [
            .text("Läge", view.record.state(together: view.asked.together).swedish.capitalised),
            .text("Slag", claim.kind.swedish.capitalised), .text("Belopp", claim.amount.swedish),
            .text(claim.kind == .repayment ? "Betalas av" : "Betalas till", board.payee(claim)),
            .text("Kontering", claim.account.isEmpty ? "saknas" : claim.account),
            .text("Kom in", claim.receivedOn.swedish),
        ] + optional.compactMap(\.self)
    }

    private static func steps(_ record: ClaimRecord) -> HTML {
        guard !record.steps.isEmpty else { return "" }
        let rows = record.steps.map { step -> [HTML] in
            let ended = step.voidedOn.map { "Gäller inte sedan \($0.swedish): \(step.voidedWhy)" }
            return [
                "\(step.step.swedish.capitalised)", "\(step.name)", "\(step.day.swedish)", "\(step.hindrance)",
                "\(ended ?? "")",
            ]
        }
        let columns: [Site.Table.Column] = [
            .text("Steg"), .text("Av"), .text("Dag"), .text("Ersättare, därför att"), .text("Anmärkning"),
        ]
        return "<h2>Attester</h2>\(Site.Table("Attester", columns, rows: rows).html)"
    }

    /// The step that comes next: its form for who may take it, the rule's words for everybody else.
    private static func next(_ view: ClaimView, _ context: PageContext) -> HTML {
        guard let step = view.asked.next else { return "" }
        let ruling = view.asked.may(step, view.user)
        guard ruling.outcome == .met else {
            return
                "<h2>\(step.swedish.capitalised)</h2><p>\(ruling.reason) <span class=\"source\">\(.citation(ruling.provision))</span></p>"
        }
        let id = view.record.id
        return """
            <h2>\(step.swedish.capitalised)</h2>
            <form method="post" action="\(ClaimRoutes.step(step, id))">\(.formKey(context))
            <input type="hidden" name="revision" value="\(String(view.record.claim.revision))">
            \(checks(step))
            \(view.asked.stepsIn(step, view.user) ? Fields(scope: "steg-").text("hindrance", "Den ordinaries förhinder", help: "Du är ersättare. Skriv varför den ordinarie inte kan.", required: true) : "")
            <button class="primary">\(step.verb)</button></form>
            <form method="post" action="\(ClaimRoutes.back(id))">\(.formKey(context))
            \(Fields(scope: "tillbaka-").text("why", "Lämna tillbaka", help: "Skriv vad som är fel. Stegen görs om."))
            <button class="plain">Lämna tillbaka</button></form>
            """
    }

    static func checks(_ step: AttestRow.Step) -> HTML {
        let checks = AttestCheck.of(step)
        guard !checks.isEmpty else { return "" }
        return Fields(scope: "steg-").checkboxes("check", "Kontroller", checks.map { Choice($0.rawValue, $0.swedish) })
    }

    private static func arrival(_ view: ClaimView, _ context: PageContext) -> HTML {
        let today = view.asked.day
        guard view.record.mayArrive(on: today, view.user, today: today).outcome == .met else { return "" }
        return """
            <h2>Pengarna har kommit</h2>
            <form method="post" action="\(ClaimRoutes.arrival(view.record.id))">\(.formKey(context))
            \(Fields(["on": today.rawValue], scope: "inbetalning-").date("on", "Dag", required: true))
            <button class="primary">Notera</button></form>
            """
    }

    private static func cancelling(_ record: ClaimRecord, _ context: PageContext) -> HTML {
        """
        <form method="post" action="\(ClaimRoutes.cancel(record.id))" data-confirm="Makulera underlaget? Det går inte att ångra.">\
        \(.formKey(context))<button class="plain">Makulera underlaget</button></form>
        """
    }
}

extension AttestRow.Step {
    /// On the button.
    fileprivate var verb: String {
        switch self {
        case .receipt: "Mottagningsattestera"
        case .attest: "Attestera"
        case .release: "Utanordna"
        case .journal, .tax: swedish
        }
    }
}
