package import Documents
package import Domain
package import Hummingbird
import Markup
package import Site
package import Store

/// Initiatives: the list, one with its chain, its agreements and instalments.
///
/// | Method | Path                                            | Does                                          |
/// |--------|-------------------------------------------------|-----------------------------------------------|
/// | GET    | /insatser                                       | the list, with a year's money                 |
/// | GET    | /insatser/periodisering/:year                   | what is accrued at the end of a year          |
/// | GET    | /insatser/:id                                   | one, with its chain                           |
/// | POST   | /insatser/:id/beviljanden/:grant/plan           | lays the plan of instalments                  |
/// | POST   | /insatser/:id/beviljanden/:grant/aterkrav       | claims back what was paid too much            |
/// | GET    | /insatser/:id/beviljanden/:grant/avtal          | the agreement, with its versions              |
/// | POST   | /insatser/:id/beviljanden/:grant/avtal          | makes a version                               |
/// | GET    | /insatser/:id/beviljanden/:grant/avtal/pdf      | its last version as PDF                       |
/// | POST   | /insatser/:id/beviljanden/:grant/avtal/var      | signs it for the förbund                      |
/// | POST   | /insatser/:id/beviljanden/:grant/avtal/deras    | takes in the receiver's signature             |
/// | GET    | /insatser/:id/beviljanden/:grant/avtal/papper   | the signed paper that was taken in            |
package struct InitiativeRoutes: Sendable {
    let store: Store
    let sign: Sign
    let today: @Sendable () -> Day
    let makePDF: MakePDF

    package init(
        store: Store,
        sign: @escaping Sign,
        today: @escaping @Sendable () -> Day,
        makePDF: @escaping MakePDF
    ) {
        (self.store, self.sign, self.today, self.makePDF) = (store, sign, today, makePDF)
    }

    package static let initiatives = Room.initiatives.path
    package static func initiative(_ id: Initiative.ID) -> String { "\(initiatives)/\(id)" }
    static func accruals(_ year: Int) -> String { "\(initiatives)/periodisering/\(year)" }
    static func grant(_ grant: Grant.ID, of id: Initiative.ID) -> String { initiative(id) + "/beviljanden/\(grant)" }
    static func plan(_ id: Grant.ID, of initiative: Initiative.ID) -> String { grant(id, of: initiative) + "/plan" }
    static func instalments(of grant: Grant.ID, _ initiative: Initiative.ID) -> String {
        Self.grant(grant, of: initiative) + "/delbetalningar"
    }
    static func cancellation(_ instalment: Instalment.ID, of id: Initiative.ID) -> String {
        initiative(id) + "/delbetalningar/\(instalment)/strykning"
    }
    static func repayment(_ id: Grant.ID, of initiative: Initiative.ID) -> String {
        grant(id, of: initiative) + "/aterkrav"
    }
    package static func agreement(_ id: Grant.ID, of initiative: Initiative.ID) -> String {
        grant(id, of: initiative) + "/avtal"
    }

    package func add(to router: Router<PageContext>) {
        router.get("insatser", use: show)
        router.get("insatser/periodisering/:year", use: showAccruals)
        router.get("insatser/:id", use: showOne)
        router.post("insatser/:id/beviljanden/:grant/plan", use: layPlan)
        router.post("insatser/:id/beviljanden/:grant/delbetalningar", use: addInstalment)
        router.post("insatser/:id/delbetalningar/:instalment/strykning", use: strike)
        router.post("insatser/:id/beviljanden/:grant/aterkrav", use: claimBack)
        addAgreements(to: router)
    }

    @Sendable private func show(_ request: Request, _ context: PageContext) async throws -> HTML {
        try context.user.may(.readInitiatives).orRefuse()
        let query = request.asked
        let filter = InitiativeFilter(
            year: Int(query["ar"]) ?? today().year,
            kind: Initiative.Kind(rawValue: query["slag"]),
            state: InitiativeState(rawValue: query["lage"]),
            words: query["sok"],
            paging: Paging(query)
        )
        return Page.initiatives(try await store.initiatives(filter.year), filter, context).html(in: context.frame)
    }

    @Sendable private func showAccruals(_ request: Request, _ context: PageContext) async throws -> HTML {
        try context.user.may(.readInitiatives).orRefuse()
        guard let year = context.parameters.get("year").flatMap({ Int($0) }) else { throw Missing() }
        return Page.accruals(try await store.accruals(year), year).html(in: context.frame)
    }

    @Sendable private func showOne(_ request: Request, _ context: PageContext) async throws -> HTML {
        try await page(context).html(in: context.frame)
    }

    private func page(_ context: PageContext, _ errors: FormErrors = FormErrors()) async throws -> Page {
        try context.user.may(.readInitiatives).orRefuse()
        let chain = try await store.initiativeChain(try context.id)
        var page = Page.initiative(chain, context, today: today(), errors)
        page.errors = errors
        page.facts += try await store.councils(of: chain.initiative.id).map(\.fact)
        page.findings = try await findings(context, at: Self.initiative(chain.initiative.id))
        page.history = try await store.history(of: "initiative/\(chain.initiative.id)").map(\.entry)
        return page
    }

    @Sendable private func addInstalment(_ request: Request, _ context: PageContext) async throws -> Response {
        let (id, grant) = (try context.id, try context.grant)
        let signature = sign(try context.user, "delbetalningar")
        try signature.user.may(.keepInitiatives).orRefuse()
        do {
            try await store.add(try InstalmentForm(data: context.form).refined(grant), in: id, signature)
            return .see(Self.initiative(id), receipt: .saved)
        } catch let errors as FormErrors {
            return try await page(context, errors).html(in: context.frame).response(.unprocessableContent)
        }
    }

    @Sendable private func strike(_ request: Request, _ context: PageContext) async throws -> Response {
        let (id, instalment) = (try context.id, try context.parameters.require("instalment", as: Instalment.ID.self))
        try await store.cancel(instalment, in: id, sign(try context.user, "delbetalningar"))
        return .see(Self.initiative(id), receipt: .saved)
    }

    @Sendable private func layPlan(_ request: Request, _ context: PageContext) async throws -> Response {
        let (id, grant) = (try context.id, try context.grant)
        guard let plan = InstalmentPlan(rawValue: context.form["plan"]) else { throw Missing() }
        try await store.lay(plan, of: grant, in: id, sign(try context.user, "delbetalningar"))
        return .see(Self.initiative(id), receipt: .saved)
    }

    @Sendable private func claimBack(_ request: Request, _ context: PageContext) async throws -> Response {
        let (id, grant) = (try context.id, try context.grant)
        guard let year = Int(context.form["year"]) else { throw Missing() }
        try await store.claimBack(year, of: grant, in: id, sign(try context.user, "återkrav"))
        return .see(Self.initiative(id), receipt: .saved)
    }

    private func findings(_ context: PageContext, at path: String) async throws -> [Finding] {
        guard context.visitor?.user.may(.readControl).outcome == .met else { return [] }
        return try await store.findings(on: today()).filter { $0.path == path }
    }
}

extension PageContext {
    var grant: Grant.ID {
        get throws {
            guard let id = parameters.get("grant").flatMap({ Grant.ID($0) }) else { throw Missing() }
            return id
        }
    }
}

extension HistoryRow {
    fileprivate var entry: HistoryEntry {
        HistoryEntry(when: String(at.prefix(10)), who: who, what: Self.words[what] ?? what)
    }

    private static let words = [
        "opened": "Insatsen lades upp", "tied": "Knöts till ett ärende på dagordningen", "granted": "Medel beviljades",
        "planned": "Delbetalningarna planerades", "addedInstalment": "En delbetalning lades till",
        "cancelled": "En delbetalning ströks",
        "claimedBack": "Pengar krävdes tillbaka", "madeAgreement": "Avtalet gjordes i en ny version",
        "signedAgreement": "Avtalet undertecknades", "signedForReceiver": "Mottagarens underskrift togs in",
        "registered": "Ett ärende öppnades i diariet",
        "takenUp": "Lades på styrelsens dagordning", "ranked": "Fick en plats i prioriteringen",
        "closed": "Insatsen avslutades",
    ]
}
