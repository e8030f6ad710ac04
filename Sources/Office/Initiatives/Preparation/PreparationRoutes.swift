package import Domain
package import Hummingbird
import Markup
package import Site
package import Store

/// Preparation of applications.
///
/// | Method | Path                              | Does                                              |
/// |--------|-----------------------------------|---------------------------------------------------|
/// | GET    | /insatser/:id/beredning           | opinions, supplements, the way to the agenda      |
/// | POST   | /insatser/:id/beredning/yttrande  | notes a council's opinion                         |
/// | POST   | /insatser/:id/beredning/komplettering | asks for a supplement of a section            |
/// | POST   | /insatser/:id/beredning/aterlamning | gives the application back with reasons         |
/// | POST   | /insatser/:id/beredning/arende    | takes it up as an item of a meeting               |
/// | GET    | /insatser/prioritering            | the priority list                                 |
/// | POST   | /insatser/prioritering            | ranks                                             |
package struct PreparationRoutes: Sendable {
    let store: Store
    let sign: Sign
    let today: @Sendable () -> Day

    package init(store: Store, sign: @escaping Sign, today: @escaping @Sendable () -> Day) {
        (self.store, self.sign, self.today) = (store, sign, today)
    }

    package static let priority = Room.initiatives.path + "/prioritering"
    package static func preparation(_ id: Initiative.ID) -> String { Room.initiatives.path + "/\(id)/beredning" }
    static func opinion(_ id: Initiative.ID) -> String { preparation(id) + "/yttrande" }
    static func supplement(_ id: Initiative.ID) -> String { preparation(id) + "/komplettering" }
    static func giving(_ id: Initiative.ID) -> String { preparation(id) + "/aterlamning" }
    static func item(_ id: Initiative.ID) -> String { preparation(id) + "/arende" }

    package func add(to router: Router<PageContext>) {
        router.get("insatser/prioritering", use: showPriority)
        router.post("insatser/prioritering", use: rank)
        router.group("insatser/:id/beredning")
            .get { request, context in
                try await page(context).html(in: context.frame)
            }
            .post("yttrande", use: noteOpinion)
            .post("komplettering", use: askForSupplement)
            .post("aterlamning", use: giveBack)
            .post("arende", use: takeUp)
    }

    private func page(_ context: PageContext, _ errors: FormErrors? = nil) async throws -> Page {
        try context.user.may(.readInitiatives).orRefuse()
        var page = Page.preparation(try await view(context), context, errors.map { Fields(context.form, $0) })
        page.chains = try await store.chains(of: [context.initiative], .application, for: context.user)
        page.errors = errors ?? FormErrors()
        return page
    }

    private func view(_ context: PageContext) async throws -> PreparationView {
        let id = try context.initiative
        let record = try await submitted(context)
        let preparation = try await store.preparation(of: id, context.user)
        // What a § has decided already stands among the grants.
        let isDecided = preparation.items.contains { $0.number != nil }
        let applied = isDecided ? [] : record.plan.years.map { ($0, record.plan.applied(in: $0)) }
        let effect = try await store.effect(
            of: Dictionary(applied, uniquingKeysWith: { first, _ in first }),
            to: [id],
            on: today()
        )
        return PreparationView(
            initiative: try await store.initiative(id),
            record: record,
            preparation: preparation,
            councils: try await store.councils().map(\.council).filter { $0.endedOn == nil },
            meetings: try await store.comingMeetings(from: today()).filter { $0.mayBePrepared.outcome == .met },
            board: try await store.board(),
            today: today(),
            effect: effect
        )
    }

    /// The newest version that was handed in, or the draft while there is none.
    private func submitted(_ context: PageContext) async throws -> ApplicationRecord {
        let versions = try await store.applications(of: try context.initiative, context.user)
        guard let record = versions.first(where: { $0.application.submittedAt != nil }) ?? versions.first else {
            throw Missing()
        }
        return record
    }

    @Sendable private func noteOpinion(_ request: Request, _ context: PageContext) async throws -> Response {
        try await back(context) { record, errors, signature in
            let form = context.form
            let day = form.day("day", "Dag", &errors)
            let stand = Opinion.Stand(rawValue: form["stand"])
            if stand == nil { errors.add("stand", "Ställning: välj en.") }
            let council = Council.ID(form["council"])
            if council == nil { errors.add("council", "Råd: välj ett.") }
            if let day, day > today() { errors.add("day", "Dag: den har inte varit än.") }
            try errors.check()
            guard let day, let stand, let council else { throw errors }
            let opinion = Opinion(application: record.id, council: council, stand, text: form["text"], day: day)
            try await store.noteOpinion(opinion, of: record.application.initiative, signature)
        }
    }

    @Sendable private func askForSupplement(_ request: Request, _ context: PageContext) async throws -> Response {
        try await back(context) { record, errors, signature in
            let text = context.form.required("asked", "Det som ska kompletteras", &errors) ?? ""
            try errors.check()
            let section = context.form["section"]
            let request = SupplementRequest(
                application: record.id,
                section: section.isEmpty ? nil : section,
                text: text,
                askedOn: today()
            )
            try await store.askForSupplement(request, of: record.application.initiative, signature)
        }
    }

    @Sendable private func giveBack(_ request: Request, _ context: PageContext) async throws -> Response {
        try await back(context) { record, errors, signature in
            let reasons = context.form.required("reasons", "Skäl", &errors) ?? ""
            try errors.check()
            try await store.giveBack(record.id, of: record.application.initiative, reasons: reasons, signature)
        }
    }

    @Sendable private func takeUp(_ request: Request, _ context: PageContext) async throws -> Response {
        let record = try await submitted(context)
        do {
            let form = context.form
            guard let meeting = BoardMeeting.ID(form["meeting"]) else {
                throw FormErrors("meeting", "Möte: välj ett kommande möte.")
            }
            let setAside = try SetAsideForm(data: form, record: record).refined()
            let item = try await store.takeUp(
                record.id,
                of: record.application.initiative,
                at: meeting,
                setAside: setAside,
                sign(try context.user, "ärende ur ansökan")
            )
            return .see(FindingObject.agendaItem(item, meeting).path, receipt: .saved)
        } catch let errors as FormErrors {
            return try await page(context, errors).html(in: context.frame).response(.unprocessableContent)
        }
    }

    private func back(
        _ context: PageContext,
        _ write: (ApplicationRecord, inout FormErrors, Signature) async throws -> Void
    ) async throws -> Response {
        var errors = FormErrors()
        do {
            try context.user.may(.keepInitiatives).orRefuse()
            try await write(try await submitted(context), &errors, sign(try context.user, "beredning"))
            return .see(Self.preparation(try context.initiative), receipt: .saved)
        } catch let errors as FormErrors {
            return try await page(context, errors).html(in: context.frame).response(.unprocessableContent)
        }
    }

    @Sendable private func showPriority(_ request: Request, _ context: PageContext) async throws -> HTML {
        try context.user.may(.readInitiatives).orRefuse()
        return Page.priority(try await store.prepared(), context).html(in: context.frame)
    }

    /// Places are numbers; equal ones keep the order that they had, and an empty one has no place.
    @Sendable private func rank(_ request: Request, _ context: PageContext) async throws -> Response {
        let prepared = try await store.prepared()
        let placed = prepared.enumerated().compactMap { index, initiative -> (Int, Int, Initiative.ID)? in
            Int(context.form["plats.\(initiative.id)"]).map { ($0, index, initiative.id) }
        }
        let order = placed.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
        try await store.rank(order, sign(try context.user, "prioritering"))
        return .see(Self.priority, receipt: .saved)
    }
}
