package import Domain
package import Hummingbird
import Markup
package import Site
package import Store

/// The minutes, written live in the meeting.
///
/// | Method | Path                              | Does                                                          |
/// |--------|-----------------------------------|---------------------------------------------------------------|
/// | GET    | /moten/:id/protokoll              | opens the meeting; the order of the day; closes it            |
/// | POST   | /moten/:id/protokoll/:act         | an act of `MeetingAct`                                        |
/// | GET    | /moten/:id/narvaro                | the roll: who is there, who serves                            |
/// | POST   | /moten/:id/narvaro/:act           | an act of `RollAct`                                           |
/// | GET    | /moten/:id/paragrafer/:item       | one § in view                                                 |
/// | POST   | /moten/:id/paragrafer/:item/:act  | an act of `ItemAct`                                           |
package struct MinutesRoutes: Sendable {
    let store: Store
    let sign: Sign

    package init(store: Store, sign: @escaping Sign) { (self.store, self.sign) = (store, sign) }

    package static func minutes(_ id: BoardMeeting.ID) -> String { "/moten/\(id)/protokoll" }
    package static func roll(_ id: BoardMeeting.ID) -> String { "/moten/\(id)/narvaro" }
    package static func item(_ item: AgendaItem) -> String { "/moten/\(item.meeting)/paragrafer/\(item.id)" }
    static func act(_ act: MeetingAct, _ id: BoardMeeting.ID) -> String { "\(minutes(id))/\(act.rawValue)" }
    static func act(_ act: RollAct, _ id: BoardMeeting.ID) -> String { "\(roll(id))/\(act.rawValue)" }
    static func act(_ act: ItemAct, _ item: AgendaItem) -> String { "\(self.item(item))/\(act.rawValue)" }

    package func add(to router: Router<PageContext>) {
        router.group("moten/:id")
            .get("protokoll", use: showMinutes)
            .post("protokoll/:act", use: actOnMeeting)
            .get("narvaro", use: showRoll)
            .post("narvaro/:act", use: actOnRoll)
            .get("paragrafer/:item", use: showItem)
            .post("paragrafer/:item/:act", use: actOnItem)
    }

    @Sendable private func showMinutes(_ request: Request, _ context: PageContext) async throws -> HTML {
        try await page(context, request) { .minutes($0, $1, today: $3, context, $2) }.html(in: context.frame)
    }

    @Sendable private func showRoll(_ request: Request, _ context: PageContext) async throws -> HTML {
        try await page(context, request) { record, board, errors, _ in .roll(record, board, context, errors) }.html(
            in: context.frame
        )
    }

    /// Who only reads is shown the same item among the papers: findings point here for everybody.
    @Sendable private func showItem(_ request: Request, _ context: PageContext) async throws -> Response {
        guard try context.user.may(.writeMinutes).outcome == .met else {
            return .redirect(to: PapersRoutes.papers(try context.id) + "/\(try context.item)")
        }
        return try await itemPage(request, context).html(in: context.frame)
            .response(from: request, context: context)
    }

    private func itemPage(
        _ request: Request,
        _ context: PageContext,
        _ errors: FormErrors = FormErrors()
    ) async throws -> Page {
        let id = try context.item
        let adopted = try await store.pointsAdopted(in: id)
        let initiatives = try await store.initiatives(ofItem: id)
        let terms = try await store.clauseTerms(at: id)
        var page = try await page(context, request, errors) { record, board, errors, today in
            guard let item = record.item(id) else { throw Missing() }
            return .paragraph(item, record, board, adopted: adopted, terms: terms, today: today, context, errors)
        }
        page.facts += initiatives.map(\.fact)
        page.chains += try await store.chains(of: initiatives.map(\.id), .section, for: context.user)
        return page
    }

    @Sendable private func actOnMeeting(_ request: Request, _ context: PageContext) async throws -> Response {
        let act: MeetingAct = try context.act()
        return try await answer(request, context, act.rawValue) {
            try await perform(act, context)
        } orShow: { errors in
            try await page(context, request, errors) { .minutes($0, $1, today: $3, context, $2) }
        }
    }

    @Sendable private func actOnRoll(_ request: Request, _ context: PageContext) async throws -> Response {
        let act: RollAct = try context.act()
        return try await answer(request, context, act.rawValue + context.form["person"], alsoUnseen: ["person"]) {
            try await perform(act, context)
        } orShow: { errors in
            try await page(context, request, errors) { record, board, errors, _ in .roll(record, board, context, errors)
            }
        }
    }

    @Sendable private func actOnItem(_ request: Request, _ context: PageContext) async throws -> Response {
        let act: ItemAct = try context.act()
        if act == .text { return try await write(request, context) }
        return try await answer(
            request,
            context,
            act.rawValue + context.form["matter"] + context.form["clause"] + context.form["vote"]
        ) {
            try await perform(act, context)
        } orShow: { errors in
            try await itemPage(request, context, errors)
        }
    }

    /// A text that is saved as it is typed: the script follows the new mark, a plain form goes back to the §.
    private func write(_ request: Request, _ context: PageContext) async throws -> Response {
        let place = Place(try context.id, try context.item)
        let mark: Int
        do {
            mark = try await writeText(place, context.form, sign(try context.user, "protokoll"))
        } catch let errors as FormErrors {
            return try await itemPage(request, context, errors).html(in: context.frame).response(.unprocessableContent)
        }
        if let asked = Autosave.asked, let name = Autosave.mark, request.headers[asked] != nil {
            return Response(status: .noContent, headers: [name: String(mark)])
        }
        return .see("/moten/\(place.meeting)/paragrafer/\(place.item)", receipt: .saved)
    }

    /// What forms carry hidden: a refusal is told at a field that is seen.
    private static let unseen: Set = [
        "formKey", "revision", "matter", "clause", "answer", "member", "service", "adjuster", "motion", "way", "undo",
        "vote", "remark", "recusal",
    ]

    /// Does the act and goes on; a refusal or a form error gives the page back with what was typed.
    private func answer(
        _ request: Request,
        _ context: PageContext,
        _ scope: String,
        alsoUnseen: Set<String> = [],
        _ perform: () async throws -> String,
        orShow page: (FormErrors) async throws -> Page
    ) async throws -> Response {
        do {
            return .see(try await perform())
        } catch var errors as FormErrors {
            errors.scope = scope + "-"
            return try await page(errors).html(in: context.frame).response(errors.status)
        } catch let refusal as Refusal where refusal.ruling.provision != .Kansli.access {
            let first =
                context.form.fields.first {
                    !Self.unseen.union(alsoUnseen).contains($0.name) && !$0.name.contains(".")
                }?.name ?? "text"
            var errors = FormErrors(first, "\(refusal.ruling.reason) (\(refusal.ruling.provision.citation))")
            errors.scope = scope + "-"
            return try await page(errors).html(in: context.frame).response(.conflict)
        }
    }

    private func page(
        _ context: PageContext,
        _ request: Request,
        _ errors: FormErrors = FormErrors(),
        _ make: (MeetingRecord, Board, FormErrors, Day) throws -> Page
    ) async throws -> Page {
        try context.user.may(.writeMinutes).orRefuse()
        let today = sign(try context.user, "").day
        let (record, board) = (try await store.meetingRecord(try context.id), try await store.board())
        var page = try make(record, board, errors, today)
        page.findings = record.liveFindings(board).filter {
            request.uri.path.hasPrefix($0.path + "/") || request.uri.path == $0.path
        }
        page.errors = errors
        return page
    }
}

extension PageContext {
    fileprivate func act<Act: RawRepresentable<String>>() throws -> Act {
        guard let act = Act(rawValue: try parameters.require("act")) else { throw Missing() }
        return act
    }
}

/// What the script sends and follows when a text is saved as it is typed.
private enum Autosave {
    typealias Name = HTTPFields.Element.Name
    static let asked = Name("X-Autosave")
    static let mark = Name("X-Revision")
}
