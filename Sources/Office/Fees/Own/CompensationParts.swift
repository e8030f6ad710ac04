import Domain
import Markup
import Site

extension Page {
    /// Anspråk på ersättning: what members ask for, with what there is to do about it.
    static func compensations(_ view: FeeYearView, _ context: PageContext) -> HTML {
        let claimed = view.book.compensations.filter { $0.day.year == view.year }
        let waiting = claimed.filter { $0.state == .claimed && view.mayKeep }
        let table = compensationTable(claimed, view.board, choice: "ar=\(view.year)") { _ in "" }
        return "\(claimed.isEmpty ? "" : table)\(waiting.map { checking($0, view, context) })"
    }

    static func compensationTable(
        _ claimed: [Compensation],
        _ board: Board,
        choice: String = "",
        _ act: (Compensation) -> HTML
    ) -> HTML {
        let rows = claimed.map { one -> [HTML] in
            [
                "\(one.day.swedish)", "\(board.name(one.person))", "\(one.kind.swedish.capitalised)", "\(one.text)",
                "\(one.kind == .kilometres ? "\(one.kilometres)\u{A0}km" : one.amount.swedish)", paper(one),
                "\(one.state.swedish.capitalised)\(one.refusedWhy.isEmpty ? "" : ": \(one.refusedWhy)")\(payment(one))\(act(one))",
            ]
        }
        return Site.Table(
            "Anspråk på ersättning",
            [
                .text("Dag"), .text("Vem"), .text("Slag"), .text("Vad"), .number("Belopp"), .text("Underlag"),
                .text("Läge"),
            ],
            rows: rows,
            choice: choice
        )
        .html
    }

    private static func paper(_ one: Compensation) -> HTML {
        one.file == nil
            ? "" : "<a href=\"\(OwnFeeRoutes.file(one.id))\">Öppna<span class=\"unseen\"> \(one.text)</span></a>"
    }

    private static func payment(_ one: Compensation) -> HTML {
        one.claim.map { ", <a href=\"\(ClaimRoutes.claim($0))\">underlag \(String($0))</a>" } ?? ""
    }

    private static func checking(_ one: Compensation, _ view: FeeYearView, _ context: PageContext) -> HTML {
        let ruling = one.mayBeChecked(by: view.user)
        let title = "\(view.board.name(one.person)), \(one.kind.swedish) \(one.day.swedish)"
        guard ruling.outcome == .met else { return "<p>\(title): \(ruling.reason)</p>" }
        let revision: HTML = "<input type=\"hidden\" name=\"revision\" value=\"\(String(one.revision))\">"
        return """
            <section><h2>Kontrollera: \(title)</h2>
            <p>\(one.text). \(one.kind == .kilometres ? "\(one.kilometres)\u{A0}km" : one.amount.swedish). \(paper(one))</p>
            <form method="post" action="\(OwnFeeRoutes.approval(one.id))">\(.formKey(context))\(revision)\
            <button class="primary">Godkänn</button></form>
            <form method="post" action="\(OwnFeeRoutes.refusal(one.id))">\(.formKey(context))\(revision)
            \(Fields(scope: "avslag-\(one.id)-").text("why", "Avslå", help: "Skriv varför. Den som begärt ersättningen läser det."))
            <button class="plain">Avslå</button></form></section>
            """
    }
}
