package import Domain
package import Hummingbird
import Markup
package import Site

/// The joint action plan of a stay.
///
/// | Method | Path                                        | Does                                                 |
/// |--------|---------------------------------------------|------------------------------------------------------|
/// | GET    | /inskrivningar/:id/plan                     | the plan; the look is logged                         |
/// | POST   | /inskrivningar/:id/plan                     | makes it, or writes its goal anew                    |
/// | GET    | /inskrivningar/:id/plan/utskrift?till=      | prints it, for an authority when its consent holds   |
/// | POST   | /inskrivningar/:id/plan/samordnare          | appoints a coordinator                               |
/// | POST   | /inskrivningar/:id/plan/ataganden           | commits somebody to a thing                          |
/// | POST   | /inskrivningar/:id/plan/ataganden/:item     | done, or given up                                    |
/// | POST   | /inskrivningar/:id/plan/uppfoljningar       | plans a follow-up                                    |
/// | POST   | /inskrivningar/:id/plan/uppfoljningar/:item | notes that it was held                               |
/// | POST   | /inskrivningar/:id/plan/avvikelser          | notes a deviation                                    |
/// | POST   | /inskrivningar/:id/plan/avvikelser/:item    | closes it                                            |
/// | POST   | /inskrivningar/:id/plan/moten               | notes a meeting                                      |
/// | POST   | /inskrivningar/:id/medgivanden              | notes a secrecy consent                              |
/// | POST   | /inskrivningar/:id/medgivanden/:consent/atertagande | notes that it was withdrawn                  |
package struct PlanRoutes: Sendable {
    let store: RegisterStore
    let sign: Sign
    let today: @Sendable () -> Day

    package init(store: RegisterStore, sign: @escaping Sign, today: @escaping @Sendable () -> Day) {
        (self.store, self.sign, self.today) = (store, sign, today)
    }

    package static func plan(_ id: Stay.ID) -> String { "/inskrivningar/\(id)/plan" }
    static func coordinator(_ id: Stay.ID) -> String { plan(id) + "/samordnare" }
    static func commitments(_ id: Stay.ID) -> String { plan(id) + "/ataganden" }
    static func followUps(_ id: Stay.ID) -> String { plan(id) + "/uppfoljningar" }
    static func deviations(_ id: Stay.ID) -> String { plan(id) + "/avvikelser" }
    static func meetings(_ id: Stay.ID) -> String { plan(id) + "/moten" }
    static func consents(_ id: Stay.ID) -> String { "/inskrivningar/\(id)/medgivanden" }
    static func printing(_ id: Stay.ID, for authority: Authority.ID?) -> String {
        plan(id) + "/utskrift" + (authority.map { "?till=\($0)" } ?? "")
    }

    package func add(to router: Router<PageContext>) {
        router.group("inskrivningar/:id/plan")
            .get { try await page($1).html(in: $1.frame) }
            .post(use: makePlan)
            .get("utskrift", use: print)
            .post("samordnare", use: appoint)
            .post("ataganden", use: commit)
            .post("ataganden/:item", use: finish)
            .post("uppfoljningar", use: planFollowUp)
            .post("uppfoljningar/:item", use: holdFollowUp)
            .post("avvikelser", use: noteDeviation)
            .post("avvikelser/:item", use: closeDeviation)
            .post("moten", use: noteMeeting)
        router.group("inskrivningar/:id/medgivanden")
            .post(use: noteConsent)
            .post(":consent/atertagande", use: withdraw)
    }

    private func page(_ context: PageContext, _ errors: FormErrors? = nil) async throws -> Page {
        let file = try await store.plan(of: try context.id, sign(try context.user, Purpose.casework.swedish))
        return Page.plan(PlanView(file: file, today: today()), context, errors)
    }

    /// To print for another authority is to hand it over: refused without a consent that holds today.
    @Sendable private func print(_ request: Request, _ context: PageContext) async throws -> HTML {
        let authority = Authority.ID(request.asked["till"])
        let signature = sign(try context.user, "utskrift av handlingsplan")
        let (file, plan) = try await store.printed(try context.id, for: authority, signature)
        let receiver = file.authorities.first { $0.id == authority }
        return Page.printedPlan(file, plan, for: receiver, on: today()).html(in: context.frame)
    }

    @Sendable private func makePlan(_ request: Request, _ context: PageContext) async throws -> Response {
        try await changed(context, "mal-") { id, errors, signature in
            let goal = context.form.required("mal", "Vart planen leder", &errors) ?? ""
            try errors.check()
            try await store.makePlan(of: id, goal: goal, signature)
        }
    }

    @Sendable private func appoint(_ request: Request, _ context: PageContext) async throws -> Response {
        try await changed(context, "samordnare-") { id, errors, signature in
            let name = context.form.required("namn", "Samordnare", &errors) ?? ""
            try errors.check()
            try await store.appoint(name, for: id, signature)
        }
    }

    @Sendable private func commit(_ request: Request, _ context: PageContext) async throws -> Response {
        try await changed(context, "atagande-") { id, errors, signature in
            let text = context.form.required("vad", "Vad", &errors) ?? ""
            let due = context.form.day("senast", "Senast", &errors)
            let responsible = Commitment.Responsible(typed: context.form["vem"])
            if responsible == nil { errors.add("vem", "Vem: välj en.") }
            try errors.check()
            guard let due, let responsible else { throw errors }
            try await store.commit(text, responsible, dueOn: due, in: id, signature)
        }
    }

    @Sendable private func finish(_ request: Request, _ context: PageContext) async throws -> Response {
        try await changed(context, "") { id, _, signature in
            let isDropped = !context.form["utgar"].isEmpty
            try await store.finish(try context.item, isDropped: isDropped, in: id, signature)
        }
    }

    @Sendable private func planFollowUp(_ request: Request, _ context: PageContext) async throws -> Response {
        try await changed(context, "uppfoljning-") { id, errors, signature in
            let day = context.form.day("dag", "Dag", &errors)
            try errors.check()
            guard let day else { throw errors }
            try await store.planFollowUp(of: id, on: day, signature)
        }
    }

    @Sendable private func holdFollowUp(_ request: Request, _ context: PageContext) async throws -> Response {
        let item = try context.item
        return try await changed(context, "u\(item)-") { id, errors, signature in
            let note = context.form.required("anteckning", "Vad ni kom fram till", &errors) ?? ""
            try errors.check()
            try await store.holdFollowUp(item, note: note, in: id, signature)
        }
    }

    @Sendable private func noteDeviation(_ request: Request, _ context: PageContext) async throws -> Response {
        try await changed(context, "avvikelse-") { id, errors, signature in
            let text = context.form.required("vad", "Vad som hände", &errors) ?? ""
            try errors.check()
            try await store.noteDeviation(text, measure: context.form["atgard"], in: id, signature)
        }
    }

    @Sendable private func closeDeviation(_ request: Request, _ context: PageContext) async throws -> Response {
        try await changed(context, "") { id, _, signature in
            try await store.closeDeviation(try context.item, in: id, signature)
        }
    }

    @Sendable private func noteMeeting(_ request: Request, _ context: PageContext) async throws -> Response {
        try await changed(context, "mote-") { id, errors, signature in
            let day = context.form.day("dag", "Dag", &errors)
            let kind = JointMeeting.Kind(rawValue: context.form["slag"])
            if kind == nil { errors.add("slag", "Slag: välj ett.") }
            try errors.check()
            guard let day, let kind else { throw errors }
            let others = context.form.values("med").compactMap { Authority.ID($0) }
            try await store.noteMeeting(day, kind, with: others, in: id, signature)
        }
    }

    @Sendable private func noteConsent(_ request: Request, _ context: PageContext) async throws -> Response {
        try await changed(context, "medgivande-") { id, _, signature in
            let consent = try ConsentForm(data: context.form, today: today()).refined()
            try await store.note(consent, of: .stay(id), signature)
        }
    }

    @Sendable private func withdraw(_ request: Request, _ context: PageContext) async throws -> Response {
        try await changed(context, "") { _, _, signature in
            guard let consent = context.parameters.get("consent", as: SecrecyConsent.ID.self) else { throw Missing() }
            try await store.withdraw(consent, signature)
        }
    }

    private func changed(
        _ context: PageContext,
        _ scope: String,
        _ write: (Stay.ID, inout FormErrors, Signature) async throws -> Void
    ) async throws -> Response {
        try await context.answered({ try await page(context, $0) }, scope: scope) {
            let id = try context.id
            var errors = FormErrors()
            try await write(id, &errors, sign(try context.user, "handlingsplan"))
            return Self.plan(id)
        }
    }
}

extension PageContext {
    /// What in the plan the path names.
    fileprivate var item: Int64 {
        get throws {
            guard let item = parameters.get("item", as: Int64.self) else { throw Missing() }
            return item
        }
    }
}

extension Commitment.Responsible {
    /// As a form sends it: "deltagaren", "vi", or an authority's number.
    init?(typed text: String) {
        switch text {
        case "deltagaren": self = .participant
        case "vi": self = .own
        default:
            guard let id = Authority.ID(text) else { return nil }
            self = .authority(id)
        }
    }
}
