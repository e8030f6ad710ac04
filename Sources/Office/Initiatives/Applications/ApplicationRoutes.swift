package import Documents
package import Domain
package import Hummingbird
import Markup
package import Site
package import Store

/// An application, in the office and for its applicants: /insatser/:id/ansokan and /ansok/:id hold the same.
///
/// | Method | Path under it               | Does                                                       |
/// |--------|-----------------------------|------------------------------------------------------------|
/// | GET    |                             | the application as it stands; ?version=1 is an older one   |
/// | GET    | /pdf                        | the same as PDF                                            |
/// | GET    | /:step                      | a part of the draft: its form                              |
/// | POST   | /:step                      | writes it, or attaches a paper                             |
/// | GET    | /bilagor/:paper             | a paper                                                    |
/// | POST   | /bilagor/:paper/borttagning | takes it off the draft                                     |
/// | POST   | /underskrift                | signs for one's organisation; the office notes one on paper |
/// | POST   | /inlamning                  | submits                                                    |
/// | POST   | /ny-version                 | a draft of what was submitted                              |
/// | POST   | /atertagande                | withdraws                                                  |
package struct ApplicationRoutes: Sendable {
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
        router.group(side.pattern)
            .get(use: show)
            .get("pdf", use: sendPDF)
            .get(":step", use: showStep)
            .get("bilagor", use: showStep)
            .post("underskrift", use: signApplication)
            .post("inlamning", use: submit)
            .post("ny-version", use: renew)
            .post("atertagande", use: withdraw)
            .post("bilagor", use: attach)
            .get("bilagor/:paper", use: sendPaper)
            .post("bilagor/:paper/borttagning", use: detach)
            .post(":step", use: write)
    }

    @Sendable private func show(_ request: Request, _ context: PageContext) async throws -> HTML {
        let version = request.uri.queryParameters.get("version").flatMap { Int($0) }
        let versions = try await versions(context)
        let chosen = version.map { number in versions.filter { $0.application.version == number } } ?? versions
        guard let record = chosen.first else { throw Missing() }
        let view = try await view(record, context)
        let preparation = try await store.preparation(of: view.id, context.user)
        var page = Page.application(view, versions: versions, preparation, document(view))
        if side == .office { page.chains = try await store.chains(of: [view.id], .application, for: context.user) }
        return page.html(in: context.frame)
    }

    @Sendable private func sendPDF(_ request: Request, _ context: PageContext) async throws -> Response {
        let view = try await newest(context)
        return .pdf(try await makePDF(document(view)), named: "ansokan-\(view.id).pdf")
    }

    @Sendable private func showStep(_ request: Request, _ context: PageContext) async throws -> HTML {
        try await stepPage(context).html(in: context.frame)
    }

    private func stepPage(_ context: PageContext, _ errors: FormErrors? = nil) async throws -> Page {
        let (step, view) = (try context.step, try await newest(context))
        try view.record.mayBeWritten.orRefuse()
        if side == .office { try context.user.may(.keepInitiatives).orRefuse() }
        let fields = errors.map { Fields(context.form, $0) } ?? view.record.fields(step)
        var page = Page.applicationStep(step, view, fields)
        page.errors = errors ?? FormErrors()
        return page
    }

    @Sendable private func write(_ request: Request, _ context: PageContext) async throws -> Response {
        let (step, id) = (try context.step, try context.initiative)
        let signature = sign(try context.user, "ansökan")
        let board = try await store.board()
        do {
            let first = try await newest(context).record
            _ = try await context.form.saved(
                over: { try await newest(context).record.fields(step) },
                first.labels(step)
            ) { form in
                let record = try await newest(context).record
                let draft = try ApplicationForm(form, step, over: record, board).refined()
                return try await store.write(draft, revision: Int(form["revision"]) ?? 0, signature)
            }
        } catch let errors as FormErrors {
            return try await stepPage(context, errors).html(in: context.frame).response(errors.status)
        }
        guard !context.form["vidare"].isEmpty else { return .see(side.step(step, id), receipt: .saved) }
        return .see(step.next.map { side.step($0, id) } ?? side.application(id), receipt: .saved)
    }

    @Sendable private func signApplication(_ request: Request, _ context: PageContext) async throws -> Response {
        let (id, version, form) = (try context.initiative, try context.version, context.form)
        let signature = sign(try context.user, "underskrift av ansökan")
        let revision = Int(form["revision"]) ?? 0
        if side == .office {
            guard let party = Int64(form["party"]) else { throw Missing() }
            try await store.notePaperSignature(of: party, on: version, of: id, revision: revision, signature)
        } else {
            try await store.sign(version, of: id, revision: revision, signature)
        }
        return .see(side.application(id), receipt: .saved)
    }

    /// The PDF is made of the version as it was seen; another is refused by the store.
    @Sendable private func submit(_ request: Request, _ context: PageContext) async throws -> Response {
        let (id, version) = (try context.initiative, try context.version)
        let signature = sign(try context.user, "inlämning av ansökan")
        let view = try await newest(context)
        try view.record.maySubmit(view.board).orRefuse()
        let file = try store.keep(try await makePDF(document(view)), named: "ansokan-\(id)-\(version).pdf")
        try await store.submit(version, of: id, revision: Int(context.form["revision"]) ?? 0, file, signature)
        return .see(side.application(id), receipt: .sent)
    }

    @Sendable private func renew(_ request: Request, _ context: PageContext) async throws -> Response {
        let id = try context.initiative
        try await store.renew(try context.version, of: id, sign(try context.user, "ny version av ansökan"))
        return .see(side.step(.parties, id), receipt: .saved)
    }

    @Sendable private func withdraw(_ request: Request, _ context: PageContext) async throws -> Response {
        let id = try context.initiative
        try await store.withdraw(try context.version, of: id, sign(try context.user, "återtagande av ansökan"))
        return .see(side.application(id), receipt: .saved)
    }
}

