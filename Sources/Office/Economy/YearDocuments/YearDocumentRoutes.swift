package import Documents
package import Domain
package import Hummingbird
import Markup
package import Site
package import Store

/// Årets dokument: verksamhetsplan, delårsrapport and årsredovisning.
///
/// | Method | Path                                           | Does                                             |
/// |--------|------------------------------------------------|--------------------------------------------------|
/// | GET    | /ekonomi/dokument                              | the documents of every year                      |
/// | POST   | /ekonomi/dokument                              | begins one, with last year's words               |
/// | GET    | /ekonomi/dokument/:year/:kind                  | a document as it stands, or was adopted          |
/// | GET    | /ekonomi/dokument/:year/:kind/pdf              | the same as PDF                                  |
/// | GET    | /ekonomi/dokument/:year/:kind/word             | the same as Word, to work on                     |
/// | GET    | /ekonomi/dokument/:year/:kind/kapitel          | its chapters, in order, and what each waits for  |
/// | POST   | /ekonomi/dokument/:year/:kind/kapitel          | adds a chapter                                   |
/// | GET    | /ekonomi/dokument/:year/:kind/kapitel/:id      | the form of a chapter                            |
/// | POST   | /ekonomi/dokument/:year/:kind/kapitel/:id      | writes it                                        |
/// | POST   | /ekonomi/dokument/:year/:kind/kapitel/:id/bekraftelse | confirms last year's words                |
/// | POST   | /ekonomi/dokument/:year/:kind/kapitel/:id/plats | moves it up or down                             |
/// | GET    | /ekonomi/dokument/:year/:kind/versioner        | its versions; `fran` and `till` show what differs |
/// | POST   | /ekonomi/dokument/:year/:kind/versioner        | saves a version                                  |
/// | POST   | /ekonomi/dokument/:year/:kind/antagande        | adopts it by a decided clause                    |
/// | GET    | /ekonomi/dokument/:year/:kind/underskrifter    | who has signed, and the form to sign             |
/// | POST   | /ekonomi/dokument/:year/:kind/underskrifter    | signs as the sitting member that the user is     |
/// | POST   | /ekonomi/dokument/:year/:kind/underskrifter/papper | enters a signature on paper                  |
package struct YearDocumentRoutes: Sendable {
    let store: Store
    let sign: Sign
    let today: @Sendable () -> Day
    let makePDF: MakePDF
    let makeWord: MakeWord

    package init(
        store: Store,
        sign: @escaping Sign,
        today: @escaping @Sendable () -> Day,
        makePDF: @escaping MakePDF,
        makeWord: @escaping MakeWord = { _ in throw Missing() }
    ) {
        (self.store, self.sign, self.today) = (store, sign, today)
        (self.makePDF, self.makeWord) = (makePDF, makeWord)
    }

    package static let documents = Room.economy.path + "/dokument"
    static func pdf(_ place: YearDocumentPlace) -> String { place.path + "/pdf" }
    static func word(_ place: YearDocumentPlace) -> String { place.path + "/word" }
    static func chapters(_ place: YearDocumentPlace) -> String { place.path + "/kapitel" }
    static func chapter(_ id: YearChapter.ID, _ place: YearDocumentPlace) -> String { chapters(place) + "/\(id)" }
    static func versions(_ place: YearDocumentPlace) -> String { place.path + "/versioner" }
    static func difference(_ place: YearDocumentPlace, from version: Int) -> String {
        versions(place) + "?fran=\(version)"
    }
    static func adoption(_ place: YearDocumentPlace) -> String { place.path + "/antagande" }
    static func signing(_ place: YearDocumentPlace) -> String { place.path + "/underskrifter" }

    package func add(to router: Router<PageContext>) {
        router.get("ekonomi/dokument", use: show)
        router.post("ekonomi/dokument", use: begin)
        let document = router.group("ekonomi/dokument/:year/:kind")
        document.get(use: showOne)
        document.get("pdf", use: sendPDF)
        document.get("word", use: sendWord)
        addChapters(to: document)
        addVersions(to: document)
    }

    @Sendable private func show(_ request: Request, _ context: PageContext) async throws -> HTML {
        try await list(context).html(in: context.frame)
    }

    private func list(_ context: PageContext) async throws -> Page {
        let user = try context.user
        try user.may(.readBudget).orRefuse()
        let documents = try await store.yearDocuments()
        return Page.yearDocuments(documents, context, mayPlan: user.maybe(.planEconomy), today: today())
    }

    @Sendable private func begin(_ request: Request, _ context: PageContext) async throws -> Response {
        do {
            var errors = FormErrors()
            let kind = YearDocument.Kind(rawValue: context.form["kind"])
            if kind == nil { errors.add("kind", "Dokument: välj ett.") }
            let year = context.form.integer("year", "År", &errors)
            if let year, !(1900...2199 ~= year) { errors.add("year", "År: skriv ett år med fyra siffror.") }
            try errors.check()
            guard let kind, let year else { throw errors }
            try await store.beginYearDocument(kind, year, sign(context.user, "årets dokument"))
            return .see(Self.chapters(YearDocumentPlace(year, kind)), receipt: .saved)
        } catch let errors as FormErrors {
            var page = try await list(context)
            page.errors = errors
            return page.html(in: context.frame).response(errors.status)
        }
    }

    @Sendable private func showOne(_ request: Request, _ context: PageContext) async throws -> HTML {
        try await page(context).html(in: context.frame)
    }

    func page(_ context: PageContext) async throws -> Page {
        let view = try await view(context)
        var page = try Page.yearDocument(view)
        if view.mayReadControl {
            page.findings = try await store.findings(on: today()).filter { $0.path == view.place.path }
        }
        return page
    }

    func view(_ context: PageContext) async throws -> YearDocumentView {
        let (user, place) = (try context.user, try context.yearDocument)
        try user.may(.readBudget).orRefuse()
        let record = try await store.yearDocument(place.kind, place.year, on: today())
        let mayAdopt = user.maybe(.planEconomy) && !record.document.isAdopted
        return YearDocumentView(
            record: record,
            place: place,
            clauses: mayAdopt ? try await store.adoptingClauses(of: record.document) : [],
            user: user,
            context: context
        )
    }

    @Sendable private func sendPDF(_ request: Request, _ context: PageContext) async throws -> Response {
        let view = try await view(context)
        return .pdf(try await makePDF(view.record.made), named: "\(view.place.name).pdf")
    }

    @Sendable private func sendWord(_ request: Request, _ context: PageContext) async throws -> Response {
        let view = try await view(context)
        return .word(try await makeWord(view.record.made), named: "\(view.place.name).docx")
    }
}

