package import Domain
package import Hummingbird
import Markup
package import Site
package import Store

/// The signature lists.
///
/// | Method | Path                            | Does                                            |
/// |--------|---------------------------------|-------------------------------------------------|
/// | GET    | /ekonomi/attestlista            | every year's list, the newest first             |
/// | POST   | /ekonomi/attestlista            | begins a year's list from the one before        |
/// | POST   | /ekonomi/attestlista/:id        | notes the § that adopted it                     |
/// | POST   | /ekonomi/attestlista/:id/rader  | changes a row, or adds one                      |
package struct AttestListRoutes: Sendable {
    let store: Store
    let sign: Sign
    let today: @Sendable () -> Day

    package init(store: Store, sign: @escaping Sign, today: @escaping @Sendable () -> Day) {
        (self.store, self.sign, self.today) = (store, sign, today)
    }

    package static let lists = Room.economy.path + "/attestlista"
    static func list(_ id: AttestList.ID) -> String { lists + "/\(id)" }
    static func rows(_ id: AttestList.ID) -> String { list(id) + "/rader" }

    package func add(to router: Router<PageContext>) {
        router.get("ekonomi/attestlista", use: show)
        router.post("ekonomi/attestlista", use: begin)
        router.post("ekonomi/attestlista/:id", use: adopt)
        router.post("ekonomi/attestlista/:id/rader", use: setRow)
    }

    @Sendable private func show(_ request: Request, _ context: PageContext) async throws -> HTML {
        try await page(context).html(in: context.frame)
    }

    private func page(_ context: PageContext) async throws -> Page {
        let user = try context.user
        try user.mayReadPayments.orRefuse()
        let view = AttestListView(
            lists: try await store.attestLists(),
            board: try await store.board(),
            sections: try await store.whatMayShow(today().year).sections,
            today: today(),
            mayKeep: user.maybe(.setUpAssociation)
        )
        var page = Page.attestLists(view, context)
        page.findings = try await findings(user)
        return page
    }

    private func findings(_ user: User) async throws -> [Finding] {
        guard user.maybe(.readControl) else { return [] }
        return try await store.findings(on: today()).filter { $0.path == Self.lists }
    }

    /// Last year's rows are the new year's, until somebody changes them.
    @Sendable private func begin(_ request: Request, _ context: PageContext) async throws -> Response {
        try await answered(context) { signature in
            var errors = FormErrors()
            let year = context.form.integer("year", "År", &errors)
            try errors.check()
            guard let year else { throw errors }
            let lists = try await store.attestLists()
            let last = lists.first { $0.list.year < year } ?? lists.first
            try await store.beginAttestList(year, last?.rows ?? [], signature)
        }
    }

    @Sendable private func adopt(_ request: Request, _ context: PageContext) async throws -> Response {
        try await answered(context) { signature in
            try await store.adoptAttestList(
                try context.id,
                at: AgendaItem.ID(context.form["item"]),
                revision: Int(context.form["revision"]) ?? 0,
                signature
            )
        }
    }

    @Sendable private func setRow(_ request: Request, _ context: PageContext) async throws -> Response {
        try await answered(context) { signature in
            try await store.setAttestRow(
                try AttestRowForm(data: context.form).refined(),
                in: try context.id,
                revision: Int(context.form["revision"]) ?? 0,
                signature
            )
        }
    }

    private func answered(_ context: PageContext, _ write: (Signature) async throws -> Void) async throws -> Response {
        try await context.answered(at: Self.lists, orShow: page) {
            let user = try context.user
            try user.may(.setUpAssociation).orRefuse()
            try await write(sign(user, "attestlista"))
        }
    }
}
