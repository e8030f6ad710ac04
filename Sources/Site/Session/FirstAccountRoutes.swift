import Domain
package import Hummingbird
import Markup

/// Första kontot (first account): the way into a folder that nobody has an account in yet.
package struct FirstAccountDoor: Sendable {
    /// The secret in the address. Whoever reads the terminal of the server has it.
    package let link: String
    let isOpen: @Sendable () async throws -> Bool
    /// Makes the account; the reason when the password will not do.
    let make: @Sendable (_ name: String, _ email: String, _ password: String) async throws -> String?

    package init(
        link: String,
        isOpen: @escaping @Sendable () async throws -> Bool,
        make: @escaping @Sendable (_ name: String, _ email: String, _ password: String) async throws -> String?
    ) {
        (self.link, self.isOpen, self.make) = (link, isOpen, make)
    }
}

/// The first account of an empty folder.
///
/// | Method | Path                  | Does                                                     |
/// |--------|-----------------------|----------------------------------------------------------|
/// | GET    | /forsta-kontot/:link  | the form for the first account, while there is none      |
/// | POST   | /forsta-kontot/:link  | makes it; after that the address is spent                |
package struct FirstAccountRoutes: Sendable {
    let door: FirstAccountDoor

    package init(_ door: FirstAccountDoor) { self.door = door }

    package static func path(_ link: String) -> String { "/forsta-kontot/\(link)" }

    package func add(to router: Router<PageContext>) {
        router.get("forsta-kontot/:link", use: show)
        router.post("forsta-kontot/:link", use: make)
    }

    @Sendable private func show(_ request: Request, _ context: PageContext) async throws -> Response {
        guard try await isOpen(context) else { return spent(context) }
        return Page.firstAccount(door.link, Fields()).publicHTML(in: context.frame).response(.ok)
    }

    @Sendable private func make(_ request: Request, _ context: PageContext) async throws -> Response {
        guard try await isOpen(context) else { return spent(context) }
        do {
            try await make(context.form)
            return .see("/logga-in", receipt: .passwordChosen)
        } catch let errors as FormErrors {
            var page = Page.firstAccount(door.link, Fields(context.form, errors))
            page.errors = errors
            return page.publicHTML(in: context.frame).response(.unprocessableContent)
        }
    }

    private func make(_ form: FormData) async throws {
        var errors = FormErrors()
        let name = form.required("namn", "Namn", &errors)
        let email = form.required("epost", "E-post", &errors)
        if let email, !email.contains("@") { errors.add("epost", "E-post: adressen saknar @.") }
        if form["losenord"] != form["losenordIgen"] {
            errors.add("losenord", "Lösenord: de är inte lika. Skriv samma i båda fälten.")
        }
        try errors.check()
        guard let name, let email else { throw errors }
        if let objection = try await door.make(name, email, form["losenord"]) {
            throw FormErrors("losenord", "Lösenord: \(objection)")
        }
    }

    private func isOpen(_ context: PageContext) async throws -> Bool {
        guard door.link.equalsSlowly(try context.parameters.require("link")) else { return false }
        return try await door.isOpen()
    }

    private func spent(_ context: PageContext) -> Response {
        Page.spentLink.publicHTML(in: context.frame).response(.notFound)
    }
}

extension Page {
    fileprivate static func firstAccount(_ link: String, _ fields: Fields) -> Page {
        Page(
            "Välkommen till Kansli",
            """
            <p class="lead">Mappen är tom. Här skapas det första kontot: ditt eget, som förbundschef och administratör.</p>
            <p>Välj ett lösenord som ingen annan vet. När du loggar in ställer du in det andra steget med en app i telefonen.</p>
            <form method="post" action="\(FirstAccountRoutes.path(link))">
            \(fields.text("namn", "Ditt namn", required: true, autocomplete: "name"))
            \(fields.text("epost", "Din e-post", help: "Den loggar du in med.", required: true, type: "email", autocomplete: "username"))
            \(fields.text("losenord", "Lösenord", help: "Minst \(PasswordRules.shortest) tecken. En mening är lätt att minnas.", required: true, type: "password", autocomplete: "new-password"))
            \(fields.text("losenordIgen", "Lösenordet igen", required: true, type: "password", autocomplete: "new-password"))
            <button class="primary">Skapa kontot</button></form>
            """
        )
    }
}
