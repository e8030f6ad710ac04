package import Domain
package import Hummingbird
import Markup
package import Site
package import Store

/// Årshjulet: what the year asks, what shows that it is done, and the duties themselves.
///
/// | Method | Path                                             | Does                                        |
/// |--------|--------------------------------------------------|---------------------------------------------|
/// | GET    | /moten/arshjul                                   | on to this year's                           |
/// | GET    | /moten/arshjul/:year                             | the duties of a year, by date               |
/// | GET    | /moten/arshjul/:year/plikter/:id/:number         | one of them: source, action, evidence       |
/// | POST   | /moten/arshjul/:year/plikter/:id/:number         | notes what shows that it is done            |
/// | POST   | /moten/arshjul/:year/plikter/:id/:number/atertag | takes that back                             |
/// | GET    | /moten/arshjul/:year/plikter/:id/:number/fil     | the file that shows it                      |
/// | GET    | /moten/arshjul/plikter                           | the wheel: duties, rules and sources        |
/// | POST   | /moten/arshjul/plikter                           | puts the usual duties in an empty wheel     |
/// | GET    | /moten/arshjul/plikter/ny                        | the form for a duty                         |
/// | POST   | /moten/arshjul/plikter/ny                        | adds it                                     |
/// | GET    | /moten/arshjul/plikter/:id                       | a duty to change                            |
/// | POST   | /moten/arshjul/plikter/:id                       | changes it                                  |
package struct WheelRoutes: Sendable {
    let store: Store
    let sign: Sign
    let today: @Sendable () -> Day

    package init(store: Store, sign: @escaping Sign, today: @escaping @Sendable () -> Day) {
        (self.store, self.sign, self.today) = (store, sign, today)
    }

    package static let wheel = "/moten/arshjul"
    package static func year(_ year: Int) -> String { "\(wheel)/\(year)" }
    package static let duties = wheel + "/plikter"
    package static let newDuty = duties + "/ny"
    package static func duty(_ id: WheelDuty.ID) -> String { "\(duties)/\(id)" }
    package static func yearDuty(_ place: WheelPlace) -> String { FindingObject.yearDuty(place).path }
    package static func withdrawal(_ place: WheelPlace) -> String { yearDuty(place) + "/atertag" }
    package static func file(_ place: WheelPlace) -> String { yearDuty(place) + "/fil" }

    package func add(to router: Router<PageContext>) {
        router.get("moten/arshjul") { _, context in
            try context.user.may(.readPapers).orRefuse()
            return Response.redirect(to: Self.year(today().year), type: .normal)
        }
        router.get("moten/arshjul/:year", use: showYear)
        router.get("moten/arshjul/:year/plikter/:id/:number", use: showYearDuty)
        router.post("moten/arshjul/:year/plikter/:id/:number", use: settle)
        router.post("moten/arshjul/:year/plikter/:id/:number/atertag", use: withdraw)
        router.get("moten/arshjul/:year/plikter/:id/:number/fil", use: sendFile)
        router.get("moten/arshjul/plikter", use: showDuties)
        router.post("moten/arshjul/plikter", use: fill)
        router.get("moten/arshjul/plikter/ny", use: showNewDuty)
        router.post("moten/arshjul/plikter/ny", use: addDuty)
        router.get("moten/arshjul/plikter/:id", use: showDuty)
        router.post("moten/arshjul/plikter/:id", use: changeDuty)
    }

    @Sendable private func showYear(_ request: Request, _ context: PageContext) async throws -> HTML {
        try context.user.may(.readPapers).orRefuse()
        let year = try context.parameters.require("year", as: Int.self)
        guard 1900...2199 ~= year else { throw Missing() }
        return Page.wheelYear(year, try await store.wheel(), context, today: today()).html(in: context.frame)
    }

    @Sendable private func showYearDuty(_ request: Request, _ context: PageContext) async throws -> HTML {
        try await yearDutyPage(context, Fields(["on": today().rawValue, "kind": "done"])).html(in: context.frame)
    }

    private func yearDutyPage(_ context: PageContext, _ fields: Fields) async throws -> Page {
        try context.user.may(.readPapers).orRefuse()
        let place = try context.place
        let wheel = try await store.wheel()
        guard let one = wheel.yearDuty(place) else { throw Missing() }
        let shows = try await store.whatMayShow(place.year)
        return Page.yearDuty(one, wheel, shows.meetings, shows.sections, context, fields, today: today())
    }

    @Sendable private func settle(_ request: Request, _ context: PageContext) async throws -> Response {
        let place = try context.place
        do {
            let draft = try EvidenceForm(context.form).refined()
            let file = try context.form.file("file").map { try store.keep(.init($0.bytes), named: $0.name) }
            try await store.settle(place, draft, file: file, sign(try context.user, "årshjulet"))
            return .see(Self.yearDuty(place), receipt: .saved)
        } catch let errors as FormErrors {
            var page = try await yearDutyPage(context, Fields(context.form, errors))
            page.errors = errors
            return page.html(in: context.frame).response(.unprocessableContent)
        }
    }

    @Sendable private func withdraw(_ request: Request, _ context: PageContext) async throws -> Response {
        let place = try context.place
        try await store.withdrawEvidence(place, sign(try context.user, "årshjulet"))
        return .see(Self.yearDuty(place), receipt: .removed)
    }

    /// What a browser can show is shown, the rest is downloaded. The name says nothing of what is in it.
    @Sendable private func sendFile(_ request: Request, _ context: PageContext) async throws -> Response {
        try context.user.may(.readPapers).orRefuse()
        let bytes = try await store.evidenceFile(try context.place).bytes
        let type = FileType(of: bytes)
        let isShown = type.map { [.pdf, .png, .jpeg, .text].contains($0) } ?? false
        let name = "belagg.\(type?.extensions.first ?? "bin")"
        return Response(
            status: .ok,
            headers: [
                .contentType: type?.mediaType ?? "application/octet-stream",
                .contentDisposition: "\(isShown ? "inline" : "attachment"); filename=\"\(name)\"",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }
}

extension PageContext {
    fileprivate var place: WheelPlace {
        get throws {
            WheelPlace(
                try id,
                try parameters.require("year", as: Int.self),
                try parameters.require("number", as: Int.self)
            )
        }
    }
}
