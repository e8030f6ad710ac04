package import Domain
package import Hummingbird
import Markup
package import Site
package import Store

/// The members' contributions.
///
/// | Method | Path                                       | Does                                            |
/// |--------|--------------------------------------------|-------------------------------------------------|
/// | GET    | /ekonomi/bidrag                            | the years side by side                          |
/// | GET    | /ekonomi/bidrag/:year                      | a year: allocation, matching, requisitions      |
/// | POST   | /ekonomi/bidrag/:year/tilldelning          | notes what the state has decided                |
/// | POST   | /ekonomi/bidrag/:year/matchning            | notes what a member gives                       |
/// | POST   | /ekonomi/bidrag/:year/fordelning           | sets the municipalities' split from a day       |
/// | POST   | /ekonomi/bidrag/:year/rekvisitioner        | requests a contribution                         |
/// | POST   | /ekonomi/bidrag/:year/rekvisitioner/:id    | notes its payment                               |
/// | GET    | /ekonomi/bidrag/:year/riket                | what the state gives every förbund              |
/// | POST   | /ekonomi/bidrag/:year/riket                | takes the list in as CSV                        |
package struct ContributionRoutes: Sendable {
    let store: Store
    let sign: Sign
    let today: @Sendable () -> Day

    package init(store: Store, sign: @escaping Sign, today: @escaping @Sendable () -> Day) {
        (self.store, self.sign, self.today) = (store, sign, today)
    }

    package static let contributions = Room.economy.path + "/bidrag"
    static func year(_ year: Int) -> String { contributions + "/\(year)" }
    static func allocation(_ year: Int) -> String { Self.year(year) + "/tilldelning" }
    static func matching(_ year: Int) -> String { Self.year(year) + "/matchning" }
    static func split(_ year: Int) -> String { Self.year(year) + "/fordelning" }
    static func requisitions(_ year: Int) -> String { Self.year(year) + "/rekvisitioner" }
    static func requisition(_ id: Requisition.ID, _ year: Int) -> String { requisitions(year) + "/\(id)" }
    static func nation(_ year: Int) -> String { Self.year(year) + "/riket" }

    package func add(to router: Router<PageContext>) {
        router.get("ekonomi/bidrag", use: show)
        router.get("ekonomi/bidrag/:year", use: showYear)
        router.post("ekonomi/bidrag/:year/tilldelning", use: noteAllocation)
        router.post("ekonomi/bidrag/:year/matchning", use: noteContribution)
        router.post("ekonomi/bidrag/:year/fordelning", use: setSplit)
        router.post("ekonomi/bidrag/:year/rekvisitioner", use: request)
        router.post("ekonomi/bidrag/:year/rekvisitioner/:id", use: notePaid)
        router.get("ekonomi/bidrag/:year/riket", use: showNation)
        router.post("ekonomi/bidrag/:year/riket", use: takeIn)
    }

    @Sendable private func show(_ request: Request, _ context: PageContext) async throws -> HTML {
        try context.user.may(.readBudget).orRefuse()
        let (years, tables) = (try await store.contributionYears(), try await store.nationalTables())
        return Page.contributions(years, tables, context, today: today()).html(in: context.frame)
    }

    @Sendable private func showYear(_ request: Request, _ context: PageContext) async throws -> HTML {
        try await page(context).html(in: context.frame)
    }

    private func page(_ context: PageContext, _ errors: FormErrors = FormErrors()) async throws -> Page {
        let user = try context.user
        try user.may(.readBudget).orRefuse()
        let year = try context.plannedYear
        let view = ContributionView(
            record: try await store.contributions(of: year),
            mayPlan: user.maybe(.planEconomy),
            today: today(),
            context: context,
            errors: errors
        )
        var page = Page.contributions(view)
        page.findings = try await findings(user, at: Self.year(year))
        return page
    }

    private func findings(_ user: User, at path: String) async throws -> [Finding] {
        guard user.maybe(.readControl) else { return [] }
        return try await store.findings(on: today()).filter { $0.path == path }
    }

    @Sendable private func noteAllocation(_ request: Request, _ context: PageContext) async throws -> Response {
        try await answered(context, scope: "tilldelning-") { year, signature in
            try await store.noteAllocation(ContributionForm(context.form).allocation(year), signature)
        }
    }

    @Sendable private func noteContribution(_ request: Request, _ context: PageContext) async throws -> Response {
        try await answered(context, scope: "matchning-") { year, signature in
            try await store.noteContribution(ContributionForm(context.form).contribution(year), signature)
        }
    }

    @Sendable private func setSplit(_ request: Request, _ context: PageContext) async throws -> Response {
        try await answered(context, scope: "fordelning-") { year, signature in
            let towns = try await store.contributions(of: year).members.filter { $0.kind == .municipality }
            let (day, weights) = try ContributionForm(context.form).split(towns)
            try await store.setSplit(weights, from: day, signature)
        }
    }

    @Sendable private func request(_ request: Request, _ context: PageContext) async throws -> Response {
        try await answered(context, scope: "rekvisition-") { year, signature in
            try await store.request(ContributionForm(context.form).requisition(year), signature)
        }
    }

    @Sendable private func notePaid(_ request: Request, _ context: PageContext) async throws -> Response {
        let id: Requisition.ID = try context.id
        return try await answered(context, scope: "betald-\(id)-") { _, signature in
            let (amount, day) = try ContributionForm(context.form).payment(today())
            try await store.notePaid(id, amount, on: day, signature)
        }
    }

    private func answered(
        _ context: PageContext,
        scope: String,
        _ write: (Int, Signature) async throws -> Void
    ) async throws -> Response {
        let year = try context.plannedYear
        do {
            try await write(year, sign(try context.user, "bidrag"))
            return .see(Self.year(year), receipt: .saved)
        } catch var errors as FormErrors {
            errors.scope = scope
            var page = try await page(context, errors)
            page.errors = errors
            return page.html(in: context.frame).response(.unprocessableContent)
        }
    }
}

extension ContributionRoutes {
    @Sendable private func showNation(_ request: Request, _ context: PageContext) async throws -> HTML {
        try await nationPage(context).html(in: context.frame)
    }

    private func nationPage(_ context: PageContext) async throws -> Page {
        let user = try context.user
        try user.may(.readBudget).orRefuse()
        let (year, tables) = (try context.plannedYear, try await store.nationalTables())
        let name = try await store.associationName()
        var page = Page.nation(tables, year, own: name ?? "", user.maybe(.planEconomy), context)
        page.findings = try await findings(user, at: Self.nation(year))
        return page
    }

    @Sendable private func takeIn(_ request: Request, _ context: PageContext) async throws -> Response {
        let year = try context.plannedYear
        return try await context.answered(at: Self.nation(year), orShow: nationPage) {
            let table = try ContributionForm(context.form).table(year)
            try await store.takeIn(table, sign(context.user, "statens fördelning"))
        }
    }
}
