package import Domain
package import Hummingbird
import Markup
package import Site

/// What intake needs beforehand: the group, what referrals are called, and the links of other authorities.
///
/// | Method | Path                                   | Does                                                       |
/// |--------|----------------------------------------|------------------------------------------------------------|
/// | GET    | /intag/:id/upplagg                     | all of it                                                  |
/// | POST   | /intag/:id/upplagg/ord                 | what referrals are called                                  |
/// | POST   | /intag/:id/upplagg/ledamoter           | a member of the group                                      |
/// | POST   | /intag/:id/upplagg/ledamoter/:member/slut | the member leaves                                       |
/// | POST   | /intag/:id/upplagg/lankar              | makes a link, and shows it once                            |
/// | POST   | /intag/:id/upplagg/lankar/:link/slut   | ends a link                                                |
/// | GET    | /myndigheter                           | the authorities                                            |
/// | POST   | /myndigheter                           | adds one (administrator)                                   |
/// | POST   | /myndigheter/:id/stod                  | enters or takes away its support in law (administrator)    |
/// | POST   | /myndigheter/:id/slut                  | closes it (administrator)                                  |
package struct IntakeSetUpRoutes: Sendable {
    let store: RegisterStore
    let sign: Sign
    let today: @Sendable () -> Day
    /// Where the register answers, for the links.
    let publicURL: String

    package init(
        store: RegisterStore,
        sign: @escaping Sign,
        today: @escaping @Sendable () -> Day,
        publicURL: String
    ) {
        (self.store, self.sign, self.today, self.publicURL) = (store, sign, today, publicURL)
    }

    package static let authorities = "/myndigheter"
    static func label(_ id: Int64) -> String { IntakeRoutes.setUp(id) + "/ord" }
    static func members(_ id: Int64) -> String { IntakeRoutes.setUp(id) + "/ledamoter" }
    static func links(_ id: Int64) -> String { IntakeRoutes.setUp(id) + "/lankar" }
    static func support(_ id: Authority.ID) -> String { authorities + "/\(id)/stod" }
    static func closing(_ id: Authority.ID) -> String { authorities + "/\(id)/slut" }

    package func add(to router: Router<PageContext>) {
        router.group("intag/:id/upplagg")
            .get { try await page($1).html(in: $1.frame) }
            .post("ord", use: chooseLabel)
            .post("ledamoter", use: addMember)
            .post("ledamoter/:member/slut", use: endMember)
            .post("lankar", use: makeLink)
            .post("lankar/:link/slut", use: endLink)
        router.group("myndigheter")
            .get { try await authorityPage($1).html(in: $1.frame) }
            .post(use: addAuthority)
            .post(":id/stod", use: enterSupport)
            .post(":id/slut", use: closeAuthority)
    }

    private func page(_ context: PageContext, _ errors: FormErrors? = nil, link: String? = nil) async throws -> Page {
        let (id, signature) = (try context.id, sign(try context.user, "intagets upplägg"))
        guard let initiative = try await store.initiatives().first(where: { $0.id == id }) else { throw Missing() }
        let view = IntakeSetUp(
            initiative: initiative,
            settings: try await store.settings(of: id, signature),
            links: try await store.links(to: id, signature),
            today: today(),
            newLink: link
        )
        return Page.setUp(view, context, errors)
    }

    @Sendable private func chooseLabel(_ request: Request, _ context: PageContext) async throws -> Response {
        try await changed(context, "ord-") { id, signature in
            guard let label = ReferralLabel(rawValue: context.form["ord"]) else {
                throw FormErrors("ord", "Ord: välj ett.")
            }
            try await store.call(label, in: id, signature)
        }
    }

    @Sendable private func addMember(_ request: Request, _ context: PageContext) async throws -> Response {
        try await changed(context, "ledamot-") { id, signature in
            var errors = FormErrors()
            let name = context.form.required("namn", "Namn", &errors) ?? ""
            try errors.check()
            let authority = Authority.ID(context.form["myndighet"])
            try await store.addIntakeMember(name, from: authority, to: id, signature)
        }
    }

    @Sendable private func endMember(_ request: Request, _ context: PageContext) async throws -> Response {
        try await changed(context, "ledamot-") { _, signature in
            try await store.endIntakeMember(try context.parameters.require("member", as: Int64.self), signature)
        }
    }

    /// The link is shown on the page that answers, and nowhere again.
    @Sendable private func makeLink(_ request: Request, _ context: PageContext) async throws -> Response {
        do {
            var errors = FormErrors()
            let until = context.form.day("galler", "Gäller till och med", &errors)
            let authority = Authority.ID(context.form["myndighet"])
            if authority == nil { errors.add("myndighet", "Myndighet: välj vem länken är till.") }
            try errors.check()
            guard let until, let authority else { throw errors }
            let signature = sign(try context.user, "remisslänk")
            let token = try await store.makeLink(to: try context.id, for: authority, until: until, signature)
            let link = publicURL + CallerRoutes.link(token)
            return try await page(context, link: link).html(in: context.frame).response(.ok)
        } catch var errors as FormErrors {
            errors.scope = "lank-"
            return try await page(context, errors).html(in: context.frame).response(errors.status)
        }
    }

    @Sendable private func endLink(_ request: Request, _ context: PageContext) async throws -> Response {
        try await changed(context, "lank-") { _, signature in
            try await store.endLink(try context.parameters.require("link", as: Int64.self), signature)
        }
    }

    private func changed(
        _ context: PageContext,
        _ scope: String,
        _ write: (Int64, Signature) async throws -> Void
    ) async throws -> Response {
        try await context.answered({ try await page(context, $0) }, scope: scope) {
            let id = try context.id
            try await write(id, sign(try context.user, "intagets upplägg"))
            return IntakeRoutes.setUp(id)
        }
    }

    private func authorityPage(_ context: PageContext, _ errors: FormErrors? = nil) async throws -> Page {
        Page.authorities(try await store.authorities(context.user, on: today()), context, errors)
    }

    @Sendable private func addAuthority(_ request: Request, _ context: PageContext) async throws -> Response {
        try await changedAuthority(context) { signature in
            var errors = FormErrors()
            let name = context.form.required("namn", "Namn", &errors) ?? ""
            let party = ReferringParty(rawValue: context.form["part"])
            if party == nil { errors.add("part", "Part: välj en.") }
            try errors.check()
            guard let party else { throw errors }
            try await store.addAuthority(name, party, signature)
        }
    }

    @Sendable private func enterSupport(_ request: Request, _ context: PageContext) async throws -> Response {
        try await changedAuthority(context) { signature in
            let text = context.form["stod"]
            try await store.enterSupport(text.isEmpty ? nil : text, of: try context.id, signature)
        }
    }

    @Sendable private func closeAuthority(_ request: Request, _ context: PageContext) async throws -> Response {
        try await changedAuthority(context) { try await store.closeAuthority(try context.id, $0) }
    }

    private func changedAuthority(_ context: PageContext, _ write: (Signature) async throws -> Void) async throws
        -> Response
    {
        try await context.answered({ try await authorityPage(context, $0) }) {
            try await write(sign(try context.user, "myndigheter"))
            return Self.authorities
        }
    }
}
