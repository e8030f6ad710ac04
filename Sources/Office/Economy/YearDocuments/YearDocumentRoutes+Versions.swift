import Domain
import Hummingbird
import Markup
import Site
import Store

/// Versioner, antagande och underskrifter.
extension YearDocumentRoutes {
    func addVersions(to document: RouterGroup<PageContext>) {
        document.get("versioner", use: showVersions)
            .post("versioner", use: save)
            .post("antagande", use: adopt)
            .get("underskrifter", use: showSigning)
            .post("underskrifter", use: signDocument)
            .post("underskrifter/papper", use: enterPaper)
    }

    @Sendable private func showVersions(_ request: Request, _ context: PageContext) async throws -> HTML {
        let view = try await view(context)
        let (from, to) = ["fran", "till"].map { request.uri.queryParameters.get($0, as: Int.self) }.pair
        return try Page.yearVersions(view, from: from, to: to).html(in: context.frame)
    }

    @Sendable private func save(_ request: Request, _ context: PageContext) async throws -> Response {
        let place = try context.yearDocument
        return try await context.answered(at: Self.versions(place), orShow: { try Page.yearVersions(await view($0)) }) {
            let record = try await store.yearDocument(place.kind, place.year, on: today())
            let note = context.form["note"]
            try await store.saveYearVersion(of: record.document.id, note: note, sign(context.user, "årets dokument"))
        }
    }

    @Sendable private func adopt(_ request: Request, _ context: PageContext) async throws -> Response {
        let place = try context.yearDocument
        return try await context.answered(at: place.path, orShow: page) {
            guard let clause = Clause.ID(context.form["clause"]) else {
                throw FormErrors("clause", "Beslut: välj det som antog dokumentet.")
            }
            let record = try await store.yearDocument(place.kind, place.year, on: today())
            try await store.adoptYearDocument(
                record.document.id,
                by: clause,
                revision: Int(context.form["revision"]) ?? 0,
                sign(context.user, "årets dokument")
            )
        }
    }

    @Sendable private func showSigning(_ request: Request, _ context: PageContext) async throws -> HTML {
        try await signing(context).html(in: context.frame)
    }

    private func signing(_ context: PageContext) async throws -> Page {
        Page.yearSigning(try await view(context), Fields(context.form), today: today())
    }

    @Sendable private func signDocument(_ request: Request, _ context: PageContext) async throws -> Response {
        let view = try await view(context)
        try await store.signYearDocument(
            view.record.document.id,
            seen: context.form["fingerprint"],
            sign(view.user, "underskrift")
        )
        return .see(Self.signing(view.place), receipt: .signed)
    }

    @Sendable private func enterPaper(_ request: Request, _ context: PageContext) async throws -> Response {
        let place = try context.yearDocument
        return try await context.answered(at: Self.signing(place), orShow: signing) {
            var errors = FormErrors()
            let person = Person.ID(context.form["person"])
            if person == nil { errors.add("person", "Ledamot: välj en.") }
            let day = context.form.day("day", "Skrev under", &errors)
            try errors.check()
            guard let person, let day else { throw errors }
            let record = try await store.yearDocument(place.kind, place.year, on: today())
            try await store.enterYearSignature(
                record.document.id,
                of: person,
                on: day,
                sign(context.user, "underskrift på papper")
            )
        }
    }
}

extension [Int?] {
    fileprivate var pair: (Int?, Int?) { (first ?? nil, last ?? nil) }
}
