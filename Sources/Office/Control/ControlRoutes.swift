package import Domain
package import Hummingbird
import Markup
package import Site
package import Store

/// Kontrollen: what the rules find, and who has done what.
///
/// | Method | Path                | Does                                                  |
/// |--------|---------------------|-------------------------------------------------------|
/// | GET    | /kontroll           | findings, the gravest first, each with its source; ?omrade=JUST of one area, ?sida=2 on |
/// | GET    | /kontroll/handelser | the event log, newest first; ?fore=ID goes on back    |
package struct ControlRoutes: Sendable {
    let store: Store
    let today: @Sendable () -> Day

    package init(store: Store, today: @escaping @Sendable () -> Day) {
        (self.store, self.today) = (store, today)
    }

    package static let findings = "/kontroll"
    package static let history = "/kontroll/handelser"
    package static func history(before id: Int64) -> String { history + "?fore=\(id)" }

    package func add(to router: Router<PageContext>) {
        router.get("kontroll", use: showFindings)
        router.get("kontroll/handelser", use: showHistory)
    }

    @Sendable private func showFindings(_ request: Request, _ context: PageContext) async throws -> HTML {
        try context.user.may(.readControl).orRefuse()
        let query = request.uri.queryParameters
        let all = try await store.findings(on: today())
        let choice = FindingChoice(area: query.get("omrade") ?? "", page: query.get("sida").flatMap { Int($0) } ?? 1)
        return Page.control(all, choice).html(in: context.frame)
    }

    @Sendable private func showHistory(_ request: Request, _ context: PageContext) async throws -> HTML {
        try context.user.may(.readControl).orRefuse()
        let before = request.uri.queryParameters.get("fore").flatMap { Int64($0) }
        return Page.history(try await store.history(before: before)).html(in: context.frame)
    }
}
