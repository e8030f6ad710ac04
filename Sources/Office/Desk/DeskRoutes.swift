package import Domain
package import Hummingbird
import Markup
package import Site
package import Store

/// Att göra: the office's start page.
///
/// | Method | Path     | Does                                                            |
/// |--------|----------|-----------------------------------------------------------------|
/// | GET    | /att-gora | what law, board and calendar ask next of the user, by date     |
package struct DeskRoutes: Sendable {
    let store: Store
    let today: @Sendable () -> Day

    package init(store: Store, today: @escaping @Sendable () -> Day) { (self.store, self.today) = (store, today) }

    package static let desk = Room.desk.path

    package func add(to router: Router<PageContext>) { router.get("att-gora", use: show) }

    @Sendable private func show(_ request: Request, _ context: PageContext) async throws -> HTML {
        let user = try context.user
        try user.may(.readPapers).orRefuse()
        return Page.desk(try await store.desk(), user, today: today()).html(in: context.frame)
    }
}
