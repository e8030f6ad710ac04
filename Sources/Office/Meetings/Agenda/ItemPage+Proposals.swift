import Domain
import Markup
import Site

extension ItemView {
    /// Förslag till beslut: each att-sats a form of its own, and one for the next.
    var proposals: HTML {
        let written = record.matters.flatMap(\.clauses).map(proposal)
        return """
            <section aria-labelledby="forslag"><h2 id="forslag">Förslag till beslut</h2>
            \(written)
            <details\(written.isEmpty ? " open" : "")><summary>Lägg till en att-sats</summary>
            <form method="post" action="\(AgendaRoutes.proposals(item))">\(.formKey(context))
            \(clauseFields(fields("ny-")))<button>Lägg till att-satsen</button></form></details></section>
            """
    }

    private func proposal(_ record: ClauseRecord) -> HTML {
        let clause = record.clause
        let scope = "sats\(clause.id)-"
        return """
            <details class="card"\(errors.scope == scope ? " open" : "")><summary>att \(clause.text)</summary>
            <form method="post" action="\(AgendaRoutes.proposal(clause.id, item))">\(.formKey(context))
            \(clauseFields(fields(scope, ClauseForm.fields(record, scope: scope))))
            <button>Spara att-satsen</button> <button class="plain" name="remove" value="ja">Ta bort att-satsen</button>
            </form></details>

            """
    }

    private func clauseFields(_ fields: Fields) -> HTML {
        let kinds = Clause.Kind.allCases.map { Choice($0.rawValue, $0.swedish.capitalised) }
        let rows = (1...3).map { row -> HTML in
            """
            <div class="row">\(fields.number("year\(row)", "År \(row)"))\(fields.money("amount\(row)", "Belopp \(row)"))</div>
            """
        }
        return """
            \(fields.seals)\(fields.textarea("text", "Att", help: "Ett beslut i varje att-sats, utan det inledande att.", rows: 2))
            \(fields.select("kind", "Slag av beslut", kinds))
            <details><summary>Belopp, villkor, mottagare och uppdrag</summary>
            \(rows)
            \(fields.textarea("conditions", "Villkor", help: "Ett villkor på varje rad.", rows: 2))
            \(fields.select("receiver", "Mottagare", organisations))
            \(fields.text("assignee", "Uppdrag till", help: "Den som ska utföra beslutet, till exempel förbundschefen."))
            \(fields.date("due", "Senast"))</details>
            """
    }

    var organisations: [Choice] {
        [Choice("", "Välj")] + board.organisations.sortedInSwedish(by: \.name).map { Choice(String($0.id), $0.name) }
    }
}
