package import Domain
package import Hummingbird
import Markup
package import Site
package import Store

/// Delegation: the order, and what has been decided under it.
///
/// | Method | Path                             | Does                                               |
/// |--------|----------------------------------|----------------------------------------------------|
/// | GET    | /delegation                      | the decisions, the newest first, and the order     |
/// | POST   | /delegation                      | registers a delegated or urgent decision           |
/// | POST   | /delegation/ordning              | adds a point                                       |
/// | POST   | /delegation/ordning/:point/slut  | ends a point                                       |
package struct DelegationRoutes: Sendable {
    let store: Store
    let sign: Sign
    let today: @Sendable () -> Day

    package init(store: Store, sign: @escaping Sign, today: @escaping @Sendable () -> Day) {
        (self.store, self.sign, self.today) = (store, sign, today)
    }

    package static let delegation = "/delegation"
    static let order = delegation + "/ordning"
    static func end(_ id: DelegationPoint.ID) -> String { order + "/\(id)/slut" }

    package func add(to router: Router<PageContext>) {
        router.get("delegation", use: show)
        router.post("delegation", use: register)
        router.post("delegation/ordning", use: delegate)
        router.post("delegation/ordning/:point/slut", use: withdraw)
    }

    @Sendable private func show(_ request: Request, _ context: PageContext) async throws -> HTML {
        var page = try await page(context)
        page.receipt = Receipt(request.uri.queryParameters.get("klart"))
        return page.html(in: context.frame)
    }

    private func page(_ context: PageContext, _ errors: FormErrors = FormErrors()) async throws -> Page {
        try context.user.may(.readPapers).orRefuse()
        let view = DelegationView(
            delegation: try await store.delegation(),
            board: try await store.board(),
            today: today(),
            context: context,
            errors: errors
        )
        var page = Page.delegation(view)
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
            do {
                try await store.registerDecision(draft, signature)
            } catch let refusal as Refusal where refusal.ruling.provision != .Kansli.access {
                let field = refusal.ruling.provision == .Kansli.subjects ? "matter" : "point"
                throw FormErrors(field, refusal.ruling.reason)
            }
        }
    }

    @Sendable private func delegate(_ request: Request, _ context: PageContext) async throws -> Response {
        try await back(context, scope: "punkt-") { signature in
            try await store.delegate(PointForm(context.form).refined(), signature)
        }
    }

    @Sendable private func withdraw(_ request: Request, _ context: PageContext) async throws -> Response {
        try await back(context, scope: "punkt-") { signature in
            let id = try context.parameters.require("point", as: DelegationPoint.ID.self)
            try await store.withdraw(id, last: today(), signature)
        }
    }
}
