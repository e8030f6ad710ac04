package import Domain
package import Hummingbird
import Markup
package import Site
package import Store

/// Audit and discharge, year by year.
///
/// | Method | Path                                         | Does                                              |
/// |--------|----------------------------------------------|---------------------------------------------------|
/// | GET    | /revision                                    | goes to the year that is audited now              |
/// | GET    | /revision/:year                              | the papers, the members' decisions, the auditors  |
/// | GET    | /revision/:year/ansvarsfrihet/:member        | what a member has decided                         |
/// | POST   | /revision/:year/ansvarsfrihet/:member        | enters it                                         |
/// | GET    | /revision/:year/handlingar/ny                | the form for a letter or a report                 |
/// | POST   | /revision/:year/handlingar/ny                | hands it in, and registers it                     |
/// | GET    | /revision/:year/handlingar/:paper            | a letter or report, and the board's reply         |
/// | POST   | /revision/:year/handlingar/:paper            | enters the reply                                  |
/// | GET    | /revision/:year/revisorer/ny, …/:auditor     | the form for an auditor                           |
/// | POST   | /revision/:year/revisorer/ny, …/:auditor     | enters one, or what has changed                   |
package struct AuditRoutes: Sendable {
    let store: Store
    let sign: Sign
    let today: @Sendable () -> Day

    package init(store: Store, sign: @escaping Sign, today: @escaping @Sendable () -> Day) {
        (self.store, self.sign, self.today) = (store, sign, today)
    }

    static func year(_ year: Int) -> String { Room.audit.path + "/\(year)" }
    static func discharge(_ member: Member.ID, _ year: Int) -> String { self.year(year) + "/ansvarsfrihet/\(member)" }
    static func handingIn(_ year: Int) -> String { self.year(year) + "/handlingar/ny" }
    static func paper(_ id: AuditPaper.ID, _ year: Int) -> String { self.year(year) + "/handlingar/\(id)" }
    static func auditor(_ id: Auditor.ID?, _ year: Int) -> String {
        self.year(year) + "/revisorer/" + (id.map { String($0) } ?? "ny")
    }

    package func add(to router: Router<PageContext>) {
        router.group("revision")
            .get { _, _ in Response.redirect(to: Self.year(today().year - 1), type: .normal) }
            .get(":year", use: showYear)
            .get(":year/ansvarsfrihet/:member") { try await dischargePage($1).html(in: $1.frame) }
            .post(":year/ansvarsfrihet/:member", use: noteDischarge)
            .get(":year/handlingar/ny") { try handingInPage($1).html(in: $1.frame) }
            .post(":year/handlingar/ny", use: handIn)
            .get(":year/handlingar/:paper") { try await paperPage($1).html(in: $1.frame) }
            .post(":year/handlingar/:paper", use: answer)
            .get(":year/revisorer/:auditor") { try await auditorPage($1).html(in: $1.frame) }
            .post(":year/revisorer/:auditor", use: enterAuditor)
    }

    @Sendable private func showYear(_ request: Request, _ context: PageContext) async throws -> HTML {
        try context.user.may(.readPapers).orRefuse()
        return Page.audit(try await store.auditYear(try context.auditedYear), context).html(in: context.frame)
    }

    /// Writes and goes to the year; what is wrong comes back with its form.
    func answered(
        _ context: PageContext,
        _ page: (PageContext, FormErrors?) async throws -> Page,
        _ write: (Signature) async throws -> Void
    ) async throws -> Response {
        do {
            try await write(sign(try context.user, "revision"))
            return .see(Self.year(try context.auditedYear), receipt: .saved)
        } catch let errors as FormErrors {
            return try await page(context, errors).html(in: context.frame).response(errors.status)
        }
    }

    func view(
        _ context: PageContext,
        _ errors: FormErrors?,
        _ shown: Fields,
        sections: [SectionChoice] = []
    ) throws -> AuditFormView {
        AuditFormView(
            year: try context.auditedYear,
            context: context,
            fields: errors.map { Fields(context.form, $0) } ?? shown,
            errors: errors ?? FormErrors(),
            sections: sections
        )
    }
}

/// Who audits.
extension AuditRoutes {
    private func auditorPage(_ context: PageContext, _ errors: FormErrors? = nil) async throws -> Page {
        try context.user.may(.keepAudit).orRefuse()
        let auditor = try await auditor(context)
        return Page.auditor(auditor, try await store.board(), try view(context, errors, AuditorForm.fields(auditor)))
    }

    /// The auditor in the path; nil for "ny".
    private func auditor(_ context: PageContext) async throws -> Auditor? {
        if try context.parameters.require("auditor") == "ny" { return nil }
        let id = try context.parameters.require("auditor", as: Auditor.ID.self)
        guard let auditor = try await store.auditBook().auditors.first(where: { $0.id == id }) else { throw Missing() }
        return auditor
    }

    @Sendable private func enterAuditor(_ request: Request, _ context: PageContext) async throws -> Response {
        try await answered(context, auditorPage) { signature in
            let id = try await auditor(context)?.id
            let registered = { AuditorForm.fields(try await auditor(context)) }
            try await context.form.saved(over: registered, AuditorForm.labels) {
                try await store.enter(AuditorForm(data: $0).refined(), as: id, seen: $0.seen, signature)
            }
        }
    }
}

extension PageContext {
    var auditedYear: Int {
        get throws {
            let year = try parameters.require("year", as: Int.self)
            guard 1900...2199 ~= year else { throw Missing() }
            return year
        }
    }
}
