import Domain
package import Hummingbird
import Markup
package import Site
package import Store

/// | Method | Path | Does                                                         |
/// |--------|------|--------------------------------------------------------------|
/// | GET    | /sok | finds meetings, §§ and decisions; ?q=words, as they begin     |
package struct SearchRoutes: Sendable {
    let store: Store

    package init(store: Store) { self.store = store }

    package static let search = "/sok"

    package func add(to router: Router<PageContext>) { router.get("sok", use: search) }

    @Sendable private func search(_ request: Request, _ context: PageContext) async throws -> HTML {
        try context.user.may(.readPapers).orRefuse()
        let text = String((request.uri.queryParameters.get("q") ?? "").prefix(200))
        return Page.search(text, try await store.search(text)).html(in: context.frame)
    }
}
