import Domain
import Hummingbird
import Markup
import Site
import Store

/// A line's own page.
extension BudgetFollowUpRoutes {
    func addLines(to router: Router<PageContext>) {
        router.get("ekonomi/uppfoljning/rader/:id", use: showLine)
        router.post("ekonomi/uppfoljning/rader/:id", use: writeLine)
        router.post("ekonomi/uppfoljning/rader/:id/ansvarig", use: nameOwner)
    }

    @Sendable private func showLine(_ request: Request, _ context: PageContext) async throws -> HTML {
        try await linePage(request.asked, context).html(in: context.frame)
    }

    private func linePage(_ query: FormData, _ context: PageContext) async throws -> Page {
        let view = try await lineView(query, context)
        return Page.followUpLine(view)
    }

    /// The line in the period that the address names, or in the last one that is booked.
    private func lineView(_ query: FormData, _ context: PageContext) async throws -> FollowUpLineView {
        let user = try context.user
        try user.may(.readBudget).orRefuse()
        let id: BudgetLine.ID = try context.id
        let chosen = try Int(query["ar"]).map { try self.period(of: $0, query) }
        guard let period = try await period(chosen),
            let line = try await store.budgetLines().first(where: { $0.id == id })
        else { throw Missing() }
        let page = try await view(period, context)
        let owner = page.owners[id]
        return FollowUpLineView(
            line: line,
            row: page.followUp[line: id],
            page: page,
            months: try await store.lineSums(period.year...period.year).filter { $0.line == id },
            forecasts: try await store.forecasts(of: id, in: period.year),
            owner: owner,
            mayWrite: user.mayForecast(line, of: owner).outcome == .met,
            people: user.maybe(.planEconomy) ? try await readers() : []
        )
    }

    /// The chosen one, or the last that is booked.
    private func period(_ chosen: BudgetPeriod?) async throws -> BudgetPeriod? {
        if let chosen { return chosen }
        return try await store.latestPeriod(on: today())
    }

    /// Those who can read what they are to answer for.
    private func readers() async throws -> [User] {
        try await people().filter { $0.account != nil && $0.maybe(.readBudget) }.sortedInSwedish(by: \.name)
    }

    @Sendable private func writeLine(_ request: Request, _ context: PageContext) async throws -> Response {
        let view = try await lineView(request.asked, context)
        let (id, period) = (view.line.id, view.page.period)
        let path = Self.line(id, period)
        return try await context.answered(at: path, orShow: { try await linePage(request.asked, $0) }) {
            var errors = FormErrors()
            let field = ForecastForm.amount(id)
            if context.form[field].isEmpty { errors.add(field, "Prognos: skriv ett belopp för hela året.") }
            try errors.check()
            let drafts = try ForecastForm(context.form).refined([view.line])
            try await store.writeForecasts(drafts, after: period, sign(context.user, "prognos"))
        }
    }

    @Sendable private func nameOwner(_ request: Request, _ context: PageContext) async throws -> Response {
        let id: BudgetLine.ID = try context.id
        return try await context.answered(at: Self.line(id), orShow: { try await linePage(request.asked, $0) }) {
            let signature = sign(try context.user, "budgetansvarig")
            try signature.user.may(.planEconomy).orRefuse()
            let owner = try BudgetOwnerForm(data: context.form).refined(id, among: try await readers())
            try await store.nameOwner(owner, signature)
        }
    }
}
