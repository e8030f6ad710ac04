import Domain
import Hummingbird
import Markup
import Site
import Store

extension WheelRoutes {
    @Sendable func showDuties(_ request: Request, _ context: PageContext) async throws -> HTML {
        try context.user.may(.readPapers).orRefuse()
        return Page.wheelDuties(try await store.wheel(), context, today: today()).html(in: context.frame)
    }

    @Sendable func fill(_ request: Request, _ context: PageContext) async throws -> Response {
        let drafts = WheelDutyDraft.standard(from: today())
        try await store.fillWheel(drafts, sign(try context.user, "årshjulet"))
        return .see(Self.duties, receipt: .saved)
    }

    @Sendable func showNewDuty(_ request: Request, _ context: PageContext) async throws -> HTML {
        try context.user.may(.keepWheel).orRefuse()
        let fields = WheelDutyForm.emptyFields(today())
        return Page.wheelDuty(nil, try await store.wheel(), context, fields).html(in: context.frame)
    }

    @Sendable func addDuty(_ request: Request, _ context: PageContext) async throws -> Response {
        try await saved(nil, context) { draft, signature in try await store.addWheelDuty(draft, signature) }
    }

    @Sendable func showDuty(_ request: Request, _ context: PageContext) async throws -> HTML {
        try context.user.may(.keepWheel).orRefuse()
        let wheel = try await store.wheel()
        guard let duty = wheel.duty(try context.id) else { throw Missing() }
        return Page.wheelDuty(duty, wheel, context, WheelDutyForm.fields(duty)).html(in: context.frame)
    }

    @Sendable func changeDuty(_ request: Request, _ context: PageContext) async throws -> Response {
        let (id, revision) = (try context.id, WheelDutyForm(context.form).revision)
        return try await saved(id, context) { draft, signature in
            try await store.changeWheelDuty(id, draft, revision: revision, signature)
        }
    }

    /// A rule that gives no day comes back with the form: what was typed is not lost.
    private func saved(
        _ id: WheelDuty.ID?,
        _ context: PageContext,
        _ save: (WheelDutyDraft, Signature) async throws -> Void
    ) async throws -> Response {
        let wheel = try await store.wheel()
        let duty = try id.map { id throws(Missing) in
            guard let duty = wheel.duty(id) else { throw Missing() }
            return duty
        }
        do {
            let draft = try WheelDutyForm(context.form).refined(wheel, duty)
            try await save(draft, sign(try context.user, "årshjulet"))
            return .see(Self.duties, receipt: .saved)
        } catch let errors as FormErrors {
            var page = Page.wheelDuty(duty, wheel, context, Fields(context.form, errors))
            page.errors = errors
            return page.html(in: context.frame).response(.unprocessableContent)
        }
    }
}
