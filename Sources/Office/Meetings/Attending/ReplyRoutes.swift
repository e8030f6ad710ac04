package import Domain
package import Hummingbird
import Markup
package import Site
package import Store

/// What members say about a coming meeting.
///
/// | Method | Path               | Does                                                                  |
/// |--------|--------------------|-----------------------------------------------------------------------|
/// | POST   | /moten/:id/besked  | one's own reply; with a person, what that person has told the office  |
package struct ReplyRoutes: Sendable {
    let store: Store
    let sign: Sign

    package init(store: Store, sign: @escaping Sign) { (self.store, self.sign) = (store, sign) }

    package static func reply(_ id: BoardMeeting.ID) -> String { "/moten/\(id)/besked" }

    package func add(to router: Router<PageContext>) { router.post("moten/:id/besked", use: reply) }

    @Sendable private func reply(_ request: Request, _ context: PageContext) async throws -> Response {
        let (user, id, form) = (try context.user, try context.id, context.form)
        let isOwn = form["person"].isEmpty
        guard let answer = AttendanceReply.Answer(rawValue: form["answer"]) else { throw HTTPError(.badRequest) }
        guard let person = isOwn ? user.person : Int64(form["person"]) else { throw HTTPError(.badRequest) }
        try await store.reply(answer, for: person, at: id, sign(user, "besked om närvaro"))
        return .see(isOwn ? PapersRoutes.papers(id) : PapersRoutes.meeting(id), receipt: .saved)
    }
}
