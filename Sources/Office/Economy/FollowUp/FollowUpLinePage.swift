import Domain
import Markup
import Site

/// What a line's page is made of.
struct FollowUpLineView {
    let line: BudgetLine
    /// Nil when the line has nothing in the period.
    let row: FollowUpLine?
    let page: FollowUpView
    let months: [LineSum]
    /// Every forecast of the year, the latest first.
    let forecasts: [LineForecast]
    /// Today's.
    let owner: BudgetOwner?
    let mayWrite: Bool
    /// Whom the visitor may name as owner; empty for who may not.
    let people: [User]

    var period: BudgetPeriod { page.period }
}

extension Page {
    /// En rads uppföljning: where it stands, what the months had, its initiatives, and its forecasts.
    static func followUpLine(_ view: FollowUpLineView) -> Page {
        Page(
            view.line.fullName,
            in: .economy,
            trail: [Link("Uppföljning \(view.period.name)", BudgetFollowUpRoutes.period(view.period))],
            facts: facts(view),
            """
            \(view.mayWrite && view.page.isOver ? view.form : "")
            \(view.outcomes)
            \(view.initiatives)
            \(view.history)
            \(view.people.isEmpty ? "" : view.ownerForm)
            """
        )
    }

    private static func facts(_ view: FollowUpLineView) -> [Fact] {
        let owner = view.owner.flatMap { $0.account == nil ? nil : $0.name }
        let own: [Fact] = [.text("Område", view.line.area.swedish), .text("Budgetansvarig", owner ?? "Förbundschefen")]
        guard let row = view.row else { return own + [.text("Läge", "Inget i \(view.period.name)")] }
        return own + [
            .text("Budget \(view.period.year)", row.budget.swedish),
            .text("Utfall \(view.period.name)", row.outcome.swedish),
            .text("Prognos för hela året", row.forecast.swedish),
            .text("Prognos mot budget", row.forecastDeviation.swedish),
            .text("Om prognosen", row.ground),
        ]
    }
}

extension FollowUpLineView {
    fileprivate var form: HTML {
        let (context, name) = (page.context, ForecastForm.amount(line.id))
        let fields = context.form[name].isEmpty ? ForecastForm.fields(row.map { [$0] } ?? []) : Fields(context.form)
        let help = row.map { "Förslag: \($0.proposal.amount.swedish), \($0.proposal.method.swedish)." }
        return """
            <h2>Prognos efter \(period.name)</h2>
            <form method="post" action="\(BudgetFollowUpRoutes.line(line.id, period))">\(.formKey(context))
            \(fields.money(name, "Prognos för hela \(period.year), kronor", help: help, required: true))
            \(fields.textarea(ForecastForm.comment(line.id), "Kommentar", help: "Varför den skiljer från budgeten. Styrelsen läser den.", rows: 3))
            <button class="primary">Spara prognosen</button></form>

            """
    }

    /// Month by month; each figure opens to its rows.
    fileprivate var outcomes: HTML {
        let months = months.filter { $0.month <= period.month }
        guard !months.isEmpty else { return "<h2>Utfall</h2>\n<p>Inget är bokfört på raden i \(period.name).</p>\n" }
        var sum = Money.zero
        let rows = Dictionary(grouping: months, by: \.month).sorted { $0.key < $1.key }.map { month, sums -> [HTML] in
            let amount = line.amount(ofLedger: sums.map(\.amount).reduce(.zero, +))
            sum = sum + amount
            let path = LedgerRoutes.rows(LedgerSelection(month: month, place: .line(line.id)), period.year)
            return [
                "\(month.monthName.capitalised)", "<a href=\"\(path)\">\(amount.swedishNumber)</a>",
                "\(sum.swedishNumber)",
            ]
        }
        let columns: [Site.Table.Column] = [.text("Månad"), .number("Utfall, kr"), .number("Från årets början, kr")]
        return "<h2>Utfall</h2>\n\(Site.Table("Utfall per månad", columns, rows: rows, choice: choice).html)"
    }

    private var choice: String { "ar=\(period.year)&manad=\(period.month)" }

    fileprivate var initiatives: HTML {
        guard let row, !row.initiatives.isEmpty else { return "" }
        let rows = row.initiatives.map { one -> [HTML] in
            // What the förbund does itself is used as the line is booked: nobody reports it.
            let use = row.initiatives.count == 1 ? page.followUp.use(row) : one.sum(period)
            return ["<a href=\"\(FindingObject.initiative(one.id).path)\">\(one.title)</a>"]
                + [use.granted, use.used, use.paid, use.accrued].map { "\($0.swedishNumber)" }
                + ["\(one.expected?.swedishNumber ?? "")"]
        }
        let columns: [Site.Table.Column] = [
            .text("Insats"), .number("Beviljat"), .number("Använt"), .number("Betalt"), .number("Upplupet"),
            .number("Mottagarens prognos"),
        ]
        return "<h2>Insatser</h2>\n\(Site.Table("Radens insatser", columns, rows: rows, choice: choice).html)"
    }

    fileprivate var history: HTML {
        let rows = forecasts.map { one -> [HTML] in
            let after = BudgetPeriod(one.year, through: one.day.month)?.name ?? one.day.swedish
            return [
                "\(after)", "\(one.amount.swedishNumber)", "\(one.comment)", "\(one.writtenOn.swedish)", "\(one.name)",
            ]
        }
        guard !rows.isEmpty else {
            return "<h2>Prognoser</h2>\n<p>Ingen prognos är skriven för \(String(period.year)).</p>\n"
        }
        let columns: [Site.Table.Column] = [
            .text("Efter"), .number("Prognos, kr"), .text("Kommentar"), .text("Skriven"), .text("Av"),
        ]
        return "<h2>Prognoser</h2>\n\(Site.Table("Årets prognoser", columns, rows: rows, choice: choice).html)"
    }

    fileprivate var ownerForm: HTML {
        let context = page.context
        let fields =
            context.form["from"].isEmpty
            ? Fields(["from": page.today.rawValue, "owner": owner?.account.map(String.init) ?? ""])
            : Fields(context.form)
        let choices =
            [Choice("", "Ingen utom förbundschefen")]
            + people.map { Choice($0.account.map(String.init) ?? "", $0.name) }
        return """
            <details\(context.form["from"].isEmpty ? "" : " open")><summary>Ändra budgetansvarig</summary>
            <p>Den ansvarige skriver prognos och kommentar för raden. Förbundschefen skriver för alla rader.</p>
            <form method="post" action="\(BudgetFollowUpRoutes.owner(line.id))">\(.formKey(context))
            \(fields.select("owner", "Budgetansvarig", choices))
            \(fields.date("from", "Från", required: true))
            <button>Spara</button></form></details>

            """
    }
}
