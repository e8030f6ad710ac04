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
/// | GET    | /sammantraden                   | meetings to come and announced minutes; ?ar= a year |
/// | GET    | /sammantraden/:id/protokoll     | announced minutes                                  |
/// | GET    | /sammantraden/:id/protokoll.pdf | the same as PDF                                    |
/// | GET    | /sammantraden/:id/paragrafer/:number | an announced § that was adjusted at once       |
/// | GET    | /sammantraden/:id/paragrafer/:number/pdf | the same as PDF                            |
/// | GET    | /tillganglighet                 | the accessibility statement                        |
/// | GET    | /publikt                        | for the office: what the public sees               |
package struct PublicRoutes: Sendable {
    let store: Store
    let today: @Sendable () -> Day
    let publicURL: String
    let makePDF: MakePDF
    private let memory = PageMemory()

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
    package static func meetings(of year: Int) -> String { "\(meetings)?ar=\(year)" }
    package static let accessibility = "/tillganglighet"
    package static func minutes(_ id: BoardMeeting.ID, section: Int? = nil) -> String {
        "/sammantraden/\(id)/" + (section.map { "paragrafer/\($0)" } ?? "protokoll")
    }
    package static func minutesPDF(_ id: BoardMeeting.ID, section: Int? = nil) -> String {
        minutes(id, section: section) + (section == nil ? ".pdf" : "/pdf")
    }

    package func add(to router: Router<PageContext>) {
        router.get("/", use: start)
        router.get("anslagstavla", use: noticeBoard)
        router.get("anslagstavla.atom", use: feed)
        router.get("sammantraden", use: meetings)
        router.get("sammantraden/:id/protokoll", use: minutes)
        router.get("sammantraden/:id/protokoll.pdf", use: minutesPDF)
        router.get("sammantraden/:id/paragrafer/:number", use: minutes)
        router.get("sammantraden/:id/paragrafer/:number/pdf", use: minutesPDF)
        router.get("tillganglighet", use: accessibility)
        router.get("publikt", use: overview)
    }

    @Sendable private func start(_ request: Request, _ context: PageContext) async throws -> Response {
        guard context.visitor == nil else { return .redirect(to: (context.frame.rooms.first ?? .desk).path) }
        guard try await store.associationName() != nil else { return .see("/logga-in") }
        return try await kept(request, context) { frame, today in
            Page.publicStart(
                try await store.board().association,
                up: try await store.noticesUp(on: today),
                coming: try await store.comingMeetings(from: today)
            ).publicHTML(in: frame)
        }
    }

    @Sendable private func noticeBoard(_ request: Request, _ context: PageContext) async throws -> Response {
        try await kept(request, context) { frame, today in
            Page.noticeBoard(
                try await store.noticesUp(on: today),
                elsewhere: try await store.board().otherNoticeBoard(on: today),
                frame.association
            ).publicHTML(in: frame)
        }
    }

    @Sendable private func feed(_ request: Request, _ context: PageContext) async throws -> Response {
        try await kept(request, context, type: "application/atom+xml; charset=utf-8") { frame, today in
            AtomFeed(association: frame.association, site: publicURL, notices: try await store.noticesUp(on: today)).xml
        }
    }

    @Sendable private func meetings(_ request: Request, _ context: PageContext) async throws -> Response {
        let asked = request.uri.queryParameters.get("ar", as: Int.self)
        return try await kept(request, context, year: asked) { frame, today in
            let years = try await store.announcedYears(until: today)
            let year = asked ?? years.first ?? today.year
            guard asked == nil || years.contains(year) else { throw Missing() }
            return Page.publicMeetings(
                coming: try await store.comingMeetings(from: today),
                announced: try await store.announcements(ofYear: year, until: today),
                year,
                of: years
            ).publicHTML(in: frame)
        }
    }

    @Sendable private func minutes(_ request: Request, _ context: PageContext) async throws -> Response {
        try await kept(request, context) { frame, today in
            Page.publicMinutes(try await announced(context, on: today)).publicHTML(in: frame)
        }
    }

    @Sendable private func minutesPDF(_ request: Request, _ context: PageContext) async throws -> Response {
        let closed = try await announced(context, on: today())
        return .pdf(try await makePDF(closed.document), named: "protokoll-\(closed.meeting.day.rawValue).pdf")
    }

    @Sendable private func accessibility(_ request: Request, _ context: PageContext) async throws -> Response {
        try await kept(request, context) { frame, _ in
            Page.accessibility(try await store.board().association).publicHTML(in: frame)
        }
    }

    @Sendable private func overview(_ request: Request, _ context: PageContext) async throws -> HTML {
        try context.user.may(.postNotices).orRefuse()
        let announced = try await store.announcements(until: today() + 366)
        return Page.publicOverview(announced, today: today()).html(in: context.frame)
    }

    /// Minutes that the public may read; all others are not there.
    private func announced(_ context: PageContext, on today: Day) async throws -> ClosedMinutes {
        let id = try context.parameters.require("id", as: BoardMeeting.ID.self)
        let number = context.parameters.get("number", as: Int.self)
        let closed = try await store.closedMinutes(id, section: number)
        guard closed.isPublic(on: today) else { throw Missing() }
        return closed
    }

    /// A page as it was made for the state that the folder is in, or made now. The state is read before what the page
    /// shows, the name in its frame included: a write in between gives a page that is forgotten at once, never an old one.
    private func kept(
        _ request: Request,
        _ context: PageContext,
        year: Int? = nil,
        type: String = "text/html; charset=utf-8",
        _ make: (Frame, Day) async throws -> HTML
    ) async throws -> Response {
        guard context.visitor == nil else {
            var reply = KeptPage(try await make(context.frame, today()), type: type).reply(request)
            reply.headers[.cacheControl] = "no-store"
            return reply
        }
        let path = request.uri.path + (year.map { "?\($0)" } ?? "")
        let state = PageMemory.State(event: try await store.lastEvent(), day: today())
        if let page = memory.page(path, at: state) { return page.reply(request) }
        var frame = context.frame
        frame.association = try await store.associationName() ?? frame.association
        let page = KeptPage(try await make(frame, state.day), type: type)
        memory.keep(page, path, at: state)
        return page.reply(request)
    }
}
