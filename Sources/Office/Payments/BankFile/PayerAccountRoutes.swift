package import Domain
package import Hummingbird
import Markup
package import Site
package import Store

/// Files to the bank: the account that is paid from, and an order as the bank reads it.
///
/// | Method | Path                                | Does                                    |
/// |--------|-------------------------------------|-----------------------------------------|
/// | GET    | /ekonomi/betalfil                   | the account, and how the bank wants it  |
/// | POST   | /ekonomi/betalfil                   | sets it from a day on                   |
/// | GET    | /ekonomi/betalningar/:id/betalfil   | an order as pain.001.001.03             |
package struct PayerAccountRoutes: Sendable {
    let store: Store
    let sign: Sign
    let today: @Sendable () -> Day

    package init(store: Store, sign: @escaping Sign, today: @escaping @Sendable () -> Day) {
        (self.store, self.sign, self.today) = (store, sign, today)
    }

    package static let account = Room.economy.path + "/betalfil"
    static func file(_ id: PaymentOrder.ID) -> String { PaymentOrderRoutes.order(id) + "/betalfil" }

    package func add(to router: Router<PageContext>) {
        router.get("ekonomi/betalfil", use: show)
        router.post("ekonomi/betalfil", use: set)
        router.get("ekonomi/betalningar/:id/betalfil", use: sendFile)
    }

    @Sendable private func show(_ request: Request, _ context: PageContext) async throws -> HTML {
        try await page(context).html(in: context.frame)
    }

    private func page(_ context: PageContext, _ errors: FormErrors? = nil) async throws -> Page {
        let user = try context.user
        try user.mayReadPayments.orRefuse()
        let account = try await store.payerAccount(on: today())
        let fields = errors.map { Fields(context.form, $0) } ?? PayerAccountForm.fields(account, today: today())
        var page = Page.payerAccount(account, context, fields, mayKeep: user.maybe(.setUpAssociation))
        page.errors = errors ?? FormErrors()
        return page
    }

    @Sendable private func set(_ request: Request, _ context: PageContext) async throws -> Response {
        let signature = sign(try context.user, "betalkonto")
        try signature.user.may(.setUpAssociation).orRefuse()
        do {
            try await store.setPayerAccount(try PayerAccountForm(data: context.form).refined(), signature)
            return .see(Self.account, receipt: .saved)
        } catch let errors as FormErrors {
            return try await page(context, errors).html(in: context.frame).response(.unprocessableContent)
        }
    }

    /// Only who releases payments takes the file that moves the money.
    @Sendable private func sendFile(_ request: Request, _ context: PageContext) async throws -> Response {
        try context.user.may(.releasePayments).orRefuse()
        let record = try await store.paymentOrder(try context.id)
        guard let payer = try await store.payerAccount(on: record.order.payOn) else {
            throw Refusal(ruling: no("Inget betalkonto är angivet. Ange det under Betalfil till banken."))
        }
        do {
            let bytes = try record.bankFile(from: payer, try await store.board())
            let name = "betalorder-\(record.order.year)-\(record.order.serial).xml"
            return .file(bytes, nil, named: name)
        } catch let fault as NoBankFile {
            throw Refusal(ruling: no(fault.text))
        }
    }

    private func no(_ reason: String) -> Ruling { Ruling(.notMet, .AttestInstruction.order, reason) }
}
