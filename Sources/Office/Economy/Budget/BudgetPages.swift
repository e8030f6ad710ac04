import Domain
import Markup
import Site

/// What a version's page is made of.
struct BudgetView {
    let record: BudgetRecord
    let versions: [BudgetSummary]
    /// Clauses that may adopt it.
    let clauses: [AdoptingClause]
    /// The version that it is compared with.
    let other: BudgetRecord?
    let mayPlan: Bool
    let context: PageContext

    var version: BudgetVersion { record.version }
}

extension Page {
    /// Budgetar: every version, the newest year first.
    static func budgets(_ budgets: [BudgetSummary], _ context: PageContext, today: Day) -> Page {
        let mayPlan = context.visitor?.user.may(.planEconomy).outcome == .met
        return Page(
            "Budget",
            in: .economy,
            """
            \(.planningWays(BudgetRoutes.budgets))
            \(budgets.isEmpty ? .empty("Ingen budget är inlagd. Lägg först upp raderna, och sedan ett förslag.") : table(budgets))
            \(mayPlan ? proposal(budgets, context, today) : "")
            """
        )
    }

    private static func table(_ budgets: [BudgetSummary]) -> HTML {
        let rows = budgets.map { budget -> [HTML] in
            [
                "<a href=\"\(BudgetRoutes.budget(budget.id))\">\(budget.version.title)</a>",
                "\(budget.version.kind.capitalised)", "\(budget.income.swedish)", "\(budget.cost.swedish)",
                "\((budget.income - budget.cost).swedish)", "\(budget.note)",
            ]
        }
        let columns: [Site.Table.Column] = [
            .text("Version"), .text("Läge"), .number("Intäkter"), .number("Kostnader"), .number("Resultat"),
            .text("Anmärkning"),
        ]
        return Site.Table("Budgetar", columns, rows: rows).html
    }

    private static func proposal(_ budgets: [BudgetSummary], _ context: PageContext, _ today: Day) -> HTML {
        let fields = Fields(
            context.form["year"].isEmpty
                ? ["year": String(today.year + 1), "from": budgets.first.map { String($0.id) } ?? ""]
                : ["year": context.form["year"], "from": context.form["from"]]
        )
        let choices = budgets.map { Choice(String($0.id), "\($0.version.title) (\($0.version.kind))") }
        return """
            <h2>Nytt förslag</h2>
            <form method="post" action="\(BudgetRoutes.budgets)">\(.formKey(context))
            \(fields.number("year", "År", help: "Budgetens år. De två följande är planår.", required: true))
            \(fields.select("from", "Börja från", [Choice("", "Tomma belopp")] + choices, help: "Från ett annat år tas planårens belopp. Från samma år tas allt: så görs en reviderad budget."))
            <button class="primary">Lägg upp förslaget</button></form>

            """
    }

    /// En budgetversion: where it stands, its tables, and what may be done with it.
    static func budget(_ view: BudgetView) -> Page {
        let (record, version) = (view.record, view.record.version)
        let mayWrite = view.mayPlan && !version.isAdopted
        return Page(
            version.title,
            in: .economy,
            trail: [Link("Budget", BudgetRoutes.budgets)],
            action: mayWrite ? .action(Link("Ändra beloppen", BudgetRoutes.amounts(version.id))) : nil,
            facts: facts(record),
            """
            \(view.difference)\(mayWrite ? view.adoption : "")
            \(record.threeYears.html)
            \(record.detailedTable)
            \(record.incomeBudget.html)
            \(record.balanceBudget.html)
            \(view.comparisons)\(view.revising)
            """
        )
    }

    private static func facts(_ record: BudgetRecord) -> [Fact] {
        let year = record.version.year
        let section = record.section.map { Fact("Antagen", "<a href=\"\($0.path)\">\($0.name)</a>") }
        let notes = record.version.note.isEmpty ? [] : [Fact.text("Anmärkning", record.version.note)]
        return [
            .text("Läge", record.version.kind.capitalised), section,
            .text("Intäkter \(year)", record.value(.income, year).swedish),
            .text("Kostnader \(year)", record.value(.cost, year).swedish),
            .text("Resultat \(year)", record.value(.result, year).swedish),
            .text("Eget kapital vid slutet av \(year)", record.value(.equity, year).swedish),
        ].compactMap { $0 } + notes
    }
}