extension ApplicationRoutes {
    @Sendable private func attach(_ request: Request, _ context: PageContext) async throws -> Response {
        let (view, id) = (try await newest(context), try context.initiative)
        let signature = sign(try context.user, "bilaga till ansökan")
        do {
            var errors = FormErrors()
            let title = context.form.required("title", "Vad bilagan är", &errors) ?? ""
            if context.form.file("file")?.bytes.isEmpty ?? true { errors.add("file", "Fil: välj en fil.") }
            try errors.check()
            guard let file = context.form.file("file") else { throw errors }
            let kept = try await refusedAtField { try store.keep(.init(file.bytes), named: file.name) }
            let revision = Int(context.form["revision"]) ?? 0
            try await store.attach(title, kept, to: view.record.id, of: id, revision: revision, signature)
            return .see(side.step(.papers, id), receipt: .saved)
        } catch let errors as FormErrors {
            var page = Page.applicationStep(.papers, view, Fields())
            page.errors = errors
            return page.html(in: context.frame).response(.unprocessableContent)
        }
    }

    @Sendable private func detach(_ request: Request, _ context: PageContext) async throws -> Response {
        let (view, id) = (try await newest(context), try context.initiative)
        try await store.detach(
            try context.paper,
            from: view.record.id,
            of: id,
            revision: Int(context.form["revision"]) ?? 0,
            sign(try context.user, "bilaga till ansökan")
        )
        return .see(side.step(.papers, id), receipt: .removed)
    }

    @Sendable private func sendPaper(_ request: Request, _ context: PageContext) async throws -> Response {
        let (id, paper) = (try context.initiative, try context.paper)
        try await mayCome(context)
        return .stored(try await store.attachment(paper, of: id, context.user).bytes, named: "bilaga-\(id)-\(paper)")
    }
}

extension ApplicationRoutes {
    /// Those who read the office's pages are not those who read the applicants'.
    private func mayCome(_ context: PageContext) async throws {
        try context.user.may(side.reading).orRefuse()
    }

    private func versions(_ context: PageContext) async throws -> [ApplicationRecord] {
        try await mayCome(context)
        return try await store.applications(of: try context.initiative, context.user)
    }

    private func newest(_ context: PageContext) async throws -> ApplicationView {
        guard let record = try await versions(context).first else { throw Missing() }
        return try await view(record, context)
    }

    private func view(_ record: ApplicationRecord, _ context: PageContext) async throws -> ApplicationView {
        ApplicationView(
            side: side,
            initiative: try await store.initiative(record.application.initiative),
            record: record,
            board: try await store.board(),
            context: context
        )
    }

    private func document(_ view: ApplicationView) -> Document {
        .application(view.record, view.initiative, view.board, on: today())
    }
}

extension PageContext {
    var initiative: Initiative.ID {
        get throws { try parameters.require("id", as: Initiative.ID.self) }
    }

    /// The version that a form was shown of.
    fileprivate var version: Int64 {
        get throws {
            guard let id = Int64(form["application"]) else { throw Missing() }
            return id
        }
    }

    fileprivate var step: ApplicationStep {
        get throws {
            let name = parameters.get("step") ?? ApplicationStep.papers.rawValue
            guard let step = ApplicationStep(rawValue: name) else { throw Missing() }
            return step
        }
    }

    fileprivate var paper: ApplicationAttachment.ID {
        get throws { try parameters.require("paper", as: ApplicationAttachment.ID.self) }
    }
}
