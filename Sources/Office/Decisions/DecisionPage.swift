import Domain
import Markup
import Site
import Store

extension Page {
    static func decisions(
        _ rows: [DecisionRow],
        isAll: Bool,
        today: Day,
        _ context: PageContext,
        _ errors: FormErrors
    ) -> Page {
        let other: HTML =
            isAll
            ? "<a href=\"\(DecisionRoutes.list)\">Visa bara det som väntar</a>"
            : "<a href=\"\(DecisionRoutes.all)\">Visa också det som är klart</a>"
        let items = rows.map { decision($0, today, context, errors) }
        return Page(
            "Beslutslista",
            in: .meetings,
            trail: [Link("Möten", Room.meetings.path)],
            """
            <p>Uppdrag och villkor från styrelsens beslut, det som förfaller först överst. \(other). \
            <a href="\(OpeningListRoutes.decisions)">Beslut från tiden före Kansli</a>.</p>
            \(rows.isEmpty ? .empty("Inget beslut väntar på uppföljning.") : "<ol class=\"cards\">\(items)</ol>")
            """
        )
    }

    private static func decision(_ row: DecisionRow, _ today: Day, _ context: PageContext, _ errors: FormErrors) -> HTML
    {
        """
        <li class="card"><h2>\(row.conditionText.map { "Villkor: \($0)" } ?? row.text.capitalised)</h2>
        \(row.condition == nil ? "" : "<p>Gäller beslutet att \(row.text)</p>")
        \(.facts(facts(row, today)))
        \(row.waitsForBoard ? "<p><strong>Styrelsen ska besluta vad det betyder att villkoret inte är uppfyllt.</strong> Frågan kommer på nästa dagordning.</p>" : "")
        \(may(context) && row.outcome == nil ? form(row, context, errors) : "")</li>

        """
    }

    private static func facts(_ row: DecisionRow, _ today: Day) -> [Site.Fact] {
        let overdue = row.outcome == nil && row.due.map { $0 < today } ?? false
        return [
            Site.Fact(
                "Beslut",
                "<a href=\"/moten/\(Int(row.meeting))/paragrafer/\(Int(row.item))\">§ \(row.number) \(row.title)</a>, \(row.day.swedish)"
            ),
            row.assignee.map { .text("Uppdrag till", $0) },
            row.due.map { .text("Senast", $0.swedish + (overdue ? " – försenat" : "")) },
            row.conditionYear.map { .text("För år", String($0)) },
            row.outcome.map { .text("Utfall", $0.swedish) },
            row.followedUpOn.map { .text("Följt upp", $0.swedish) },
            row.note.map { .text("Anteckning", $0) },
        ].compactMap { $0 }
    }

    private static func form(_ row: DecisionRow, _ context: PageContext, _ errors: FormErrors) -> HTML {
        let isMine = context.form["row"] == row.key
        let fields = isMine ? Fields(context.form, errors, scope: row.key) : Fields(scope: row.key)
        let outcomes: [FollowUp.Outcome] = row.condition == nil ? [.done, .withdrawn] : [.met, .failed, .withdrawn]
        let choices = [Choice("", "Välj")] + outcomes.map { Choice($0.rawValue, $0.swedish) }
        return """
            <details\(isMine ? " open" : "")><summary>Följ upp</summary>
            <form method="post" action="\(DecisionRoutes.decision(row.clause))">\(.formKey(context))
            <input type="hidden" name="row" value="\(row.key)">
            <input type="hidden" name="condition" value="\(row.condition.map(String.init) ?? "")">
            \(fields.select("outcome", "Utfall", choices))
            \(fields.textarea("note", "Anteckning", help: "Vad som gjordes, eller varför inte.", rows: 2))
            <button>Spara uppföljningen</button></form></details>
            """
    }

    private static func may(_ context: PageContext) -> Bool {
        context.visitor?.user.may(.followUpDecisions).outcome == .met
    }
}

extension DecisionRow {
    /// Names a row of the page, so that a form that is given back opens where it was sent from.
    fileprivate var key: String { "b\(clause)-\(condition ?? 0)" }

    /// A condition that failed is the board's to answer.
    fileprivate var waitsForBoard: Bool { condition != nil && outcome == .failed }
}
