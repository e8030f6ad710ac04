package import Documents
package import Domain
package import Hummingbird
import Markup
package import Site
package import Store

/// What anybody may read. Nothing here asks who reads; nothing here shows what has not been announced.
///
/// | Method | Path                            | Does                                               |
/// |--------|---------------------------------|----------------------------------------------------|
/// | GET    | /                               | the public start page                              |
/// | GET    | /anslagstavla                   | the notice board, and how to appeal                |
/// | GET    | /anslagstavla.atom              | the same as a feed                                 |
/// | GET    | /sammantraden                   | meetings to come and announced minutes             |
/// | GET    | /sammantraden/:id/protokoll     | announced minutes                                  |
/// | GET    | /sammantraden/:id/protokoll.pdf | the same as PDF                                    |
/// | GET    | /tillganglighet                 | the accessibility statement                        |
/// | GET    | /publikt                        | for the office: what the public sees               |
package struct PublicRoutes: Sendable {
    let store: Store
    let today: @Sendable () -> Day
    let publicURL: String
    let makePDF: MakePDF

    package init(
        store: Store,
        today: @escaping @Sendable () -> Day,
        publicURL: String,
        makePDF: @escaping MakePDF
    ) {
        (self.store, self.today, self.publicURL, self.makePDF) = (store, today, publicURL, makePDF)
    }

    package static let start = "/"
    package static let noticeBoard = "/anslagstavla"
    package static let feed = "/anslagstavla.atom"
    package static let meetings = "/sammantraden"
    package static let accessibility = "/tillganglighet"
    package static func minutes(_ id: BoardMeeting.ID) -> String { "/sammantraden/\(id)/protokoll" }
    package static func minutesPDF(_ id: BoardMeeting.ID) -> String { minutes(id) + ".pdf" }

    package func add(to router: Router<PageContext>) {
        router.get("/", use: start)
        router.get("anslagstavla", use: noticeBoard)
        router.get("anslagstavla.atom", use: feed)
        router.get("sammantraden", use: meetings)
        router.get("sammantraden/:id/protokoll", use: minutes)
        router.get("sammantraden/:id/protokoll.pdf", use: minutesPDF)
        router.get("tillganglighet", use: accessibility)
        router.get("publikt", use: overview)
    }

    @Sendable private func start(_ request: Request, _ context: PageContext) async throws -> Response {
        guard context.visitor == nil else { return .redirect(to: (context.frame.rooms.first ?? .desk).path) }
        let page = Page.publicStart(
            try await store.board().association,
            up: try await store.announcements(until: today()).filter { $0.isUp(on: today()) },
            coming: try await store.comingMeetings(from: today())
        )
        return page.publicHTML(in: context.frame).response(from: request, context: context)
    }

    @Sendable private func noticeBoard(_ request: Request, _ context: PageContext) async throws -> HTML {
        let up = try await store.announcements(until: today()).filter { $0.isUp(on: today()) }
        return Page.noticeBoard(up, context.frame.association).publicHTML(in: context.frame)
    }

    @Sendable private func feed(_ request: Request, _ context: PageContext) async throws -> Response {
        let up = try await store.announcements(until: today()).filter { $0.isUp(on: today()) }
        let feed = AtomFeed(association: context.frame.association, site: publicURL, notices: up)
        return Response(
            status: .ok,
            headers: [.contentType: "application/atom+xml; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: feed.xml.text))
        )
    }

    @Sendable private func meetings(_ request: Request, _ context: PageContext) async throws -> HTML {
        let page = Page.publicMeetings(
            coming: try await store.comingMeetings(from: today()),
            announced: try await store.announcements(until: today())
        )
        return page.publicHTML(in: context.frame)
    }

    @Sendable private func minutes(_ request: Request, _ context: PageContext) async throws -> HTML {
        let closed = try await announced(context)
        return Page.publicMinutes(closed).publicHTML(in: context.frame)
    }

    @Sendable private func minutesPDF(_ request: Request, _ context: PageContext) async throws -> Response {
        let closed = try await announced(context)
        return .pdf(try await makePDF(closed.document), named: "protokoll-\(closed.meeting.day.rawValue).pdf")
    }

    @Sendable private func accessibility(_ request: Request, _ context: PageContext) async throws -> HTML {
        Page.accessibility(try await store.board().association).publicHTML(in: context.frame)
    }

    @Sendable private func overview(_ request: Request, _ context: PageContext) async throws -> HTML {
        try context.user.may(.postNotices).orRefuse()
        let announced = try await store.announcements(until: today() + 366)
        return Page.publicOverview(announced, today: today()).html(in: context.frame)
    }

    /// Minutes that the public may read; all others are not there.
    private func announced(_ context: PageContext) async throws -> ClosedMinutes {
        let closed = try await store.closedMinutes(try context.parameters.require("id", as: BoardMeeting.ID.self))
        guard closed.isPublic(on: today()) else { throw Missing() }
        return closed
    }
}
