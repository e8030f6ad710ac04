import Domain
import Markup
import Site

extension Page {
    /// Formuläret för ett förslags belopp, with sums as one types.
    static func budgetAmounts(_ record: BudgetRecord, _ context: PageContext, _ fields: Fields) -> Page {
        let form = AmountsForm(record: record, fields: fields)
        return Page(
            "Belopp i \(record.version.title.lowercased())",
            in: .economy,
            trail: [
                Link("Budget", BudgetRoutes.budgets),
                Link(record.version.title, BudgetRoutes.budget(record.version.id)),
            ],
            """
            <p>Skriv hela kronor. Kostnader skrivs utan minus; en ränteintäkt bland kostnaderna skrivs med minus.</p>
            <form method="post" action="\(BudgetRoutes.amounts(record.version.id))">\(.formKey(context))
            <input type="hidden" name="revision" value="\(String(record.version.revision))">
            \(fields.text("note", "Anmärkning", help: "Vad som skiljer den från andra versioner. Får vara tom."))
            \(BudgetLine.Area.allCases.map(form.table))
            \(form.result)
            <h2>Balansbudget</h2>
            \(fields.money("equity", "Eget kapital vid ingången av \(record.version.year - 1)"))
            \(form.balance)
            <button class="primary">Spara beloppen</button></form>
            """
        )
    }
}

/// One table an area: a row a line and a column a year.
private struct AmountsForm {
    let record: BudgetRecord
    let fields: Fields

    private var years: [Int] { Array(record.version.statementYears) }

    func table(_ area: BudgetLine.Area) -> HTML {
        let lines = record.lines.filter { $0.area == area }
        guard !lines.isEmpty else { return "" }
        let side = area == .income ? "inkomst" : "utgift"
        let rows = lines.map { line in
            row(line.fullName, years.map { (BudgetForm.name(line.id, $0), "\(side)-\($0) \(area.rawValue)-\($0)") })
        }
        return frame(area.swedish, rows, years.map { ".\(area.rawValue)-\($0)" }.map(sum))
    }

    /// What is left when all is summed.
    var result: HTML {
        let cells = years.map { "<output data-sum=\".inkomst-\($0)\" data-less=\".utgift-\($0)\"></output>" as HTML }
        return frame("Årets resultat", [], cells)
    }

    var balance: HTML {
        let rows = BalancePosition.allCases.map { position in
            row(position.swedish, years.map { (BudgetForm.name(position, $0), "") })
        }
        return frame("Poster som raderna inte ger", rows, [])
    }

    private func sum(_ selector: String) -> HTML { "<output data-sum=\"\(selector)\"></output>" }

    private func frame(_ caption: String, _ rows: [HTML], _ sums: [HTML]) -> HTML {
        let foot: HTML =
            sums.isEmpty
            ? ""
            : "<tfoot><tr><th scope=\"row\">Summa</th>\(sums.map { "<td class=\"number\">\($0)</td>" as HTML })</tr></tfoot>"
        let heads = years.map { "<th scope=\"col\" class=\"number\">\(record.version.heading(of: $0))</th>" as HTML }
        return """
            <div class="table" role="region" aria-label="\(caption)" tabindex="0"><table><caption>\(caption)</caption>
            <thead><tr><th scope="col">Rad</th>\(heads)</tr></thead>
            <tbody>\(rows)</tbody>\(foot)</table></div>

            """
    }

    private func row(_ name: String, _ cells: [(name: String, style: String)]) -> HTML {
        let inputs = zip(cells, years).map { cell, year -> HTML in
            let wrong: HTML = fields.hasError(cell.name) ? " aria-invalid=\"true\"" : ""
            return """
                <td class="number"><input id="\(cell.name)" name="\(cell.name)" class="number money \(cell.style)" \
                inputmode="decimal" aria-label="\(name) \(String(year))" autocomplete="off" \
                value="\(fields.value(cell.name))"\(wrong)></td>
                """
        }
        return "<tr><th scope=\"row\">\(name)</th>\(inputs)</tr>\n"
    }
}
