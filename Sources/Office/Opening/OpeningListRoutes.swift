package import Domain
import Formats
package import Hummingbird
import Markup
package import Site
package import Store

/// What was taken over from before Kansli, and how it is followed up.
///
/// | Method | Path                    | Does                                                |
/// |--------|-------------------------|-----------------------------------------------------|
/// | GET    | /insatser/fore-kansli   | running grants: granted, paid and left              |
/// | GET    | /beslut/tidigare        | assignments and conditions from before Kansli       |
/// | POST   | /beslut/tidigare/:id    | notes what became of one                            |
package struct OpeningListRoutes: Sendable {
    let store: Store
    let sign: Sign
    let today: @Sendable () -> Day

    package init(store: Store, sign: @escaping Sign, today: @escaping @Sendable () -> Day) {
        (self.store, self.sign, self.today) = (store, sign, today)
    }

    package static let grants = Room.initiatives.path + "/fore-kansli"
    package static let decisions = DecisionRoutes.list + "/tidigare"
    static func decision(_ id: OpeningDecision.ID) -> String { decisions + "/\(id)" }

    package func add(to router: Router<PageContext>) {
        router.get("insatser/fore-kansli", use: showGrants)
        router.get("beslut/tidigare", use: showDecisions)
        router.post("beslut/tidigare/:id", use: followUp)
    }

    @Sendable private func showGrants(_ request: Request, _ context: PageContext) async throws -> HTML {
        let user = try context.user
        try user.may(.readPapers).orRefuse()
        return Page.openingGrants(try await store.openingGrants(), user).html(in: context.frame)
    }

    @Sendable private func showDecisions(_ request: Request, _ context: PageContext) async throws -> HTML {
        try context.user.may(.readPapers).orRefuse()
        return Page.openingDecisions(try await store.openingDecisions(), today(), context, FormErrors()).html(
            in: context.frame
        )
    }

    @Sendable private func followUp(_ request: Request, _ context: PageContext) async throws -> Response {
        let id = try context.parameters.require("id", as: OpeningDecision.ID.self)
        do {
            let form = try FollowUpForm(context.form).refined()
            let signature = sign(try context.user, "uppföljning av beslut")
            try await store.followUp(openingDecision: id, form.outcome, note: form.note, signature)
            return .see(Self.decisions, receipt: .saved)
        } catch var errors as FormErrors {
            try context.user.may(.readPapers).orRefuse()
            errors.scope = context.form["row"]
            var page = Page.openingDecisions(try await store.openingDecisions(), today(), context, errors)
            page.errors = errors
            return page.html(in: context.frame).response(.unprocessableContent)
        }
    }
}
