package import Documents
package import Domain
package import Hummingbird
import Markup
package import Site
package import Store

/// What receivers report, in the office and for the receivers: /insatser/:id/redovisningar and /ansok/:id/redovisningar hold
/// the same, but for what the office alone does.
///
/// | Method | Path under it               | Does                                   | Who        |
/// |--------|-----------------------------|----------------------------------------|------------|
/// | GET    |                             | an initiative's reports                | both       |
/// | POST   |                             | plans a year's reports                 | the office |
/// | GET    | /:report                    | one, with its form                     | both       |
/// | POST   | /:report                    | saves the draft                        | both       |
/// | GET    | /:report/redovisning.pdf    | it as a document, small counts hidden  | both       |
/// | POST   | /:report/inlamning          | hands it in                            | both       |
/// | POST   | /:report/atersandning       | sends it back with reasons             | the office |
/// | POST   | /:report/godkannande        | approves it                            | the office |
package struct ReportRoutes: Sendable {
    let side: ApplicationSide
    let store: Store
    let sign: Sign
    let today: @Sendable () -> Day
    let makePDF: MakePDF

    package init(
        _ side: ApplicationSide,
        store: Store,
        sign: @escaping Sign,
        today: @escaping @Sendable () -> Day,
        makePDF: @escaping MakePDF
    ) {
        (self.side, self.store, self.sign, self.today, self.makePDF) = (side, store, sign, today, makePDF)
    }

    package func add(to router: Router<PageContext>) {
        let reports = router.group(side.reportsPattern)
        reports
            .get(use: showAll)
            .get(":report", use: showOne)
            .post(":report", use: write)
            .get(":report/redovisning.pdf", use: showPDF)
            .post(":report/inlamning", use: submit)
        guard side == .office else { return }
        reports
            .post(use: plan)
            .post(":report/atersandning", use: sendBack)
            .post(":report/godkannande", use: approve)
    }

    @Sendable private func showAll(_ request: Request, _ context: PageContext) async throws -> HTML {
        try await listPage(context).html(in: context.frame)
    }

    private func listPage(_ context: PageContext, _ errors: FormErrors? = nil) async throws -> Page {
        try context.user.may(side.reading).orRefuse()
        let id = try context.id
        let usual = Fields(["year": String(today().year), "days": "30", "approver": "board"])
        var page = Page.reports(
            try await store.reports(of: id, context.user),
            of: try await store.initiative(id),
            side,
            context,
            errors.map { Fields(context.form, $0) } ?? usual
        )
        page.chains = try await store.chains(of: [id], .report, for: context.user)
        page.errors = errors ?? FormErrors()
        return page
    }

    @Sendable private func plan(_ request: Request, _ context: PageContext) async throws -> Response {
        let id = try context.id
        do {
            let schedule = try ReportScheduleForm(data: context.form).refined()
            try await store.planReports(schedule, of: id, sign(try context.user, "redovisningar"))
            return .see(side.reports(of: id), receipt: .saved)
        } catch let errors as FormErrors {
            return try await listPage(context, errors).html(in: context.frame).response(errors.status)
        }
    }

    @Sendable private func showOne(_ request: Request, _ context: PageContext) async throws -> HTML {
        try await reportPage(context).html(in: context.frame)
    }

    private func reportPage(_ context: PageContext, _ errors: FormErrors? = nil) async throws -> Page {
        let view = try await view(context)
        let fields = errors.map { Fields(context.form, $0) } ?? ReportForm.fields(view.record, view.kinds.map(\.name))
        var page = Page.report(view, context, fields, today: today())
        page.chains = try await store.chains(of: [view.record.report.initiative], .report, for: context.user)
        page.errors = errors ?? FormErrors()
        if side == .office { page.findings = view.record.findings(on: today()) }
        return page
    }

    private func view(_ context: PageContext) async throws -> ReportView {
        let user = try context.user
        try user.may(side.reading).orRefuse()
        let record = try await store.report(try context.report, of: try context.id, user)
        let keeps = side == .office && user.may(.keepInitiatives).outcome == .met
        let isBoards = keeps && record.report.approver == .board && record.report.state == .submitted
        return ReportView(
            side: side,
            record: record,
            kinds: try await store.costKinds(of: record.report),
            diaryCase: side == .office ? try await store.initiative(record.report.initiative).diaryCase : nil,
            sections: isBoards ? try await store.whatMayShow(today().year).sections : [],
            mayWrite: side == .applicant || keeps,
            mayJudge: keeps,
            mayFollow: side == .office && user.maybe(.readFollowUp)
        )
    }

    @Sendable private func write(_ request: Request, _ context: PageContext) async throws -> Response {
        let (id, report) = (try context.id, try context.report)
        return try await answered(context) { signature in
            let view = try await view(context)
            let kinds = view.kinds.map(\.name)
            let registered = { ReportForm.fields(try await store.report(report, of: id, signature.user), kinds) }
            _ = try await context.form.saved(over: registered, ReportForm.labels(kinds)) { form in
                let content = try ReportForm(data: form, kinds: kinds).refined(.of(view.record.report.kind))
                let revision = Int(form["revision"]) ?? 0
                try await store.writeReport(report, of: id, content, revision: revision, signature)
            }
        }
    }

    @Sendable private func submit(_ request: Request, _ context: PageContext) async throws -> Response {
        try await answered(context) { signature in
            let (id, record) = (try context.id, try await view(context).record)
            let revision = Int(context.form["revision"]) ?? 0
            try record.report.maySubmit(record.content, today: signature.day).orRefuse()
            try record.report.isSeen(in: revision).orRefuse()
            let paper = try await makePDF(document(record.handedIn(signature)))
            let file = try store.keep(paper, named: Self.name(of: record))
            let taken = record.delivered?.now.deliveries.map(\.id) ?? []
            try await store.submitReport(record.id, of: id, revision: revision, taking: taken, file, signature)
        }
    }

    @Sendable private func sendBack(_ request: Request, _ context: PageContext) async throws -> Response {
        try await answered(context) {
            let reason = context.form["reason"]
            try await store.returnReport(try context.report, of: try context.id, reason: reason, $0)
        }
    }

    @Sendable private func approve(_ request: Request, _ context: PageContext) async throws -> Response {
        try await answered(context) {
            let item = AgendaItem.ID(context.form["item"])
            try await store.approveReport(try context.report, of: try context.id, at: item, $0)
        }
    }

    @Sendable private func showPDF(_ request: Request, _ context: PageContext) async throws -> Response {
        let record = try await view(context).record
        return .pdf(try await makePDF(document(record)), named: Self.name(of: record))
    }

    private func document(_ record: ReportRecord) async throws -> Document {
        .report(record, sender: try await store.associationName() ?? "")
    }

    private static func name(of record: ReportRecord) -> String { "redovisning-\(record.report.until.rawValue).pdf" }

    private func answered(_ context: PageContext, _ write: (Signature) async throws -> Void) async throws -> Response {
        do {
            try await write(sign(try context.user, "redovisning"))
            return .see(side.report(try context.report, of: try context.id), receipt: .saved)
        } catch let errors as FormErrors {
            return try await reportPage(context, errors).html(in: context.frame).response(errors.status)
        }
    }
}

extension PageContext {
    fileprivate var report: InitiativeReport.ID {
        get throws { try parameters.require("report", as: InitiativeReport.ID.self) }
    }
}
