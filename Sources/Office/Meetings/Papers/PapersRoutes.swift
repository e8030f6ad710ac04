package import Domain
package import Hummingbird
import Markup
package import Site
package import Store

/// The board's meetings, and their papers as a member reads them on a tablet.
///
/// | Method | Path                               | Does                                             |
/// |--------|------------------------------------|--------------------------------------------------|
/// | GET    | /moten                             | the meetings, the latest first                   |
/// | GET    | /moten/:id                         | a meeting: where it stands and what it has       |
/// | GET    | /moten/:id/papper                  | its agenda as a reading list                     |
/// | GET    | /moten/:id/papper/:item            | an item to read, with own notes                  |
/// | POST   | /moten/:id/papper/:item/anteckning | keeps the reader's own note                      |
/// | GET    | /moten/:id/bilagor/:appendix       | an appendix's file                               |
package struct PapersRoutes: Sendable {
    let store: Store
    let sign: Sign
    let today: @Sendable () -> Day

    package init(store: Store, sign: @escaping Sign, today: @escaping @Sendable () -> Day) {
        (self.store, self.sign, self.today) = (store, sign, today)
    }

    package static let meetings = Room.meetings.path
    package static func meeting(_ id: BoardMeeting.ID) -> String { "/moten/\(id)" }
    package static func papers(_ id: BoardMeeting.ID) -> String { "/moten/\(id)/papper" }
    package static func bundle(_ id: BoardMeeting.ID) -> String { papers(id) + ".pdf" }
    package static func paper(_ item: AgendaItem) -> String { papers(item.meeting) + "/\(item.id)" }
    static func note(_ item: AgendaItem) -> String { paper(item) + "/anteckning" }
    package static func appendix(_ id: Appendix.ID, of meeting: BoardMeeting.ID) -> String {
        "/moten/\(meeting)/bilagor/\(id)"
    }

    package func add(to router: Router<PageContext>) {
        router.get("moten", use: showMeetings)
        router.get("moten/:id", use: showMeeting)
        router.get("moten/:id/papper", use: showPapers)
        router.get("moten/:id/papper/:item", use: showPaper)
        router.post("moten/:id/papper/:item/anteckning", use: keepNote)
        router.get("moten/:id/bilagor/:appendix", use: sendAppendix)
    }

    @Sendable private func showMeetings(_ request: Request, _ context: PageContext) async throws -> HTML {
        try context.user.may(.readPapers).orRefuse()
        let year = request.uri.queryParameters.get("ar").flatMap { Int($0) }
        return Page.meetings(try await store.allMeetings(), ofYear: year, context, today()).html(in: context.frame)
    }

    @Sendable private func showMeeting(_ request: Request, _ context: PageContext) async throws -> HTML {
        try context.user.may(.readPapers).orRefuse()
        let id = try context.id
        let record = try await store.meetingRecord(id)
        let findings = try await store.findings(ofMeeting: id, on: today())
        return Page.meeting(record, try await store.board(), findings, context, today()).html(in: context.frame)
    }

    @Sendable private func showPapers(_ request: Request, _ context: PageContext) async throws -> HTML {
        let user = try context.user
        try user.may(.readPapers).orRefuse()
        let record = try await store.meetingRecord(try context.id)
        let notes = try await store.notes(of: user, on: record.meeting.id)
        let replies = ReplyParts(record: record, board: try await store.board(), context: context, today: today())
        return Page.papers(record, notes, replies.own).html(in: context.frame)
    }

    @Sendable private func showPaper(_ request: Request, _ context: PageContext) async throws -> HTML {
        let user = try context.user
        try user.may(.readPapers).orRefuse()
        let record = try await store.meetingRecord(try context.id)
        guard let item = record.item(try context.item) else { throw Missing() }
        let note = try await store.notes(of: user, on: record.meeting.id)[item.id]
        let effect = try await store.effect(of: item, at: record.meeting)
        var page = Page.paper(item, record, try await store.board(), note, effect, context)
        page.facts += try await store.pointsAdopted(in: item.id).facts
        return page.html(in: context.frame)
    }

    @Sendable private func keepNote(_ request: Request, _ context: PageContext) async throws -> Response {
        let (meeting, item) = (try context.id, try context.item)
        try await store.keepNote(
            context.form["text"],
            on: item,
            of: meeting,
            revision: Int(context.form["revision"]) ?? 0,
            sign(try context.user, "egen anteckning")
        )
        return .see(Self.papers(meeting) + "/\(item)", receipt: .saved)
    }

    /// What a browser can show is shown, the rest is downloaded. The name says which appendix, not what or who it is about.
    @Sendable private func sendAppendix(_ request: Request, _ context: PageContext) async throws -> Response {
        try context.user.may(.readPapers).orRefuse()
        let id = try context.parameters.require("appendix", as: Appendix.ID.self)
        let (appendix, _, bytes) = try await store.appendix(id, of: try context.id)
        let type = FileType(of: bytes)
        return .file(bytes, type, named: "bilaga-\(appendix.number).\(type?.extensions.first ?? "bin")")
    }
}
