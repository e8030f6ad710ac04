import Domain
import Hummingbird
import Markup
import Site
import Store

/// Letters and reports, the board's reply, and what the members decide.
extension AuditRoutes {
    func dischargePage(_ context: PageContext, _ errors: FormErrors? = nil) async throws -> Page {
        try context.user.may(.keepAudit).orRefuse()
        let id = try context.parameters.require("member", as: Member.ID.self)
        guard let member = try await store.board().member(id) else { throw Missing() }
        let known = try await store.auditBook().discharge(id, try context.auditedYear)
        var view = try view(context, errors, DischargeForm.fields(known), sections: try await store.sections())
        view.held = try await held(context, errors)
        return Page.discharge(member, view)
    }

    @Sendable func noteDischarge(_ request: Request, _ context: PageContext) async throws -> Response {
        let (year, id) = (try context.auditedYear, try context.parameters.require("member", as: Member.ID.self))
        return try await answered(context, dischargePage) { signature in
            try signature.user.may(.keepAudit).orRefuse()
            let file = try await store.upload(context.form, of: signature.user)?.file
            let registered = { DischargeForm.fields(try await store.auditBook().discharge(id, year)) }
            try await context.form.saved(over: registered, DischargeForm.labels) {
                try await store.note(DischargeForm(data: $0).refined(id, year), file, seen: $0.seen, signature)
            }
        }
    }

    func handingInPage(_ context: PageContext) throws -> Page {
        try context.user.may(.handInAuditPapers).orRefuse()
        let fields = Fields(["kind": AuditPaper.Kind.letter.rawValue, "day": today().rawValue], revision: 0)
        return Page.handingIn(try view(context, nil, fields))
    }

    private func givenBack(_ context: PageContext, _ errors: FormErrors?) async throws -> Page {
        var view = try view(context, errors, Fields())
        view.held = try await held(context, errors)
        return Page.handingIn(view)
    }

    @Sendable func handIn(_ request: Request, _ context: PageContext) async throws -> Response {
        try await answered(context, givenBack) { signature in
            try signature.user.may(.handInAuditPapers).orRefuse()
            let file = try await store.upload(context.form, of: signature.user)?.file
            let form = AuditPaperForm(data: context.form, today: today())
            let paper = try form.refined(try context.auditedYear, hasFile: file != nil)
            guard let file else { throw Missing() }
            _ = try await refusedAtField {
                try await store.handIn(paper, isVouched: !context.form["vouched"].isEmpty, file, signature)
            }
        }
    }

    /// What was uploaded waits while the form is put right.
    private func held(_ context: PageContext, _ errors: FormErrors?) async throws -> HeldFile? {
        guard let errors else { return nil }
        let user = try context.user
        guard errors["file"] == nil else { return try await store.heldFile(Int64(context.form["held"]), of: user) }
        return try await store.upload(context.form, of: user)
    }

    func paperPage(_ context: PageContext, _ errors: FormErrors? = nil) async throws -> Page {
        try context.user.may(.readPapers).orRefuse()
        let year = try await store.auditYear(try context.auditedYear)
        let paper = try year.paper(context)
        let view = try view(context, errors, AuditAnswerForm.fields(paper), sections: try await store.sections())
        return Page.auditPaper(paper, year, view)
    }

    @Sendable func answer(_ request: Request, _ context: PageContext) async throws -> Response {
        let year = try context.auditedYear
        let paper = { try await store.auditYear(year).paper(context) }
        return try await answered(context, paperPage) { signature in
            try signature.user.may(.keepAudit).orRefuse()
            try await context.form.saved(over: { AuditAnswerForm.fields(try await paper()) }, AuditAnswerForm.labels) {
                let answered = try AuditAnswerForm(data: $0).refined(try await paper())
                try await store.answer(answered, seen: $0.seen, signature)
            }
        }
    }
}

extension AuditYear {
    /// The year's paper in the path.
    fileprivate func paper(_ context: PageContext) throws -> AuditPaper {
        let id = try context.parameters.require("paper", as: AuditPaper.ID.self)
        guard let paper = book.papers.first(where: { $0.id == id && $0.year == year }) else { throw Missing() }
        return paper
    }
}
