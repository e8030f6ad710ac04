package import Documents
package import Domain
package import Hummingbird
import Markup
package import Site
package import Store

/// What receivers report.
///
/// | Method | Path                                        | Does                                       |
/// |--------|---------------------------------------------|--------------------------------------------|
/// | GET    | /insatser/:id/redovisningar                 | an initiative's reports                    |
/// | POST   | /insatser/:id/redovisningar                 | plans a year's reports                     |
/// | GET    | /insatser/:id/redovisningar/:report         | one, with its form                         |
/// | POST   | /insatser/:id/redovisningar/:report         | saves the draft                            |
/// | GET    | …/:report/redovisning.pdf                   | it as a document, small counts hidden      |
/// | POST   | …/:report/inlamning                         | hands it in                                |
/// | POST   | …/:report/atersandning                      | sends it back with reasons                 |
/// | POST   | …/:report/godkannande                       | approves it                                |
package struct ReportRoutes: Sendable {
    let store: Store
    let sign: Sign
    let today: @Sendable () -> Day
    let makePDF: MakePDF

    package init(store: Store, sign: @escaping Sign, today: @escaping @Sendable () -> Day, makePDF: @escaping MakePDF) {
        (self.store, self.sign, self.today, self.makePDF) = (store, sign, today, makePDF)
    }

    static let room = Room.initiatives.path
    static func initiative(_ id: Initiative.ID) -> String { "\(room)/\(id)" }
    package static func reports(of id: Initiative.ID) -> String { initiative(id) + "/redovisningar" }
    static func report(_ report: InitiativeReport.ID, of id: Initiative.ID) -> String { reports(of: id) + "/\(report)" }
    static func pdf(_ report: InitiativeReport.ID, of id: Initiative.ID) -> String {
        self.report(report, of: id) + "/redovisning.pdf"
    }
    static func submission(_ report: InitiativeReport.ID, of id: Initiative.ID) -> String {
        self.report(report, of: id) + "/inlamning"
    }
    static func returning(_ report: InitiativeReport.ID, of id: Initiative.ID) -> String {
        self.report(report, of: id) + "/atersandning"
    }
    static func approval(_ report: InitiativeReport.ID, of id: Initiative.ID) -> String {
        self.report(report, of: id) + "/godkannande"
    }

    package func add(to router: Router<PageContext>) {
        router.group("insatser/:id/redovisningar")
            .get(use: showAll)
            .post(use: plan)
            .get(":report", use: showOne)
            .post(":report", use: write)
            .get(":report/redovisning.pdf", use: showPDF)
            .post(":report/inlamning", use: submit)
            .post(":report/atersandning", use: sendBack)
            .post(":report/godkannande", use: approve)
    }

    @Sendable private func showAll(_ request: Request, _ context: PageContext) async throws -> HTML {
        var page = try await listPage(context)
        page.receipt = Receipt(request.uri.queryParameters.get("klart"))
        return page.html(in: context.frame)
    }

    private func listPage(_ context: PageContext, _ errors: FormErrors? = nil) async throws -> Page {
        try context.user.may(.readInitiatives).orRefuse()
        let id = try context.id
        let usual = Fields(["year": String(today().year), "days": "30", "approver": "board"])
        var page = Page.reports(
            try await store.reports(of: id),
            of: try await store.initiative(id),
            context,
            errors.map { Fields(context.form, $0) } ?? usual
        )
        page.errors = errors ?? FormErrors()
        return page
    }

    @Sendable private func plan(_ request: Request, _ context: PageContext) async throws -> Response {
        let id = try context.id
        do {
            let schedule = try ReportScheduleForm(data: context.form).refined()
            try await store.planReports(schedule, of: id, sign(try context.user, "redovisningar"))
            return .see(Self.reports(of: id), receipt: .saved)
        } catch let errors as FormErrors {
            return try await listPage(context, errors).html(in: context.frame).response(errors.status)
        }
    }

    @Sendable private func showOne(_ request: Request, _ context: PageContext) async throws -> HTML {
        var page = try await reportPage(context)
        page.receipt = Receipt(request.uri.queryParameters.get("klart"))
        return page.html(in: context.frame)
    }

    private func reportPage(_ context: PageContext, _ errors: FormErrors? = nil) async throws -> Page {
        let view = try await view(context)
        let fields = errors.map { Fields(context.form, $0) } ?? ReportForm.fields(view.record, view.kinds)
        var page = Page.report(view, context, fields, today: today())
        page.errors = errors ?? FormErrors()
        page.findings = view.record.findings(on: today())
        return page
    }

    private func view(_ context: PageContext) async throws -> ReportView {
        let user = try context.user
        try user.may(.readInitiatives).orRefuse()
        let record = try await store.report(try context.report, of: try context.id)
        let isBoards = record.report.approver == .board && record.report.state == .submitted
        return ReportView(
            record: record,
            kinds: try await store.costKinds(of: record.report),
            sections: isBoards ? try await store.whatMayShow(today().year).sections : [],
            mayKeep: user.may(.keepInitiatives).outcome == .met
        )
    }

    @Sendable private func write(_ request: Request, _ context: PageContext) async throws -> Response {
        let (id, report) = (try context.id, try context.report)
        return try await answered(context) { signature in
            let view = try await view(context)
            let registered = { ReportForm.fields(try await store.report(report, of: id), view.kinds) }
            _ = try await context.form.saved(over: registered, ReportForm.labels(view.kinds)) { form in
                let content = try ReportForm(data: form, kinds: view.kinds).refined(.of(view.record.report.kind))
                let revision = Int(form["revision"]) ?? 0
                try await store.writeReport(report, of: id, content, revision: revision, signature)
            }
        }
    }

    @Sendable private func submit(_ request: Request, _ context: PageContext) async throws -> Response {
        try await answered(context) { try await store.submitReport(try context.report, of: try context.id, $0) }
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
        let sender = try await store.associationName() ?? ""
        return .pdf(
            try await makePDF(.report(record, sender: sender)),
            named: "redovisning-\(record.report.until.rawValue).pdf"
        )
    }

    private func answered(_ context: PageContext, _ write: (Signature) async throws -> Void) async throws -> Response {
        do {
            try await write(sign(try context.user, "redovisning"))
            return .see(Self.report(try context.report, of: try context.id), receipt: .saved)
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
