import Domain
package import Hummingbird
import Markup
package import Site

/// Registret: whose it is, its rules and initiatives. For its administrator, who sees no person.
///
/// | Method | Path                     | Does                                                  |
/// |--------|--------------------------|-------------------------------------------------------|
/// | GET    | /registret               | controller, rules, initiatives                        |
/// | POST   | /registret/ansvarig      | enters the controller                                 |
/// | POST   | /registret/regler        | sets retention, idle lock and age bands               |
/// | POST   | /registret/insatser      | opens an initiative                                   |
/// | GET    | /registret/insatser/:id  | its template                                          |
/// | POST   | /registret/insatser/:id  | changes name, template and last day                   |
/// | POST   | /registret/gallring      | runs the retention clock now                          |
package struct RegisterRoutes: Sendable {
    let pages: RegisterPages
    /// What the administrator ought to know about the machine: an office beside the register, or somebody who is in both.
    let warnings: @Sendable () async throws -> [String]

    package init(_ pages: RegisterPages, warnings: @escaping @Sendable () async throws -> [String] = { [] }) {
        (self.pages, self.warnings) = (pages, warnings)
    }

    package func add(to router: Router<PageContext>) {
        router.group("registret")
            .get(use: show)
            .post("ansvarig", use: enter)
            .post("regler", use: set)
            .post("insatser", use: open)
            .get("insatser/:id", use: showInitiative)
            .post("insatser/:id", use: change)
            .post("gallring", use: retain)
    }

    @Sendable private func show(_ request: Request, _ context: PageContext) async throws -> HTML {
        try await page(context, Fields(), FormErrors()).html(in: context.frame)
    }

    private func page(_ context: PageContext, _ typed: Fields, _ errors: FormErrors) async throws -> Page {
        try context.user.mayManageRegister.orRefuse()
        return Page.register(
            try await pages.store.controller(),
            try await pages.store.settings(),
            try await pages.store.initiatives(),
            try await warnings(),
            typed,
            errors,
            context
        )
    }

    /// Does it, or gives the form back with the reason.
    private func save(
        _ context: PageContext,
        _ scope: String,
        _ field: String,
        _ work: () async throws -> Void
    ) async throws -> Response {
        func again(_ errors: FormErrors) async throws -> Response {
            var errors = errors
            errors.scope = scope
            return try await page(context, Fields(context.form, errors, scope: scope), errors).html(in: context.frame)
                .response(.unprocessableContent)
        }
        do {
            try context.user.mayManageRegister.orRefuse()
            try await work()
            return .see(RegisterPaths.register, receipt: .saved)
        } catch let errors as FormErrors {
            return try await again(errors)
        } catch let refusal as Refusal where context.visitor?.user.mayManageRegister.outcome == .met {
            return try await again(FormErrors(field, refusal.ruling.reason))
        }
    }

    @Sendable private func enter(_ request: Request, _ context: PageContext) async throws -> Response {
        try await save(context, "ansvarig-", "name") {
            var errors = FormErrors()
            let form = context.form
            let name = form.required("name", "Personuppgiftsansvarig", &errors)
            let number = form.required("organisationNumber", "Organisationsnummer", &errors)
            let ground = form.required("legalGround", "Rättslig grund", &errors)
            let day = form.day("assessedOn", "Konsekvensbedömning", &errors)
            let contact = form.required("contact", "Kontakt", &errors)
            try errors.check()
            guard let name, let number, let ground, let day, let contact else { throw errors }
            let controller = Controller(
                name: name,
                organisationNumber: number,
                legalGround: ground,
                assessedOn: day,
                contact: contact
            )
            try await pages.store.enter(controller, pages.sign(context.user, "personuppgiftsansvarig"))
        }
    }

    @Sendable private func set(_ request: Request, _ context: PageContext) async throws -> Response {
        try await save(context, "regler-", "retentionMonths") {
            var errors = FormErrors()
            let months = context.form.integer("retentionMonths", "Gallring", &errors)
            let minutes = context.form.integer("idleMinutes", "Lås", &errors)
            try errors.check()
            guard let months, let minutes else { throw errors }
            let settings = RegisterSettings(
                retentionMonths: months,
                idleMinutes: minutes,
                anonymousBands: !context.form["anonymousBands"].isEmpty
            )
            try await pages.store.set(settings, pages.sign(context.user, "registrets regler"))
        }
    }

    @Sendable private func open(_ request: Request, _ context: PageContext) async throws -> Response {
        try await save(context, "ny-", "key") {
            var errors = FormErrors()
            let name = context.form.required("name", "Namn", &errors)
            let key = context.form.required("key", "Nyckel", &errors)
            let day = context.form.day("openedOn", "Första dag", &errors)
            if let key, !key.allSatisfy({ $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }) {
                errors.add("key", "Nyckel: skriv små bokstäver a–z, siffror och bindestreck.")
            }
            try errors.check()
            guard let name, let key, let day else { throw errors }
            _ = try await pages.store.open(key, name, on: day, pages.sign(context.user, "ny insats"))
        }
    }

    @Sendable private func retain(_ request: Request, _ context: PageContext) async throws -> Response {
        try await save(context, "gallring-", "gallring") {
            _ = try await pages.store.retain(pages.sign(context.user, "gallring"))
        }
    }

    @Sendable private func showInitiative(_ request: Request, _ context: PageContext) async throws -> HTML {
        try context.user.mayManageRegister.orRefuse()
        return Page.template(try await initiative(context), nil, FormErrors(), context).html(in: context.frame)
    }

    @Sendable private func change(_ request: Request, _ context: PageContext) async throws -> Response {
        let (signature, form) = (pages.sign(try context.user, "mall"), context.form)
        try signature.user.mayManageRegister.orRefuse()
        let initiative = try await initiative(context)
        var errors = FormErrors()
        let name = form.required("name", "Namn", &errors)
        let longest = form.integer("longestMonths", "Längsta tid", &errors)
        let months = form["afterMonths"].split { ", ".contains($0) }.map { Int($0) ?? 0 }
        if months.contains(where: { !(1...60 ~= $0) }) {
            errors.add("afterMonths", "Uppföljning: skriv månader som 6, 12.")
        }
        if let longest, !(1...120 ~= longest) { errors.add("longestMonths", "Längsta tid: skriv 1 till 120 månader.") }
        let closedOn = form["closedOn"].isEmpty ? nil : form.day("closedOn", "Sista dag", &errors)
        if let ruling = closedOn.map(initiative.mayEnd), ruling.outcome == .notMet {
            errors.add("closedOn", "Insatsens sista dag: \(ruling.reason)")
        }
        guard errors.isEmpty, let name, let longest else {
            return Page.template(initiative, Fields(form, errors), errors, context).html(in: context.frame)
                .response(.unprocessableContent)
        }
        let questions = Set(form.values("questions").compactMap(StartQuestion.init(rawValue:)))
        let template = StartTemplate(questions, afterMonths: months, longestMonths: longest)
        try await pages.store.change(initiative.id, name, template, closedOn: closedOn, signature)
        return .see(RegisterPaths.register, receipt: .saved)
    }

    private func initiative(_ context: PageContext) async throws -> RegisterInitiative {
        guard let id = context.parameters.get("id", as: Int64.self) else { throw Missing() }
        return try await pages.store.read { try $0.initiative(id) }
    }
}
