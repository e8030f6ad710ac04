package import Domain
package import Hummingbird
import Markup
package import Site
package import Store

/// Den som delar ut kalenderadresser (calendar doors), as the data folder does.
package protocol CalendarDoors: Sendable {
    func makeCalendarLink(_ signature: Signature) async throws -> String
    func withdrawCalendarLink(_ signature: Signature) async throws
    func hasCalendarLink(_ user: User) async throws -> Bool
    func calendarReader(_ token: String) async throws -> User?
}

/// Kalendrar: one for everybody, and one of one's own behind a secret address. The log of requests has the route's
/// template, so that no address stands there.
///
/// | Method | Path                         | Does                                                       |
/// |--------|------------------------------|------------------------------------------------------------|
/// | GET    | /sammantraden.ics            | the board's meetings, for anybody                          |
/// | GET    | /kalender/:token/kansli.ics  | one's own: meetings and the year's duties                  |
/// | GET    | /konto/kalender              | whether one has an address, and how to subscribe           |
/// | POST   | /konto/kalender              | makes an address, shown this once; the one before is dead  |
/// | POST   | /konto/kalender/bort         | withdraws it                                               |
package struct CalendarRoutes<Doors: CalendarDoors>: Sendable {
    let doors: Doors
    let store: Store
    let sign: Sign
    let today: @Sendable () -> Day
    let publicURL: String

    package init(
        _ doors: Doors,
        store: Store,
        sign: @escaping Sign,
        today: @escaping @Sendable () -> Day,
        publicURL: String
    ) {
        (self.doors, self.store, self.sign) = (doors, store, sign)
        (self.today, self.publicURL) = (today, publicURL)
    }

    package func add(to router: Router<PageContext>) {
        router.get("sammantraden.ics", use: sendOpen)
        router.get("kalender/:token/kansli.ics", use: sendOwn)
        router.get("konto/kalender", use: show)
        router.post("konto/kalender", use: make)
        router.post("konto/kalender/bort", use: withdraw)
    }

    @Sendable private func sendOpen(_ request: Request, _ context: PageContext) async throws -> Response {
        CalendarEvents(facts: try await store.calendarFacts(), publicURL: publicURL).open(today()).response
    }

    @Sendable private func sendOwn(_ request: Request, _ context: PageContext) async throws -> Response {
        let token = try context.parameters.require("token")
        guard let user = try await doors.calendarReader(token) else { throw Missing() }
        return CalendarEvents(facts: try await store.calendarFacts(), publicURL: publicURL).own(user, today()).response
    }

    @Sendable private func show(_ request: Request, _ context: PageContext) async throws -> HTML {
        Page.calendar(hasLink: try await doors.hasCalendarLink(try context.user), publicURL, context).html(
            in: context.frame
        )
    }

    @Sendable private func make(_ request: Request, _ context: PageContext) async throws -> Response {
        let token = try await doors.makeCalendarLink(sign(try context.user, "kalender"))
        let address = publicURL + CalendarPaths.own(token)
        return Page.calendarMade(address).html(in: context.frame).response(.ok)
    }

    @Sendable private func withdraw(_ request: Request, _ context: PageContext) async throws -> Response {
        try await doors.withdrawCalendarLink(sign(try context.user, "kalender"))
        return .see(CalendarPaths.page, receipt: .removed)
    }
}

/// The paths, apart from the generic routes.
enum CalendarPaths {
    static let open = "/sammantraden.ics"
    static let page = "/konto/kalender"
    static let withdrawal = "/konto/kalender/bort"
    static func own(_ token: String) -> String { "/kalender/\(token)/kansli.ics" }
}
