import Domain
package import Foundation
package import Hummingbird
import Markup
package import Site

/// Kartläggning: lists of people to reach.
///
/// | Method | Path                                               | Does                                                      |
/// |--------|----------------------------------------------------|-----------------------------------------------------------|
/// | GET    | /kartlaggning                                      | the projects, and a form for a new one                    |
/// | POST   | /kartlaggning                                      | opens one                                                 |
/// | GET    | /kartlaggning/exempel.csv                          | a file to begin from                                      |
/// | GET    | /kartlaggning/:id                                  | counts; the list when the purpose is told, which is logged |
/// | POST   | /kartlaggning/:id/andamal                          | tells the purpose                                         |
/// | POST   | /kartlaggning/:id/lista                            | tries a list, or imports it whole                         |
/// | POST   | /kartlaggning/:id/sista-dag                        | moves the last day                                        |
/// | POST   | /kartlaggning/:id/slut                             | closes it: the persons go, the counts stay                |
/// | GET    | /kartlaggning/:id/personer/:target                 | one on the list; the look is logged                       |
/// | POST   | /kartlaggning/:id/personer/:target/forsok          | notes an attempt                                          |
/// | POST   | /kartlaggning/:id/personer/:target/utfall          | the outcome                                               |
/// | POST   | /kartlaggning/:id/personer/:target/bort            | takes somebody off the list                               |
/// | GET    | /kartlaggning/:id/personer/:target/registerutdrag  | everything that is held about the person here             |
package struct MappingRoutes: Sendable {
    let pages: RegisterPages
    let when: LogClock

    package init(_ pages: RegisterPages, when: @escaping @Sendable (Date) -> String) {
        (self.pages, self.when) = (pages, LogClock(when))
    }

    package static let all = "/kartlaggning"
    static let example = all + "/exempel.csv"
    package static func project(_ id: MappingProject.ID) -> String { all + "/\(id)" }
    static func purpose(_ id: MappingProject.ID) -> String { project(id) + "/andamal" }
    static func list(_ id: MappingProject.ID) -> String { project(id) + "/lista" }
    static func lastDay(_ id: MappingProject.ID) -> String { project(id) + "/sista-dag" }
    static func end(_ id: MappingProject.ID) -> String { project(id) + "/slut" }
    static func target(_ one: MappingTarget.ID, in id: MappingProject.ID) -> String { project(id) + "/personer/\(one)" }

    package func add(to router: Router<PageContext>) {
        router.group("kartlaggning")
            .get { try await all($1).html(in: $1.frame) }
            .post(use: open)
            .get("exempel.csv", use: sendExample)
            .get(":id", use: show)
            .post(":id/andamal", use: tell)
            .post(":id/lista", use: takeList)
            .post(":id/sista-dag", use: extend)
            .post(":id/slut", use: close)
        router.group("kartlaggning/:id/personer/:target")
            .get(use: showTarget)
            .post("forsok", use: attempt)
            .post("utfall", use: conclude)
            .post("bort", use: remove)
            .get("registerutdrag", use: showExtract)
    }

    private func all(_ context: PageContext, _ errors: FormErrors? = nil) async throws -> Page {
        let (user, today) = (try context.user, pages.today())
        let projects = try await pages.store.mappings(user, on: today)
        let mine = try await pages.store.initiatives(where: .map, user, on: today).filter { $0.closedOn == nil }
        return Page.mappings(projects, try await pages.store.initiatives(), mine, context, errors)
    }

    @Sendable private func open(_ request: Request, _ context: PageContext) async throws -> Response {
        try await context.answered({ try await all(context, $0) }) {
            var errors = FormErrors()
            let name = context.form.required("namn", "Namn", &errors)
            let until = context.form.day("sista", "Sista dag", &errors)
            guard let initiative = Int64(context.form["insats"]) else { throw FormErrors("insats", "Insats: välj en.") }
            try errors.check()
            guard let name, let until else { throw errors }
            return try await refusing("sista") {
                let signature = pages.sign(try context.user, "kartläggning")
                return Self.project(
                    try await pages.store.openMapping(name, in: initiative, until: until, signature)
                )
            }
        }
    }

    @Sendable private func sendExample(_ request: Request, _ context: PageContext) async throws -> Response {
        let text = "\u{FEFF}Personnummer;Namn;Nås genom\r\n19621001-2842;Edit Exempel;Telefon 070-174 06 05\r\n"
        return Response(
            status: .ok,
            headers: [
                .contentType: "text/csv; charset=utf-8",
                .contentDisposition: "attachment; filename=\"exempel.csv\"",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text))
        )
    }

    @Sendable private func show(_ request: Request, _ context: PageContext) async throws -> HTML {
        try await project(context, Paging(request.asked)).html(in: context.frame)
    }

    /// The people are shown when the purpose is told, once for the list in a session.
    func project(
        _ context: PageContext,
        _ paging: Paging = Paging(FormData()),
        errors: FormErrors? = nil,
        tried: Int? = nil
    ) async throws -> Page {
        let (id, session) = (try context.id, try pages.session(context))
        let signature = pages.sign(try context.user, "kartläggning")
        let file = try await pages.store.mapping(id, signature)
        guard file.mayWork, file.project.closedOn == nil else { return Page.mappingCounts(file) }
        guard let purpose = try await pages.store.purpose(ofMapping: id, session: session, signature.user) else {
            return Page.mappingPurpose(file.project, errors ?? FormErrors(), context)
        }
        let list = try await pages.store.list(of: id, purpose, session: session, signature)
        return Page.mapping(list, paging, context, errors, tried: tried)
    }

    @Sendable private func tell(_ request: Request, _ context: PageContext) async throws -> Response {
        try await context.answered({ try await project(context, errors: $0) }) {
            guard let purpose = Purpose(rawValue: context.form["purpose"]) else {
                throw FormErrors("purpose", "Ändamål: välj ett.")
            }
            let (id, signature) = (try context.id, pages.sign(try context.user, "ändamål"))
            _ = try await pages.store.list(of: id, purpose, session: pages.session(context), signature)
            return Self.project(id)
        }
    }

    /// What was wrong in a file is a line for each row, and nothing is kept of it.
    @Sendable private func takeList(_ request: Request, _ context: PageContext) async throws -> Response {
        let (id, signature) = (try context.id, pages.sign(try context.user, "kartläggning"))
        do {
            guard let file = context.form.file("fil"), !file.bytes.isEmpty else {
                throw FormErrors("fil", "Fil: välj listan.")
            }
            let list = try MappingList(Data(file.bytes), on: pages.today())
            guard context.form["prova"].isEmpty else {
                try await pages.store.tryList(list, to: id, signature)
                return try await project(context, tried: list.rows.count).html(in: context.frame).response(.ok)
            }
            _ = try await refusing("fil") { try await pages.store.importList(list, to: id, signature) }
            return .see(Self.project(id), receipt: .imported)
        } catch let faults as MappingList.Faults {
            var errors = FormErrors()
            for sentence in faults.sentences { errors.add("fil", sentence) }
            return try await project(context, errors: errors).html(in: context.frame).response(.unprocessableContent)
        } catch let errors as FormErrors {
            return try await project(context, errors: errors).html(in: context.frame).response(errors.status)
        }
    }

    @Sendable private func extend(_ request: Request, _ context: PageContext) async throws -> Response {
        try await changed(context, "dag-", "sista") { id, signature in
            var errors = FormErrors()
            let until = context.form.day("sista", "Sista dag", &errors)
            guard let until else { throw errors }
            try await pages.store.extendMapping(id, until: until, signature)
        }
    }

    @Sendable private func close(_ request: Request, _ context: PageContext) async throws -> Response {
        try await changed(context, "slut-", "saker") { id, signature in
            guard !context.form["saker"].isEmpty else {
                throw FormErrors("saker", "Kryssa för att personerna får tas bort. Det går inte att ångra.")
            }
            try await pages.store.closeMapping(id, signature)
        }
    }

    private func changed(
        _ context: PageContext,
        _ scope: String,
        _ field: String,
        _ write: (MappingProject.ID, Signature) async throws -> Void
    ) async throws -> Response {
        try await context.answered({ try await project(context, errors: $0) }, scope: scope) {
            let (id, signature) = (try context.id, pages.sign(try context.user, "kartläggning"))
            try await refusing(field) { try await write(id, signature) }
            return Self.project(id)
        }
    }

    /// A rule of the mapping that says no stands at its field.
    func refusing<Value>(_ field: String, _ write: () async throws -> Value) async throws -> Value {
        do { return try await write() } catch let refusal as Refusal where refusal.ruling.provision == .Register.mapping
        {
            throw FormErrors(field, refusal.ruling.reason)
        }
    }
}
