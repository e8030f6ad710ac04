import Domain
import Markup
import Site

extension BudgetTable {
    /// A sum stands out from the rows that it is of.
    var html: HTML {
        let rows = rows.map { row -> [HTML] in
            [row.cell(row.name)] + row.amounts.map { row.cell($0.swedish) }
        }
        return Site.Table(title, [.text("Rad")] + columns.map { .number($0) }, rows: rows).html
    }
}

extension BudgetTable.Row {
    func cell(_ text: String) -> HTML { kind == .sum ? "<strong>\(text)</strong>" : "\(text)" }
}

extension BudgetRecord {
    /// The year's lines with what stands granted beside: never written over the budget.
    var detailedTable: HTML {
        let table = detailed(version.year)
        let rows = table.rows.map { row -> [HTML] in
            let amount = row.amounts.first ?? .zero
            let left = row.granted.map { amount - $0 }
            return [
                row.cell(row.name), row.cell(amount.swedish), row.cell(row.granted?.swedish ?? ""),
                row.cell(left.map { $0 == .zero ? "" : $0.swedish } ?? ""),
            ]
        }
        let columns: [Site.Table.Column] = [
            .text("Rad"), .number(table.columns[0]), .number("Beviljat"), .number("Skiljer"),
        ]
        return Site.Table(table.title, columns, rows: rows).html
    }
}

extension BudgetView {
    /// What differs from the version that it is compared with.
    var difference: HTML {
        guard let other else { return "" }
        let changes = BudgetDifference(from: other, to: record).changes
        let rows = changes.map { change -> [HTML] in
            [
                "\(change.line.fullName)", "\(String(change.year))", "\(change.before.swedish)",
                "\(change.after.swedish)", "\(change.by.swedish)",
            ]
        }
        let columns: [Site.Table.Column] = [
            .text("Rad"), .text("År"), .number("Version \(other.version.number)"),
            .number("Version \(version.number)"), .number("Ändring"),
        ]
        let title = "Ändringar från \(other.version.title.lowercased())"
        return rows.isEmpty
            ? "<p>Inget belopp skiljer från \(other.version.title.lowercased()).</p>\n"
            : Site.Table(title, columns, rows: rows, choice: "mot=\(other.version.id)").html
    }

    /// The versions that it may be compared with: those that have a year in common.
    var comparisons: HTML {
        let others = versions.filter { $0.id != version.id && abs($0.year - version.year) <= 3 }
        guard !others.isEmpty else { return "" }
        let links = others.map { other -> HTML in
            let path = BudgetRoutes.difference(version.id, from: other.id)
            return "<li><a href=\"\(path)\">\(other.version.title)</a>, \(other.version.kind)</li>\n"
        }
        return "<h2>Jämför med</h2>\n<ul>\n\(links)</ul>\n"
    }

    /// The clause of the minutes that adopts the proposal.
    var adoption: HTML {
        let fields = Fields(["clause": context.form["clause"]])
        let choices = clauses.map { Choice(String($0.clause), "\($0.section.name): \($0.text)") }
        return """
            <details\(context.form["clause"].isEmpty ? "" : " open")><summary>Anta budgeten</summary>
            <p>När den är antagen ändras den inte. En reviderad budget är en ny version.</p>
            <form method="post" action="\(BudgetRoutes.adoption(version.id))">\(.formKey(context))
            <input type="hidden" name="revision" value="\(String(version.revision))">
            \(fields.select("clause", "Beslut", [Choice("", "Välj")] + choices, help: "Att-satsen där styrelsen antog den."))
            <button>Anta budgeten</button></form></details>

            """
    }

    var revising: HTML {
        guard mayPlan, version.isAdopted else { return "" }
        return """
            <form method="post" action="\(BudgetRoutes.budgets)">\(.formKey(context))
            <input type="hidden" name="year" value="\(String(version.year))">\
            <input type="hidden" name="from" value="\(String(version.id))">
            <button class="plain">Gör en reviderad version</button></form>

            """
    }
}
