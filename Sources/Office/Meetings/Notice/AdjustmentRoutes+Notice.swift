import Documents
import Domain
import Hummingbird
import Markup
import Site
import Store

extension AdjustmentRoutes {
    @Sendable func showNotice(_ request: Request, _ context: PageContext) async throws -> HTML {
        try await noticePage(request, context).html(in: context.frame)
    }

    @Sendable func post(_ request: Request, _ context: PageContext) async throws -> Response {
        let (id, item) = (try context.meeting, context.section)
        do {
            let form = try PostingForm(context.form).refined(today: today())
            try await store.postNotice(
                of: id,
                at: item,
                on: form.day,
                keptAt: form.keptAt,
                sign(try context.user, "anslag")
            )
            return .see(Self.notice(id, at: item), receipt: .posted)
        } catch let refusal as Refusal where refusal.ruling.provision != .Kansli.access {
            let errors = FormErrors("day", refusal.told)
            return try await noticePage(request, context, context.form, errors).html(in: context.frame)
                .response(.conflict)
        } catch let errors as FormErrors {
            return try await noticePage(request, context, context.form, errors).html(in: context.frame)
                .response(.unprocessableContent)
        }
    }

    @Sendable func takeDown(_ request: Request, _ context: PageContext) async throws -> Response {
        let (id, item) = (try context.meeting, context.section)
        let reason = context.form["reason"]
        let signature = sign(try context.user, reason.isEmpty ? "överklagandetiden har gått ut" : reason)
        do {
            var errors = FormErrors()
            let day = context.form["day"].isEmpty ? nil : context.form.day("day", "Nedtaget den", &errors)
            try errors.check()
            try await store.removeNotice(of: id, at: item, on: day, reason: reason.isEmpty ? nil : reason, signature)
            return .see(Self.notice(id, at: item), receipt: .removed)
        } catch let errors as FormErrors {
            return try await noticePage(request, context, context.form, errors).html(in: context.frame)
                .response(errors.status)
        } catch let refusal as Refusal where refusal.ruling.provision != .Kansli.access {
            let errors = FormErrors("reason", refusal.told)
            return try await noticePage(request, context, context.form, errors).html(in: context.frame)
                .response(.conflict)
        }
    }

    func noticePage(
        _ request: Request,
        _ context: PageContext,
        _ typed: FormData = FormData(),
        _ errors: FormErrors = FormErrors()
    ) async throws -> Page {
        let closed = try await readable(context)
        var page = Page.notice(closed, context, today: today(), typed, errors)
        page.findings = try await findings(closed)
            .filter { $0.path == Self.notice(closed.meeting.id, at: closed.item) }
        page.errors = errors
        return page
    }

    @Sendable func proof(_ request: Request, _ context: PageContext) async throws -> Response {
        let closed = try await readable(context)
        guard let notice = closed.record.notice, let adjustedOn = closed.meeting.adjustedOn else { throw Missing() }
        let hasFile = closed.record.postingProof?.file != nil
        let file = hasFile ? try await store.postingProof(of: closed.meeting.id, at: closed.item).name : nil
        let document = Document.proof(
            of: notice,
            closed.minutes,
            adjustedOn: adjustedOn,
            elsewhere: closed.record.postingProof,
            fileName: file
        )
        return .pdf(try await makePDF(document), named: "anslagsbevis-\(closed.meeting.day.rawValue).pdf")
    }
}
