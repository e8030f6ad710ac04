package import Domain
package import Hummingbird
import Markup
package import Site
package import Store

/// Budgets and their lines.
///
/// | Method | Path                            | Does                                                     |
/// |--------|---------------------------------|----------------------------------------------------------|
/// | GET    | /ekonomi/budget                 | every year's versions                                    |
/// | POST   | /ekonomi/budget                 | begins a proposal, empty or from another version         |
/// | GET    | /ekonomi/budget/rader           | the lines                                                |
/// | POST   | /ekonomi/budget/rader           | adds a line, or changes the one that is named            |
/// | GET    | /ekonomi/budget/rader/:id       | the form of a line                                       |
/// | GET    | /ekonomi/budget/:id             | a version with its tables; `mot` shows what differs      |
/// | GET    | /ekonomi/budget/:id/belopp      | the form of a proposal's amounts                         |
/// | POST   | /ekonomi/budget/:id/belopp      | writes them                                              |
/// | POST   | /ekonomi/budget/:id/antagande   | adopts it by a decided clause                            |
package struct BudgetRoutes: Sendable {
    let store: Store
    let sign: Sign
    let today: @Sendable () -> Day

    package init(store: Store, sign: @escaping Sign, today: @escaping @Sendable () -> Day) {
        (self.store, self.sign, self.today) = (store, sign, today)
    }

    package static let budgets = Room.economy.path + "/budget"
    static let lines = budgets + "/rader"
    static func line(_ id: BudgetLine.ID) -> String { lines + "/\(id)" }
    package static func budget(_ id: BudgetVersion.ID) -> String { budgets + "/\(id)" }
    static func amounts(_ id: BudgetVersion.ID) -> String { budget(id) + "/belopp" }
    static func adoption(_ id: BudgetVersion.ID) -> String { budget(id) + "/antagande" }
    static func difference(_ id: BudgetVersion.ID, from other: BudgetVersion.ID) -> String {
        budget(id) + "?mot=\(other)"
    }

    package func add(to router: Router<PageContext>) {
        router.get("ekonomi/budget", use: show)
        router.post("ekonomi/budget", use: propose)
        router.get("ekonomi/budget/:id", use: showOne)
        router.get("ekonomi/budget/:id/belopp", use: showAmounts)
        router.post("ekonomi/budget/:id/belopp", use: write)
        router.post("ekonomi/budget/:id/antagande", use: adopt)
        addLines(to: router)
    }

    @Sendable private func show(_ request: Request, _ context: PageContext) async throws -> HTML {
        try await list(context).html(in: context.frame)
    }

    private func list(_ context: PageContext) async throws -> Page {
        try context.user.may(.readBudget).orRefuse()
        return Page.budgets(try await store.budgets(), context, today: today())
    }

    @Sendable private func propose(_ request: Request, _ context: PageContext) async throws -> Response {
        do {
            var errors = FormErrors()
            let year = context.form.integer("year", "År", &errors)
            if let year, !(1900...2197 ~= year) { errors.add("year", "År: skriv ett år med fyra siffror.") }
            try errors.check()
            guard let year else { throw errors }
            let id = try await store.proposeBudget(
                of: year,
                from: BudgetVersion.ID(context.form["from"]),
                sign(try context.user, "budget")
            )
            return .see(Self.budget(id), receipt: .saved)
        } catch let errors as FormErrors {
            var page = try await list(context)
            page.errors = errors
            return page.html(in: context.frame).response(.unprocessableContent)
        }
    }

    @Sendable private func showOne(_ request: Request, _ context: PageContext) async throws -> HTML {
        let other = request.uri.queryParameters.get("mot").flatMap { BudgetVersion.ID($0) }
        return try await page(context, from: other).html(in: context.frame)
    }

    private func page(_ context: PageContext, from other: BudgetVersion.ID? = nil) async throws -> Page {
        let user = try context.user
        try user.may(.readBudget).orRefuse()
        let record = try await store.budget(try context.id)
        let mayPlan = user.maybe(.planEconomy)
        let view = BudgetView(
            record: record,
            versions: try await store.budgets(),
            clauses: mayPlan && !record.version.isAdopted ? try await store.adoptingClauses(of: record.version) : [],
            other: try await other.asyncMap(store.budget),
            mayPlan: mayPlan,
            context: context
        )
        var page = Page.budget(view)
        page.findings = try await findings(user, at: Self.budget(record.version.id))
        return page
    }

    @Sendable private func showAmounts(_ request: Request, _ context: PageContext) async throws -> HTML {
        let record = try await writable(context)
        return Page.budgetAmounts(record, context, BudgetForm.fields(record)).html(in: context.frame)
    }

    private func writable(_ context: PageContext) async throws -> BudgetRecord {
        try context.user.may(.planEconomy).orRefuse()
        let record = try await store.budget(try context.id)
        try record.version.mayBeWritten.orRefuse()
        return record
    }

    @Sendable private func write(_ request: Request, _ context: PageContext) async throws -> Response {
        let record = try await writable(context)
        do {
            let draft = try BudgetForm(context.form).refined(record)
            let revision = Int(context.form["revision"]) ?? 0
            try await store.writeBudget(record.version.id, draft, revision: revision, sign(context.user, "budget"))
            return .see(Self.budget(record.version.id), receipt: .saved)
        } catch let errors as FormErrors {
            var page = Page.budgetAmounts(record, context, Fields(context.form, errors))
            page.errors = errors
            return page.html(in: context.frame).response(.unprocessableContent)
        }
    }

    @Sendable private func adopt(_ request: Request, _ context: PageContext) async throws -> Response {
        let id: BudgetVersion.ID = try context.id
        return try await context.answered(at: Self.budget(id), orShow: { try await page($0) }) {
            guard let clause = Clause.ID(context.form["clause"]) else {
                throw FormErrors("clause", "Beslut: välj det som antog budgeten.")
            }
            let revision = Int(context.form["revision"]) ?? 0
            try await store.adoptBudget(id, by: clause, revision: revision, sign(context.user, "budget"))
        }
    }

    private func findings(_ user: User, at path: String) async throws -> [Finding] {
        guard user.maybe(.readControl) else { return [] }
        return try await store.findings(on: today()).filter { $0.path == path }
    }
}
