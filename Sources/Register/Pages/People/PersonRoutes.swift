import Domain
package import Foundation
package import Hummingbird
import Markup
package import Site

/// Deltagarna.
///
/// | Method | Path                              | Does                                                          |
/// |--------|-----------------------------------|---------------------------------------------------------------|
/// | GET    | /                                 | on to what the visitor has to do, or to log in                |
/// | GET    | /deltagare                        | the visitor's own participants, with what is due              |
/// | GET    | /deltagare/:id                    | a person; asks for the purpose first, once in a session       |
/// | POST   | /deltagare/:id/andamal            | tells the purpose                                             |
/// | GET    | /deltagare/:id/logg               | who has looked at the person                                  |
/// | GET    | /deltagare/:id/registerutdrag     | everything that is held about the person, as a page           |
/// | GET    | /deltagare/:id/registerutdrag.json | the same as a file                                           |
/// | POST   | /deltagare/:id/skydda             | takes away what points at a person with protected identity    |
package struct PersonRoutes: Sendable {
    let pages: RegisterPages
    let when: LogClock
    let sections: [PersonSection]

    package init(
        _ pages: RegisterPages,
        when: @escaping @Sendable (Date) -> String,
        sections: [PersonSection] = []
    ) {
        (self.pages, self.when, self.sections) = (pages, LogClock(when), sections)
    }

    package func add(to router: Router<PageContext>) {
        router.get("/", use: start)
            .get("deltagare", use: mine)
            .get("deltagare/:id", use: show)
            .post("deltagare/:id/andamal", use: tell)
            .get("deltagare/:id/logg", use: log)
            .get("deltagare/:id/registerutdrag", use: export)
            .get("deltagare/:id/registerutdrag.json", use: exportFile)
            .post("deltagare/:id/skydda", use: protect)
    }

    @Sendable private func start(_ request: Request, _ context: PageContext) async throws -> Response {
        guard let visitor = context.visitor else { return .see("/logga-in") }
        return .see(try await pages.start(visitor.user))
    }

    @Sendable private func mine(_ request: Request, _ context: PageContext) async throws -> HTML {
        let stays = try await pages.store.mine(context.user, on: pages.today())
        return Page.mine(stays, "", request.asked).html(in: context.frame)
    }

    @Sendable private func show(_ request: Request, _ context: PageContext) async throws -> HTML {
        let (id, today, user) = (try id(context), pages.today(), try context.user)
        let file = try await pages.store.person(id, user, on: today)
        guard try await look(at: id, .page, context) else {
            return Page.purpose(id, FormErrors(), context).html(in: context.frame)
        }
        var more: [HTML] = []
        for section in sections { more.append(try await section(file, context)) }
        let mayAnswer = try await mayAnswer(file, user)
        let following = try await pages.store.read { try $0.reach(.follow, user, on: today) }
        return Page.person(file, more, mayAnswer: mayAnswer, following: following, today, context)
            .html(in: context.frame)
    }

    /// Writes the look with the purpose that this session has told; false when it has told none.
    private func look(at id: Int64, _ way: Look.Way, _ context: PageContext) async throws -> Bool {
        let (session, user) = (try pages.session(context), try context.user)
        guard let purpose = try await pages.store.purpose(of: id, session: session, user) else { return false }
        try await pages.store.look(at: id, way, purpose, session: session, pages.sign(user, "deltagarens sida"))
        return true
    }

    @Sendable private func tell(_ request: Request, _ context: PageContext) async throws -> Response {
        let id = try id(context)
        guard let purpose = Purpose(rawValue: context.form["purpose"]) else {
            let errors = FormErrors("purpose", "Ändamål: välj ett.")
            return Page.purpose(id, errors, context).html(in: context.frame).response(.unprocessableContent)
        }
        let signature = pages.sign(try context.user, "ändamål")
        try await pages.store.look(at: id, .page, purpose, session: pages.session(context), signature)
        return .see(RegisterPaths.person(id))
    }

    @Sendable private func log(_ request: Request, _ context: PageContext) async throws -> HTML {
        let looks = try await pages.store.looks(at: id(context), context.user, on: pages.today())
        return Page.log(looks, trail: trail(try id(context)), when.told).html(in: context.frame)
    }

    private func trail(_ person: Int64) -> [Link] {
        [Link("Mina deltagare", RegisterPaths.mine), Link("Deltagaren", RegisterPaths.person(person))]
    }

    @Sendable private func export(_ request: Request, _ context: PageContext) async throws -> HTML {
        let extract = try await extract(context)
        let id = try id(context)
        let file = Link("Hämta som fil", RegisterPaths.export(id) + ".json")
        return Page.extract(extract, trail: trail(id), file: file, when.told).html(in: context.frame)
    }

    @Sendable private func exportFile(_ request: Request, _ context: PageContext) async throws -> Response {
        let bytes = try await extract(context).json
        return Response(
            status: .ok,
            headers: [
                .contentType: "application/json; charset=utf-8",
                .contentDisposition: "attachment; filename=\"registerutdrag.json\"",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }

    private func extract(_ context: PageContext) async throws -> SubjectExtract {
        let signature = pages.sign(try context.user, "registerutdrag")
        return try await pages.store.extract(id(context), session: pages.session(context), signature)
    }

    @Sendable private func protect(_ request: Request, _ context: PageContext) async throws -> Response {
        try await pages.store.protect(id(context), pages.sign(context.user, "skyddade personuppgifter"))
        return .see(RegisterPaths.person(try id(context)), receipt: .saved)
    }

    private func mayAnswer(_ file: PersonFile, _ user: User) async throws -> Bool {
        let today = pages.today()
        let reach = try await pages.store.read { try $0.reach(.answerPerson, user, on: today) }
        return file.stays.contains { reach.contains($0.initiative.id) }
    }

    private func id(_ context: PageContext) throws -> Int64 {
        guard let id = context.parameters.get("id", as: Int64.self) else { throw Missing() }
        return id
    }
}

/// Loggens klocka (log clock): an instant of the log, as a reader writes it.
struct LogClock: Sendable {
    private let swedish: @Sendable (Date) -> String

    init(_ swedish: @escaping @Sendable (Date) -> String) { self.swedish = swedish }

    func told(_ at: String) -> String { (try? Date(at, strategy: .iso8601)).map(swedish) ?? at }
}
