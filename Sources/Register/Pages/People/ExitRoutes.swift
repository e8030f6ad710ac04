import Domain
package import Hummingbird
import Markup
package import Site

/// Avslut och vad som kommer efter.
///
/// | Method | Path                                  | Does                                            |
/// |--------|---------------------------------------|-------------------------------------------------|
/// | GET    | /inskrivningar/:id/avslut             | the exit form                                   |
/// | POST   | /inskrivningar/:id/avslut             | ends the stay                                   |
/// | GET    | /inskrivningar/:id/efter              | the form for values after that were not known   |
/// | POST   | /inskrivningar/:id/efter              | completes the exit                              |
/// | GET    | /inskrivningar/:id/uppfoljning/:month | the form of a follow-up after the exit          |
/// | POST   | /inskrivningar/:id/uppfoljning/:month | saves it                                        |
package struct ExitRoutes: Sendable {
    let pages: RegisterPages

    package init(_ pages: RegisterPages) { self.pages = pages }

    package func add(to router: Router<PageContext>) {
        router.group("inskrivningar/:id")
            .get("avslut", use: { try await show(.exit, $1) }).post("avslut", use: { try await save(.exit, $1) })
            .get("efter", use: { try await show(.after, $1) }).post("efter", use: { try await save(.after, $1) })
            .get("uppfoljning/:month", use: { try await show(.followUp(month($1)), $1) })
            .post("uppfoljning/:month", use: { try await save(.followUp(month($1)), $1) })
    }

    private func show(_ form: ExitForm, _ context: PageContext) async throws -> HTML {
        try await page(form, form.blank(pages.today()), FormErrors(), context).html(in: context.frame)
    }

    private func save(_ form: ExitForm, _ context: PageContext) async throws -> Response {
        let (id, signature) = (try id(context), pages.sign(try context.user, form.title))
        do {
            switch form {
            case .exit: try await pages.store.end(id, ExitForm.exit(context.form), signature)
            case .after: try await pages.store.complete(id, ExitForm.situation(context.form), signature)
            case .followUp(let month):
                let situation = try ExitForm.situationIfReached(context.form)
                try await pages.store.followUp(id, after: month, situation, signature)
            }
            return .see(RegisterPaths.person(try await pages.store.person(ofStay: id)), receipt: .saved)
        } catch let errors as FormErrors {
            return try await page(form, Fields(context.form, errors), errors, context).html(in: context.frame)
                .response(.unprocessableContent)
        } catch let refusal as Refusal where refusal.ruling.provision != .Register.rights {
            let errors = FormErrors(form.firstField, refusal.ruling.reason)
            return try await page(form, Fields(context.form, errors), errors, context).html(in: context.frame)
                .response(.conflict)
        }
    }

    /// The page tells neither name nor number: the participant's own page has asked for the purpose.
    private func page(
        _ form: ExitForm,
        _ fields: Fields,
        _ errors: FormErrors,
        _ context: PageContext
    ) async throws -> Page {
        let (id, user, today) = (try id(context), try context.user, pages.today())
        let (stay, initiative, ruling) = try await pages.store.read { db in
            let stay = try db.stay(id)
            let ruling = try db.may(.follow, in: stay.initiative, user, on: today)
            return (stay, try db.initiative(stay.initiative), ruling)
        }
        guard ruling.outcome == .met else { throw Missing() }
        return form.page(stay, initiative, fields, errors, context)
    }

    private func id(_ context: PageContext) throws -> Stay.ID {
        guard let id = context.parameters.get("id", as: Int64.self) else { throw Missing() }
        return id
    }

    private func month(_ context: PageContext) throws -> Int {
        guard let month = context.parameters.get("month", as: Int.self) else { throw Missing() }
        return month
    }
}
