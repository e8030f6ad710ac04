package import Domain
package import Hummingbird
import Markup
package import Site
package import Store

/// Delegation: the order, and what has been decided under it.
///
/// | Method | Path                               | Does                                               |
/// |--------|------------------------------------|----------------------------------------------------|
/// | GET    | /delegation                        | the decisions, the newest first, and the order     |
/// | POST   | /delegation                        | registers a delegated or urgent decision           |
/// | GET    | /delegation/:id/rattelse           | the form that puts a decision right by another     |
/// | POST   | /delegation/:id/rattelse           | registers the correction                           |
/// | POST   | /delegation/ordning                | adds a point                                       |
/// | POST   | /delegation/ordning/:point/beslut  | says in which § the board adopted a point          |
/// | POST   | /delegation/ordning/:point/slut    | ends a point                                       |
package struct DelegationRoutes: Sendable {
    let store: Store
    let sign: Sign
    let today: @Sendable () -> Day

    package init(store: Store, sign: @escaping Sign, today: @escaping @Sendable () -> Day) {
        (self.store, self.sign, self.today) = (store, sign, today)
    }

    package static let delegation = "/delegation"
    static let order = delegation + "/ordning"
    static func correction(_ id: DelegatedDecision.ID) -> String { delegation + "/\(id)/rattelse" }
    static func adoption(_ id: DelegationPoint.ID) -> String { order + "/\(id)/beslut" }
    static func end(_ id: DelegationPoint.ID) -> String { order + "/\(id)/slut" }

    package func add(to router: Router<PageContext>) {
        router.get("delegation", use: show)
        router.post("delegation", use: register)
        router.get("delegation/:id/rattelse", use: showCorrection)
        router.post("delegation/:id/rattelse", use: correct)
        router.post("delegation/ordning", use: delegate)
        router.post("delegation/ordning/:point/beslut", use: adopt)
        router.post("delegation/ordning/:point/slut", use: withdraw)
    }

    @Sendable private func show(_ request: Request, _ context: PageContext) async throws -> HTML {
        try await page(context).html(in: context.frame)
    }

    private func view(_ context: PageContext, _ errors: FormErrors) async throws -> DelegationView {
        try context.user.may(.readPapers).orRefuse()
        return DelegationView(
            delegation: try await store.delegation(),
            sections: try await store.sections(),
            board: try await store.board(),
            today: today(),
            context: context,
            errors: errors
        )
    }

    private func page(_ context: PageContext, _ errors: FormErrors = FormErrors()) async throws -> Page {
        var page = Page.delegation(try await view(context, errors))
        if context.visitor?.user.may(.readControl).outcome == .met {
            page.findings = try await store.findings(on: today()).filter { $0.path == Self.delegation }
        }
        return page
    }

    private func back(
        _ context: PageContext,
        scope: String,
        _ write: (Signature) async throws -> Void
    ) async throws -> Response {
        do {
            try await write(sign(try context.user, "delegation"))
            return .see(Self.delegation, receipt: .saved)
        } catch var errors as FormErrors {
            errors.scope = scope
            return try await page(context, errors).html(in: context.frame).response(.unprocessableContent)
        }
    }

    @Sendable private func register(_ request: Request, _ context: PageContext) async throws -> Response {
        try await back(context, scope: "beslut-") { signature in
            let draft = try DecisionForm(context.form, today: today()).refined()
            try await atField { try await store.registerDecision(draft, signature) }
        }
    }

    /// What is refused about a decision is told at the field that it is about.
    private func atField(_ write: () async throws -> Void) async throws {
        do {
            try await write()
        } catch let refusal as Refusal where ![.Kansli.access, .Kansli.closed].contains(refusal.ruling.provision) {
            let field = refusal.ruling.provision == .Kansli.subjects ? "matter" : "point"
            throw FormErrors(field, refusal.ruling.reason)
        }
    }

    @Sendable private func showCorrection(_ request: Request, _ context: PageContext) async throws -> HTML {
        try await correctionPage(context, FormErrors()).html(in: context.frame)
    }

    private func correctionPage(_ context: PageContext, _ errors: FormErrors) async throws -> Page {
        try context.user.may(.registerDecisions).orRefuse()
        let view = try await view(context, errors)
        guard let wrong = view.delegation.decision(try context.id) else { throw Missing() }
        try view.delegation.mayBeCorrected(wrong).orRefuse()
        return .correction(of: wrong, view)
    }

    @Sendable private func correct(_ request: Request, _ context: PageContext) async throws -> Response {
        let signature = sign(try context.user, "delegation")
        do {
            try signature.user.may(.registerDecisions).orRefuse()
            let draft = try DecisionForm(context.form, today: today()).refined()
            try await atField { try await store.correctDecision(try context.id, draft, signature) }
            return .see(Self.delegation, receipt: .saved)
        } catch var errors as FormErrors {
            errors.scope = "beslut-"
            return try await correctionPage(context, errors).html(in: context.frame).response(.unprocessableContent)
        }
    }

    @Sendable private func delegate(_ request: Request, _ context: PageContext) async throws -> Response {
        try await back(context, scope: "punkt-") { signature in
            try await store.delegate(PointForm(context.form).refined(), signature)
        }
    }

    @Sendable private func adopt(_ request: Request, _ context: PageContext) async throws -> Response {
        try await back(context, scope: "beslutad-") { signature in
            let id = try context.parameters.require("point", as: DelegationPoint.ID.self)
            guard let section = AgendaItem.ID(context.form["section"]) else {
                throw FormErrors("section", "Beslutad i: välj paragrafen.")
            }
            try await store.showAdoption(of: id, by: section, signature)
        }
    }

    @Sendable private func withdraw(_ request: Request, _ context: PageContext) async throws -> Response {
        try await back(context, scope: "punkt-") { signature in
            let id = try context.parameters.require("point", as: DelegationPoint.ID.self)
            try await store.withdraw(id, last: today(), signature)
        }
    }
}
