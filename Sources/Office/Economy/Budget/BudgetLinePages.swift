import Domain
import Markup
import Site

/// What the pages of lines show.
struct BudgetLinesView {
    let lines: [BudgetLine]
    let ties: [Initiative.ID: BudgetLine.ID]
    let initiatives: [InitiativeSummary]
    let members: [Member]
    let context: PageContext

    func initiatives(of line: BudgetLine.ID) -> [Initiative.ID] { ties.filter { $0.value == line }.keys.sorted() }

    fileprivate func titles(of line: BudgetLine.ID) -> String {
        initiatives.filter { ties[$0.id] == line }.map(\.title).joined(separator: ", ")
    }
}

extension Page {
    /// Budgetrader: all of them by area, and the form that adds one.
    static func budgetLines(_ view: BudgetLinesView, _ fields: Fields) -> Page {
        let mayPlan = view.context.visitor?.user.may(.planEconomy).outcome == .met
        return Page(
            "Budgetrader",
            in: .economy,
            trail: [Link("Budget", BudgetRoutes.budgets)],
            """
            \(.planningWays(BudgetRoutes.lines))
            <p>Budget, bokföring och prognos talar om samma rader. En rad som inte används längre får ett sista år.</p>
            \(view.lines.isEmpty ? .empty("Inga rader är upplagda.") : table(view, mayPlan))
            \(mayPlan ? "<h2>Ny rad</h2>\(form(nil, view, fields))" : "")
            """
        )
    }

    private static func table(_ view: BudgetLinesView, _ mayPlan: Bool) -> HTML {
        let rows = view.lines.map { line -> [HTML] in
            let name: HTML =
                mayPlan ? "<a href=\"\(BudgetRoutes.line(line.id))\">\(line.fullName)</a>" : "\(line.fullName)"
            let years = line.lastYear.map { "\(line.firstYear)–\($0)" } ?? "från \(line.firstYear)"
            return [
                name, "\(line.area.swedish)", "\(years)", "\(line.isForNew ? "utrymme för nya" : line.nature.swedish)",
                "\(view.titles(of: line.id))",
            ]
        }
        let columns: [Site.Table.Column] = [
            .text("Rad"), .text("Område"), .text("År"), .text("Slag"), .text("Insatser"),
        ]
        return Site.Table("Budgetrader", columns, rows: rows).html
    }

    static func budgetLine(_ line: BudgetLine, _ view: BudgetLinesView, _ fields: Fields) -> Page {
        Page(
            line.fullName,
            in: .economy,
            trail: [Link("Budget", BudgetRoutes.budgets), Link("Budgetrader", BudgetRoutes.lines)],
            form(line, view, fields)
        )
    }

    private static func form(_ line: BudgetLine?, _ view: BudgetLinesView, _ fields: Fields) -> HTML {
        let hidden: HTML =
            line.map {
                """
                <input type="hidden" name="line" value="\(String($0.id))">\
                <input type="hidden" name="revision" value="\(String($0.revision))">
                """
            } ?? ""
        let areas = BudgetLine.Area.allCases.map { Choice($0.rawValue, $0.swedish) }
        let natures = BudgetLine.Nature.allCases.map { Choice($0.rawValue, $0.swedish.capitalised) }
        let members = [Choice("", "Ingen")] + view.members.map { Choice(String($0.id), $0.name) }
        return """
            <form method="post" action="\(BudgetRoutes.lines)">\(.formKey(view.context))\(hidden)
            \(fields.select("area", "Område", [Choice("", "Välj")] + areas))
            \(fields.text("name", "Namn", required: true))
            \(fields.text("group", "Grupp", help: "Verksamheten som flera rader hör till. Får vara tom."))
            <div class="row">\(fields.number("firstYear", "Första året", required: true))\
            \(fields.number("lastYear", "Sista året", help: "Tomt så länge raden används."))\
            \(fields.number("sort", "Plats", help: "Lägre står först. Tomt: sist."))</div>
            \(fields.select("nature", "Slag i resultatbudgeten", natures))
            \(fields.checkbox("isForNew", "Utrymme för nya insatser, som ingen har fått än"))
            \(fields.select("member", "Medlemmens bidrag", members, help: "För en intäkt: medlemmen som betalar. För statens bidrag någon av statens två."))
            \(initiatives(line, view, fields))
            <button class="primary">\(line == nil ? "Lägg till raden" : "Spara raden")</button></form>

            """
    }

    /// The initiatives that are paid from it. One that another line has moves here when it is ticked.
    private static func initiatives(_ line: BudgetLine?, _ view: BudgetLinesView, _ fields: Fields) -> HTML {
        guard let line, line.isActivity, !view.initiatives.isEmpty else { return "" }
        let choices = view.initiatives.map { Choice(String($0.id), $0.title) }
        return fields.checkboxes("initiative", "Insatser som betalas från raden", choices)
    }
}
