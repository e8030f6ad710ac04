import Domain
import Markup
import Site

extension Page {
    /// Löpande bidrag: what was granted before Kansli, what is paid of it, and what is left.
    static func openingGrants(_ grants: [OpeningGrant], _ user: User) -> Page {
        let may = user.may(.setUpAssociation).outcome == .met
        let more = Link("Skriv in löpande bidrag", OpeningRoutes.step(.grants))
        guard !grants.isEmpty else {
            return Page(
                "Bidrag från tiden före Kansli",
                in: .initiatives,
                .empty("Inga löpande bidrag är inskrivna.", may ? .action(more) : nil)
            )
        }
        let columns: [Table.Column] = [
            .text("Insats"), .text("Mottagare"), .text("Beslut"), .text("År"), .number("Beviljat, kr"),
            .number("Utbetalt, kr"), .number("Kvar, kr"),
        ]
        let rows = grants.map { grant -> [HTML] in
            [
                "\(grant.name)", "\(grant.party)", "\(grant.paragraph) \(grant.decidedOn.swedish)", "\(grant.years)",
                "\(grant.granted.swedishNumber)", "\(grant.paid.swedishNumber)", "\(grant.left.swedishNumber)",
            ]
        }
        let total = [\OpeningGrant.granted, \.paid, \.left].map { column in
            grants.reduce(Money.zero) { $0 + $1[keyPath: column] }.swedishNumber
        }
        return Page(
            "Bidrag från tiden före Kansli",
            in: .initiatives,
            """
            <p>Bidrag som löpte när Kansli tog vid. \(may ? "<a href=\"\(more.path)\">\(more.text)</a>" : "")</p>
            \(Table("Löpande bidrag", columns, rows: rows, total: ["Summa", "", "", ""] + total.map { "\($0)" }).html)
            """
        )
    }

    static func openingDecisions(
        _ decisions: [OpeningDecision],
        _ today: Day,
        _ context: PageContext,
        _ errors: FormErrors
    ) -> Page {
        let items = decisions.map { decision($0, today, context, errors) }
        return Page(
            "Beslut från tiden före Kansli",
            in: .meetings,
            trail: [Link("Möten", Room.meetings.path), Link("Beslutslista", DecisionRoutes.list)],
            """
            \(decisions.isEmpty ? .empty("Inga sådana beslut är inskrivna.") : "<ol class=\"cards\">\(items)</ol>")
            """
        )
    }

    private static func decision(
        _ decision: OpeningDecision,
        _ today: Day,
        _ context: PageContext,
        _ errors: FormErrors
    ) -> HTML {
        let may = context.visitor?.user.may(.followUpDecisions).outcome == .met
        let isCondition = decision.kind == .condition
        return """
            <li class="card"><h2>\(isCondition ? "Villkor: " : "")\(decision.text.capitalised)</h2>
            \(.facts(facts(decision, today)))
            \(may && decision.outcome == nil ? form(decision, context, errors) : "")</li>

            """
    }

    private static func facts(_ decision: OpeningDecision, _ today: Day) -> [Fact] {
        let isLate = decision.outcome == nil && decision.due.map { $0 < today } ?? false
        let decided = [decision.paragraph, decision.decidedOn.swedish].filter { !$0.isEmpty }.joined(separator: ", ")
        return [
            .text("Beslut", decided),
            decision.assignee.map { .text("Ansvarig", $0) },
            decision.due.map { .text("Senast", $0.swedish + (isLate ? " – försenat" : "")) },
            decision.outcome.map { .text("Utfall", $0.swedish) },
            decision.followedUpOn.map { .text("Följt upp", $0.swedish) },
            decision.note.map { .text("Anteckning", $0) },
        ].compactMap(\.self)
    }

    private static func form(_ decision: OpeningDecision, _ context: PageContext, _ errors: FormErrors) -> HTML {
        let key = "t\(decision.id)-"
        let isMine = context.form["row"] == key
        let fields = isMine ? Fields(context.form, errors, scope: key) : Fields(scope: key)
        let outcomes: [FollowUp.Outcome] =
            decision.kind == .assignment ? [.done, .withdrawn] : [.met, .failed, .withdrawn]
        let choices = [Choice("", "Välj")] + outcomes.map { Choice($0.rawValue, $0.swedish) }
        return """
            <details\(isMine ? " open" : "")><summary>Följ upp</summary>
            <form method="post" action="\(OpeningListRoutes.decision(decision.id))">\(.formKey(context))
            <input type="hidden" name="row" value="\(key)">
            \(fields.select("outcome", "Utfall", choices))
            \(fields.textarea("note", "Anteckning", help: "Vad som gjordes, eller varför inte.", rows: 2))
            <button>Spara uppföljningen</button></form></details>
            """
    }
}
