import Domain
package import Hummingbird
import Markup
package import Site
package import Store

/// The initiatives, as a plain list.
///
/// | Method | Path            | Does                                     |
/// |--------|-----------------|------------------------------------------|
/// | GET    | /insatser/lista | all initiatives                          |
/// | GET    | /insatser/:id   | leads to the initiative's application    |
package struct InitiativeListRoutes: Sendable {
    let store: Store

    static let list = Room.initiatives.path + "/lista"

    package init(store: Store) { self.store = store }

    package func add(to router: Router<PageContext>) {
        router.get("insatser/lista", use: show)
        router.get("insatser/:id") { _, context in
            try context.user.may(.readInitiatives).orRefuse()
            let initiative = try await store.initiative(try context.initiative)
            return Response.see(
                initiative.kind == .application
                    ? ApplicationSide.office.application(initiative.id) : Room.initiatives.path
            )
        }
    }

    @Sendable private func show(_ request: Request, _ context: PageContext) async throws -> HTML {
        try context.user.may(.readInitiatives).orRefuse()
        let board = try await store.board()
        let mayKeep = try context.user.may(.keepInitiatives).outcome == .met
        let rows = try await store.initiatives().map { initiative -> [HTML] in
            [
                "<a href=\"\(Room.initiatives.path + "/\(initiative.id)")\">\(initiative.title)</a>",
                "\(initiative.kind.swedish.capitalised)",
                "\(initiative.responsible.flatMap { board.organisation($0)?.name } ?? "")",
                "\(initiative.openedOn.swedish)", "\(initiative.closedOn?.swedish ?? "")",
            ]
        }
        let columns: [Table.Column] = [
            .text("Insats"), .text("Slag"), .text("Ansvarig part"), .text("Upplagd"), .text("Avslutad"),
        ]
        let templates: HTML = " · <a href=\"\(TemplateRoutes.templates)\">Ansökningsmallar</a>"
        let ways: HTML = "<p><a href=\"\(PreparationRoutes.priority)\">Prioritering</a>\(mayKeep ? templates : "")</p>"
        let list: HTML =
            rows.isEmpty
            ? .empty("Inga insatser är upplagda ännu.") : Table("Förbundets insatser", columns, rows: rows).html
        var page = Page(
            "Insatser",
            in: .initiatives,
            action: mayKeep ? .action(Link("Ny insats", NewInitiativeRoutes.new)) : nil,
            "\(ways)\(list)"
        )
        page.receipt = Receipt(request.uri.queryParameters.get("klart"))
        return page.html(in: context.frame)
    }
}

extension Initiative {
    /// The way back from an item or a § to what it is about.
    var fact: Fact { Fact("Insats", "<a href=\"\(Room.initiatives.path + "/\(id)")\">\(title)</a>") }
}
