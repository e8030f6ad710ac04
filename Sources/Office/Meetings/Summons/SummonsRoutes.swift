package import Documents
package import Domain
package import Hummingbird
import Markup
package import Site
package import Store

/// The summons: what it says, who gets it, and the sending.
///
/// | Method | Path                    | Does                                          |
/// |--------|-------------------------|-----------------------------------------------|
/// | GET    | /moten/:id/kallelse     | the summons, who got it, and the form to send |
/// | POST   | /moten/:id/kallelse     | sends it and notes the day                    |
/// | GET    | /moten/:id/kallelse.pdf | the summons as PDF                            |
/// | GET    | /moten/:id/kallelse.docx | the summons as Word, to work on              |
package struct SummonsRoutes: Sendable {
    let store: Store
    let sign: Sign
    let today: @Sendable () -> Day
    let makePDF: MakePDF
    let sendMail: SendMail
    let links: LinkSending?
    let makeWord: MakeWord
    let mailing: PapersMailing?

    package init(
        store: Store,
        sign: @escaping Sign,
        today: @escaping @Sendable () -> Day,
        makePDF: @escaping MakePDF,
        sendMail: @escaping SendMail,
        links: LinkSending? = nil,
        makeWord: @escaping MakeWord = { _ in throw Missing() },
        mailing: PapersMailing? = nil
    ) {
        (self.store, self.sign, self.today) = (store, sign, today)
        (self.makePDF, self.sendMail, self.links) = (makePDF, sendMail, links)
        (self.makeWord, self.mailing) = (makeWord, mailing)
    }

    package static func summons(_ id: BoardMeeting.ID) -> String { "/moten/\(id)/kallelse" }
    package static func pdf(_ id: BoardMeeting.ID) -> String { summons(id) + ".pdf" }
    static func word(_ id: BoardMeeting.ID) -> String { summons(id) + ".docx" }

    package func add(to router: Router<PageContext>) {
        router.get("moten/:id/kallelse", use: show)
        router.post("moten/:id/kallelse", use: send)
        router.get("moten/:id/kallelse.pdf", use: pdf)
        router.get("moten/:id/kallelse.docx", use: word)
    }

    @Sendable private func show(_ request: Request, _ context: PageContext) async throws -> HTML {
        Page.summons(try await view(context), context).html(in: context.frame)
    }

    @Sendable private func pdf(_ request: Request, _ context: PageContext) async throws -> Response {
        let view = try await view(context)
        return .pdf(try await makePDF(view.document), named: "kallelse-\(view.record.meeting.day.rawValue).pdf")
    }

    @Sendable private func word(_ request: Request, _ context: PageContext) async throws -> Response {
        let view = try await view(context)
        return .word(try await makeWord(view.document), named: "kallelse-\(view.record.meeting.day.rawValue).docx")
    }

    /// The rules are asked before anything is sent, and again when it is noted.
    @Sendable private func send(_ request: Request, _ context: PageContext) async throws -> Response {
        let view = try await view(context)
        try context.user.may(.convene).orRefuse()
        let knows = !context.form["late"].isEmpty
        let people = view.board.persons.map(\.id).filter(context.form.people.contains)
        try view.record.maySummon(view.board, on: view.today, knowingItIsLate: true).orRefuse()
        let ruling = view.record.maySummon(view.board, on: view.today, knowingItIsLate: knows)
        var errors = FormErrors()
        if people.isEmpty { errors.add("person", "Mottagare: välj minst en.") }
        if ruling.outcome == .notMet { errors.add("late", ruling.reason) }
        guard errors.isEmpty else {
            return Page.summons(view, context, errors).html(in: context.frame).response(.unprocessableContent)
        }
        let document = Document.summons(view.record, view.board, called: people, dated: view.today)
        let letters = try await view.letters(document, to: people, makePDF, mailing, store)
        var readers: [(person: Person.ID, email: String?, way: SummonsDelivery.Way)] = []
        let signature = sign(try context.user, "kallelse")
        let (id, papers) = (view.record.meeting.id, letters.papers)
        do {
            for person in people { readers.append(try await send(letters, to: person, view)) }
        } catch  where !readers.isEmpty {
            // Mail that has gone cannot be taken back: it is noted before the failure is told.
            try await store.summon(to: id, knowingItIsLate: knows, readers, papers: papers, signature)
            throw error
        }
        try await store.summon(to: id, knowingItIsLate: knows, readers, papers: papers, signature)
        try await sendLinks(to: people, view, context, signature)
        return .see(Self.summons(id), receipt: .called)
    }

    /// After the summons is noted: a link that cannot be made or sent must not make it go out twice.
    private func sendLinks(
        to people: [Person.ID],
        _ view: SummonsView,
        _ context: PageContext,
        _ signature: Signature
    ) async throws {
        guard let links, !context.form["links"].isEmpty else { return }
        try signature.user.may(.sendLinks).orRefuse()
        let states = try await links.links.states(signature.user)
        for person in people.compactMap(view.board.person) where LinkSending.address(of: person, states) != nil {
            _ = try await links.send(to: person, view.board, signature)
        }
    }

    private func send(
        _ letters: SummonsLetters,
        to person: Person.ID,
        _ view: SummonsView
    ) async throws -> (person: Person.ID, email: String?, way: SummonsDelivery.Way) {
        guard let email = view.board.person(person)?.email, !email.isEmpty else { return (person, nil, .none) }
        let delivery = try await sendMail(letters.letter(to: person, at: email, view))
        return (person, email, delivery == .sent ? .sent : .filed)
    }

    private func view(_ context: PageContext) async throws -> SummonsView {
        try context.user.may(.readPapers).orRefuse()
        let id = try context.parameters.require("id", as: BoardMeeting.ID.self)
        let board = try await store.board()
        return SummonsView(
            record: try await store.meetingRecord(id),
            board: board,
            deliveries: try await store.summonsDeliveries(of: id),
            mailed: try await mailing?.readers(among: board.persons) ?? [],
            today: today()
        )
    }
}

/// What the page of a summons shows.
struct SummonsView {
    let record: MeetingRecord
    let board: Board
    let deliveries: [SummonsDelivery]
    /// Those who get the papers by mail.
    var mailed: Set<Person.ID> = []
    let today: Day

    /// Dated the day it went out, today before that.
    var document: Document {
        let called = deliveries.isEmpty ? board.called(on: record.meeting.day) : deliveries.map(\.person)
        let once = called.reduce(into: [Person.ID]()) { if !$0.contains($1) { $0.append($1) } }
        return .summons(record, board, called: once, dated: record.meeting.summonedOn ?? today)
    }
}

extension FormData {
    /// Those who are chosen to get the summons.
    var people: Set<Person.ID> { Set(values("person").compactMap { Person.ID($0) }) }
}
