import Domain
package import Hummingbird
import Markup
package import Site

/// Rättelse av startuppgifter.
///
/// | Method | Path                        | Does                                                            |
/// |--------|-----------------------------|-----------------------------------------------------------------|
/// | GET    | /inskrivningar/:id/ratta    | the start form as it stands; the look is logged as a correction |
/// | POST   | /inskrivningar/:id/ratta    | corrects it                                                     |
package struct CorrectionRoutes: Sendable {
    let pages: RegisterPages

    package init(_ pages: RegisterPages) { self.pages = pages }

    package func add(to router: Router<PageContext>) {
        router.group("inskrivningar/:id/ratta").get(use: show).post(use: correct)
    }

    @Sendable private func show(_ request: Request, _ context: PageContext) async throws -> HTML {
        let known = try await known(context)
        return CorrectionForm.page(known, CorrectionForm.filled(known.start), FormErrors(), context)
            .html(in: context.frame)
    }

    @Sendable private func correct(_ request: Request, _ context: PageContext) async throws -> Response {
        let (known, form) = (try await known(context), context.form)
        func page(_ errors: FormErrors) -> HTML {
            CorrectionForm.page(known, Fields(form, errors), errors, context).html(in: context.frame)
        }
        do {
            let (start, reason) = try CorrectionForm.refined(form, known)
            let signature = pages.sign(try context.user, "rättelse")
            try await pages.store.correct(context.id, to: start, because: reason, signature)
            return .see(RegisterPaths.person(known.person), receipt: .saved)
        } catch let errors as FormErrors {
            return page(errors).response(.unprocessableContent)
        } catch let refusal as Refusal where refusal.ruling.provision != .Register.rights {
            return page(FormErrors("startedOn", refusal.ruling.reason)).response(.conflict)
        }
    }

    private func known(_ context: PageContext) async throws -> CorrectableStay {
        let signature = pages.sign(try context.user, Purpose.correction.swedish)
        return try await pages.store.correctable(context.id, session: pages.session(context), signature)
    }
}
