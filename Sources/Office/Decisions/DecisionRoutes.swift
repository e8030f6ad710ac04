package import Domain
package import Hummingbird
import Markup
package import Site
package import Store

/// Beslutslistan: assignments and conditions that live on after the meeting.
///
/// | Method | Path              | Does                                                     |
/// |--------|-------------------|----------------------------------------------------------|
/// | GET    | /beslut           | what waits; with ?alla=ja also what has been followed up |
/// | POST   | /beslut/:clause   | notes what became of an assignment or a condition        |
package struct DecisionRoutes: Sendable {
    let store: Store
    let sign: Sign
    let today: @Sendable () -> Day

    package init(store: Store, sign: @escaping Sign, today: @escaping @Sendable () -> Day) {
        (self.store, self.sign, self.today) = (store, sign, today)
    }

    package static let list = "/beslut"
    package static let all = "/beslut?alla=ja"
    package static func decision(_ clause: Clause.ID) -> String { "/beslut/\(clause)" }

    package func add(to router: Router<PageContext>) {
        router.get("beslut", use: show)
        router.post("beslut/:clause", use: followUp)
    }

    @Sendable private func show(_ request: Request, _ context: PageContext) async throws -> HTML {
        try await page(request, context).html(in: context.frame)
    }

    @Sendable private func followUp(_ request: Request, _ context: PageContext) async throws -> Response {
        let clause = try context.parameters.require("clause", as: Clause.ID.self)
        do {
            let form = try FollowUpForm(context.form).refined()
            let signature = sign(try context.user, "uppföljning av beslut")
            try await store.followUp(clause, condition: form.condition, form.outcome, note: form.note, signature)
            return .see(Self.list, receipt: .saved)
        } catch let errors as FormErrors {
            return try await page(request, context, errors).html(in: context.frame).response(.unprocessableContent)
        }
    }

    private func page(_ request: Request, _ context: PageContext, _ errors: FormErrors = FormErrors()) async throws
        -> Page
    {
        try context.user.may(.readPapers).orRefuse()
        let isAll = request.uri.queryParameters.get("alla") == "ja"
        let rows = try await store.decisions(openOnly: !isAll)
        var page = Page.decisions(rows, isAll: isAll, today: today(), context, errors)
        page.errors = errors
        page.errors.scope = context.form["row"]
        return page
    }
}
