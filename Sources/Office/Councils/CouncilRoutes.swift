package import Domain
package import Hummingbird
import Markup
package import Site
package import Store

/// Councils, their members and their meetings.
///
/// | Method | Path                            | Does                                            |
/// |--------|---------------------------------|-------------------------------------------------|
/// | GET    | /rad                            | the councils                                    |
/// | GET    | /rad/:id                        | a council: meetings, members                    |
/// | GET    | /rad/ny, /rad/:id/uppgifter     | the form for a council                          |
/// | POST   | /rad/ny, /rad/:id/uppgifter     | establishes or changes it                       |
/// | GET    | /rad/:id/ledamoter/ny, …/:member | the form for a member                          |
/// | POST   | /rad/:id/ledamoter/ny, …/:member | seats them, or changes what is known           |
/// | GET    | /rad/:id/moten/ny, …/:meeting   | a meeting's notes: a form, or to read           |
/// | POST   | /rad/:id/moten/ny, …/:meeting   | writes them                                     |
/// | POST   | /rad/:id/moten/:meeting/diarium | registers them as they stand                    |
package struct CouncilRoutes: Sendable {
    let store: Store
    let sign: Sign
    let today: @Sendable () -> Day

    package init(store: Store, sign: @escaping Sign, today: @escaping @Sendable () -> Day) {
        (self.store, self.sign, self.today) = (store, sign, today)
    }

    static let all = Room.councils.path
    static func council(_ id: Council.ID) -> String { all + "/\(id)" }
    static func facts(_ id: Council.ID?) -> String { id.map { council($0) + "/uppgifter" } ?? all + "/ny" }
    static func member(_ id: CouncilMember.ID?, _ council: Council.ID) -> String {
        self.council(council) + "/ledamoter/" + (id.map { String($0) } ?? "ny")
    }
    static func meeting(_ id: CouncilMeeting.ID?, _ council: Council.ID) -> String {
        self.council(council) + "/moten/" + (id.map { String($0) } ?? "ny")
    }
    static func filing(_ id: CouncilMeeting.ID, _ council: Council.ID) -> String { meeting(id, council) + "/diarium" }

    package func add(to router: Router<PageContext>) {
        router.group("rad")
            .get(use: showAll)
            .get("ny") { try await factsPage($1).html(in: $1.frame) }
            .post("ny", use: establish)
            .get(":id", use: showOne)
            .get(":id/uppgifter") { try await factsPage($1).html(in: $1.frame) }
            .post(":id/uppgifter", use: establish)
            .get(":id/ledamoter/:member") { try await memberPage($1).html(in: $1.frame) }
            .post(":id/ledamoter/:member", use: seat)
            .get(":id/moten/:meeting") { try await meetingPage($1).html(in: $1.frame) }
            .post(":id/moten/:meeting", use: noteMeeting)
            .post(":id/moten/:meeting/diarium", use: fileNotes)
    }

    @Sendable private func showAll(_ request: Request, _ context: PageContext) async throws -> HTML {
        try context.user.may(.readPapers).orRefuse()
        return Page.councils(try await store.councils(), today(), context).html(in: context.frame)
    }

    @Sendable private func showOne(_ request: Request, _ context: PageContext) async throws -> HTML {
        try context.user.may(.readPapers).orRefuse()
        let record = try await store.council(try context.council)
        var page = Page.council(record, today(), context)
        if let led = record.council.initiative, try context.user.may(.readInitiatives).outcome == .met {
            page.facts.append(try await store.initiative(led).fact)
        }
        return page.html(in: context.frame)
    }

    private func factsPage(_ context: PageContext, _ errors: FormErrors? = nil) async throws -> Page {
        try context.user.may(.leadCouncils).orRefuse()
        let council = try await council(context)
        let fields = errors.map { Fields(context.form, $0) } ?? CouncilForm.fields(council)
        var page = Page.councilFacts(council, try await store.initiatives(), context, fields)
        page.errors = errors ?? FormErrors()
        return page
    }

    /// The council in the path; nil for "ny".
    private func council(_ context: PageContext) async throws -> Council? {
        guard context.parameters.get("id") != nil else { return nil }
        return try await store.council(try context.council).council
    }

    @Sendable private func establish(_ request: Request, _ context: PageContext) async throws -> Response {
        try await answered(context, factsPage) { signature in
            let id = try await council(context)?.id
            let registered = { CouncilForm.fields(try await council(context)) }
            return try await context.form.saved(over: registered, CouncilForm.labels) {
                try await store.establish(CouncilForm(data: $0).refined(), as: id, seen: $0.seen, signature)
            }
        }
    }

    private func memberPage(_ context: PageContext, _ errors: FormErrors? = nil) async throws -> Page {
        try context.user.may(.leadCouncils).orRefuse()
        let record = try await store.council(try context.council)
        let member = try record.member(try context.number("member"))
        let fields = errors.map { Fields(context.form, $0) } ?? CouncilMemberForm.fields(member)
        var page = Page.councilMember(member, record.council, context, fields)
        page.errors = errors ?? FormErrors()
        return page
    }

    @Sendable private func seat(_ request: Request, _ context: PageContext) async throws -> Response {
        let (council, id) = (try context.council, try context.number("member"))
        return try await answered(context, memberPage) { signature in
            let registered = { CouncilMemberForm.fields(try await store.council(council).member(id)) }
            _ = try await context.form.saved(over: registered, CouncilMemberForm.labels) {
                let member = try CouncilMemberForm(data: $0).refined(council)
                return try await store.seat(member, as: id, seen: $0.seen, signature)
            }
            return council
        }
    }

    /// Whoever leads the council writes; everybody else reads, and so do all once the notes are registered.
    private func meetingPage(_ context: PageContext, _ errors: FormErrors? = nil) async throws -> Page {
        try context.user.may(.readPapers).orRefuse()
        let record = try await store.council(try context.council)
        let meeting = try record.meeting(try context.number("meeting"))
        let leads = try context.user.may(.leadCouncils)
        if let meeting, leads.outcome != .met || meeting.mayBeNoted.outcome != .met {
            return Page.councilNotes(meeting, record, today(), context)
        }
        try leads.orRefuse()
        let fields = errors.map { Fields(context.form, $0) } ?? CouncilMeetingForm.fields(meeting)
        var page = Page.councilMeeting(meeting, record.council, today(), context, fields)
        page.errors = errors ?? FormErrors()
        return page
    }

    @Sendable private func noteMeeting(_ request: Request, _ context: PageContext) async throws -> Response {
        let (council, id) = (try context.council, try context.number("meeting"))
        return try await answered(context, meetingPage) { signature in
            let registered = { CouncilMeetingForm.fields(try await store.council(council).meeting(id)) }
            _ = try await context.form.saved(over: registered, CouncilMeetingForm.labels) {
                let meeting = try CouncilMeetingForm(data: $0).refined(council)
                return try await store.note(meeting, as: id, seen: $0.seen, signature)
            }
            return council
        }
    }

    @Sendable private func fileNotes(_ request: Request, _ context: PageContext) async throws -> Response {
        let (council, id) = (try context.council, try context.parameters.require("meeting", as: CouncilMeeting.ID.self))
        let signature = sign(try context.user, "diarieföring")
        do {
            try await store.fileNotes(of: id, in: council, seen: context.form.seen, signature)
            return .see(Self.council(council), receipt: .saved)
        } catch is Conflict {
            let reason = "Någon har ändrat anteckningarna sedan du läste dem. Läs dem igen, och diarieför sedan."
            throw Refusal(ruling: Ruling(.notMet, .Kansli.oneWriter, reason))
        }
    }

    /// Writes and goes to the council; what is wrong comes back with its form.
    private func answered(
        _ context: PageContext,
        _ page: (PageContext, FormErrors?) async throws -> Page,
        _ write: (Signature) async throws -> Council.ID
    ) async throws -> Response {
        do {
            return .see(Self.council(try await write(sign(try context.user, "råd"))), receipt: .saved)
        } catch let errors as FormErrors {
            return try await page(context, errors).html(in: context.frame).response(errors.status)
        }
    }
}

extension PageContext {
    fileprivate var council: Council.ID {
        get throws { try parameters.require("id", as: Council.ID.self) }
    }

    /// The number in the path; nil for "ny".
    fileprivate func number(_ name: String) throws -> Int64? {
        if try parameters.require(name) == "ny" { return nil }
        return try parameters.require(name, as: Int64.self)
    }
}

extension CouncilRecord {
    fileprivate func member(_ id: CouncilMember.ID?) throws -> CouncilMember? {
        guard let id else { return nil }
        guard let member = members.first(where: { $0.id == id }) else { throw Missing() }
        return member
    }

    fileprivate func meeting(_ id: CouncilMeeting.ID?) throws -> CouncilMeeting? {
        guard let id else { return nil }
        guard let meeting = meetings.first(where: { $0.id == id }) else { throw Missing() }
        return meeting
    }
}
