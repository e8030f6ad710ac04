package import Domain
package import Hummingbird
import Markup

/// The accounts, for administrators.
///
/// | Method | Path                                        | Does                                            |
/// |--------|---------------------------------------------|-------------------------------------------------|
/// | GET    | /installningar/konton                       | everybody with roles and state, and to invite   |
/// | POST   | /installningar/konton                       | invites; shows the link this once               |
/// | GET    | /installningar/konton/:id                   | one account, to change                          |
/// | POST   | /installningar/konton/:id/lank              | resets; shows a new link this once              |
/// | POST   | /installningar/konton/:id/stang, …/oppna    | closes, reopens                                 |
/// | POST   | /installningar/konton/:id/roller            | grants a role from a day                        |
/// | POST   | /installningar/konton/:id/roller/:grant/bort | withdraws it                                   |
/// | POST   | /installningar/konton/:id/person            | ties it to a person of the board, or to none    |
/// | POST   | /installningar/konton/:id/e-legitimation/bort | forgets its e-identifications                 |
package struct AccountRoutes<Doors: IdentityDoors>: Sendable {
    let doors: Doors
    let sign: Sign
    let today: @Sendable () -> Day
    let publicURL: String
    /// Those whom an account may be tied to, by number and name.
    let people: @Sendable () async throws -> [(id: Int64, name: String)]

    package init(
        _ doors: Doors,
        sign: @escaping Sign,
        today: @escaping @Sendable () -> Day,
        publicURL: String,
        people: @escaping @Sendable () async throws -> [(id: Int64, name: String)]
    ) {
        (self.doors, self.sign, self.today) = (doors, sign, today)
        (self.publicURL, self.people) = (publicURL, people)
    }

    package func add(to router: Router<PageContext>) {
        router.group("installningar/konton")
            .get(use: list)
            .post(use: invite)
            .get(":id", use: show)
            .post(":id/lank", use: reset)
            .post(":id/stang", use: close)
            .post(":id/oppna", use: reopen)
            .post(":id/roller", use: grant)
            .post(":id/roller/:grant/bort", use: withdraw)
            .post(":id/person", use: tie)
            .post(":id/e-legitimation/bort", use: forgetIdentities)
    }

    @Sendable private func list(_ request: Request, _ context: PageContext) async throws -> HTML {
        try await listPage(context, Fields()).html(in: context.frame)
    }

    @Sendable private func invite(_ request: Request, _ context: PageContext) async throws -> Response {
        let (form, signature) = (context.form, sign(try context.user, "konton"))
        try signature.user.may(.manageAccounts).orRefuse()
        let roles = Set(form.values("roll").compactMap(Role.init(rawValue:)))
        do {
            let person = try await chosenPerson(form)
            let new = NewAccount(name: form["namn"], email: form["epost"], person: person, roles: roles)
            let link = try await doors.invite(new, signature)
            return shown(link, new.name, context)
        } catch let refusal as Refusal {
            let errors = FormErrors("namn", refusal.ruling.reason)
            let page = try await listPage(context, Fields(form, errors), errors)
            return page.html(in: context.frame).response(.unprocessableContent)
        } catch let errors as FormErrors {
            let page = try await listPage(context, Fields(form, errors), errors)
            return page.html(in: context.frame).response(.unprocessableContent)
        }
    }

    /// The person in the list, or nil when none was chosen. Anything else is an error: nobody is tied by mistake.
    private func chosenPerson(_ form: FormData) async throws -> Int64? {
        guard !form["person"].isEmpty else { return nil }
        let id = Int64(form["person"])
        guard let id, try await people().contains(where: { $0.id == id }) else {
            throw FormErrors("person", "Person: valet kunde inte läsas. Välj på nytt i listan.")
        }
        return id
    }

    private func listPage(
        _ context: PageContext,
        _ fields: Fields,
        _ errors: FormErrors = FormErrors()
    ) async throws -> Page {
        let accounts = try await doors.all(context.user)
        return Page.accounts(accounts, try await people(), fields, errors, context.visitor, today())
    }

    /// In the reply to the post, so that the link stands in no address and no history.
    private func shown(_ link: String, _ name: String, _ context: PageContext) -> Response {
        Page.invitation("\(publicURL)/valkommen/\(link)", name).html(in: context.frame).response(.ok)
    }

    @Sendable private func show(_ request: Request, _ context: PageContext) async throws -> HTML {
        try await page(context, Fields()).html(in: context.frame)
    }

    private func page(
        _ context: PageContext,
        _ fields: Fields,
        _ errors: FormErrors = FormErrors()
    ) async throws -> Page {
        let (id, user) = (try id(context), try context.user)
        guard let account = try await doors.all(user).first(where: { $0.id == id }) else { throw Missing() }
        return Page.account(account, try await people(), fields, errors, context.visitor, today())
    }

    @Sendable private func reset(_ request: Request, _ context: PageContext) async throws -> Response {
        let (id, user) = (try id(context), try context.user)
        guard let account = try await doors.all(user).first(where: { $0.id == id }) else { throw Missing() }
        let alsoSecondFactor = !context.form["andraSteget"].isEmpty
        let link = try await doors.reset(id, secondFactor: alsoSecondFactor, sign(user, "konton"))
        return shown(link, account.name, context)
    }

    @Sendable private func close(_ request: Request, _ context: PageContext) async throws -> Response {
        try await doors.close(id(context), sign(context.user, "konton"))
        return .see(AccountPaths.account(try id(context)), receipt: .saved)
    }

    @Sendable private func reopen(_ request: Request, _ context: PageContext) async throws -> Response {
        try await doors.reopen(id(context), sign(context.user, "konton"))
        return .see(AccountPaths.account(try id(context)), receipt: .saved)
    }

    @Sendable private func grant(_ request: Request, _ context: PageContext) async throws -> Response {
        let (form, user) = (context.form, try context.user)
        try user.may(.manageAccounts).orRefuse()
        var errors = FormErrors()
        let from = form.day("fran", "Från", &errors)
        let until = form["till"].isEmpty ? nil : form.day("till", "Till och med", &errors)
        guard errors.isEmpty, let from, let role = Role(rawValue: form["roll"]) else {
            let page = try await page(context, Fields(form, errors), errors)
            return page.html(in: context.frame).response(.unprocessableContent)
        }
        try await doors.grant(role, to: id(context), from: from, until: until, sign(user, "konton"))
        return .see(AccountPaths.account(try id(context)), receipt: .saved)
    }

    @Sendable private func withdraw(_ request: Request, _ context: PageContext) async throws -> Response {
        guard let grant = context.parameters.get("grant", as: Int64.self) else { throw Missing() }
        try await doors.withdraw(grant, from: id(context), sign(context.user, "konton"))
        return .see(AccountPaths.account(try id(context)), receipt: .removed)
    }

    @Sendable private func tie(_ request: Request, _ context: PageContext) async throws -> Response {
        let signature = sign(try context.user, "konton")
        try signature.user.may(.manageAccounts).orRefuse()
        do {
            try await doors.tie(id(context), to: try await chosenPerson(context.form), signature)
            return .see(AccountPaths.account(try id(context)), receipt: .saved)
        } catch let errors as FormErrors {
            let page = try await page(context, Fields(context.form, errors), errors)
            return page.html(in: context.frame).response(.unprocessableContent)
        }
    }

    @Sendable private func forgetIdentities(_ request: Request, _ context: PageContext) async throws -> Response {
        try await doors.forgetIdentities(of: id(context), sign(context.user, "konton"))
        return .see(AccountPaths.account(try id(context)), receipt: .removed)
    }

    private func id(_ context: PageContext) throws -> Int64 {
        guard let id = context.parameters.get("id", as: Int64.self) else { throw Missing() }
        return id
    }
}

enum AccountPaths {
    static let all = "/installningar/konton"
    static func account(_ id: Int64) -> String { "\(all)/\(id)" }
    static func withdraw(_ grant: Int64, from id: Int64) -> String { "\(account(id))/roller/\(grant)/bort" }
}
