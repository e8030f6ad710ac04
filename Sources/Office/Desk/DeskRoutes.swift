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

    @Sendable private func show(_ request: Request, _ context: PageContext) async throws -> Response {
        let user = try context.user
        guard try await store.associationName() != nil else { return emptyFolder(user, context) }
        // An accountant reads no papers: what waits for them stands at the payments.
        if user.may(.readPapers).outcome != .met, user.may(.releasePayments).outcome == .met {
            return .see(PaymentOrderRoutes.orders)
        }
        try user.may(.readPapers).orRefuse()
        return Page.desk(try await store.desk(), user, today: today()).html(in: context.frame).response(.ok)
    }

    /// In a folder without a förbund there is one thing to do, for whoever may do it.
    private func emptyFolder(_ user: User, _ context: PageContext) -> Response {
        guard user.may(.setUpAssociation).outcome != .met else { return .see(OpeningRoutes.overview) }
        let page = Page("Att göra", in: .desk, .empty("Förbundet är inte inskrivet ännu. Det gör förbundschefen."))
        return page.html(in: context.frame).response(.ok)
    }
}
