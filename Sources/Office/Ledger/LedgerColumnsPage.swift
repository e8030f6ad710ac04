import Domain
import Markup
import Site
import Store

extension Page {
    /// Välj kolumner: which heading of a table says what.
    static func ledgerColumns(_ table: LedgerTableFile, _ held: HeldFile, _ context: PageContext, _ fields: Fields)
        -> Page
    {
        Page(
            "Välj kolumner i \(held.name)",
            in: .economy,
            trail: [Link("Huvudbok", LedgerRoutes.ledger), Link("Inlästa filer", LedgerRoutes.imports)],
            """
            <p>Tabellen ska ha en rad för varje rad i verifikationerna. Kolumnerna sparas till nästa gång.</p>
            \(HTML.columnsForm(table.headings, held, context, fields))
            """
        )
    }
}

extension HTML {
    static func columnsForm(_ headings: [String], _ held: HeldFile, _ context: PageContext, _ fields: Fields) -> HTML {
        let choices = [Choice("", "Finns inte")] + headings.map { Choice($0, $0) }
        let selects = LedgerColumns.Field.allCases.map { field in
            fields.select(field.rawValue, field.swedish.capitalised, choices)
        }
        return """
            <form method="post" action="\(LedgerRoutes.columns)">\(.formKey(context))
            <input type="hidden" name="held" value="\(String(held.id))">
            <input type="hidden" name="firstMonth" value="\(context.form["firstMonth"])">
            <input type="hidden" name="lastMonth" value="\(context.form["lastMonth"])">
            \(selects)
            <button class="primary">Visa vad som ändras</button></form>
            """
    }
}
