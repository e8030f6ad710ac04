package import Domain
import Foundation
package import Hummingbird
import Markup
package import Site
package import Store

/// Claims: what somebody asks the förbund to pay.
///
/// | Method | Path                                  | Does                                              |
/// |--------|---------------------------------------|---------------------------------------------------|
/// | GET    | /ekonomi/underlag                     | of a year, and what waits; `?ar=`, `?lage=`        |
/// | GET    | /ekonomi/underlag/nytt                | the form; `?delbetalning=`, `?insats=`, `?inkop=` |
/// | POST   | /ekonomi/underlag/e-faktura           | reads an e-invoice into the form                  |
/// | POST   | /ekonomi/underlag/nytt                | registers one                                     |
/// | GET    | /ekonomi/underlag/:id                 | one, with its steps and its history               |
/// | POST   | /ekonomi/underlag/:id                 | changes it                                        |
/// | GET    | /ekonomi/underlag/:id/fil             | its invoice or receipt                            |
/// | POST   | /ekonomi/underlag/:id/steg/:steg      | takes a step: receipt, attest or release          |
/// | POST   | /ekonomi/underlag/:id/tillbaka        | sends it back to who registered it                |
/// | POST   | /ekonomi/underlag/:id/makulering      | cancels it                                        |
/// | POST   | /ekonomi/underlag/:id/inbetalning     | notes that money came back                        |
package struct ClaimRoutes: Sendable {
    let store: Store
    let sign: Sign
    let today: @Sendable () -> Day

    package init(store: Store, sign: @escaping Sign, today: @escaping @Sendable () -> Day) {
        (self.store, self.sign, self.today) = (store, sign, today)
    }

    package static let claims = Room.economy.path + "/underlag"
    package static let new = claims + "/nytt"
    /// The form for what is asked for on an instalment, filled with what is left of it.
    static func new(for instalment: Instalment.ID, of standing: GrantStanding) -> String {
        new + "?insats=\(standing.initiative.id)&beviljande=\(standing.grant.id)&delbetalning=\(instalment)"
    }
    static let invoice = claims + "/e-faktura"
    package static func claim(_ id: Claim.ID) -> String { claims + "/\(id)" }
    static func file(_ id: Claim.ID) -> String { claim(id) + "/fil" }
    static func step(_ step: AttestRow.Step, _ id: Claim.ID) -> String { claim(id) + "/steg/\(step.rawValue)" }
    static func back(_ id: Claim.ID) -> String { claim(id) + "/tillbaka" }
    static func cancel(_ id: Claim.ID) -> String { claim(id) + "/makulering" }
    static func arrival(_ id: Claim.ID) -> String { claim(id) + "/inbetalning" }

    package func add(to router: Router<PageContext>) {
        router.get("ekonomi/underlag", use: show)
        router.get("ekonomi/underlag/nytt", use: showNew)
        router.post("ekonomi/underlag/nytt", use: register)
        router.post("ekonomi/underlag/e-faktura", use: readInvoice)
        router.get("ekonomi/underlag/:id", use: showOne)
        router.post("ekonomi/underlag/:id", use: change)
        router.get("ekonomi/underlag/:id/fil", use: sendFile)
        router.post("ekonomi/underlag/:id/steg/:steg", use: takeStep)
        router.post("ekonomi/underlag/:id/tillbaka", use: sendBack)
        router.post("ekonomi/underlag/:id/makulering", use: cancel)
        router.post("ekonomi/underlag/:id/inbetalning", use: arrive)
    }

    @Sendable private func show(_ request: Request, _ context: PageContext) async throws -> HTML {
        let user = try context.user
        try user.mayReadPayments.orRefuse()
        let query = request.asked
        let year = Int(query["ar"]) ?? today().year
        return Page.claims(
            try await store.claims(in: year),
            year,
            in: ClaimRecord.State(rawValue: query["lage"]),
            Paging(query),
            try await store.board(),
            mayRegister: user.maybe(.registerClaims)
        )
        .html(in: context.frame)
    }

    @Sendable private func register(_ request: Request, _ context: PageContext) async throws -> Response {
        let signature = sign(try context.user, "underlag")
        try signature.user.may(.registerClaims).orRefuse()
        do {
            let draft = try ClaimForm(data: context.form, today: today()).refined()
            let file = try await store.upload(context.form, of: signature.user)?.file
            let id = try await atForm { try await store.registerClaim(draft, file: file, signature) }
            return .see(Self.claim(id), receipt: .saved)
        } catch let errors as FormErrors {
            let held = try? await store.upload(context.form, of: signature.user)
            let board = try await store.board()
            var page = Page.newClaim(board, context, Fields(context.form, errors), held: held)
            page.errors = errors
            return page.html(in: context.frame).response(.unprocessableContent)
        }
    }

    @Sendable private func showOne(_ request: Request, _ context: PageContext) async throws -> HTML {
        try await page(context, nil).html(in: context.frame)
    }

    private func page(_ context: PageContext, _ errors: FormErrors?) async throws -> Page {
        let (user, id) = (try context.user, try context.id)
        try user.mayReadPayments.orRefuse()
        let asked = try await store.attestCase(id, on: today())
        let fields = errors.map { Fields(context.form, $0) } ?? ClaimForm.fields(asked.record)
        var page = Page.claim(ClaimView(asked: asked, user: user, fields: fields), context)
        if let initiative = asked.record.claim.initiative {
            page.chains = try await store.chains(of: [initiative], .payment, for: user)
        }
        if user.maybe(.readControl) {
            page.findings = try await store.findings(on: today()).of(.claim(id))
        }
        page.history = try await store.history(of: "claim/\(id)").map { row in
            HistoryEntry(when: String(row.at.prefix(10)), who: row.who, what: ClaimView.word(row.what))
        }
        if let errors { page.errors = errors }
        return page
    }

    @Sendable private func change(_ request: Request, _ context: PageContext) async throws -> Response {
        try await answered(context) { id, signature in
            try signature.user.may(.registerClaims).orRefuse()
            let draft = try ClaimForm(data: context.form, today: today()).refined()
            let file = try await store.upload(context.form, of: signature.user)?.file
            try await atForm {
                try await store.changeClaim(id, draft, file: file, revision: context.seen, signature)
            }
        }
    }

    @Sendable private func sendFile(_ request: Request, _ context: PageContext) async throws -> Response {
        try context.user.mayReadPayments.orRefuse()
        let bytes = try await store.claimFile(try context.id)
        let type = FileType(of: bytes)
        return .file(bytes, type, named: "underlag-\(try context.id).\(type?.extensions.first ?? "bin")")
    }

    /// The step is the path's, and never the body's.
    @Sendable private func takeStep(_ request: Request, _ context: PageContext) async throws -> Response {
        let step = AttestRow.Step(rawValue: try context.parameters.require("steg"))
        guard let step, step.deed != nil else { throw Missing() }
        return try await answered(context) { id, signature in
            let checks = Set(context.form.values("check").compactMap(AttestCheck.init))
            let answer = AttestAnswer(checks, hindrance: context.form["hindrance"])
            try await store.takeStep(step, with: id, answer, revision: context.seen, signature)
        }
    }

    @Sendable private func sendBack(_ request: Request, _ context: PageContext) async throws -> Response {
        try await answered(context) { id, signature in
            try await store.sendBack(id, because: context.form["why"], signature)
        }
    }

    @Sendable private func cancel(_ request: Request, _ context: PageContext) async throws -> Response {
        try await answered(context) { id, signature in try await store.cancelClaim(id, signature) }
    }

    @Sendable private func arrive(_ request: Request, _ context: PageContext) async throws -> Response {
        try await answered(context) { id, signature in
            var errors = FormErrors()
            let day = context.form.day("on", "Dag", &errors)
            try errors.check()
            guard let day else { throw errors }
            try await store.arrive(id, on: day, signature)
        }
    }

    private func answered(
        _ context: PageContext,
        _ write: (Claim.ID, Signature) async throws -> Void
    ) async throws -> Response {
        let id = try context.id
        do {
            try await write(id, sign(try context.user, "underlag"))
            return .see(Self.claim(id), receipt: .saved)
        } catch let errors as FormErrors {
            return try await page(context, errors).html(in: context.frame).response(.unprocessableContent)
        }
    }

    /// What a claim cannot be is said at the form, with what was typed; who may not is refused whole.
    private func atForm<Value>(_ write: () async throws -> Value) async throws -> Value {
        do {
            return try await write()
        } catch let refusal as Refusal where refusal.ruling.provision == .AttestInstruction.order {
            throw FormErrors("amount", refusal.ruling.reason)
        }
    }
}

extension PageContext {
    /// The revision that the form showed.
    fileprivate var seen: Int { Int(form["revision"]) ?? 0 }
}
