import Domain
import Markup
import Site

/// What the pages of a year's goals show.
struct GoalView {
    let plan: GoalPlan
    let years: [Int]
    let sections: [WheelSection]
    let mayPlan: Bool
    let context: PageContext
    /// What an outcome of the year may rest on, and what each initiative is called.
    let quotable: [QuotedFigure]
    let titles: [Initiative.ID: String]
    /// Whether the visitor may follow a figure to the delivery that it is from.
    let mayFollow: Bool
}

extension Page {
    /// Årets mål by kind, with how each is met.
    static func goals(_ view: GoalView, _ fields: Fields) -> Page {
        let year = view.plan.year
        let others = view.years.filter { $0 != year }.map {
            "<a href=\"\(GoalRoutes.year($0))\">\(String($0))</a> " as HTML
        }
        let kinds = Goal.Kind.allCases.map { kind in table(kind, view) }
        return Page(
            "Mål \(year)",
            in: .economy,
            trail: [Link("Budget", BudgetRoutes.budgets)],
            """
            \(.planningWays(GoalRoutes.goals))
            \(others.isEmpty ? "" : "<p>Andra år: \(others)</p>")
            \(view.plan.goals.isEmpty ? .empty("Inga mål är inlagda för \(year).") : "\(kinds)")
            \(view.mayPlan ? "<h2>Nytt mål</h2>\(form(nil, view, fields))" : "")
            """
        )
    }

    private static func table(_ kind: Goal.Kind, _ view: GoalView) -> HTML {
        let goals = view.plan.goals.filter { $0.kind == kind }
        guard !goals.isEmpty else { return "" }
        let rows = goals.map { goal -> [HTML] in
            let assessment = view.plan.assessment(of: goal)
            let path = GoalRoutes.goal(goal.id, view.plan.year)
            let measure = [goal.appliesTo, goal.measure].filter { !$0.isEmpty }.joined(separator: ": ")
            return [
                view.mayPlan ? "<a href=\"\(path)\">\(goal.text)</a>" : "\(goal.text)", "\(measure)",
                "\(goal.instrument)", "\(goal.target)", "\(goal.compareWith.map(String.init) ?? "")",
                "\(goal.responsible)", met(assessment, view),
            ]
        }
        let columns: [Site.Table.Column] = [
            .text("Mål"), .text("Mått"), .text("Instrument"), .text("Målvärde"), .text("Jämförs med"),
            .text("Ansvarig"), .text("Måluppfyllelse"),
        ]
        return Site.Table("\(kind.swedish) \(view.plan.year)", columns, rows: rows).html
    }

    private static func met(_ assessment: GoalAssessment?, _ view: GoalView) -> HTML {
        guard let assessment else { return "inte bedömt" }
        let quoted = assessment.quoted.map { " \(told($0, view))" as HTML }
        return "<strong>\(assessment.outcome.swedish.capitalised)</strong>. \(assessment.text)\(quoted)"
    }

    /// The count that an outcome rests on, the delivery that it is from, and what it is today if that is another.
    private static func told(_ quoted: QuotedFigure, _ view: GoalView) -> HTML {
        func source(_ delivery: ReportDelivery) -> HTML {
            view.mayFollow
                ? "<a href=\"\(DeliveryRoutes.delivery(delivery.id))\">\(delivery.source)</a>" : "\(delivery.source)"
        }
        let title = view.titles[quoted.delivery.initiative] ?? quoted.delivery.report.initiative.name
        let today = quoted.changed.map { " <em>I dag: \($0.swedish)</em>, \(source(quoted.latest))." as HTML }
        return "\(title), \(quoted.swedish). Källa: \(source(quoted.delivery)).\(today)"
    }

    /// Ett mål: the outcome of the year, then the goal itself.
    static func goal(_ goal: Goal, _ view: GoalView, _ fields: Fields) -> Page {
        Page(
            goal.text,
            in: .economy,
            trail: [Link("Mål \(view.plan.year)", GoalRoutes.year(view.plan.year))],
            facts: facts(goal, view),
            "\(judging(goal, view))<h2>Ändra målet</h2>\(form(goal, view, fields))"
        )
    }

    private static func facts(_ goal: Goal, _ view: GoalView) -> [Fact] {
        let plan = view.plan
        let assessment = plan.assessment(of: goal)
        let computed = assessment?.isComputed == true ? "Kansli har räknat" : "Kansliet har skrivit"
        return [
            .text("Slag", goal.kind.swedish),
            .text("Måluppfyllelse \(plan.year)", assessment?.outcome.swedish.capitalised ?? "inte bedömt"),
        ] + (assessment.map { [Fact.text(computed, $0.text)] } ?? [])
            + (assessment?.quoted.map { [Fact("Vilar på", told($0, view))] } ?? [])
    }

