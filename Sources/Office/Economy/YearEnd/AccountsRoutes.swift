package import Domain
package import Hummingbird
import Markup
package import Site
package import Store

/// Accounts: the statements of a year with all that belongs to them, and equity against its limits.
///
/// | Method | Path                                 | Does                                                      |
/// |--------|--------------------------------------|-----------------------------------------------------------|
/// | GET    | /ekonomi/bokslut                     | the years that there are accounts of                      |
/// | GET    | /ekonomi/bokslut/:year               | a year's statements, or its accounts as they were printed |
/// | GET    | /ekonomi/bokslut/:year/noter         | its notes                                                 |
/// | GET    | /ekonomi/bokslut/:year/noter/:key    | the text of a note                                        |
/// | POST   | /ekonomi/bokslut/:year/noter/:key    | writes it                                                 |
/// | GET    | /ekonomi/bokslut/:year/balanskrav    | the balance requirement                                   |
/// | POST   | /ekonomi/bokslut/:year/balanskrav    | adjusts it                                                |
/// | GET    | /ekonomi/bokslut/:year/moms          | VAT to get back                                           |
/// | POST   | /ekonomi/bokslut/:year/moms          | counts accounts as VAT, or no longer                      |
/// | GET    | /ekonomi/bokslut/:year/sammandrag    | the figures of Räkenskapssammandrag                       |
/// | GET    | /ekonomi/bokslut/:year/poster        | which item accounts are of, and the rows of the notes     |
/// | POST   | /ekonomi/bokslut/:year/poster        | maps accounts to an item                                  |
/// | POST   | /ekonomi/bokslut/:year/notrader      | names a row of the notes                                  |
/// | GET    | /ekonomi/projekt                     | each project's income and costs                           |
/// | GET    | /ekonomi/kapital                     | equity year by year against the rule, and the rule        |
/// | POST   | /ekonomi/kapital                     | sets the rule from a day                                  |
package struct AccountsRoutes: Sendable {
    let store: Store
    let sign: Sign
    let today: @Sendable () -> Day

    package init(store: Store, sign: @escaping Sign, today: @escaping @Sendable () -> Day) {
        (self.store, self.sign, self.today) = (store, sign, today)
    }

    package static let accounts = Room.economy.path + "/bokslut"
    package static let equity = Room.economy.path + "/kapital"
    static let projects = Room.economy.path + "/projekt"
    static func accounts(_ year: Int) -> String { accounts + "/\(year)" }
    static func notes(_ year: Int) -> String { accounts(year) + "/noter" }
    static func note(_ year: Int, _ key: NoteKey) -> String { notes(year) + "/\(key.rawValue)" }
    static func balance(_ year: Int) -> String { accounts(year) + "/balanskrav" }
    static func vat(_ year: Int) -> String { accounts(year) + "/moms" }
    static func summary(_ year: Int) -> String { accounts(year) + "/sammandrag" }
    static func posts(_ year: Int) -> String { accounts(year) + "/poster" }
    static func noteRows(_ year: Int) -> String { accounts(year) + "/notrader" }
    static func trail(_ year: Int) -> [Link] {
        [Link("Bokslut", accounts), Link("Räkenskaper \(year)", accounts(year))]
    }

    package func add(to router: Router<PageContext>) {
        router.get("ekonomi/bokslut", use: showYears)
        router.get("ekonomi/bokslut/:year", use: showYear)
        router.get("ekonomi/kapital") { try await equityPage($1).html(in: $1.frame) }
        router.post("ekonomi/kapital", use: setRule)
        addYear(to: router)
    }

    @Sendable private func showYears(_ request: Request, _ context: PageContext) async throws -> HTML {
        try context.user.may(.readBudget).orRefuse()
        return Page.accountYears(try await store.equityYears()).html(in: context.frame)
    }

    @Sendable private func showYear(_ request: Request, _ context: PageContext) async throws -> HTML {
        try context.user.may(.readBudget).orRefuse()
        let year = try context.plannedYear
        let printed = try await store.printedAccounts(year)
        let wantsPrinted = request.uri.queryParameters.get("tryckt") != nil
        if !wantsPrinted, let accounts = try await store.yearAccounts(year) {
            return Page.statements(accounts, hasPrinted: printed != nil).html(in: context.frame)
        }
        guard let printed else { throw Missing() }
        return Page.printedAccounts(printed).html(in: context.frame)
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
