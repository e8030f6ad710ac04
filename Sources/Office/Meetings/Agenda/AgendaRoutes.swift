package import Domain
package import Hummingbird
import Markup
package import Site
package import Store

/// The agenda before the meeting: its items, their parties, proposed decisions and papers.
///
/// | Method | Path                                        | Does                                      |
/// |--------|---------------------------------------------|-------------------------------------------|
/// | GET    | /moten/:id/dagordning                       | the agenda, and what each item lacks      |
/// | POST   | /moten/:id/dagordning                       | adds an item                              |
/// | POST   | /moten/:id/dagordning/plikter               | takes up a duty of the year               |
/// | GET    | /moten/:id/arenden/:item                    | an item to prepare                        |
/// | POST   | /moten/:id/arenden/:item                    | rewrites it                               |
/// | POST   | /moten/:id/arenden/:item/plats              | moves it up, down or to a place           |
/// | POST   | /moten/:id/arenden/:item/borttagning        | removes it                                |
/// | POST   | /moten/:id/arenden/:item/parter             | names or removes a party                  |
/// | POST   | /moten/:id/arenden/:item/personer           | names or removes a signer or contact      |
/// | POST   | /moten/:id/arenden/:item/forslag            | adds a proposed att-sats                  |
/// | POST   | /moten/:id/arenden/:item/forslag/:clause    | rewrites or removes it                    |
/// | POST   | /moten/:id/arenden/:item/bilagor            | appends a paper                           |
/// | POST   | /moten/:id/arenden/:item/bilagor/:appendix  | removes it                                |
/// | POST   | /moten/:id/arenden/:item/diarium            | ties it to a case of the diary, or unties |
package struct AgendaRoutes: Sendable {
    let store: Store
    let sign: Sign

    package init(store: Store, sign: @escaping Sign) { (self.store, self.sign) = (store, sign) }

    package static func agenda(_ id: BoardMeeting.ID) -> String { "/moten/\(id)/dagordning" }
    static func duties(_ id: BoardMeeting.ID) -> String { agenda(id) + "/plikter" }
    package static func item(_ item: AgendaItem) -> String { "/moten/\(item.meeting)/arenden/\(item.id)" }
    static func place(_ item: AgendaItem) -> String { self.item(item) + "/plats" }
    static func removal(_ item: AgendaItem) -> String { self.item(item) + "/borttagning" }
    static func diary(_ item: AgendaItem) -> String { self.item(item) + "/diarium" }
    static func parties(_ item: AgendaItem) -> String { self.item(item) + "/parter" }
    static func involvements(_ item: AgendaItem) -> String { self.item(item) + "/personer" }
    static func proposals(_ item: AgendaItem) -> String { self.item(item) + "/forslag" }
    static func proposal(_ clause: Clause.ID, _ item: AgendaItem) -> String { proposals(item) + "/\(clause)" }
    static func appendices(_ item: AgendaItem) -> String { self.item(item) + "/bilagor" }
    static func appendix(_ id: Appendix.ID, _ item: AgendaItem) -> String { appendices(item) + "/\(id)" }

    package func add(to router: Router<PageContext>) {
        router.get("moten/:id/dagordning", use: showAgenda)
        router.post("moten/:id/dagordning", use: addItem)
        router.post("moten/:id/dagordning/plikter", use: takeUp)
        router.group("moten/:id/arenden/:item")
            .get(use: showItem)
            .post(use: rewrite)
            .post("plats", use: move)
            .post("borttagning", use: remove)
            .post("parter", use: changeParties)
            .post("personer", use: changeInvolvements)
            .post("forslag", use: propose)
            .post("forslag/:clause", use: changeProposal)
            .post("bilagor", use: append)
            .post("diarium", use: tie)
            .post("bilagor/:appendix", use: removeAppendix)
    }

    @Sendable private func showAgenda(_ request: Request, _ context: PageContext) async throws -> HTML {
        try await agendaPage(request, context).html(in: context.frame)
    }

    @Sendable private func addItem(_ request: Request, _ context: PageContext) async throws -> Response {
        let meeting = try context.id
        do {
            let draft = try ItemForm(context.form).refined()
            let id = try await store.addItem(draft, to: meeting, sign(try context.user, "dagordning"))
            return .see("/moten/\(meeting)/arenden/\(id)", receipt: .saved)
        } catch let errors as FormErrors {
            return try await agendaPage(request, context, errors).html(in: context.frame).response(
                .unprocessableContent
            )
        }
    }

    @Sendable private func takeUp(_ request: Request, _ context: PageContext) async throws -> Response {
        let (meeting, form) = (try context.id, context.form)
        guard let duty = Int64(form["duty"]), let year = Int(form["year"]), let number = Int(form["number"]) else {
            throw HTTPError(.badRequest)
        }
        let place = WheelPlace(duty, year, number)
        let item = try await store.takeUp(place, at: meeting, sign(try context.user, "plikt ur årshjulet"))
        return .see("/moten/\(meeting)/arenden/\(item)", receipt: .saved)
    }

    private func agendaPage(
        _ request: Request,
        _ context: PageContext,
        _ errors: FormErrors = FormErrors()
    ) async throws -> Page {
        try context.user.may(.readPapers).orRefuse()
        let id = try context.id
        let (record, board) = (try await store.meetingRecord(id), try await store.board())
        var page = Page.agenda(record, board, offered: try await store.offeredDuties(at: id), context, errors)
        page.errors = errors
        return page
    }

    @Sendable private func showItem(_ request: Request, _ context: PageContext) async throws -> HTML {
        try await itemPage(context).html(in: context.frame)
    }

    /// The item's page; with errors, the form that they belong to is given back as it was typed.
    func itemPage(_ context: PageContext, _ errors: FormErrors = FormErrors()) async throws -> Page {
        try context.user.may(.readPapers).orRefuse()
        let record = try await store.meetingRecord(try context.id)
        guard let item = record.item(try context.item) else { throw Missing() }
        let cases = (own: try await store.diaryCases(ofItem: item.id), open: try await store.openCases())
        let effect = try await store.effect(of: item, at: record.meeting)
        var page = Page.item(item, record, try await store.board(), cases, effect, context, errors)
        page.errors = errors
        if try context.user.may(.readInitiatives).outcome == .met {
            let initiatives = try await store.initiatives(ofItem: item.id)
            page.facts += initiatives.map(\.fact)
            page.chains = try await store.chains(of: initiatives.map(\.id), .section, for: context.user)
        }
        return page
    }
}

extension PageContext {
    var item: AgendaItem.ID { get throws { try parameters.require("item", as: AgendaItem.ID.self) } }
}
