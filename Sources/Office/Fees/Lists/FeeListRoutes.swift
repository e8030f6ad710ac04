package import Domain
import Formats
package import Hummingbird
import Markup
package import Site
package import Store

/// Fee lists: proposed, fixed, attested, sent to payroll.
///
/// | Method | Path                                   | Does                                                   |
/// |--------|----------------------------------------|--------------------------------------------------------|
/// | GET    | /ekonomi/arvoden/listor/ny             | the proposal; `?ar=`, `?period=`, `?rattar=`           |
/// | POST   | /ekonomi/arvoden/listor                | fixes it                                               |
/// | GET    | /ekonomi/arvoden/listor/:id            | a list                                                 |
/// | GET    | /ekonomi/arvoden/listor/:id/lonefil    | its sheet for payroll                                  |
/// | POST   | /ekonomi/arvoden/listor/:id/attest     | attests all on it that the user may                    |
/// | POST   | /ekonomi/arvoden/listor/:id/lonen      | notes that it has gone to payroll                      |
package struct FeeListRoutes: Sendable {
    let store: Store
    let sign: Sign
    let today: @Sendable () -> Day

    package init(store: Store, sign: @escaping Sign, today: @escaping @Sendable () -> Day) {
        (self.store, self.sign, self.today) = (store, sign, today)
    }

    static let lists = FeeRoutes.fees + "/listor"
    static let new = lists + "/ny"
    static func new(_ period: FeePeriod, correcting: FeeList.ID? = nil) -> String {
        new + "?ar=\(period.year)&period=\(period.part.rawValue)" + (correcting.map { "&rattar=\($0)" } ?? "")
    }
    static func list(_ id: FeeList.ID) -> String { lists + "/\(id)" }
    static func sheet(_ id: FeeList.ID) -> String { list(id) + "/lonefil" }
    static func attest(_ id: FeeList.ID) -> String { list(id) + "/attest" }
    static func payroll(_ id: FeeList.ID) -> String { list(id) + "/lonen" }

    package func add(to router: Router<PageContext>) {
        router.get("ekonomi/arvoden/listor/ny", use: propose)
        router.post("ekonomi/arvoden/listor", use: fix)
        router.get("ekonomi/arvoden/listor/:id", use: show)
        router.get("ekonomi/arvoden/listor/:id/lonefil", use: sendSheet)
        router.post("ekonomi/arvoden/listor/:id/attest", use: attest)
        router.post("ekonomi/arvoden/listor/:id/lonen", use: send)
    }

    @Sendable private func propose(_ request: Request, _ context: PageContext) async throws -> HTML {
        try context.user.may(.keepFees).orRefuse()
        let query = request.asked
        let part = FeePeriod.Part(rawValue: query["period"]) ?? .q1
        let period = FeePeriod(Int(query["ar"]) ?? today().year, part)
        guard 1_900...2_199 ~= period.year else { throw Missing() }
        let view = FeeProposalView(
            period: period,
            correcting: FeeList.ID(query["rattar"]),
            book: try await store.feeBook(of: period.year, withYearBefore: true),
            board: try await store.board(),
            today: today()
        )
        return Page.feeProposal(view, context).html(in: context.frame)
    }

    @Sendable private func fix(_ request: Request, _ context: PageContext) async throws -> Response {
        let signature = sign(try context.user, "arvodeslista")
        try signature.user.may(.keepFees).orRefuse()
        let form = context.form
        guard let year = Int(form["year"]), let part = FeePeriod.Part(rawValue: form["part"]),
            let seen = Int(form["seen"]).map(ExactAmount.init(rawValue:))
        else { throw Missing() }
        let id = try await store.fix(
            FeePeriod(year, part),
            correcting: FeeList.ID(form["corrects"]),
            seen: seen,
            signature
        )
        return .see(Self.list(id), receipt: .saved)
    }

    @Sendable private func show(_ request: Request, _ context: PageContext) async throws -> HTML {
        let user = try context.user
        try user.may(.readFees).orRefuse()
        let record = try await store.feeList(try context.id)
        let view = FeeListView(
            record: record,
            waiting: try await store.waitingFees(record.id, on: today()),
            board: try await store.board(),
            user: user
        )
        var page = Page.feeList(view, context)
        page.history = try await store.history(of: "feeList/\(record.id)").map { row in
            HistoryEntry(when: String(row.at.prefix(10)), who: row.who, what: FeeListView.word(row.what))
        }
        return page.html(in: context.frame)
    }

    @Sendable private func sendSheet(_ request: Request, _ context: PageContext) async throws -> Response {
        try context.user.may(.readFees).orRefuse()
        let record = try await store.feeList(try context.id)
        try record.mayBeFetched.orRefuse()
        let book = record.workbook(try await store.board())
        return try .workbook(book, named: "arvodeslista-\(record.id)")
    }

    @Sendable private func attest(_ request: Request, _ context: PageContext) async throws -> Response {
        let (user, id) = (try context.user, try context.id)
        let checks = Set(context.form.values("check").compactMap(AttestCheck.init))
        let answer = AttestAnswer(checks, hindrance: context.form["hindrance"])
        try await store.attestFees(id, answer, sign(user, "arvodeslista"))
        return .see(Self.list(id), receipt: .saved)
    }

    @Sendable private func send(_ request: Request, _ context: PageContext) async throws -> Response {
        let (user, id) = (try context.user, try context.id)
        try await store.sendFees(id, sign(user, "arvodeslista"))
        return .see(Self.list(id), receipt: .saved)
    }
}
