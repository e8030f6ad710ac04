package import Domain
package import Hummingbird
import Markup
package import Site
package import Store

/// The room Uppföljning, and what is known of each initiative.
///
/// | Method | Path                      | Does                                                             |
/// |--------|---------------------------|------------------------------------------------------------------|
/// | GET    | /uppfoljning              | the year's initiatives side by side (`?ar=2023`)                 |
/// | GET    | /uppfoljning/insatser/:id | tables and charts of an initiative (`?ar=2023`, `?period=2023-H1`) |
package struct ResultRoutes: Sendable {
    let store: Store
    let today: @Sendable () -> Day

    package init(store: Store, today: @escaping @Sendable () -> Day) { (self.store, self.today) = (store, today) }

    package static func initiative(_ id: Initiative.ID, _ year: Int? = nil) -> String {
        Room.followUp.path + "/insatser/\(id)" + (year.map { "?ar=\($0)" } ?? "")
    }
    static func period(_ id: Initiative.ID, _ period: FollowUpPeriod) -> String {
        Room.followUp.path + "/insatser/\(id)?period=\(period.key)"
    }
    static func year(_ year: Int) -> String { Room.followUp.path + "?ar=\(year)" }

    package func add(to router: Router<PageContext>) {
        router.get("uppfoljning") { try await page($0, $1).html(in: $1.frame) }
        router.get("uppfoljning/insatser/:id") { try await showOne($0, $1).html(in: $1.frame) }
    }

    private func page(_ request: Request, _ context: PageContext) async throws -> Page {
        let user = try context.user
        try user.may(.readFollowUp).orRefuse()
        let book = try await store.deliveryBook()
        let asked = request.uri.queryParameters["ar"].flatMap { Int($0) }
        return .followUp(
            book,
            titles: try await store.initiativeTitles(),
            year: asked ?? book.years.first ?? today().year,
            mayKeep: user.maybe(.keepFollowUp)
        )
    }

    private func showOne(_ request: Request, _ context: PageContext) async throws -> Page {
        try context.user.may(.readFollowUp).orRefuse()
        let initiative = try await store.initiative(context.id)
        let book = try await store.deliveryBook()
        let query = request.uri.queryParameters
        let asked = query["period"].flatMap { FollowUpPeriod(key: String($0)) }
        let year = query["ar"].flatMap { Int($0) }
        guard let period = asked ?? book.period(of: initiative.id, in: year) else {
            return .withoutResults(initiative, year, book)
        }
        let results = InitiativeResults(
            initiative.id,
            period,
            in: book,
            planned: try await store.plannedParticipants(of: initiative.id)
        )
        return .results(initiative, results, book)
    }
}
