import Domain
import Hummingbird
import Markup
import Site

/// One on the list.
extension MappingRoutes {
    @Sendable func showTarget(_ request: Request, _ context: PageContext) async throws -> Response {
        guard let page = try await targetPage(context) else { return .see(Self.project(try context.id)) }
        return page.html(in: context.frame).response(.ok)
    }

    /// Nil before the purpose is told: the list asks for it.
    private func targetPage(_ context: PageContext, _ errors: FormErrors? = nil) async throws -> Page? {
        let (id, session) = (try context.id, try pages.session(context))
        let signature = pages.sign(try context.user, "kartläggning")
        guard let purpose = try await pages.store.purpose(ofMapping: id, session: session, signature.user) else {
            return nil
        }
        let file = try await pages.store.target(context.target, in: id, purpose, session: session, signature)
        let answering = try await pages.store.initiatives(where: .answerPerson, signature.user, on: pages.today())
        let mayAnswer = answering.contains { $0.id == file.project.initiative }
        return Page.mappingTarget(file, mayAnswer: mayAnswer, pages.today(), context, errors)
    }

    @Sendable func attempt(_ request: Request, _ context: PageContext) async throws -> Response {
        try await changed(context, "forsok-", "dag") { id, target, signature in
            var errors = FormErrors()
            let day = context.form.day("dag", "Dag", &errors)
            let kind = ContactAttempt.Kind(rawValue: context.form["satt"])
            if kind == nil { errors.add("satt", "Sätt: välj ett.") }
            let reached = ["ja": true, "nej": false][context.form["nadd"]]
            if reached == nil { errors.add("nadd", "Nådde ni personen: välj ett svar.") }
            try errors.check()
            guard let day, let kind, let reached else { throw errors }
            try await pages.store.attempt(
                kind,
                on: day,
                reached: reached,
                note: context.form["anteckning"],
                of: target,
                in: id,
                signature
            )
        }
    }

    @Sendable func conclude(_ request: Request, _ context: PageContext) async throws -> Response {
        try await changed(context, "utfall-", "utfall") { id, target, signature in
            let outcome = MappingOutcome(rawValue: context.form["utfall"])
            try await pages.store.conclude(outcome, of: target, in: id, signature)
        }
    }

    @Sendable func remove(_ request: Request, _ context: PageContext) async throws -> Response {
        let (id, signature) = (try context.id, pages.sign(try context.user, "borttagen ur kartläggning"))
        try await pages.store.remove(context.target, from: id, signature)
        return .see(Self.project(id), receipt: .removed)
    }

    @Sendable func showExtract(_ request: Request, _ context: PageContext) async throws -> HTML {
        let (id, target) = (try context.id, try context.target)
        let signature = pages.sign(try context.user, "registerutdrag")
        let extract = try await pages.store.extract(
            ofTarget: target,
            in: id,
            session: pages.session(context),
            signature
        )
        let trail = [Link("Uppdraget", Self.project(id)), Link("Personen", Self.target(target, in: id))]
        return Page.extract(extract, trail: trail, file: nil, when.told).html(in: context.frame)
    }

    private func changed(
        _ context: PageContext,
        _ scope: String,
        _ field: String,
        _ write: (MappingProject.ID, MappingTarget.ID, Signature) async throws -> Void
    ) async throws -> Response {
        let (id, target) = (try context.id, try context.target)
        do {
            try await refusing(field) { try await write(id, target, pages.sign(context.user, "kartläggning")) }
            return .see(Self.target(target, in: id), receipt: .saved)
        } catch var errors as FormErrors {
            errors.scope = scope
            guard let page = try await targetPage(context, errors) else { return .see(Self.project(id)) }
            return page.html(in: context.frame).response(errors.status)
        }
    }
}

extension PageContext {
    /// Who on the list the path names.
    fileprivate var target: MappingTarget.ID {
        get throws {
            guard let target = parameters.get("target", as: MappingTarget.ID.self) else { throw Missing() }
            return target
        }
    }
}
