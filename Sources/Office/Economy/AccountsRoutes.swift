package import Domain
package import Hummingbird
import Markup
package import Site
package import Store

/// Accounts: the statements of a year, and equity against its limits.
///
/// | Method | Path                 | Does                                                       |
/// |--------|----------------------|------------------------------------------------------------|
/// | GET    | /ekonomi/bokslut     | the years that there are accounts of                       |
/// | GET    | /ekonomi/bokslut/:year | a year's statements, or its accounts as they were printed |
/// | POST   | /ekonomi/bokslut/:year | maps accounts to an item                                 |
/// | GET    | /ekonomi/kapital     | equity year by year against the rule, and the rule         |
/// | POST   | /ekonomi/kapital     | sets the rule from a day                                   |
package struct AccountsRoutes: Sendable {
    let store: Store
    let sign: Sign
    let today: @Sendable () -> Day

    package init(store: Store, sign: @escaping Sign, today: @escaping @Sendable () -> Day) {
        (self.store, self.sign, self.today) = (store, sign, today)
    }

    package static let accounts = Room.economy.path + "/bokslut"
    package static let equity = Room.economy.path + "/kapital"
    static func accounts(_ year: Int) -> String { accounts + "/\(year)" }

    package func add(to router: Router<PageContext>) {
        router.get("ekonomi/bokslut", use: showYears)
        router.get("ekonomi/bokslut/:year", use: showYear)
        router.post("ekonomi/bokslut/:year", use: map)
        router.get("ekonomi/kapital") { try await equityPage($1).html(in: $1.frame) }
        router.post("ekonomi/kapital", use: setRule)
    }

    @Sendable private func showYears(_ request: Request, _ context: PageContext) async throws -> HTML {
        try context.user.may(.readBudget).orRefuse()
        return Page.accountYears(try await store.equityYears()).html(in: context.frame)
    }

    @Sendable private func showYear(_ request: Request, _ context: PageContext) async throws -> HTML {
        let wantsPrinted = request.uri.queryParameters.get("tryckt") != nil
        return try await yearPage(context, wantsPrinted: wantsPrinted).html(in: context.frame)
    }

    private func yearPage(_ context: PageContext, wantsPrinted: Bool) async throws -> Page {
        try context.user.may(.readBudget).orRefuse()
        let year = try context.parameters.require("year", as: Int.self)
        let printed = try await store.printedAccounts(year)
        if !wantsPrinted, let (statements, unmapped) = try await store.statements(year) {
            return Page.statements(statements, unmapped, hasPrinted: printed != nil, context)
        }
        guard let printed else { throw Missing() }
        return Page.printedAccounts(printed)
    }

    @Sendable private func map(_ request: Request, _ context: PageContext) async throws -> Response {
        let year = try context.parameters.require("year", as: Int.self)
        let page: (PageContext) async throws -> Page = { try await yearPage($0, wantsPrinted: false) }
        return try await context.answered(at: Self.accounts(year), orShow: page) {
            let rule = try StatementRuleForm(data: context.form).refined()
            let signature = sign(try context.user, "kontoplanens poster")
            try await store.mapStatement(rule.digits, to: rule.item, signature)
        }
    }

    private func equityPage(_ context: PageContext) async throws -> Page {
        try context.user.may(.readBudget).orRefuse()
        let (rules, years) = (try await store.equityRules(), try await store.equityYears())
        return Page.equity(years, rules, context, today: today())
    }

    @Sendable private func setRule(_ request: Request, _ context: PageContext) async throws -> Response {
        try await context.answered(at: Self.equity, orShow: equityPage) {
            let signature = sign(try context.user, "eget kapital")
            try await store.setEquityRule(EquityRuleForm(data: context.form).refined(), signature)
        }
    }
}
