import Domain
package import Hummingbird
import Markup
package import Site
package import Store

/// What a receiver asks to change of what was granted. The office takes in and answers requests in `FollowUpRoutes`.
///
/// | Method | Path                 | Does                                               |
/// |--------|----------------------|----------------------------------------------------|
/// | GET    | /ansok/:id/andringar | what is asked for of an initiative, with answers   |
/// | POST   | /ansok/:id/andringar | asks for a change, on the day that it is written   |
package struct ChangeRoutes: Sendable {
    let store: Store
    let sign: Sign

    package init(store: Store, sign: @escaping Sign) { (self.store, self.sign) = (store, sign) }

    static func changes(of id: Initiative.ID) -> String { ApplicationSide.applicant.application(id) + "/andringar" }

    package func add(to router: Router<PageContext>) {
        router.group("ansok/:id/andringar").get(use: show).post(use: ask)
    }

    @Sendable private func show(_ request: Request, _ context: PageContext) async throws -> HTML {
        try await page(context).html(in: context.frame)
    }

    private func page(_ context: PageContext, _ errors: FormErrors? = nil) async throws -> Page {
        try context.user.may(.apply).orRefuse()
        let (initiative, changes) = try await store.changeRequests(of: try context.id, context.user)
        var page = Page.changes(changes, of: initiative, context, errors.map { Fields(context.form, $0) } ?? Fields())
        page.errors = errors ?? FormErrors()
        return page
    }

    @Sendable private func ask(_ request: Request, _ context: PageContext) async throws -> Response {
        do {
            try context.user.may(.apply).orRefuse()
            let (id, signature) = (try context.id, sign(try context.user, "ändringsbegäran"))
            let text = try ChangeRequestForm(data: context.form).text()
            try await store.askForChange(text, of: id, on: signature.day, signature)
            return .see(Self.changes(of: id), receipt: .sent)
        } catch let errors as FormErrors {
            return try await page(context, errors).html(in: context.frame).response(errors.status)
        }
    }
}

extension Page {
    /// Begärda ändringar: what the receiver has asked for, with the förbund's answers.
    fileprivate static func changes(
        _ changes: [ChangeRequest],
        of initiative: Initiative,
        _ context: PageContext,
        _ fields: Fields
    ) -> Page {
        let waiting: HTML = "<p>Väntar på svar från förbundet.</p>"
        let side = ApplicationSide.applicant
        return Page(
            "Begärda ändringar",
            trail: side.trail(to: initiative.id, initiative.title) + [
                Link("Redovisningar", side.reports(of: initiative.id))
            ],
            facts: [.text("Insats", initiative.title)],
            """
            <h2>Det ni har begärt</h2>
            \(changes.isEmpty ? "<p>Ingen ändring är begärd.</p>" : "\(changes.map { changeRequest($0, waiting: waiting) })")
            \(initiative.closedOn == nil ? asking(initiative.id, context, fields) : "")
            """
        )
    }

    private static func asking(_ id: Initiative.ID, _ context: PageContext, _ fields: Fields) -> HTML {
        """
        <h2>Begär en ändring</h2>
        <p>Behöver ni använda medlen på ett annat sätt än ni sökte för? Begär det innan ni gör det. Förbundet svarar här.</p>
        <form method="post" action="\(ChangeRoutes.changes(of: id))">\(.formKey(context))
        \(fields.textarea("text", "Vad som ska ändras", help: "Skriv vad ni vill ändra och varför. Inget om enskilda.", rows: 5))
        <button class="primary">Skicka begäran</button></form>
        """
    }
}
