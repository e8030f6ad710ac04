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
/// | GET    | /inskrivningar/:id/avslut/ratta       | the exit as it stands, for who has ended; else the form above |
/// | POST   | /inskrivningar/:id/avslut/ratta       | corrects it                                     |
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
            .get("avslut/ratta", use: { try await show(.correction, $1) })
            .post("avslut/ratta", use: { try await save(.correction, $1) })
            .get("efter", use: { try await show(.after, $1) }).post("efter", use: { try await save(.after, $1) })
            .get("uppfoljning/:month", use: { try await show(.followUp(month($1)), $1) })
            .post("uppfoljning/:month", use: { try await save(.followUp(month($1)), $1) })
    }

    /// A form that could not be saved is not shown: who has ended is corrected.
    private func show(_ form: ExitForm, _ context: PageContext) async throws -> Response {
        let about = try await about(context)
        if form.isWritten(on: about.stay) { return .see(RegisterPaths.correctExit(about.stay.id)) }
        try form.mayBeSaved(about, on: pages.today()).orRefuse()
        return form.page(about, form.filled(about.stay, pages.today()), FormErrors(), context)
            .html(in: context.frame).response(.ok)
    }

    private func save(_ form: ExitForm, _ context: PageContext) async throws -> Response {
        let about = try await about(context)
        do {
            try await save(form, about, context)
            return .see(RegisterPaths.person(about.person), receipt: .saved)
        } catch let errors as FormErrors {
            return form.page(about, Fields(context.form, errors), errors, context).html(in: context.frame)
                .response(.unprocessableContent)
        } catch let refusal as Refusal where refusal.ruling.provision != .Register.rights {
            let errors = FormErrors(form.firstField, refusal.ruling.reason)
            return form.page(about, Fields(context.form, errors), errors, context).html(in: context.frame)
                .response(.conflict)
        }
    }

    private func save(_ form: ExitForm, _ about: StayOfSomebody, _ context: PageContext) async throws {
        let (id, template) = (about.stay.id, about.initiative.template)
        let (typed, signature) = (context.form, pages.sign(try context.user, form.title))
        switch form {
        case .exit: try await pages.store.end(id, ExitForm.exit(typed, template), signature)
        case .correction:
            let (exit, reason) = try ExitForm.correction(typed, template)
            try await pages.store.correctExit(id, to: exit, because: reason, signature)
        case .after: try await pages.store.complete(id, ExitForm.situation(typed, template), signature)
        case .followUp(let month):
            let situation = try ExitForm.situationIfReached(typed, template)
            try await pages.store.followUp(id, after: month, situation, signature)
        }
    }

    /// The page tells who it is, so the look is logged: whoever opens it does so for the exit.
    private func about(_ context: PageContext) async throws -> StayOfSomebody {
        let (id, user, today) = (try id(context), try context.user, pages.today())
        let (stay, ruling) = try await pages.store.read { db in
            let stay = try db.stay(id)
            return (stay, try db.may(.follow, in: stay.initiative, user, on: today))
        }
        guard ruling.outcome == .met, let person = stay.person else { throw Missing() }
        let session = try pages.session(context)
        try await pages.store.look(at: person, .page, .exit, session: session, pages.sign(user, Purpose.exit.swedish))
        let file = try await pages.store.person(person, user, on: today)
        guard let initiative = file.stays.first(where: { $0.stay.id == id })?.initiative else { throw Missing() }
        return StayOfSomebody(stay: stay, person: person, title: file.title, initiative: initiative)
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
