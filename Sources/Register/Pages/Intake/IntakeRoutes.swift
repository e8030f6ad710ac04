package import Domain
package import Foundation
package import Hummingbird
import Markup
package import Site

/// Intake, for those who work in an initiative.
///
/// | Method | Path                                      | Does                                              |
/// |--------|-------------------------------------------|---------------------------------------------------|
/// | GET    | /intag                                    | the initiatives                                   |
/// | GET    | /intag/:id                                | the day list and the queue                        |
/// | GET    | /intag/:id/ny                             | the form for one that came on paper               |
/// | POST   | /intag/:id/ny                             | enters it                                         |
/// | GET    | /remisser/:id                             | a referral; the look is logged                    |
/// | GET    | /remisser/:id/logg                        | who has read the referral                         |
/// | GET    | /remisser/:id/registerutdrag              | everything that is held about who was referred    |
/// | POST   | /remisser/:id/beslut                      | the intake group's decision                       |
/// | POST   | /remisser/:id/svar                        | an answer to who referred                         |
/// | GET    | /remisser/:id/svar/:answer                | the answer as a letter, while the consent holds   |
/// | POST   | /remisser/:id/medgivanden                 | notes a secrecy consent                           |
/// | POST   | /remisser/:id/medgivanden/:consent/atertagande | notes that it was withdrawn                  |
package struct IntakeRoutes: Sendable {
    let store: RegisterStore
    let sign: Sign
    let today: @Sendable () -> Day
    let when: LogClock

    package init(
        store: RegisterStore,
        sign: @escaping Sign,
        today: @escaping @Sendable () -> Day,
        when: @escaping @Sendable (Date) -> String
    ) {
        (self.store, self.sign, self.today, self.when) = (store, sign, today, LogClock(when))
    }

    package static let all = "/intag"
    package static func intake(_ id: Int64) -> String { all + "/\(id)" }
    static func new(_ id: Int64) -> String { intake(id) + "/ny" }
    static func setUp(_ id: Int64) -> String { intake(id) + "/upplagg" }
    package static func referral(_ id: Referral.ID) -> String { "/remisser/\(id)" }
    static func log(_ id: Referral.ID) -> String { referral(id) + "/logg" }
    static func export(_ id: Referral.ID) -> String { referral(id) + "/registerutdrag" }
    static func decisions(of id: Referral.ID) -> String { referral(id) + "/beslut" }
    static func answers(to id: Referral.ID) -> String { referral(id) + "/svar" }
    static func letter(_ answer: Int64, of id: Referral.ID) -> String { answers(to: id) + "/\(answer)" }
    static func consents(of id: Referral.ID) -> String { referral(id) + "/medgivanden" }
    /// The start form, which asks the store what the referral tells.
    static func enrolment(_ view: ReferralView) -> String {
        RegisterPaths.enrol + "?insats=\(view.initiative.id)&remiss=\(view.id)"
    }

    package func add(to router: Router<PageContext>) {
        router.group("intag")
            .get(use: showAll)
            .get(":id", use: showIntake)
            .get(":id/ny") { try await entry($1).html(in: $1.frame) }
            .post(":id/ny", use: enter)
        router.group("remisser/:id")
            .get { try await page($1).html(in: $1.frame) }
            .get("logg", use: showLog)
            .get("registerutdrag", use: showExtract)
            .post("beslut", use: decide)
            .post("svar", use: answer)
            .get("svar/:answer", use: showLetter)
            .post("medgivanden", use: noteConsent)
            .post("medgivanden/:consent/atertagande", use: withdraw)
    }

    @Sendable private func showAll(_ request: Request, _ context: PageContext) async throws -> Response {
        let initiatives = try await store.initiatives(where: .seePersons, context.user, on: today())
        if let only = initiatives.first, initiatives.count == 1 { return .see(Self.intake(only.id)) }
        return Page.intakes(initiatives).html(in: context.frame).response(.ok)
    }

    @Sendable private func showIntake(_ request: Request, _ context: PageContext) async throws -> HTML {
        let (id, signature) = (try context.id, sign(try context.user, "läser intagets lista"))
        let settings = try await store.settings(of: id, signature)
        let view = IntakeView(
            initiative: try await initiative(id),
            settings: settings,
            queue: try await store.queue(of: id, signature),
            today: today(),
            mayDecide: try await store.initiatives(where: .decideIntake, context.user, on: today()).contains {
                $0.id == id
            }
        )
        return Page.intake(view).html(in: context.frame)
    }

    private func entry(_ context: PageContext, _ errors: FormErrors? = nil) async throws -> Page {
        let id = try context.id
        let settings = try await store.settings(of: id, sign(try context.user, "för in en remiss"))
        let view = ReferralEntry(initiative: try await initiative(id), settings: settings)
        return Page.newReferral(view, context, errors)
    }

    @Sendable private func enter(_ request: Request, _ context: PageContext) async throws -> Response {
        try await context.answered({ try await entry(context, $0) }) {
            let new = try ReferralForm(data: context.form, today: today(), sender: nil).refined()
            let id = try await store.enter(new, to: try context.id, sign(try context.user, "remiss på papper"))
            return Self.referral(id)
        }
    }

    private func page(_ context: PageContext, _ errors: FormErrors? = nil) async throws -> Page {
        Page.referral(try await view(context), context, errors)
    }

    private func view(_ context: PageContext) async throws -> ReferralView {
        let signature = sign(try context.user, Purpose.intake.swedish)
        let record = try await store.referral(try context.id, signature)
        let id = record.referral.initiative
        func may(_ deed: RegisterDeed) async throws -> Bool {
            try await store.initiatives(where: deed, context.user, on: today()).contains { $0.id == id }
        }
        return ReferralView(
            record: record,
            initiative: try await initiative(id),
            settings: try await store.settings(of: id, signature),
            today: today(),
            mayDecide: try await may(.decideIntake),
            mayEnrol: try await may(.enrol),
            mayAnswer: try await may(.answerPerson)
        )
    }

    @Sendable private func showLog(_ request: Request, _ context: PageContext) async throws -> HTML {
        let looks = try await store.looks(atReferral: context.id, sign(try context.user, "logg"))
        return Page.log(looks, trail: try trail(context), when.told).html(in: context.frame)
    }

    @Sendable private func showExtract(_ request: Request, _ context: PageContext) async throws -> HTML {
        let extract = try await store.extract(ofReferral: context.id, sign(try context.user, "registerutdrag"))
        return Page.extract(extract, trail: try trail(context), file: nil, when.told).html(in: context.frame)
    }

    private func trail(_ context: PageContext) throws -> [Link] {
        [Link("Intag", Self.all), Link("Remissen", Self.referral(try context.id))]
    }

    @Sendable private func decide(_ request: Request, _ context: PageContext) async throws -> Response {
        try await changed(context, "beslut-") { id, signature in
            let form = context.form
            guard let outcome = IntakeOutcome(rawValue: form["utfall"]) else {
                throw FormErrors("utfall", "Beslut: välj ett.")
            }
            let draft = IntakeDraft(
                outcome,
                reason: form["skal"],
                isUrgent: !form["fortur"].isEmpty,
                authority: Authority.ID(form["myndighet"]),
                present: form.values("med").compactMap { IntakeMember.ID($0) }
            )
            try await store.decide(draft, on: id, signature)
        }
    }

    @Sendable private func answer(_ request: Request, _ context: PageContext) async throws -> Response {
        try await changed(context, "svar-") { id, signature in
            var errors = FormErrors()
            let text = context.form.required("text", "Svar", &errors) ?? ""
            let way = ReferralAnswer.Way(rawValue: context.form["satt"])
            if way == nil { errors.add("satt", "Så lämnas svaret: välj ett sätt.") }
            try errors.check()
            guard let way else { throw errors }
            try await store.answer(id, way, text, signature)
        }
    }

    /// To print it is to hand it over: asked again, on the day.
    @Sendable private func showLetter(_ request: Request, _ context: PageContext) async throws -> HTML {
        let view = try await view(context)
        guard let number = context.parameters.get("answer", as: Int64.self),
            let answer = view.record.answers.first(where: { $0.id == number })
        else { throw Missing() }
        try view.record.mayBeAnswered(on: today()).orRefuse()
        return Page.letter(view, answer, context.frame.association).html(in: context.frame)
    }

    @Sendable private func noteConsent(_ request: Request, _ context: PageContext) async throws -> Response {
        try await changed(context, "medgivande-") { id, signature in
            let consent = try ConsentForm(data: context.form, today: today()).refined()
            try await store.note(consent, of: .referral(id), signature)
        }
    }

    @Sendable private func withdraw(_ request: Request, _ context: PageContext) async throws -> Response {
        try await changed(context, "medgivande-") { _, signature in
            guard let consent = context.parameters.get("consent", as: SecrecyConsent.ID.self) else { throw Missing() }
            try await store.withdraw(consent, signature)
        }
    }

    /// A write about the referral in the path, and the page again.
    private func changed(
        _ context: PageContext,
        _ scope: String,
        _ write: (Referral.ID, Signature) async throws -> Void
    ) async throws -> Response {
        try await context.answered({ try await page(context, $0) }, scope: scope) {
            let id = try context.id
            try await write(id, sign(try context.user, "intag"))
            return Self.referral(id)
        }
    }

    private func initiative(_ id: Int64) async throws -> RegisterInitiative {
        guard let initiative = try await store.initiatives().first(where: { $0.id == id }) else { throw Missing() }
        return initiative
    }
}
