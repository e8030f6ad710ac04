import Domain
package import Hummingbird
import Markup
package import Site
package import Store

/// The applicants' own start page. Their applications stand under it, see `ApplicationRoutes`.
///
/// | Method | Path   | Does                                                                |
/// |--------|--------|---------------------------------------------------------------------|
/// | GET    | /ansok | the applications that the visitor's organisation is a party of      |
package struct ApplyingRoutes: Sendable {
    let store: Store

    package init(store: Store) { self.store = store }

    package static let start = "/ansok"

    package func add(to router: Router<PageContext>) { router.get("ansok", use: show) }

    @Sendable private func show(_ request: Request, _ context: PageContext) async throws -> HTML {
        let own = try await store.ownApplications(of: context.user)
        let rows = own.map { initiative, record -> [HTML] in
            [
                "<a href=\"\(ApplicationSide.applicant.application(initiative.id))\">\(initiative.title)</a>",
                "\(record.application.years)", "\(record.plan.applied.swedish)", "\(record.state.capitalised)",
            ]
        }
        let columns: [Table.Column] = [.text("Insats"), .text("År"), .number("Söks"), .text("Läge")]
        let empty: HTML = .empty(
            "Din organisation är inte part i någon ansökan än. Förbundets kansli lägger upp den, och sedan skriver ni här."
        )
        return Page(
            "Mina ansökningar",
            """
            <p>Här ser du de ansökningar som din organisation är part i, och inga andra.</p>
            \(rows.isEmpty ? empty : Table("Ansökningar", columns, rows: rows).html)
            """
        ).html(in: context.frame)
    }
}
