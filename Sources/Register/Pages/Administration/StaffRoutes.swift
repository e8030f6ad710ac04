import Domain
package import Hummingbird
import Markup
package import Site

/// Konton i registret: who may log in. What they see is decided by their rights.
///
/// | Method | Path                | Does                                             |
/// |--------|---------------------|--------------------------------------------------|
/// | GET    | /konton             | the accounts, and to invite                      |
/// | POST   | /konton             | invites; shows the link this once                |
/// | POST   | /konton/:id/lank    | forgets the password; shows a new link this once |
/// | POST   | /konton/:id/stang   | closes the account                               |
package struct StaffRoutes<Doors: AccountDoors>: Sendable {
    let pages: RegisterPages
    let doors: Doors
    let publicURL: String

    package init(_ pages: RegisterPages, _ doors: Doors, publicURL: String) {
        (self.pages, self.doors, self.publicURL) = (pages, doors, publicURL)
    }

    package func add(to router: Router<PageContext>) {
        router.group("konton")
            .get(use: show)
            .post(use: invite)
            .post(":id/lank", use: reset)
            .post(":id/stang", use: close)
    }

    @Sendable private func show(_ request: Request, _ context: PageContext) async throws -> HTML {
        try await page(context, Fields(), FormErrors()).html(in: context.frame)
    }

    private func page(_ context: PageContext, _ fields: Fields, _ errors: FormErrors) async throws -> Page {
        let user = try context.user
        try user.mayManageRegister.orRefuse()
        return Page.staff(try await doors.all(user), fields, errors, context)
    }

    @Sendable private func invite(_ request: Request, _ context: PageContext) async throws -> Response {
        let (form, signature) = (context.form, pages.sign(try context.user, "konton"))
        try signature.user.mayManageRegister.orRefuse()
        do {
            let roles: Set<Role> = form["administrator"].isEmpty ? [] : [.administrator]
            let new = NewAccount(name: form["name"], email: form["email"], roles: roles)
            return shown(try await doors.invite(new, signature), new.name, context)
        } catch let refusal as Refusal {
            let errors = FormErrors("name", refusal.ruling.reason)
            return try await page(context, Fields(form, errors), errors).html(in: context.frame)
                .response(.unprocessableContent)
        }
    }

    @Sendable private func reset(_ request: Request, _ context: PageContext) async throws -> Response {
        let (id, user) = (try id(context), try context.user)
        guard let account = try await doors.all(user).first(where: { $0.id == id }) else { throw Missing() }
        let link = try await doors.reset(id, secondFactor: true, pages.sign(user, "konton"))
        return shown(link, account.name, context)
    }

    @Sendable private func close(_ request: Request, _ context: PageContext) async throws -> Response {
        try await doors.close(id(context), pages.sign(context.user, "konton"))
        return .see(RegisterPaths.accounts, receipt: .saved)
    }

    /// In the reply to the post, so that the link stands in no address and no history.
    private func shown(_ link: String, _ name: String, _ context: PageContext) -> Response {
        Page(
            "Länk till \(name)",
            trail: [Link("Konton", RegisterPaths.accounts)],
            """
            <p class="lead">Kopiera länken nu: den visas bara den här gången.</p>
            <p><code>\(publicURL)/valkommen/\(link)</code></p>
            <p>Ge den till \(name) själv. Den gäller i sju dagar och kan användas en gång.</p>
            """
        )
        .html(in: context.frame).response(.ok)
    }

    private func id(_ context: PageContext) throws -> Int64 {
        guard let id = context.parameters.get("id", as: Int64.self) else { throw Missing() }
        return id
    }
}

extension Page {
    fileprivate static func staff(
        _ accounts: [Account],
        _ fields: Fields,
        _ errors: FormErrors,
        _ context: PageContext
    ) -> Page {
        let rows = accounts.map { account -> [HTML] in
            let path = "\(RegisterPaths.accounts)/\(account.id)"
            let isAdministrator = account.grants.contains { $0.role == .administrator }
            return [
                "\(account.name)", "\(account.email)", "\(isAdministrator ? "administratör, ser inga deltagare" : "")",
                "\(account.closedOn.map { "stängt \($0.rawValue)" } ?? (account.hasPassword ? "öppet" : "inbjuden"))",
                account.closedOn == nil
                    ? """
                    <form method="post" action="\(path)/lank">\(.formKey(context))<button class="plain">Ny länk\
                    <span class="unseen">: \(account.name)</span></button></form>
                    <form method="post" action="\(path)/stang">\(.formKey(context))<button class="plain">Stäng\
                    <span class="unseen">: \(account.name)</span></button></form>
                    """ : "",
            ]
        }
        let columns: [Table.Column] = [
            .text("Namn"), .text("E-post"), .text("Roll"), .text("Läge"), .text("Gör"),
        ]
        return Page(
            "Konton",
            errors: errors,
            """
            <p>Bjud in partens egen personal. Samordningsförbundets anställda ska inte ha konton här.</p>
            \(Table("Konton", columns, rows: rows, isExported: false).html)
            <section aria-labelledby="bjud"><h2 id="bjud">Bjud in</h2>
            <form method="post" action="\(RegisterPaths.accounts)" class="narrow">\(.formKey(context))
            \(fields.text("name", "Namn", required: true))\(fields.text("email", "E-post", required: true, type: "email"))
            \(fields.checkbox("administrator", "Sköter konton och behörigheter", help: "En administratör ser inga deltagare."))
            <button>Bjud in</button></form></section>
            """
        )
    }
}
