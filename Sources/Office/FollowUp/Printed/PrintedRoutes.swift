import Domain
package import Hummingbird
import Markup
package import Site
package import Store

/// What was printed before: at the office only.
///
/// | Method | Path                             | Does                                              |
/// |--------|----------------------------------|---------------------------------------------------|
/// | GET    | /uppfoljning/tryckt              | years and tables that were printed                |
/// | GET    | /uppfoljning/tryckt/:year        | a year's results as the paper has them            |
/// | GET    | /uppfoljning/tryckt/:year/:part  | those of one initiative                           |
/// | GET    | /uppfoljning/tryckt/tabeller/:id | a table, digit for digit                          |
package struct PrintedRoutes: Sendable {
    let store: Store

    package init(store: Store) { self.store = store }

    package static let printed = Room.followUp.path + "/tryckt"
    static func year(_ year: Int) -> String { printed + "/\(year)" }
    static func part(_ key: String, _ year: Int) -> String { Self.year(year) + "/\(key)" }
    static func table(_ id: Int64) -> String { printed + "/tabeller/\(id)" }

    package func add(to router: Router<PageContext>) {
        router.get("uppfoljning/tryckt", use: showAll)
        router.get("uppfoljning/tryckt/tabeller/:id", use: showTable)
        router.get("uppfoljning/tryckt/:year", use: showYear)
        router.get("uppfoljning/tryckt/:year/:part", use: showPart)
    }

    @Sendable private func showAll(_ request: Request, _ context: PageContext) async throws -> HTML {
        try context.user.may(.readFollowUp).orRefuse()
        return Page.printed(try await store.printedBook()).html(in: context.frame)
    }

    @Sendable private func showTable(_ request: Request, _ context: PageContext) async throws -> HTML {
        try context.user.may(.readFollowUp).orRefuse()
        let id: Int64 = try context.id
        return Page.printedTable(try await store.printedTable(id), id).html(in: context.frame)
    }

    @Sendable private func showYear(_ request: Request, _ context: PageContext) async throws -> HTML {
        try context.user.may(.readFollowUp).orRefuse()
        return Page.printedResults(try await store.printedResults(context.plannedYear)).html(in: context.frame)
    }

    @Sendable private func showPart(_ request: Request, _ context: PageContext) async throws -> HTML {
        try context.user.may(.readFollowUp).orRefuse()
        let results = try await store.printedResults(context.plannedYear)
        guard let part = results.part(try context.parameters.require("part")) else { throw Missing() }
        return Page.printedPart(part, of: results).html(in: context.frame)
    }
}
