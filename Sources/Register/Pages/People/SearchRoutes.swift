import Domain
package import Hummingbird
import Markup
package import Site

/// Sök en deltagare. What is searched for travels in the form, never in the address.
///
/// | Method | Path | Does                                                                     |
/// |--------|------|--------------------------------------------------------------------------|
/// | GET    | /sok | the search form                                                          |
/// | POST   | /sok | searches by a whole number, or a whole surname with a given name         |
package struct PersonSearchRoutes: Sendable {
    let pages: RegisterPages

    package init(_ pages: RegisterPages) { self.pages = pages }

    package func add(to router: Router<PageContext>) { router.get("sok", use: show).post("sok", use: search) }

    @Sendable private func show(_ request: Request, _ context: PageContext) async throws -> HTML {
        _ = try context.user
        return page(Fields(["purpose": Purpose.casework.rawValue]), FormErrors(), "", context).html(in: context.frame)
    }

    @Sendable private func search(_ request: Request, _ context: PageContext) async throws -> Response {
        let (form, signature) = (context.form, pages.sign(try context.user, "sökning"))
        do {
            let (search, purpose) = try refined(form)
            let session = try pages.session(context)
            let hits = try await pages.store.search(search, purpose, session: session, signature)
            return page(Fields(form), FormErrors(), Self.hits(hits), context).html(in: context.frame).response(.ok)
        } catch let errors as FormErrors {
            return page(Fields(form, errors), errors, "", context).html(in: context.frame)
                .response(.unprocessableContent)
        } catch let refusal as Refusal where refusal.ruling.provision == .Register.looks {
            let errors = FormErrors("number", refusal.ruling.reason)
            return page(Fields(form, errors), errors, "", context).html(in: context.frame).response(.conflict)
        }
    }

    private func refined(_ form: FormData) throws(FormErrors) -> (PersonSearch, Purpose) {
        var errors = FormErrors()
        let purpose = Purpose(rawValue: form["purpose"])
        if purpose == nil { errors.add("purpose", "Ändamål: välj ett.") }
        var search: PersonSearch?
        if form["number"].isEmpty {
            let surname = form.required("surname", "Efternamn", &errors)
            let given = form.required("given", "Förnamn", &errors)
            if let surname, let given { search = .name(surname: surname, given: given) }
        } else {
            do throws(Unreadable) { search = .number(try IdentityNumber(form["number"], on: pages.today())) } catch {
                errors.add("number", "Personnummer: \(error.message)")
            }
        }
        try errors.check()
        guard let search, let purpose else { throw errors }
        return (search, purpose)
    }

    private func page(_ fields: Fields, _ errors: FormErrors, _ hits: HTML, _ context: PageContext) -> Page {
        Page(
            "Sök en deltagare",
            errors: errors,
            """
            <p>Sökningen når dina egna insatser. Den skrivs i loggen, också när ingen hittas.</p>
            \(hits)
            <form method="post" action="\(RegisterPaths.search)" class="narrow">\(.formKey(context))
            \(fields.text("number", "Personnummer eller samordningsnummer", help: "Hela numret, till exempel 19621001-2842.", autocomplete: "off"))
            <p>Eller hela efternamnet och ett helt förnamn:</p>
            \(fields.text("given", "Förnamn", autocomplete: "off"))\(fields.text("surname", "Efternamn", autocomplete: "off"))
            \(fields.select("purpose", "Ändamål", Purpose.allCases.map { Choice($0.rawValue, $0.swedish) }))
            <button class="primary">Sök</button></form>
            """
        )
    }

    private static func hits(_ hits: [SearchHit]) -> HTML {
        guard !hits.isEmpty else {
            return "<p class=\"notice\" role=\"status\">Ingen hittades i dina insatser.</p>"
        }
        let items = hits.map { hit -> HTML in
            let until = hit.endedOn.map { ", avslutad \($0.swedish)" } ?? ""
            return """
                <li><a href="\(RegisterPaths.person(hit.person))">\(hit.name)</a>: \(hit.initiative) från \(hit.startedOn.swedish)\(until)</li>

                """
        }
        return "<section aria-labelledby=\"traffar\"><h2 id=\"traffar\">Träffar</h2><ul>\(items)</ul></section>"
    }
}
