package import Domain
package import Hummingbird
import Markup
package import Site
package import Store

/// The applicants' own start page. Their applications, reports and changes stand under it, see `ApplicationRoutes`,
/// `ReportRoutes` and `ChangeRoutes`.
///
/// | Method | Path   | Does                                                                                      |
/// |--------|--------|-------------------------------------------------------------------------------------------|
/// | GET    | /ansok | what waits for the visitor's organisation, what it applies for and what it receives for   |
package struct ApplyingRoutes: Sendable {
    let store: Store
    let today: @Sendable () -> Day

    package init(store: Store, today: @escaping @Sendable () -> Day) { (self.store, self.today) = (store, today) }

    package static let start = "/ansok"

    package func add(to router: Router<PageContext>) { router.get("ansok", use: show) }

    @Sendable private func show(_ request: Request, _ context: PageContext) async throws -> HTML {
        let user = try context.user
        return Page.applicant(try await store.applicantDesk(of: user), user, today: today()).html(in: context.frame)
    }
}
