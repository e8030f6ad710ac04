package import Domain
import Foundation
package import Hummingbird
import Markup
package import Site
package import Store

/// Uppföljning Finsam: the year's sheet.
///
/// | Method | Path                                    | Does                                              |
/// |--------|-----------------------------------------|---------------------------------------------------|
/// | GET    | /uppfoljning/finsam                     | leads to last year's sheet                        |
/// | GET    | /uppfoljning/finsam/:year               | the sheet, and what it lacks                      |
/// | GET    | /uppfoljning/finsam/:year/csv           | its fields as CSV                                 |
/// | GET    | /uppfoljning/finsam/:year/insatser/:id  | the form of an initiative                         |
/// | POST   | /uppfoljning/finsam/:year/insatser/:id  | notes what the state's system asks of it          |
/// | POST   | /uppfoljning/finsam/:year/rader         | lays a budget line as overhead or staff           |
/// | POST   | /uppfoljning/finsam/:year/infort        | marks the sheet as retyped on a day               |
package struct FinsamRoutes: Sendable {
    let store: Store
    let sign: Sign
    let today: @Sendable () -> Day

    package init(store: Store, sign: @escaping Sign, today: @escaping @Sendable () -> Day) {
        (self.store, self.sign, self.today) = (store, sign, today)
    }

    package static let finsam = Room.followUp.path + "/finsam"
    static func year(_ year: Int) -> String { finsam + "/\(year)" }
    static func csv(_ year: Int) -> String { Self.year(year) + "/csv" }
    static func lines(_ year: Int) -> String { Self.year(year) + "/rader" }
    static func retyped(_ year: Int) -> String { Self.year(year) + "/infort" }
    static func initiative(_ id: Initiative.ID, _ year: Int) -> String { Self.year(year) + "/insatser/\(id)" }

    package func add(to router: Router<PageContext>) {
        router.get("uppfoljning/finsam", use: lead)
        router.get("uppfoljning/finsam/:year") { try await page($1).html(in: $1.frame) }
        router.get("uppfoljning/finsam/:year/csv", use: sendCSV)
        router.get("uppfoljning/finsam/:year/insatser/:id") { try await form($1).html(in: $1.frame) }
        router.post("uppfoljning/finsam/:year/insatser/:id", use: note)
        router.post("uppfoljning/finsam/:year/rader", use: lay)
        router.post("uppfoljning/finsam/:year/infort", use: mark)
    }

    @Sendable private func lead(_ request: Request, _ context: PageContext) async throws -> Response {
        try context.user.may(.readFollowUp).orRefuse()
        return .see(Self.year(today().year - 1))
    }

    private func page(_ context: PageContext) async throws -> Page {
        try context.user.may(.readFollowUp).orRefuse()
        let year = try context.plannedYear
        let view = FinsamView(
            sheet: try await store.finsamSheet(year),
            retyped: try await store.finsamReturn(year),
            today: today(),
            context: context
        )
        return .finsam(view)
    }

    @Sendable private func sendCSV(_ request: Request, _ context: PageContext) async throws -> Response {
        try context.user.may(.readFollowUp).orRefuse()
        let year = try context.plannedYear
        let lines = try await store.finsamSheet(year).fields.map { field in
            [field.part, field.what, field.name, field.value ?? ""].map(\.csvField).joined(separator: ";")
        }
        let text = (["Del;Gäller;Uppgift;Värde"] + lines).joined(separator: "\r\n") + "\r\n"
        // The mark at the front tells Excel that it is UTF-8.
        return .file(Data(("\u{FEFF}" + text).utf8), nil, named: "uppfoljning-finsam-\(year).csv")
    }

    private func form(_ context: PageContext) async throws -> Page {
        try context.user.may(.keepFollowUp).orRefuse()
        let (year, id) = (try context.plannedYear, try context.id)
        guard let part = try await store.finsamSheet(year).parts.first(where: { $0.id == id }) else { throw Missing() }
        let counts = try await store.finsamCounts(of: year).first { $0.initiative == id }
        let fields = context.form.fields.isEmpty ? FinsamForm.fields(part, counts) : Fields(context.form)
        return .finsamInitiative(part, year, fields, context)
    }

    @Sendable private func note(_ request: Request, _ context: PageContext) async throws -> Response {
        let (year, id): (Int, Initiative.ID) = (try context.plannedYear, try context.id)
        return try await context.answered(at: Self.year(year), orShow: form) {
            let (profile, counts) = try FinsamForm(context.form).refined(id, year)
            let signature = sign(try context.user, "Uppföljning Finsam")
            try await store.note(profile, signature)
            try await store.note(counts, signature)
        }
    }

    @Sendable private func lay(_ request: Request, _ context: PageContext) async throws -> Response {
        let year = try context.plannedYear
        guard let line = BudgetLine.ID(context.form["line"]), let kind = FinsamKind(rawValue: context.form["kind"])
        else { throw Missing() }
        try await store.lay(line, as: kind, sign(context.user, "Uppföljning Finsam"))
        return .see(Self.year(year), receipt: .saved)
    }

    @Sendable private func mark(_ request: Request, _ context: PageContext) async throws -> Response {
        let year = try context.plannedYear
        return try await context.answered(at: Self.year(year), orShow: page) {
            var errors = FormErrors()
            let day = context.form.day("retypedOn", "Dag", &errors)
            try errors.check()
            guard let day else { throw errors }
            try await store.markRetyped(store.finsamSheet(year), on: day, sign(context.user, "Uppföljning Finsam"))
        }
    }
}

extension String {
    /// Quoted where it must be. A cell that a spreadsheet would take for a formula begins with an apostrophe.
    fileprivate var csvField: String {
        let safe = first.map { "=+-@".contains($0) } == true && Int(self) == nil ? "'" + self : self
        return safe.contains { ";\"\n\r".contains($0) } ? "\"\(safe.replacing("\"", with: "\"\""))\"" : safe
    }
}