    private static func judging(_ goal: Goal, _ view: GoalView) -> HTML {
        let written = view.plan.outcomes.last { $0.goal == goal.id }
        let typed = !view.context.form["text"].isEmpty || !view.context.form["outcome"].isEmpty
        let fields =
            typed
            ? Fields(view.context.form, scope: "utfall-")
            : Fields(
                [
                    "outcome": written?.outcome.rawValue ?? "", "text": written?.text ?? "",
                    "figure": written.map(Self.choice) ?? "",
                ],
                scope: "utfall-"
            )
        let outcomes = GoalOutcome.Outcome.allCases.map { Choice($0.rawValue, $0.swedish.capitalised) }
        return """
            <h2>Måluppfyllelse \(String(view.plan.year))</h2>
            <form method="post" action="\(GoalRoutes.goal(goal.id, view.plan.year))">\(.formKey(view.context))
            \(fields.select("outcome", "Måluppfyllelse", [Choice("", "Välj")] + outcomes))
            \(figures(written, view, fields))
            \(fields.textarea("text", "Bedömning", help: "Vad som visar det. Det du skriver går före det som Kansli räknar.", rows: 3))
            <button class="primary">Spara bedömningen</button></form>

            """
    }

    /// "12/toWork": the delivery and its figure, as the form sends them.
    private static func choice(_ written: GoalOutcome) -> String {
        written.delivery.flatMap { delivery in written.figure.map { "\(delivery)/\($0.rawValue)" } } ?? ""
    }

    /// Figures of the year's accepted deliveries, and the one that was taken before, though another has taken its place.
    private static func figures(_ written: GoalOutcome?, _ view: GoalView, _ fields: Fields) -> HTML {
        let before = written.flatMap { view.plan.quoted[$0.goal] }
        let kept = before.map { old in
            view.quotable.contains { $0.figure == old.figure && $0.delivery.id == old.delivery.id } ? [] : [old]
        }
        let choices = (view.quotable + (kept ?? [])).map { quoted in
            Choice(
                "\(quoted.delivery.id)/\(quoted.figure.rawValue)",
                "\(view.titles[quoted.delivery.initiative] ?? ""), \(quoted.delivery.report.period.swedish), \(quoted.swedish)"
            )
        }
        guard !choices.isEmpty else { return "" }
        return fields.select(
            "figure",
            "Siffra ur en leverans",
            [Choice("", "Ingen")] + choices,
            help: "Då står siffran med leverans och datum, och du får veta när den är en annan i en nyare leverans."
        )
    }

    private static func form(_ goal: Goal?, _ view: GoalView, _ fields: Fields) -> HTML {
        let hidden: HTML =
            goal.map {
                """
                <input type="hidden" name="goal" value="\(String($0.id))">\
                <input type="hidden" name="revision" value="\(String($0.revision))">
                """
            } ?? ""
        let kinds = Goal.Kind.allCases.map { Choice($0.rawValue, $0.swedish) }
        let computed = Goal.Computed.allCases.map { Choice($0.rawValue, $0.swedish.capitalised) }
        let sections = [Choice("", "Ingen")] + view.sections.map { Choice(String($0.id), "\($0.name): \($0.title)") }
        return """
            <form method="post" action="\(GoalRoutes.year(view.plan.year))">\(.formKey(view.context))\(hidden)
            \(fields.select("kind", "Slag", kinds))
            \(fields.text("goal-text", "Mål", required: true))
            <div class="row">\(fields.number("firstYear", "Första året", required: true))\
            \(fields.number("lastYear", "Sista året", required: true))\
            \(fields.number("compareWith", "Jämförelseår", help: "Tomt när målet inte jämför."))</div>
            \(fields.text("appliesTo", "Gäller", help: "Till exempel: individinriktade insatser."))
            \(fields.text("measure", "Mått"))
            \(fields.text("instrument", "Instrument", help: "Flera skiljs med komma."))
            \(fields.text("target", "Målvärde"))
            \(fields.text("responsible", "Ansvarig"))
            \(fields.select("computed", "Kansli räknar", computed))
            <div class="row">\(fields.money("leastAmount", "Minst i kronor"))\
            \(fields.number("leastShare", "Minst i procent", help: "Av årets bidrag."))\
            \(fields.number("mostShare", "Högst i procent", help: "Av årets bidrag."))</div>
            \(fields.select("section", "Beslutat i", sections))
            <button class="primary">\(goal == nil ? "Lägg till målet" : "Spara målet")</button></form>

            """
    }
}
