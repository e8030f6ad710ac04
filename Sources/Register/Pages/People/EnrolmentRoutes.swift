import Domain
package import Hummingbird
import Markup
package import Site

/// Inskrivning.
///
/// | Method | Path                  | Does                                                       |
/// |--------|-----------------------|------------------------------------------------------------|
/// | GET    | /skriv-in?insats=1    | the start form of an initiative that the visitor works in  |
/// | POST   | /skriv-in             | enrols                                                     |
package struct EnrolmentRoutes: Sendable {
    let pages: RegisterPages

    package init(_ pages: RegisterPages) { self.pages = pages }

    package func add(to router: Router<PageContext>) {
        router.get("skriv-in", use: show).post("skriv-in", use: enrol)
    }

    @Sendable private func show(_ request: Request, _ context: PageContext) async throws -> HTML {
        let id = Int64(request.asked["insats"])
        return try await page(id, filled(request, context), FormErrors(), context).html(in: context.frame)
    }

    /// With what a referral tells, where the start comes from one.
    private func filled(_ request: Request, _ context: PageContext) async throws -> Fields {
        guard let id = Referral.ID(request.asked["remiss"]) else { return StartForm.blank(pages.today()) }
        let signature = pages.sign(try context.user, Purpose.intake.swedish)
        return StartForm.known(try await pages.store.referral(id, signature), pages.today())
    }

    @Sendable private func enrol(_ request: Request, _ context: PageContext) async throws -> Response {
        let (form, store) = (context.form, pages.store)
        guard let id = Int64(form["initiative"]) else { throw Missing() }
        let signature = pages.sign(try context.user, "inskrivning")
        do {
            let initiative = try await store.read { try $0.initiative(id) }
            let start = try StartForm.refined(form, initiative, try await store.settings(), on: pages.today())
            let referral = Referral.ID(form["referral"])
            let stay = try await store.enrol(start, from: referral, session: pages.session(context), signature)
            return .see(RegisterPaths.person(try await store.person(ofStay: stay)), receipt: .saved)
        } catch let errors as FormErrors {
            return try await page(id, Fields(form, errors), errors, context).html(in: context.frame)
                .response(.unprocessableContent)
        } catch let refusal as Refusal where refusal.ruling.provision != .Register.rights {
            let errors = FormErrors("number", refusal.ruling.reason)
            return try await page(id, Fields(form, errors), errors, context).html(in: context.frame).response(.conflict)
        }
    }

    private func page(
        _ id: Int64?,
        _ fields: Fields,
        _ errors: FormErrors,
        _ context: PageContext
    ) async throws -> Page {
        let open = try await pages.store.initiatives(where: .enrol, context.user, on: pages.today())
            .filter { $0.closedOn == nil }
        guard let initiative = open.first(where: { $0.id == id }) ?? open.first else { return Self.nowhere }
        return StartForm.page(initiative, open, try await pages.store.settings(), fields, errors, context)
    }

    private static let nowhere = Page(
        "Skriv in",
        .empty("Du skriver inte in i någon insats i dag. Registrets administratör ger behörighet.")
    )
}
