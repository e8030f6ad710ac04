package import Domain
package import Hummingbird
import Markup
package import Site
package import Store

/// The budget's follow-up: a year through a month or quarter, its forecasts, and each line by itself.
///
/// | Method | Path                                      | Does                                                             |
/// |--------|-------------------------------------------|------------------------------------------------------------------|
/// | GET    | /ekonomi/uppfoljning                      | leads to the last period that is booked                          |
/// | GET    | /ekonomi/uppfoljning/:year                | the year through `?kvartal=` or `?manad=`                        |
/// | GET    | /ekonomi/uppfoljning/:year/prognos        | the form for the forecasts of all lines that one may write       |
/// | POST   | /ekonomi/uppfoljning/:year/prognos        | writes them                                                      |
/// | GET    | /ekonomi/uppfoljning/rader/:id            | a line: months, grants, forecast and its history; `?ar=&manad=`  |
/// | POST   | /ekonomi/uppfoljning/rader/:id            | writes its forecast                                              |
/// | POST   | /ekonomi/uppfoljning/rader/:id/ansvarig   | names its owner                                                  |
package struct BudgetFollowUpRoutes: Sendable {
    let store: Store
    let sign: Sign
    let today: @Sendable () -> Day
    /// Everybody with an account, to choose owners among.
    let people: @Sendable () async throws -> [User]

    package init(
        store: Store,
        sign: @escaping Sign,
        today: @escaping @Sendable () -> Day,
        people: @escaping @Sendable () async throws -> [User]
    ) {
        (self.store, self.sign, self.today, self.people) = (store, sign, today, people)
    }

    package static let followUp = Room.economy.path + "/uppfoljning"
    package static func period(_ period: BudgetPeriod) -> String { "\(followUp)/\(period.year)?\(period.query)" }
    static func forecast(_ period: BudgetPeriod) -> String { "\(followUp)/\(period.year)/prognos?\(period.query)" }
    static func line(_ id: BudgetLine.ID) -> String { followUp + "/rader/\(id)" }
    package static func line(_ id: BudgetLine.ID, _ period: BudgetPeriod) -> String {
        line(id) + "?ar=\(period.year)&manad=\(period.month)"
    }
    static func owner(_ id: BudgetLine.ID) -> String { line(id) + "/ansvarig" }

    package func add(to router: Router<PageContext>) {
        router.get("ekonomi/uppfoljning", use: lead)
        router.get("ekonomi/uppfoljning/:year", use: show)
        router.get("ekonomi/uppfoljning/:year/prognos", use: showForecast)
        router.post("ekonomi/uppfoljning/:year/prognos", use: writeForecast)
        addLines(to: router)
    }

    @Sendable private func lead(_ request: Request, _ context: PageContext) async throws -> Response {
        try context.user.may(.readBudget).orRefuse()
        guard let period = try await store.latestPeriod(on: today()) else { throw Missing() }
        return .redirect(to: Self.period(period))
    }

    @Sendable private func show(_ request: Request, _ context: PageContext) async throws -> HTML {
        let user = try context.user
        try user.may(.readBudget).orRefuse()
        let view = try await view(period(of: context.plannedYear, request.asked), context)
        return Page.budgetFollowUp(view).html(in: context.frame)
    }

    func view(_ period: BudgetPeriod, _ context: PageContext) async throws -> FollowUpView {
        FollowUpView(
            followUp: try await store.followUp(period),
            owners: try await store.budgetOwners(on: today()),
            context: context,
            today: today()
        )
    }

    /// What the address says, or the last month of the year that is over.
    func period(of year: Int, _ query: FormData) throws -> BudgetPeriod {
        let month = Int(query["manad"]) ?? Int(query["kvartal"]).map { 3 * $0 }
        let last = year == today().year ? max(today().month - 1, 1) : 12
        guard let period = BudgetPeriod(year, through: month ?? last) else { throw Missing() }
        return period
    }

    @Sendable private func showForecast(_ request: Request, _ context: PageContext) async throws -> HTML {
        try await forecastPage(period(of: context.plannedYear, request.asked), context, nil).html(in: context.frame)
    }

    private func forecastPage(_ period: BudgetPeriod, _ context: PageContext, _ typed: Fields?) async throws -> Page {
        let view = try await writable(period, context)
        return Page.forecasts(view, typed ?? ForecastForm.fields(view.mine))
    }

    /// The lines of a period that the user may write of; nobody gets a form for none.
    private func writable(_ period: BudgetPeriod, _ context: PageContext) async throws -> FollowUpView {
        try context.user.may(.readBudget).orRefuse()
        let view = try await view(period, context)
        try period.mayBeForecast(on: today()).orRefuse()
        if view.mine.isEmpty { try context.user.may(.planEconomy).orRefuse() }
        return view
    }

    @Sendable private func writeForecast(_ request: Request, _ context: PageContext) async throws -> Response {
        let period = try period(of: context.plannedYear, request.asked)
        let view = try await writable(period, context)
        do {
            let drafts = try ForecastForm(context.form).refined(view.mine.map(\.line))
            try await store.writeForecasts(drafts, after: period, sign(context.user, "prognos"))
            return .see(Self.period(period), receipt: .saved)
        } catch let errors as FormErrors {
            var page = try await forecastPage(period, context, Fields(context.form, errors))
            page.errors = errors
            return page.html(in: context.frame).response(errors.status)
        }
    }
}

extension BudgetPeriod {
    /// As the address writes it.
    var query: String { quarter.map { "kvartal=\($0)" } ?? "manad=\(month)" }
}
