package import Documents
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
/// | GET    | /uppfoljning/forbundet    | all initiatives together, where they may be (`?ar=2023`)         |
/// | GET    | /uppfoljning/insatser/:id | tables and charts of an initiative (`?ar=2023`, `?period=2023-H1`) |
/// | GET    | /uppfoljning/insatser/:id/pdf | the same as a document, for paper and archive                |
package struct ResultRoutes: Sendable {
    let store: Store
    let today: @Sendable () -> Day

    let makePDF: MakePDF

    package init(store: Store, today: @escaping @Sendable () -> Day, makePDF: @escaping MakePDF) {
        (self.store, self.today, self.makePDF) = (store, today, makePDF)
    }

    package static func initiative(_ id: Initiative.ID, _ year: Int? = nil) -> String {
        Room.followUp.path + "/insatser/\(id)" + (year.map { "?ar=\($0)" } ?? "")
    }
    static func period(_ id: Initiative.ID, _ period: FollowUpPeriod) -> String {
        Room.followUp.path + "/insatser/\(id)?period=\(period.key)"
    }
    static func pdf(_ id: Initiative.ID, _ period: FollowUpPeriod) -> String {
        Room.followUp.path + "/insatser/\(id)/pdf?period=\(period.key)"
    }
    static let association = Room.followUp.path + "/forbundet"
    static func association(_ year: Int) -> String { "\(association)?ar=\(year)" }
    static func year(_ year: Int) -> String { Room.followUp.path + "?ar=\(year)" }

    package func add(to router: Router<PageContext>) {
        router.get("uppfoljning") { try await page($0, $1).html(in: $1.frame) }
        router.get("uppfoljning/forbundet") { try await showAll($0, $1).html(in: $1.frame) }
        router.get("uppfoljning/insatser/:id") { try await showOne($0, $1).html(in: $1.frame) }
        router.get("uppfoljning/insatser/:id/pdf", use: sendPDF)
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
            planned: try await store.finsamCounts(of: asked ?? book.years.first ?? today().year),
            mayKeep: user.maybe(.keepFollowUp)
        )
    }

    private func showAll(_ request: Request, _ context: PageContext) async throws -> Page {
        try context.user.may(.readFollowUp).orRefuse()
        let book = try await store.deliveryBook()
        let asked = request.uri.queryParameters["ar"].flatMap { Int($0) }
        let year = asked ?? book.years.first ?? today().year
        let titles = try await store.initiativeTitles()
        let years = book.years.reversed().map { AssociationResults($0, in: book, titles: titles) }
        return .association(
            AssociationResults(year, in: book, titles: titles),
            before: AssociationResults(year - 1, in: book, titles: titles),
            years: years
        )
    }

    private func showOne(_ request: Request, _ context: PageContext) async throws -> Page {
        try context.user.may(.readFollowUp).orRefuse()
        let initiative = try await store.initiative(context.id)
        guard let results = try await results(of: initiative.id, request) else {
            let year = request.uri.queryParameters["ar"].flatMap { Int($0) }
            return .withoutResults(initiative, year, try await store.deliveryBook())
        }
        var page = Page.results(initiative, results, uses: try await store.uses(of: results.deliveries))
        page.chains = try await store.chains(of: [initiative.id], .results, for: context.user)
        return page
    }

    /// Of the period that was asked for, or else the last that something counts of; nil when nothing does.
    private func results(of id: Initiative.ID, _ request: Request) async throws -> InitiativeResults? {
        let book = try await store.deliveryBook()
        let query = request.uri.queryParameters
        let asked = query["period"].flatMap { FollowUpPeriod(key: String($0)) }
        guard let period = asked ?? book.period(of: id, in: query["ar"].flatMap { Int($0) }),
            !book.standing(id, period).isEmpty
        else { return nil }
        return InitiativeResults(id, period, in: book, planned: try await store.plannedParticipants(of: id))
    }

    @Sendable private func sendPDF(_ request: Request, _ context: PageContext) async throws -> Response {
        try context.user.may(.readFollowUp).orRefuse()
        let initiative = try await store.initiative(context.id)
        guard let results = try await results(of: initiative.id, request) else { throw Missing() }
        let sender = try await store.associationName() ?? ""
        let document = Document.results(results, of: initiative.title, sender: sender)
        return .pdf(try await makePDF(document), named: "uppfoljning-\(initiative.id)-\(results.period.key).pdf")
    }
}
