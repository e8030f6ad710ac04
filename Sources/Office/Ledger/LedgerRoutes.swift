package import Domain
package import Hummingbird
import Markup
package import Site
package import Store

/// Huvudboken: what the accounting service's books say, from the förbund's own lines down to each row.
///
/// | Method | Path                                    | Does                                                          |
/// |--------|-----------------------------------------|---------------------------------------------------------------|
/// | GET    | /ekonomi/huvudbok                       | a year by budget line, account and month; `?ar=`              |
/// | GET    | /ekonomi/huvudbok/:ar/rader             | the rows of a figure; `?konto=`, `?manad=`, `?rad=`           |
/// | GET    | /ekonomi/huvudbok/:ar/fordelning        | what no rule catches, and the rules                           |
/// | POST   | /ekonomi/huvudbok/:ar/fordelning        | lays down a rule                                              |
/// | GET    | /ekonomi/huvudbok/verifikation/:id      | a voucher with its rows                                       |
/// | GET    | /ekonomi/huvudbok/inlasningar           | the files that were read, and the form for a new one          |
/// | POST   | /ekonomi/huvudbok/inlasningar           | shows what a file would change; nothing is written            |
/// | POST   | /ekonomi/huvudbok/kolumner              | chooses the columns of a table, and shows the same            |
/// | POST   | /ekonomi/huvudbok/inlasning             | imports what the preview showed                               |
/// | GET    | /ekonomi/huvudbok/inlasningar/:id       | an import with its remarks                                    |
/// | GET    | /ekonomi/huvudbok/inlasningar/:id/fil   | its file                                                      |
package struct LedgerRoutes: Sendable {
    let store: Store
    let sign: Sign
    let today: @Sendable () -> Day

    package init(store: Store, sign: @escaping Sign, today: @escaping @Sendable () -> Day) {
        (self.store, self.sign, self.today) = (store, sign, today)
    }

    package static let ledger = Room.economy.path + "/huvudbok"
    static func year(_ year: Int) -> String { ledger + "?ar=\(year)" }
    static let imports = ledger + "/inlasningar"
    static let start = ledger + "/inlasning"
    static let columns = ledger + "/kolumner"
    static func mapping(_ year: Int) -> String { ledger + "/\(year)/fordelning" }
    static func voucher(_ id: Int64) -> String { ledger + "/verifikation/\(id)" }
    static func made(_ id: LedgerImport.ID) -> String { imports + "/\(id)" }
    static func file(_ id: LedgerImport.ID) -> String { made(id) + "/fil" }
    static func rows(_ year: Int) -> String { ledger + "/\(year)/rader" }
    package static func rows(_ selection: LedgerSelection, _ year: Int) -> String {
        rows(year) + "?" + selection.query
    }

    package func add(to router: Router<PageContext>) {
        router.get("ekonomi/huvudbok", use: show)
        router.get("ekonomi/huvudbok/:ar/rader", use: showRows)
        router.get("ekonomi/huvudbok/:ar/fordelning", use: showMapping)
        router.post("ekonomi/huvudbok/:ar/fordelning", use: map)
        router.get("ekonomi/huvudbok/verifikation/:id", use: showVoucher)
        addImports(to: router)
    }

    @Sendable private func show(_ request: Request, _ context: PageContext) async throws -> HTML {
        let user = try context.user
        try user.may(.readLedger).orRefuse()
        let years = try await store.ledgerYears()
        let year = Int(request.asked["ar"]) ?? years.first ?? today().year
        let view = LedgerView(
            ledger: try await store.ledgerYear(year),
            lines: try await store.budgetLines(),
            mayKeep: user.maybe(.keepLedger)
        )
        return Page.ledger(view, years).html(in: context.frame)
    }

    @Sendable private func showRows(_ request: Request, _ context: PageContext) async throws -> HTML {
        try context.user.may(.readLedger).orRefuse()
        let (year, query) = (try context.year, request.asked)
        let (selection, paging) = (LedgerSelection(query), Paging(query))
        let view = LedgerView(ledger: try await store.ledgerYear(year), lines: try await store.budgetLines())
        let rows = try await store.ledgerRows(
            selection,
            in: view.ledger,
            offset: paging.isWhole ? 0 : (paging.page - 1) * Paging.size,
            limit: paging.isWhole ? 100_000 : Paging.size
        )
        return Page.ledgerRows(rows, selection, view, paging).html(in: context.frame)
    }

    @Sendable private func showVoucher(_ request: Request, _ context: PageContext) async throws -> HTML {
        try context.user.may(.readLedger).orRefuse()
        let id = try context.id
        let rows = try await store.voucherRows(id)
        let chart = try await store.chart(of: rows.first?.day.year ?? today().year)
        return Page.voucher(rows, chart, try await store.ledgerImport(ofVoucher: id)).html(in: context.frame)
    }

    @Sendable private func showMapping(_ request: Request, _ context: PageContext) async throws -> HTML {
        let query = request.asked
        let fields = Fields([
            "from": "\(try context.year)-01-01", "accounts": query["konto"], "object": query["projekt"],
        ])
        return try await mappingPage(context, fields).html(in: context.frame)
    }

    private func mappingPage(_ context: PageContext, _ fields: Fields) async throws -> Page {
        let user = try context.user
        try user.may(.readLedger).orRefuse()
        let view = LedgerView(
            ledger: try await store.ledgerYear(try context.year),
            lines: try await store.budgetLines(),
            mayKeep: user.maybe(.keepLedger)
        )
        return Page.ledgerMapping(view, try await store.ledgerRules(), context, fields)
    }

    @Sendable private func map(_ request: Request, _ context: PageContext) async throws -> Response {
        let signature = sign(try context.user, "fördelning av huvudboken")
        do {
            let rule = try LedgerRuleForm(data: context.form).refined()
            try await store.mapLedger(rule, signature)
            return .see(Self.mapping(try context.year), receipt: .saved)
        } catch let errors as FormErrors {
            var page = try await mappingPage(context, Fields(context.form, errors))
            page.errors = errors
            return page.html(in: context.frame).response(errors.status)
        }
    }
}

extension PageContext {
    fileprivate var year: Int {
        get throws {
            let year = try parameters.require("ar", as: Int.self)
            guard 1900...2199 ~= year else { throw Missing() }
            return year
        }
    }
}
