package import Domain
package import Hummingbird
import Markup
package import Site
package import Store

/// Follow-up of initiatives: meetings, changes that were asked for, sample checks.
///
/// | Method | Path                                   | Does                                          |
/// |--------|----------------------------------------|-----------------------------------------------|
/// | GET    | /insatser/:id/uppfoljning              | meetings, changes and checks of an initiative |
/// | POST   | /insatser/:id/uppfoljning              | takes in a change that is asked for           |
/// | GET    | /insatser/:id/uppfoljning/moten/:meeting   | a meeting's notes, or "ny"                |
/// | POST   | /insatser/:id/uppfoljning/moten/:meeting   | keeps them                                |
/// | POST   | /insatser/:id/uppfoljning/andringar/:change | answers a change                         |
/// | GET    | /insatser/stickprov                    | sample checks                                 |
/// | POST   | /insatser/stickprov                    | draws a year's                                |
/// | GET    | /insatser/stickprov/:check             | one, with its points                          |
/// | POST   | /insatser/stickprov/:check             | keeps the answers; `done` closes it           |
package struct FollowUpRoutes: Sendable {
    let store: Store
    let sign: Sign
    let today: @Sendable () -> Day
    let seed: @Sendable () -> UInt64

    /// `seed` is the chance of a draw; it stands in the log.
    package init(
        store: Store,
        sign: @escaping Sign,
        today: @escaping @Sendable () -> Day,
        seed: @escaping @Sendable () -> UInt64 = { .random(in: .min ... .max) }
    ) {
        (self.store, self.sign, self.today, self.seed) = (store, sign, today, seed)
    }

    package static let samples = InitiativeRoutes.initiatives + "/stickprov"
    static func sample(_ id: SampleCheck.ID) -> String { samples + "/\(id)" }
    package static func followUp(of id: Initiative.ID) -> String { InitiativeRoutes.initiative(id) + "/uppfoljning" }
    static func changes(of id: Initiative.ID) -> String { followUp(of: id) }
    static func change(_ change: ChangeRequest.ID, of id: Initiative.ID) -> String {
        followUp(of: id) + "/andringar/\(change)"
    }
    static func meeting(_ meeting: FollowUpMeeting.ID?, of id: Initiative.ID) -> String {
        followUp(of: id) + "/moten/\(meeting.map(String.init) ?? "ny")"
    }

    package func add(to router: Router<PageContext>) {
        router.group("insatser/stickprov")
            .get { try await samplesPage($1).html(in: $1.frame) }
            .post(use: draw)
            .get(":check") { try await samplePage($1).html(in: $1.frame) }
            .post(":check", use: check)
        router.group("insatser/:id/uppfoljning")
            .get(use: show)
            .post(use: ask)
            .get("moten/:meeting") { try await meetingPage($1).html(in: $1.frame) }
            .post("moten/:meeting", use: note)
            .post("andringar/:change", use: answer)
    }

    @Sendable private func show(_ request: Request, _ context: PageContext) async throws -> HTML {
        try await page(context).html(in: context.frame)
    }

    private func page(_ context: PageContext, _ errors: FormErrors? = nil) async throws -> Page {
        try context.user.may(.readInitiatives).orRefuse()
        let asking = errors.map { Fields(context.form, $0) } ?? Fields(["askedOn": today().rawValue])
        let sections = try await store.whatMayShow(today().year).sections
        var page = Page.followUp(try await store.followUp(of: try context.id), sections, context, asking: asking)
        page.chains = try await store.chains(of: [context.id], .report, for: context.user)
        page.errors = errors ?? FormErrors()
        return page
    }

    @Sendable private func ask(_ request: Request, _ context: PageContext) async throws -> Response {
        try await back(context) {
            let asked = try ChangeRequestForm(data: context.form).asked(today: today())
            try await store.askForChange(asked.text, of: try context.id, on: asked.on, $0)
        }
    }

    @Sendable private func answer(_ request: Request, _ context: PageContext) async throws -> Response {
        try await back(context) {
            let answer = try ChangeRequestForm(data: context.form).answered()
            let change = try context.parameters.require("change", as: ChangeRequest.ID.self)
            try await store.answerChange(change, of: try context.id, answer, $0)
        }
    }

    /// After a post to an initiative's follow-up: its page anew, or with what was wrong.
    private func back(_ context: PageContext, _ write: (Signature) async throws -> Void) async throws -> Response {
        do {
            try await write(sign(try context.user, "uppföljning"))
            return .see(Self.followUp(of: try context.id), receipt: .saved)
        } catch let errors as FormErrors {
            return try await page(context, errors).html(in: context.frame).response(errors.status)
        }
    }

    private func meetingPage(_ context: PageContext, _ errors: FormErrors? = nil) async throws -> Page {
        try context.user.may(.keepInitiatives).orRefuse()
        let meeting = try await meeting(context)
        let fields = errors.map { Fields(context.form, $0) } ?? FollowUpMeetingForm.fields(meeting)
        var page = Page.followUpMeeting(meeting, of: try await store.initiative(try context.id), context, fields)
        page.errors = errors ?? FormErrors()
        return page
    }

    /// The meeting in the path; nil for "ny".
    private func meeting(_ context: PageContext) async throws -> FollowUpMeeting? {
        if try context.parameters.require("meeting") == "ny" { return nil }
        let id = try context.parameters.require("meeting", as: FollowUpMeeting.ID.self)
        let known = try await store.followUp(of: try context.id).meetings
        guard let meeting = known.first(where: { $0.id == id }) else { throw Missing() }
        return meeting
    }

    @Sendable private func note(_ request: Request, _ context: PageContext) async throws -> Response {
        do {
            let (id, known) = (try context.id, try await meeting(context)?.id)
            let signature = sign(try context.user, "uppföljning")
            let registered = { FollowUpMeetingForm.fields(try await meeting(context)) }
            _ = try await context.form.saved(over: registered, FollowUpMeetingForm.labels) { form in
                let meeting = try FollowUpMeetingForm(data: form).refined(id, today: today())
                let revision = Int(form["revision"]) ?? 0
                try await store.noteMeeting(meeting, as: known, revision: revision, signature)
            }
            return .see(Self.followUp(of: id), receipt: .saved)
        } catch let errors as FormErrors {
            return try await meetingPage(context, errors).html(in: context.frame).response(errors.status)
        }
    }
}
