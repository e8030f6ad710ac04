package import Domain
package import Hummingbird
import Markup
package import Site
package import Store

/// The year's meeting plan, and convening a meeting from it.
///
/// | Method | Path                        | Does                                               |
/// |--------|-----------------------------|----------------------------------------------------|
/// | GET    | /moten/plan/:year           | the plan with its findings and the form for a row  |
/// | POST   | /moten/plan/:year           | adds a row                                         |
/// | GET    | /moten/plan/:year/kopia     | last year's plan laid into the year, to look at    |
/// | POST   | /moten/plan/:year/kopia     | plans the meetings that are ticked                 |
/// | GET    | /moten/planrad/:id          | a row to change                                    |
/// | POST   | /moten/planrad/:id          | changes it                                         |
/// | POST   | /moten/planrad/:id/installd | withdraws it                                       |
/// | GET    | /moten/nytt                 | the form for a meeting; with ?plan=ID from a row   |
/// | POST   | /moten/nytt                 | convenes it                                        |
/// | GET    | /moten/:id/uppgifter        | day, time, place and officers of a meeting         |
/// | POST   | /moten/:id/uppgifter        | changes them                                       |
/// | POST   | /moten/:id/installt         | cancels it                                         |
package struct PlanRoutes: Sendable {
    let store: Store
    let sign: Sign
    let today: @Sendable () -> Day

    package init(store: Store, sign: @escaping Sign, today: @escaping @Sendable () -> Day) {
        (self.store, self.sign, self.today) = (store, sign, today)
    }

    package static func plan(_ year: Int) -> String { "/moten/plan/\(year)" }
    package static func copy(_ year: Int) -> String { plan(year) + "/kopia" }
    package static func row(_ id: PlannedMeeting.ID) -> String { "/moten/planrad/\(id)" }
    package static func withdrawal(_ id: PlannedMeeting.ID) -> String { row(id) + "/installd" }
    package static let convening = "/moten/nytt"
    package static func convening(from id: PlannedMeeting.ID) -> String { convening + "?plan=\(id)" }
    package static func facts(_ id: BoardMeeting.ID) -> String { "/moten/\(id)/uppgifter" }
    package static func cancellation(_ id: BoardMeeting.ID) -> String { "/moten/\(id)/installt" }

    package func add(to router: Router<PageContext>) {
        router.get("moten/plan/:year", use: showPlan)
        router.post("moten/plan/:year", use: addRow)
        router.get("moten/plan/:year/kopia", use: showCopy)
        router.post("moten/plan/:year/kopia", use: copy)
        router.get("moten/planrad/:id", use: showRow)
        router.post("moten/planrad/:id", use: changeRow)
        router.post("moten/planrad/:id/installd", use: withdraw)
        router.get("moten/nytt", use: showConvening)
        router.post("moten/nytt", use: convene)
        router.get("moten/:id/uppgifter", use: showFacts)
        router.post("moten/:id/uppgifter", use: changeFacts)
        router.post("moten/:id/installt", use: cancel)
    }

    @Sendable private func showPlan(_ request: Request, _ context: PageContext) async throws -> HTML {
        try await planPage(request, context).html(in: context.frame)
    }

    private func planPage(
        _ request: Request,
        _ context: PageContext,
        _ errors: FormErrors = FormErrors()
    ) async throws -> Page {
        try context.user.may(.readPapers).orRefuse()
        let year = try context.parameters.require("year", as: Int.self)
        let rows = try await store.plan(of: year)
        let plan = PlanView(
            year: year,
            rows: rows,
            meetings: try await store.meetings(of: year),
            findings: rows.findings(try await store.board()),
            today: today()
        )
        var page = Page.plan(plan, context, errors)
        page.errors = errors
        return page
    }

    @Sendable private func addRow(_ request: Request, _ context: PageContext) async throws -> Response {
        let year = try context.parameters.require("year", as: Int.self)
        do {
            try await store.plan(try PlanForm(context.form).refined(), sign(try context.user, "mötesplan"))
            return .see(Self.plan(year), receipt: .saved)
        } catch let errors as FormErrors {
            return try await planPage(request, context, errors).html(in: context.frame).response(.unprocessableContent)
        }
    }

    @Sendable private func showRow(_ request: Request, _ context: PageContext) async throws -> HTML {
        try context.user.may(.planMeetings).orRefuse()
        let row = try await store.plannedMeeting(try context.id)
        return Page.planRow(row, context, PlanForm.fields(row)).html(in: context.frame)
    }

    @Sendable private func changeRow(_ request: Request, _ context: PageContext) async throws -> Response {
        let id = try context.id
        do {
            let signature = sign(try context.user, "mötesplan")
            let registered = { PlanForm.fields(try await store.plannedMeeting(id)) }
            let year = try await context.form.saved(over: registered, PlanForm.labels) { typed in
                let form = PlanForm(typed)
                let draft = try form.refined()
                try await store.replan(id, draft, revision: form.revision, signature)
                return draft.day.year
            }
            return .see(Self.plan(year), receipt: .saved)
        } catch let errors as FormErrors {
            var page = Page.planRow(try await store.plannedMeeting(id), context, Fields(context.form, errors))
            page.errors = errors
            return page.html(in: context.frame).response(errors.status)
        }
    }

    @Sendable private func withdraw(_ request: Request, _ context: PageContext) async throws -> Response {
        let id = try context.id
        try await store.withdraw(id, sign(try context.user, "mötesplan"))
        return .see(Self.plan(try await store.plannedMeeting(id).day.year), receipt: .saved)
    }
}

extension PageContext {
    var id: Int64 { get throws { try parameters.require("id", as: Int64.self) } }
}