/// Which document an address names.
struct YearDocumentPlace: Hashable, Sendable {
    let year: Int
    let kind: YearDocument.Kind

    init(_ year: Int, _ kind: YearDocument.Kind) { (self.year, self.kind) = (year, kind) }

    var path: String { FindingObject.yearDocument(kind, year: year).path }
    /// A file's name: "arsredovisning-2023".
    var name: String { "\(kind.slug)-\(year)" }
}

extension PageContext {
    var yearDocument: YearDocumentPlace {
        get throws {
            guard let kind = YearDocument.Kind(slug: parameters.get("kind") ?? "") else { throw Missing() }
            return YearDocumentPlace(try plannedYear, kind)
        }
    }
}

extension BudgetSection {
    /// "§ 138 den 25 november 2022".
    var told: String { (number.map { "§\u{A0}\($0) " } ?? "") + "den \(day.swedish)" }
}

extension YearDocumentRecord {
    /// The document as it leaves the office: what was adopted, or the draft.
    var made: Document { .yearDocument(shown, state: stateInWords, signatures: signatures) }

    /// As it is shown in the office: figures that are others today are marked.
    var marked: Document {
        .yearDocument(shown, state: stateInWords, signatures: signatures, today: adopted == nil ? nil : live)
    }

    var stateInWords: String {
        guard let adoptedOn = document.adoptedOn else { return "utkast, inte antaget" }
        return "antagen av styrelsen \(section?.told ?? adoptedOn.swedish)"
    }
}
