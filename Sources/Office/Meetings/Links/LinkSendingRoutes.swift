package import Domain
package import Hummingbird
import Markup
package import Site
package import Store

/// Personal links, for who sends them.
///
/// | Method | Path                              | Does                                          |
/// |--------|-----------------------------------|-----------------------------------------------|
/// | GET    | /installningar/lankar             | everybody on the board, and until when it holds |
/// | POST   | /installningar/lankar             | makes links and mails them                    |
/// | POST   | /installningar/lankar/:person/bort | ends one, and logs out who uses it           |
package struct LinkSendingRoutes: Sendable {
    let store: Store
    let sign: Sign
    let today: @Sendable () -> Day
    let sending: LinkSending

    package init(store: Store, sign: @escaping Sign, today: @escaping @Sendable () -> Day, _ sending: LinkSending) {
        (self.store, self.sign, self.today, self.sending) = (store, sign, today, sending)
    }

    package static let all = "/installningar/lankar"
    static func end(_ person: Person.ID) -> String { "\(all)/\(person)/bort" }

    package func add(to router: Router<PageContext>) {
        router.get("installningar/lankar", use: show)
        router.post("installningar/lankar", use: send)
        router.post("installningar/lankar/:person/bort", use: end)
    }

    @Sendable private func show(_ request: Request, _ context: PageContext) async throws -> HTML {
        try await page(context).html(in: context.frame)
    }

    @Sendable private func send(_ request: Request, _ context: PageContext) async throws -> Response {
        let signature = sign(try context.user, "personlig länk")
        try signature.user.may(.sendLinks).orRefuse()
        let (board, states) = (try await store.board(), try await sending.links.states(context.user))
        let chosen = Set(context.form.values("person").compactMap { Person.ID($0) })
        let people = board.persons.filter { chosen.contains($0.id) && LinkSending.address(of: $0, states) != nil }
        guard !people.isEmpty else {
            var page = try await page(context)
            page.errors = FormErrors("person", "Mottagare: välj minst en som har e-postadress.")
            return page.html(in: context.frame).response(.unprocessableContent)
        }
        for person in people { _ = try await sending.send(to: person, board, signature) }
        return .see(Self.all, receipt: .sent)
    }

    @Sendable private func end(_ request: Request, _ context: PageContext) async throws -> Response {
        let person = try context.parameters.require("person", as: Person.ID.self)
        try await sending.links.end(person, sign(context.user, "personlig länk"))
        return .see(Self.all, receipt: .removed)
    }

    private func page(_ context: PageContext) async throws -> Page {
        let states = try await sending.links.states(context.user)
        return Page.links(try await store.board(), states, today(), sending.links.day, context)
    }
}
