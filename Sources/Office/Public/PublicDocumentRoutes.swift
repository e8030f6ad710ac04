package import Documents
package import Domain
package import Hummingbird
import Markup
package import Site
package import Store

/// Planer, delårsrapporter och årsredovisningar as the public reads them: those that the board has adopted, and no others.
///
/// | Method | Path                       | Does                                |
/// |--------|----------------------------|-------------------------------------|
/// | GET    | /dokument                  | the adopted documents of every year |
/// | GET    | /dokument/:year/:kind      | one of them                         |
/// | GET    | /dokument/:year/:kind/pdf  | the same as PDF                     |
package struct PublicDocumentRoutes: Sendable {
    let store: Store
    let today: @Sendable () -> Day
    let makePDF: MakePDF

    package init(store: Store, today: @escaping @Sendable () -> Day, makePDF: @escaping MakePDF) {
        (self.store, self.today, self.makePDF) = (store, today, makePDF)
    }

    package static let documents = "/dokument"
    static func document(_ place: YearDocumentPlace) -> String { "\(documents)/\(place.year)/\(place.kind.slug)" }
    static func pdf(_ place: YearDocumentPlace) -> String { document(place) + "/pdf" }

    package func add(to router: Router<PageContext>) {
        router.get("dokument", use: show)
        router.get("dokument/:year/:kind", use: showOne)
        router.get("dokument/:year/:kind/pdf", use: sendPDF)
    }

    @Sendable private func show(_ request: Request, _ context: PageContext) async throws -> HTML {
        Page.publicDocuments(try await store.adoptedYearDocuments(until: today())).publicHTML(in: context.frame)
    }

    @Sendable private func showOne(_ request: Request, _ context: PageContext) async throws -> HTML {
        let place = try context.yearDocument
        return Page.publicDocument(try await adopted(place), place).publicHTML(in: context.frame)
    }

    @Sendable private func sendPDF(_ request: Request, _ context: PageContext) async throws -> Response {
        let place = try context.yearDocument
        return .pdf(try await makePDF(try await adopted(place)), named: "\(place.name).pdf")
    }

    private func adopted(_ place: YearDocumentPlace) async throws -> Document {
        try await store.adoptedYearDocument(place.kind, place.year, on: today()).made
    }
}

extension AdoptedYearDocument {
    /// Who has signed and when is public; how they had come in is not.
    fileprivate var made: Document {
        .yearDocument(
            content,
            state: "antagen av styrelsen \(section?.told ?? adoptedOn.swedish)",
            signatures: signatures,
            tellsHow: false
        )
    }
}

extension Page {
    static func publicDocuments(_ documents: [YearDocument]) -> Page {
        let rows = documents.map { document -> [HTML] in
            let place = YearDocumentPlace(document.year, document.kind)
            return [
                "<a href=\"\(PublicDocumentRoutes.document(place))\">\(document.title)</a>",
                "\(document.adoptedOn?.swedish ?? "")",
                "<a href=\"\(PublicDocumentRoutes.pdf(place))\">PDF<span class=\"unseen\">: \(document.title)</span></a>",
            ]
        }
        let columns: [Site.Table.Column] = [.text("Dokument"), .text("Antaget"), .text("Hämta")]
        return Page(
            "Planer och årsredovisningar",
            trail: [Link("Start", PublicRoutes.start)],
            """
            <p>Det här har styrelsen antagit: vad förbundet ska göra ett år, hur det går efter halvåret, och vad året gav och kostade.</p>
            \(rows.isEmpty ? "<p>Inget dokument är antaget än.</p>" : Site.Table("Antagna dokument", columns, rows: rows).html)
            """
        )
    }

    fileprivate static func publicDocument(_ document: Document, _ place: YearDocumentPlace) -> Page {
        Page(
            "\(place.kind.swedish) \(place.year)",
            trail: [Link("Planer och årsredovisningar", PublicDocumentRoutes.documents)],
            action: .action(Link("Hämta som PDF", PublicDocumentRoutes.pdf(place))),
            document.html(level: 2)
        )
    }
}
