import Domain
import Hummingbird
import Markup
import Site
import Store

extension PlanRoutes {
    @Sendable func showConvening(_ request: Request, _ context: PageContext) async throws -> HTML {
        try context.user.may(.convene).orRefuse()
        let planned = request.uri.queryParameters.get("plan", as: PlannedMeeting.ID.self)
        let row: PlannedMeeting? = if let planned { try await store.plannedMeeting(planned) } else { nil }
        let (board, place) = (try await store.board(), try await store.latestPlace())
        let fields = MeetingForm.fields(row, board, place: place, today())
        return Page.convening(board, context, fields).html(in: context.frame)
    }

    @Sendable func convene(_ request: Request, _ context: PageContext) async throws -> Response {
        do {
            let signature = sign(try context.user, "kallelse till möte")
            let id = try await store.convene(try MeetingForm(context.form).refined(), signature)
            return .see(AgendaRoutes.agenda(id), receipt: .saved)
        } catch let errors as FormErrors {
            var page = Page.convening(try await store.board(), context, Fields(context.form, errors))
            page.errors = errors
            return page.html(in: context.frame).response(.unprocessableContent)
        }
    }

    @Sendable func showFacts(_ request: Request, _ context: PageContext) async throws -> HTML {
        try context.user.may(.convene).orRefuse()
        let meeting = try await store.meetingRecord(try context.id).meeting
        let page = Page.meetingFacts(meeting, try await store.board(), context, MeetingForm.fields(meeting))
        return page.html(in: context.frame)
    }

    @Sendable func changeFacts(_ request: Request, _ context: PageContext) async throws -> Response {
        let id = try context.id
        do {
            let signature = sign(try context.user, "mötets uppgifter")
            let registered = { MeetingForm.fields(try await store.meetingRecord(id).meeting) }
            try await context.form.saved(over: registered, MeetingForm.labels) { typed in
                let form = MeetingForm(typed)
                try await store.rearrange(id, try form.refined(), revision: form.revision, signature)
            }
            return .see("/moten/\(id)", receipt: .saved)
        } catch let errors as FormErrors {
            let meeting = try await store.meetingRecord(id).meeting
            var page = Page.meetingFacts(meeting, try await store.board(), context, Fields(context.form, errors))
            page.errors = errors
            return page.html(in: context.frame).response(errors.status)
        }
    }

    @Sendable func cancel(_ request: Request, _ context: PageContext) async throws -> Response {
        try await store.cancel(try context.id, sign(try context.user, "mötet ställs in"))
        return .see("/moten/\(try context.id)", receipt: .saved)
    }
}
