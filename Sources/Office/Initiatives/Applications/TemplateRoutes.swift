package import Domain
package import Hummingbird
import Markup
package import Site
package import Store

/// Templates for applications.
///
/// | Method | Path                | Does                                                         |
/// |--------|---------------------|--------------------------------------------------------------|
/// | GET    | /insatser/mallar    | the templates, those that Kansli brings too                  |
/// | GET    | /insatser/mallar/ny | the form, filled from ?fran= a template or ?medfoljer= one   |
/// | POST   | /insatser/mallar/ny | lays down a template from a day                              |
package struct TemplateRoutes: Sendable {
    let store: Store
    let sign: Sign
    let today: @Sendable () -> Day

    package init(store: Store, sign: @escaping Sign, today: @escaping @Sendable () -> Day) {
        (self.store, self.sign, self.today) = (store, sign, today)
    }

    package static let templates = Room.initiatives.path + "/mallar"
    static let new = templates + "/ny"
    static func copy(of template: ApplicationTemplate.ID) -> String { new + "?fran=\(template)" }
    static func shipped(_ place: Int) -> String { new + "?medfoljer=\(place)" }

    package func add(to router: Router<PageContext>) {
        router.get("insatser/mallar", use: show)
        router.get("insatser/mallar/ny", use: showNew)
        router.post("insatser/mallar/ny", use: layDown)
    }

    @Sendable private func show(_ request: Request, _ context: PageContext) async throws -> HTML {
        try context.user.may(.keepInitiatives).orRefuse()
        return Page.templates(try await store.applicationTemplates(), today()).html(in: context.frame)
    }

    @Sendable private func showNew(_ request: Request, _ context: PageContext) async throws -> HTML {
        try context.user.may(.keepInitiatives).orRefuse()
        let query = request.uri.queryParameters
        let known = try await store.applicationTemplates().first { String($0.id) == query.get("fran") ?? "" }
        let shipped = ApplicationTemplate.shipped(from: today())
        let place = query.get("medfoljer").flatMap { Int($0) } ?? 0
        let chosen = known ?? (shipped.indices.contains(place) ? shipped[place] : shipped[0])
        return Page.newTemplate(TemplateForm.fields(chosen, from: today()), context).html(in: context.frame)
    }

    @Sendable private func layDown(_ request: Request, _ context: PageContext) async throws -> Response {
        do {
            let template = try TemplateForm(data: context.form).refined()
            try await store.layDown(template, sign(try context.user, "ansökningsmall"))
            return .see(Self.templates, receipt: .saved)
        } catch let errors as FormErrors {
            var page = Page.newTemplate(Fields(context.form, errors), context)
            page.errors = errors
            return page.html(in: context.frame).response(.unprocessableContent)
        }
    }
}

extension Page {
    fileprivate static func templates(_ templates: [ApplicationTemplate], _ today: Day) -> Page {
        let shipped = ApplicationTemplate.shipped(from: today).enumerated().map { place, template -> HTML in
            "<li><a href=\"\(TemplateRoutes.shipped(place))\">\(template.name)</a></li>"
        }
        return Page(
            "Ansökningsmallar",
            in: .initiatives,
            trail: [Link("Insatser", Room.initiatives.path)],
            """
            <p>En mall gäller från en dag. Nya ansökningar skrivs i den senaste. En ansökan som redan finns behåller sin mall.</p>
            \(templates.isEmpty ? .empty("Ni har ingen egen mall ännu. Utgå från en av dem som följer med.") : table(templates))
            <h2>Mallar som följer med</h2><ul>\(shipped)</ul>
            """
        )
    }

    private static func table(_ templates: [ApplicationTemplate]) -> HTML {
        let rows = templates.map { template -> [HTML] in
            [
                "<a href=\"\(TemplateRoutes.copy(of: template.id))\">\(template.name)</a>", "\(template.from.swedish)",
                "\(template.sections.count)", "\(template.costKinds.count)",
                "\(template.ages.map { "\($0.lowerBound)–\($0.upperBound) år" } ?? "")", "\(template.leastParties)",
            ]
        }
        let columns: [Table.Column] = [
            .text("Mall"), .text("Gäller från"), .number("Avsnitt"), .number("Kostnadsslag"), .text("Målgrupp"),
            .number("Minst antal parter"),
        ]
        return Table("Förbundets mallar", columns, rows: rows).html
    }

    fileprivate static func newTemplate(_ fields: Fields, _ context: PageContext) -> Page {
        Page(
            "Ny version av mallen",
            in: .initiatives,
            trail: [Link("Insatser", Room.initiatives.path), Link("Ansökningsmallar", TemplateRoutes.templates)],
            """
            <form method="post" action="\(TemplateRoutes.new)">\(.formKey(context))
            \(fields.text("name", "Mallens namn", required: true))\(fields.date("from", "Gäller från", required: true))
            \(fields.textarea("sections", "Avsnitt", help: "Ett på varje rad: nummer | rubrik | ledtext. Skriv * efter numret om avsnittet får lämnas tomt.", rows: 14))
            \(fields.textarea("costKinds", "Kostnadsslag", help: "Ett på varje rad: nyckel | namn. Skriv | typ sist om beloppet ska förklaras.", rows: 8))
            <div class="row">\(fields.number("leastAge", "Från ålder"))\(fields.number("greatestAge", "Till ålder"))\
            \(fields.number("leastParties", "Minst antal parter"))</div>
            \(fields.checkbox("asksForFinancing", "Fråga efter egna insatser och nettokostnad"))
            <button class="primary">Fastställ mallen</button></form>
            """
        )
    }
}
