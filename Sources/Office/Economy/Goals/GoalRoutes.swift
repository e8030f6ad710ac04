package import Domain
package import Hummingbird
import Markup
package import Site
package import Store

/// The förbund's goals.
///
/// | Method | Path                         | Does                                            |
/// |--------|------------------------------|-------------------------------------------------|
/// | GET    | /ekonomi/mal                 | leads to the year that has goals, or to this one|
/// | GET    | /ekonomi/mal/:year           | the year's goals and how they are met           |
/// | POST   | /ekonomi/mal/:year           | sets a goal, or changes the one that is named   |
/// | GET    | /ekonomi/mal/:year/:id       | the form of a goal                              |
/// | POST   | /ekonomi/mal/:year/:id       | notes its outcome of the year                   |
package struct GoalRoutes: Sendable {
    let store: Store
    let sign: Sign
    let today: @Sendable () -> Day

    package init(store: Store, sign: @escaping Sign, today: @escaping @Sendable () -> Day) {
        (self.store, self.sign, self.today) = (store, sign, today)
    }

    package static let goals = Room.economy.path + "/mal"
    static func year(_ year: Int) -> String { goals + "/\(year)" }
    static func goal(_ id: Goal.ID, _ year: Int) -> String { Self.year(year) + "/\(id)" }

    package func add(to router: Router<PageContext>) {
        router.get("ekonomi/mal", use: lead)
        router.get("ekonomi/mal/:year", use: showYear)
        router.post("ekonomi/mal/:year", use: set)
        router.get("ekonomi/mal/:year/:id", use: showOne)
        router.post("ekonomi/mal/:year/:id", use: judge)
    }

    @Sendable private func lead(_ request: Request, _ context: PageContext) async throws -> Response {
        try context.user.may(.readBudget).orRefuse()
        let (years, now) = (try await store.goalYears(), today().year)
        return .see(Self.year(years.contains(now) ? now : years.first ?? now))
    }

    @Sendable private func showYear(_ request: Request, _ context: PageContext) async throws -> HTML {
        let fields = GoalForm.new(try context.plannedYear)
        return try await page(context, Fields(fields)).html(in: context.frame)
    }

    private func view(_ context: PageContext) async throws -> GoalView {
        let user = try context.user
        try user.may(.readBudget).orRefuse()
        let year = try context.plannedYear
        return GoalView(
            plan: try await store.goals(of: year, on: today()),
            years: try await store.goalYears(),
            sections: try await store.whatMayShow(year).sections,
            mayPlan: user.maybe(.planEconomy),
            context: context,
            quotable: try await store.quotableFigures(of: year),
            titles: try await store.initiativeTitles(),
            mayFollow: user.maybe(.readFollowUp)
        )
    }

    private func page(_ context: PageContext, _ fields: Fields) async throws -> Page {
        let view = try await view(context)
        var page = Page.goals(view, fields)
        if try context.user.maybe(.readControl) {
            let path = Self.year(view.plan.year)
            page.findings = try await store.findings(on: today()).filter { $0.path == path }
        }
        return page
    }

    @Sendable private func set(_ request: Request, _ context: PageContext) async throws -> Response {
        let (year, id) = (try context.plannedYear, Goal.ID(context.form["goal"]))
        do {
            let goal = try GoalForm(context.form).refined()
            let revision = Int(context.form["revision"]) ?? 0
            try await store.setGoal(goal, as: id, revision: revision, sign(context.user, "mål"))
            return .see(Self.year(year), receipt: .saved)
        } catch let errors as FormErrors {
            let fields = Fields(context.form, errors)
            let own = try await id.asyncMap { try await one($0, context, fields) }
            var page = if let own { own } else { try await page(context, fields) }
            page.errors = errors
            return page.html(in: context.frame).response(.unprocessableContent)
        }
    }

    @Sendable private func showOne(_ request: Request, _ context: PageContext) async throws -> HTML {
        try await one(context.id, context, nil).html(in: context.frame)
    }

    private func one(_ id: Goal.ID, _ context: PageContext, _ fields: Fields?) async throws -> Page {
        try context.user.may(.planEconomy).orRefuse()
        let view = try await view(context)
        guard let goal = view.plan.goals.first(where: { $0.id == id }) else { throw Missing() }
        return Page.goal(goal, view, fields ?? Fields(GoalForm.data(goal)))
    }

    @Sendable private func judge(_ request: Request, _ context: PageContext) async throws -> Response {
        let (year, id): (Int, Goal.ID) = (try context.plannedYear, try context.id)
        do {
            var errors = FormErrors()
            let outcome = GoalOutcome.Outcome(rawValue: context.form["outcome"])
            if outcome == nil { errors.add("outcome", "Måluppfyllelse: välj en.") }
            let quoted = try await quoted(context, &errors)
            // A figure may speak for itself.
            let text =
                quoted.map { context.form["text"].isEmpty ? $0.swedish : context.form["text"] }
                ?? context.form.required("text", "Bedömning", &errors)
            try errors.check()
            guard let outcome, let text else { throw errors }
            let noted = GoalOutcome(
                goal: id,
                year: year,
                outcome: outcome,
                text: text,
                notedOn: today(),
                delivery: quoted?.delivery.id,
                figure: quoted?.figure
            )
            try await store.noteOutcome(noted, sign(context.user, "mål"))
            return .see(Self.year(year), receipt: .saved)
        } catch let refusal as Refusal where refusal.ruling.provision == .Kansli.deliveries {
            var page = try await one(id, context, nil)
            page.errors = FormErrors("figure", "Siffra ur en leverans: \(refusal.ruling.reason)")
            page.errors.scope = "utfall-"
            return page.html(in: context.frame).response(.unprocessableContent)
        } catch var errors as FormErrors {
            errors.scope = "utfall-"
            var page = try await one(id, context, nil)
            page.errors = errors
            return page.html(in: context.frame).response(.unprocessableContent)
        }
    }

    /// The figure that was chosen, "12/toWork"; nil for none.
    private func quoted(_ context: PageContext, _ errors: inout FormErrors) async throws -> QuotedFigure? {
        let chosen = context.form["figure"]
        guard !chosen.isEmpty else { return nil }
        let parts = chosen.split(separator: "/").map(String.init)
        let quoted = try await store.deliveryBook()
        guard parts.count == 2, let id = ReportDelivery.ID(parts[0]), let figure = ResultFigure(rawValue: parts[1]),
            let found = quoted.quoted(figure, id)
        else {
            errors.add("figure", "Siffra ur en leverans: välj en ur listan.")
            return nil
        }
        return found
    }
}
