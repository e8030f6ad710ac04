package import Domain
package import Hummingbird
import Markup
package import Site
package import Store

/// The year's fees: who was at what, for how long, and what it comes to.
///
/// | Method | Path                                       | Does                                                    |
/// |--------|--------------------------------------------|---------------------------------------------------------|
/// | GET    | /ekonomi/arvoden                           | a year; `?ar=`. Who may only see their own goes there   |
/// | POST   | /ekonomi/arvoden/tider                     | types a meeting's times, or one person's at it          |
/// | POST   | /ekonomi/arvoden/forrattningar             | notes an assignment                                     |
/// | POST   | /ekonomi/arvoden/forrattningar/:id/struken | strikes it                                              |
package struct FeeRoutes: Sendable {
    let store: Store
    let sign: Sign
    let today: @Sendable () -> Day

    package init(store: Store, sign: @escaping Sign, today: @escaping @Sendable () -> Day) {
        (self.store, self.sign, self.today) = (store, sign, today)
    }

    package static let fees = Room.economy.path + "/arvoden"
    static func fees(_ year: Int) -> String { fees + "?ar=\(year)" }
    static let times = fees + "/tider"
    static let assignments = fees + "/forrattningar"
    static func strike(_ id: FeeAssignment.ID) -> String { assignments + "/\(id)/struken" }

    package func add(to router: Router<PageContext>) {
        router.get("ekonomi/arvoden", use: show)
        router.post("ekonomi/arvoden/tider", use: time)
        router.post("ekonomi/arvoden/forrattningar", use: note)
        router.post("ekonomi/arvoden/forrattningar/:id/struken", use: strike)
    }

    @Sendable private func show(_ request: Request, _ context: PageContext) async throws -> Response {
        let user = try context.user
        guard user.maybe(.readFees) || !user.maybe(.claimCompensation) else { return .see(OwnFeeRoutes.own) }
        let year = Int(request.asked["ar"]) ?? today().year
        return try await page(year, context).html(in: context.frame).response(.ok)
    }

    private func page(_ year: Int, _ context: PageContext) async throws -> Page {
        let user = try context.user
        try user.may(.readFees).orRefuse()
        let view = try await store.feeYear(year, user, on: today(), Fields(context.form))
        var page = Page.fees(view, context)
        if user.maybe(.readControl) {
            page.findings = try await store.findings(on: today()).filter { $0.path == Self.fees(year) }
        }
        return page
    }

    @Sendable private func time(_ request: Request, _ context: PageContext) async throws -> Response {
        try await answered(context) { signature in
            try await store.time(try FeeTimeForm(data: context.form).refined(), signature)
        }
    }

    @Sendable private func note(_ request: Request, _ context: PageContext) async throws -> Response {
        try await answered(context) { signature in
            try await store.note(try FeeAssignmentForm(data: context.form).refined(), signature)
        }
    }

    @Sendable private func strike(_ request: Request, _ context: PageContext) async throws -> Response {
        try await answered(context) { signature in
            try await store.strikeAssignment(try context.id, signature)
        }
    }

    private func answered(_ context: PageContext, _ write: (Signature) async throws -> Void) async throws -> Response {
        let year = Int(context.form["year"]) ?? today().year
        return try await context.answered(at: Self.fees(year), orShow: { try await page(year, $0) }) {
            let user = try context.user
            try user.may(.keepFees).orRefuse()
            try await write(sign(user, "arvoden"))
        }
    }
}

extension Store {
    /// What the pages of a year's fees are made of.
    func feeYear(_ year: Int, _ user: User, on today: Day, _ fields: Fields) async throws -> FeeYearView {
        guard 1_900...2_199 ~= year else { throw Missing() }
        return FeeYearView(
            year: year,
            book: try await feeBook(of: year),
            board: try await board(),
            user: user,
            today: today,
            budget: try await adoptedBudget(of: year, on: today)?.fees(in: year),
            fields: fields
        )
    }
}
