package import Documents
package import Domain
import Foundation
package import Hummingbird
import Markup
package import Site
package import Store

/// Payments: release by two together, orders to the accounting service, and its confirmations.
///
/// | Method | Path                                    | Does                                            |
/// |--------|-----------------------------------------|-------------------------------------------------|
/// | GET    | /ekonomi/betalningar                    | what waits for release or order, and the orders |
/// | POST   | /ekonomi/betalningar/utanordning        | releases the chosen claims                      |
/// | POST   | /ekonomi/betalningar                    | makes an order of released claims               |
/// | GET    | /ekonomi/betalningar/:id                | one order                                       |
/// | GET    | /ekonomi/betalningar/:id/order.pdf      | it as PDF                                       |
/// | POST   | /ekonomi/betalningar/:id/skickad        | notes that it was sent                          |
/// | POST   | /ekonomi/betalningar/:id/bekraftelse    | confirms that claims are paid                   |
/// | POST   | /ekonomi/betalningar/:id/retur/:claim   | takes back what the bank returned               |
package struct PaymentOrderRoutes: Sendable {
    let store: Store
    let sign: Sign
    let today: @Sendable () -> Day
    let makePDF: MakePDF

    package init(store: Store, sign: @escaping Sign, today: @escaping @Sendable () -> Day, makePDF: @escaping MakePDF) {
        (self.store, self.sign, self.today, self.makePDF) = (store, sign, today, makePDF)
    }

    package static let orders = Room.economy.path + "/betalningar"
    static let release = orders + "/utanordning"
    static func order(_ id: PaymentOrder.ID) -> String { orders + "/\(id)" }
    static func pdf(_ id: PaymentOrder.ID) -> String { order(id) + "/order.pdf" }
    static func sending(_ id: PaymentOrder.ID) -> String { order(id) + "/skickad" }
    static func confirmation(_ id: PaymentOrder.ID) -> String { order(id) + "/bekraftelse" }
    static func returning(_ claim: Claim.ID, _ id: PaymentOrder.ID) -> String { order(id) + "/retur/\(claim)" }

    package func add(to router: Router<PageContext>) {
        router.get("ekonomi/betalningar", use: show)
        router.post("ekonomi/betalningar/utanordning", use: release)
        router.post("ekonomi/betalningar", use: make)
        router.get("ekonomi/betalningar/:id", use: showOne)
        router.get("ekonomi/betalningar/:id/order.pdf", use: sendPDF)
        router.post("ekonomi/betalningar/:id/skickad", use: send)
        router.post("ekonomi/betalningar/:id/bekraftelse", use: confirm)
        router.post("ekonomi/betalningar/:id/retur/:claim", use: takeBack)
    }

    @Sendable private func show(_ request: Request, _ context: PageContext) async throws -> HTML {
        try await page(context).html(in: context.frame)
    }

    private func page(_ context: PageContext) async throws -> Page {
        let user = try context.user
        try user.mayReadPayments.orRefuse()
        let view = PaymentsView(
            cases: try await store.attestedCases(on: today()),
            orders: try await store.paymentOrders(),
            board: try await store.board(),
            user: user,
            today: today(),
            key: UUID().uuidString
        )
        return Page.payments(view, context)
    }

    @Sendable private func release(_ request: Request, _ context: PageContext) async throws -> Response {
        try await answered(context, Self.orders, page) { signature in
            let checks = Set(context.form.values("check").compactMap(AttestCheck.init))
            let answer = AttestAnswer(checks, hindrance: context.form["hindrance"])
            try await store.release(try context.seenClaims, answer, signature)
        }
    }

    @Sendable private func make(_ request: Request, _ context: PageContext) async throws -> Response {
        try await answered(context, Self.orders, page) { signature in
            try signature.user.may(.releasePayments).orRefuse()
            var errors = FormErrors()
            let day = context.form.day("payOn", "Betalningsdag", &errors)
            try errors.check()
            guard let day else { throw errors }
            let key = context.form["key"]
            guard (16...64).contains(key.count) else { throw Missing() }
            try await store.order(context.claims, payOn: day, key: key, signature)
        }
    }

    @Sendable private func showOne(_ request: Request, _ context: PageContext) async throws -> HTML {
        try await orderPage(context).html(in: context.frame)
    }

    private func orderPage(_ context: PageContext) async throws -> Page {
        let user = try context.user
        try user.mayReadPayments.orRefuse()
        let record = try await store.paymentOrder(try context.id)
        let payer = try await store.payerAccount(on: record.order.payOn)
        var page = Page.paymentOrder(
            record,
            try await store.board(),
            user,
            context,
            today: today(),
            hasBankFile: payer != nil
        )
        page.chains = try await store.chains(of: record.initiatives, .payment, for: user)
        return page
    }

    @Sendable private func sendPDF(_ request: Request, _ context: PageContext) async throws -> Response {
        try context.user.mayReadPayments.orRefuse()
        let record = try await store.paymentOrder(try context.id)
        let bytes = try await makePDF(.paymentOrder(record, try await store.board()))
        return .file(bytes, .pdf, named: "betalningsorder-\(record.order.year)-\(record.order.serial).pdf")
    }

    @Sendable private func send(_ request: Request, _ context: PageContext) async throws -> Response {
        let id = try context.id
        return try await answered(context, Self.order(id), orderPage) { try await store.sendOrder(id, $0) }
    }

    @Sendable private func confirm(_ request: Request, _ context: PageContext) async throws -> Response {
        let id = try context.id
        return try await answered(context, Self.order(id), orderPage) { signature in
            var errors = FormErrors()
            let day = context.form.day("paidOn", "Betald", &errors)
            try errors.check()
            guard let day else { throw errors }
            try await store.confirm(context.claims, in: id, paidOn: day, signature)
        }
    }

    /// Both ids are the path's: the claim must stand in that order.
    @Sendable private func takeBack(_ request: Request, _ context: PageContext) async throws -> Response {
        let (id, claim) = (try context.id, try context.parameters.require("claim", as: Claim.ID.self))
        return try await answered(context, Self.order(id), orderPage) { signature in
            try await store.takeBack(claim, from: id, because: context.form["why"], signature)
        }
    }

    private func answered(
        _ context: PageContext,
        _ path: String,
        _ page: (PageContext) async throws -> Page,
        _ write: (Signature) async throws -> Void
    ) async throws -> Response {
        try await context.answered(at: path, orShow: page) {
            try await write(sign(try context.user, "betalningar"))
        }
    }
}

extension PageContext {
    /// The claims that are ticked.
    fileprivate var claims: Set<Claim.ID> { Set(form.values("claim").compactMap(Claim.ID.init)) }

    /// The same with the revision that was shown: "12:3".
    fileprivate var seenClaims: [(id: Claim.ID, revision: Int)] {
        get throws(FormErrors) {
            let seen = form.values("claim").compactMap { value -> (id: Claim.ID, revision: Int)? in
                let parts = value.split(separator: ":")
                guard parts.count == 2, let id = Claim.ID(parts[0]), let revision = Int(parts[1]) else { return nil }
                return (id, revision)
            }
            guard !seen.isEmpty else { throw FormErrors("claim", "Underlag: välj minst ett.") }
            return seen
        }
    }
}
