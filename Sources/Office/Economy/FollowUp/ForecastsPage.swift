import Domain
import Markup
import Site

extension Page {
    /// Prognoser för en period: all lines that the visitor may write of, in one form.
    static func forecasts(_ view: FollowUpView, _ fields: Fields) -> Page {
        let form = ForecastsForm(view: view, fields: fields)
        return Page(
            "Prognoser efter \(view.period.name)",
            in: .economy,
            trail: [Link("Uppföljning \(view.period.name)", BudgetFollowUpRoutes.period(view.period))],
            """
            <p>Skriv vad varje rad väntas bli för hela \(String(view.period.year)), i hela kronor. Fälten är ifyllda med den prognos som \
            gäller, eller med ett förslag. En rad som du tömmer skrivs inte. Tidigare prognoser står kvar i historiken.</p>
            <form method="post" action="\(BudgetFollowUpRoutes.forecast(view.period))">\(.formKey(view.context))
            \(BudgetLine.Area.allCases.map(form.table))
            <button class="primary">Spara prognoserna</button></form>
            """
        )
    }
}

/// One table an area.
private struct ForecastsForm {
    let view: FollowUpView
    let fields: Fields

    func table(_ area: BudgetLine.Area) -> HTML {
        let rows = view.mine.filter { $0.line.area == area }
        guard !rows.isEmpty else { return "" }
        return """
            <div class="table" role="region" aria-label="\(area.swedish)" tabindex="0"><table><caption>\(area.swedish)</caption>
            <thead><tr><th scope="col">Rad</th><th scope="col" class="number">Prognos</th>\
            <th scope="col" class="number">Budget</th><th scope="col" class="number">Utfall</th><th scope="col">Kommentar</th></tr></thead>
            <tbody>\(rows.map(row))</tbody></table></div>

            """
    }

    private func row(_ row: FollowUpLine) -> HTML {
        let name = row.line.fullName
        return """
            <tr><th scope="row">\(name)<p class="help">\(ground(row))</p></th>\
            <td class="number">\(input(ForecastForm.amount(row.id), "Prognos för \(name)", isMoney: true))</td>\
            <td class="number">\(row.budget.swedishNumber)</td><td class="number">\(row.outcome.swedishNumber)</td>\
            <td>\(input(ForecastForm.comment(row.id), "Kommentar till \(name)", isMoney: false))</td></tr>

            """
    }

    private func ground(_ row: FollowUpLine) -> String {
        let proposal = "Förslag \(row.proposal.amount.swedishNumber): \(row.proposal.method.swedish)."
        let written = row.written.map { "Skriven \($0.writtenOn.swedish). " } ?? ""
        let owner =
            view.owners[row.id].flatMap { $0.account == view.context.visitor?.user.account ? nil : $0.name } ?? ""
        return written + proposal + (owner.isEmpty ? "" : " Ansvarig: \(owner).")
    }

    private func input(_ name: String, _ label: String, isMoney: Bool) -> HTML {
        let wrong: HTML = fields.hasError(name) ? " aria-invalid=\"true\"" : ""
        let kind: HTML = isMoney ? " class=\"number money\" inputmode=\"decimal\" size=\"10\"" : " size=\"30\""
        return """
            <input id="\(name)" name="\(name)"\(kind) aria-label="\(label)" autocomplete="off" \
            value="\(fields.value(name))"\(wrong)>
            """
    }
}
