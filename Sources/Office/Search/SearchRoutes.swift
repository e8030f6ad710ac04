import Domain
package import Hummingbird
import Markup
package import Site
package import Store

/// | Method | Path | Does                                                         |
/// |--------|------|--------------------------------------------------------------|
/// | GET    | /sok | finds meetings, §§, decisions, cases; ?q=words as they begin |
package struct SearchRoutes: Sendable {
    let store: Store

    package init(store: Store) { self.store = store }

    package static let search = "/sok"

    package func add(to router: Router<PageContext>) { router.get("sok", use: search) }

    @Sendable private func search(_ request: Request, _ context: PageContext) async throws -> HTML {
        try context.user.may(.readPapers).orRefuse()
        let text = String(request.asked["q"].prefix(200))
        let mayReadDiary = try context.user.may(.readDiary).outcome == .met
        let diary = mayReadDiary ? try await store.searchDiary(text) : []
        return Page.search(text, try await store.search(text), diary).html(in: context.frame)
    }
}
