package import Domain
import Foundation
package import Hummingbird
import Markup
package import Site

/// Instruments, and what is measured with them.
///
/// | Method | Path                                 | Does                                                      |
/// |--------|--------------------------------------|-----------------------------------------------------------|
/// | GET    | /instrument                          | the instruments                                           |
/// | POST   | /instrument                          | imports one from its file (administrator)                 |
/// | GET    | /instrument/exempel.json             | a file to begin from, with words of our own               |
/// | POST   | /instrument/:id/slut                 | ends one (administrator)                                  |
/// | GET    | /instrument/insats/:id               | how a group has moved                                     |
/// | GET    | /inskrivningar/:id/matningar         | the measurements of a stay; the look is logged            |
/// | POST   | /inskrivningar/:id/matningar/:instrument | notes the answers of a day                            |
package struct InstrumentRoutes: Sendable {
    let store: RegisterStore
    let sign: Sign
    let today: @Sendable () -> Day

    package init(store: RegisterStore, sign: @escaping Sign, today: @escaping @Sendable () -> Day) {
        (self.store, self.sign, self.today) = (store, sign, today)
    }

    package static let all = "/instrument"
    static let example = all + "/exempel.json"
    static func end(_ id: Int64) -> String { all + "/\(id)/slut" }
    package static func group(_ initiative: Int64) -> String { all + "/insats/\(initiative)" }
    package static func measurements(_ stay: Stay.ID) -> String { "/inskrivningar/\(stay)/matningar" }
    static func measuring(_ stay: Stay.ID, _ instrument: Int64) -> String { measurements(stay) + "/\(instrument)" }

    package func add(to router: Router<PageContext>) {
        router.group("instrument")
            .get { try await page($1).html(in: $1.frame) }
            .post(use: importOne)
            .get("exempel.json", use: sendExample)
            .get("insats/:id", use: showGroup)
            .post(":id/slut", use: end)
        router.group("inskrivningar/:id/matningar")
            .get { try await file($1).html(in: $1.frame) }
            .post(":instrument", use: measure)
    }

    private func page(_ context: PageContext, _ errors: FormErrors? = nil) async throws -> Page {
        _ = try context.user
        return Page.instruments(try await store.instruments(), context, errors)
    }

    @Sendable private func importOne(_ request: Request, _ context: PageContext) async throws -> Response {
        try await context.answered({ try await page(context, $0) }) {
            guard let file = context.form.file("fil") else { throw FormErrors("fil", "Fil: välj instrumentets fil.") }
            do {
                let definition = try InstrumentDefinition(file: Data(file.bytes))
                try await store.importInstrument(definition, sign(try context.user, "instrument"))
            } catch let error as Unreadable {
                throw FormErrors("fil", "Fil: \(error.message)")
            }
            return Self.all
        }
    }

    @Sendable private func sendExample(_ request: Request, _ context: PageContext) async throws -> Response {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let bytes = try encoder.encode(InstrumentDefinition.example)
        return Response(
            status: .ok,
            headers: [.contentType: "application/json", .contentDisposition: "attachment; filename=\"exempel.json\""],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }

    @Sendable private func end(_ request: Request, _ context: PageContext) async throws -> Response {
        try await context.answered({ try await page(context, $0) }) {
            try await store.endInstrument(try context.id, sign(try context.user, "instrument"))
            return Self.all
        }
    }

    @Sendable private func showGroup(_ request: Request, _ context: PageContext) async throws -> HTML {
        let id = try context.id
        let groups = try await store.groupProgressions(in: id, sign(try context.user, "progression"))
        guard let initiative = try await store.initiatives().first(where: { $0.id == id }) else { throw Missing() }
        return Page.group(initiative, groups).html(in: context.frame)
    }

    private func file(_ context: PageContext, _ errors: FormErrors? = nil) async throws -> Page {
        let signature = sign(try context.user, Purpose.casework.swedish)
        return Page.measurements(try await store.measurements(of: context.id, signature), context, errors, today())
    }

    @Sendable private func measure(_ request: Request, _ context: PageContext) async throws -> Response {
        guard let instrument = context.parameters.get("instrument", as: Int64.self) else { throw Missing() }
        return try await context.answered({ try await file(context, $0) }, scope: "i\(instrument)-") {
            var errors = FormErrors()
            let day = context.form.day("dag", "Dag", &errors)
            let answers = answers(context.form)
            if context.form["resten"].isEmpty, let omission = try await omission(in: answers, of: instrument) {
                errors.add("resten", "Svar: \(omission)")
            }
            try errors.check()
            guard let day else { throw errors }
            let stay = try context.id
            try await store.measure(stay, with: instrument, on: day, answers, sign(try context.user, "mätning"))
            return Self.measurements(stay)
        }
    }

    private func omission(in answers: [String: Int], of instrument: Int64) async throws -> String? {
        let definition = try await store.instruments().first { $0.id == instrument }?.definition
        return definition?.omission(in: answers)
    }

    private func answers(_ form: FormData) -> [String: Int] {
        let given = form.fields.compactMap { field -> (String, Int)? in
            guard field.name.hasPrefix("svar."), let answer = Int(field.value) else { return nil }
            return (String(field.name.dropFirst(5)), answer)
        }
        return Dictionary(given, uniquingKeysWith: { first, _ in first })
    }
}
