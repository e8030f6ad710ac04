package import Domain
import Formats
import Foundation
package import Hummingbird
import Markup
package import Site
package import Store

/// Kom igång: from an empty folder to the first summons.
///
/// | Method | Path                | Does                                                              |
/// |--------|---------------------|-------------------------------------------------------------------|
/// | GET    | /kom-igang          | the steps, what is done, and the template                         |
/// | GET    | /kom-igang/mall     | the template as XLSX, with what is known filled in                |
/// | POST   | /kom-igang/mall     | tries a filled-in template and shows each row; nothing is written |
/// | POST   | /kom-igang/start    | takes over what the preview showed, all of it or nothing          |
/// | GET    | /kom-igang/:del     | a step's form                                                     |
/// | POST   | /kom-igang/:del     | takes over the step's rows                                        |
package struct OpeningRoutes: Sendable {
    let store: Store
    let sign: Sign
    let today: @Sendable () -> Day
    /// Ties accounts to the persons that have their addresses, so that who signs in is who sits.
    let recognise: @Sendable (Signature) async throws -> Void

    package init(
        store: Store,
        sign: @escaping Sign,
        today: @escaping @Sendable () -> Day,
        recognise: @escaping @Sendable (Signature) async throws -> Void = { _ in }
    ) {
        (self.store, self.sign, self.today, self.recognise) = (store, sign, today, recognise)
    }

    package static let overview = "/kom-igang"
    static let template = overview + "/mall"
    static let start = overview + "/start"
    static func step(_ part: Opening.Part) -> String { overview + "/" + part.word }

    package func add(to router: Router<PageContext>) {
        router.group("kom-igang")
            .get(use: showOverview)
            .get("mall", use: writeTemplate)
            .post("mall", use: preview)
            .post("start", use: takeOver)
            .get(":del", use: showStep)
            .post(":del", use: takeStep)
    }

    @Sendable private func showOverview(_ request: Request, _ context: PageContext) async throws -> HTML {
        try context.user.may(.setUpAssociation).orRefuse()
        return Page.opening(try await store.openingFacts(), today(), context, Fields()).html(in: context.frame)
    }

    @Sendable private func writeTemplate(_ request: Request, _ context: PageContext) async throws -> Response {
        try context.user.may(.setUpAssociation).orRefuse()
        let book = Workbook.openingTemplate(try await store.openingFacts(), on: today())
        return try .workbook(book, named: "kansli-startmall")
    }

    @Sendable private func showStep(_ request: Request, _ context: PageContext) async throws -> HTML {
        try context.user.may(.setUpAssociation).orRefuse()
        let (part, facts) = (try part(context), try await store.openingFacts())
        return Page.openingStep(part, facts, today(), context, part.known(facts, on: today())).html(in: context.frame)
    }

    @Sendable private func takeStep(_ request: Request, _ context: PageContext) async throws -> Response {
        let part = try part(context)
        do {
            let prefilled = part.formRows(try await store.openingFacts(), on: today())
            let opening = try OpeningForm(part, context.form, prefilled: prefilled).refined()
            let signature = sign(try context.user, "kom igång")
            let report = try await store.start(opening, signature)
            try part.errors(of: report).check()
            try await recognise(signature)
            return .see(part.next.map(Self.step) ?? Self.overview, receipt: .saved)
        } catch let errors as FormErrors {
            let facts = try await store.openingFacts()
            var page = Page.openingStep(part, facts, today(), context, Fields(context.form, errors))
            page.errors = errors
            return page.html(in: context.frame).response(.unprocessableContent)
        }
    }

    @Sendable private func preview(_ request: Request, _ context: PageContext) async throws -> Response {
        let signature = sign(try context.user, "kom igång")
        try signature.user.may(.setUpAssociation).orRefuse()
        do {
            guard let file = context.form.file("mall"), !file.bytes.isEmpty else {
                throw FormErrors("mall", "Mall: välj filen som du har fyllt i.")
            }
            let bytes = Data(file.bytes)
            return try await preview(bytes, try read(bytes), signature, context)
        } catch let errors as FormErrors {
            return try await again(errors, context)
        }
    }

    private func preview(_ bytes: Data, _ reading: OpeningReading, _ signature: Signature, _ context: PageContext)
        async throws -> Response
    {
        let report = try await store.preview(reading.opening, signature)
        let findings = try await store.findings(of: reading.opening, signature)
        let page = Page.openingPreview(bytes, reading, report, findings, context)
        let isRight = reading.errors.isEmpty && !report.isRefused
        return page.html(in: context.frame).response(isRight ? .ok : .unprocessableContent)
    }

    /// Reads again what the preview read: the file travels in the form, and nothing waits on the server.
    @Sendable private func takeOver(_ request: Request, _ context: PageContext) async throws -> Response {
        let signature = sign(try context.user, "kom igång med mall")
        do {
            guard let bytes = Data(base64Encoded: context.form["innehall"]) else {
                throw FormErrors("mall", "Mall: filen kom inte fram. Välj den igen.")
            }
            let reading = try read(bytes)
            guard reading.errors.isEmpty else { return try await preview(bytes, reading, signature, context) }
            let report = try await store.start(reading.opening, signature)
            guard !report.isRefused else { return try await preview(bytes, reading, signature, context) }
            try await recognise(signature)
            return .see(Self.overview, receipt: .imported)
        } catch let errors as FormErrors {
            return try await again(errors, context)
        }
    }

    private func read(_ bytes: Data) throws(FormErrors) -> OpeningReading {
        do { return try OpeningReading(xlsx: bytes) } catch { throw FormErrors("mall", "Mall: \(error.message)") }
    }

    private func again(_ errors: FormErrors, _ context: PageContext) async throws -> Response {
        var page = Page.opening(try await store.openingFacts(), today(), context, Fields(FormData(), errors))
        page.errors = errors
        return page.html(in: context.frame).response(.unprocessableContent)
    }

    private func part(_ context: PageContext) throws -> Opening.Part {
        let word = try context.parameters.require("del")
        guard let part = Opening.Part.allCases.first(where: { $0.word == word }) else { throw Missing() }
        return part
    }
}

extension Opening.Part {
    /// In addresses.
    var word: String {
        switch self {
        case .association: "forbundet"
        case .rules: "forbundsordning"
        case .members: "medlemmar"
        case .seats: "styrelse"
        case .staff: "kansli"
        case .decisions: "beslut"
        case .grants: "bidrag"
        }
    }

    var next: Opening.Part? {
        Opening.Part.allCases.firstIndex(of: self).flatMap { Opening.Part.allCases.dropFirst($0 + 1).first }
    }
}
