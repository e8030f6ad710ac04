package import Domain
package import Hummingbird
import Markup
package import Site
package import Store

/// The rules and amounts that fees are measured by.
///
/// | Method | Path                                 | Does                                              |
/// |--------|--------------------------------------|---------------------------------------------------|
/// | GET    | /ekonomi/arvoden/regler              | rules, base amounts and income base amounts       |
/// | POST   | /ekonomi/arvoden/regler              | lays a rule down from a day                       |
/// | POST   | /ekonomi/arvoden/grundbelopp         | enters a base amount from a day                   |
/// | POST   | /ekonomi/arvoden/inkomstbasbelopp    | enters a year's income base amount                |
package struct FeeRuleRoutes: Sendable {
    let store: Store
    let sign: Sign
    let today: @Sendable () -> Day

    package init(store: Store, sign: @escaping Sign, today: @escaping @Sendable () -> Day) {
        (self.store, self.sign, self.today) = (store, sign, today)
    }

    static let rules = FeeRoutes.fees + "/regler"
    static let bases = FeeRoutes.fees + "/grundbelopp"
    static let incomeBases = FeeRoutes.fees + "/inkomstbasbelopp"

    package func add(to router: Router<PageContext>) {
        router.get("ekonomi/arvoden/regler", use: show)
        router.post("ekonomi/arvoden/regler", use: layDown)
        router.post("ekonomi/arvoden/grundbelopp", use: enterBase)
        router.post("ekonomi/arvoden/inkomstbasbelopp", use: enterIncomeBase)
    }

    @Sendable private func show(_ request: Request, _ context: PageContext) async throws -> HTML {
        try await page(context).html(in: context.frame)
    }

    private func page(_ context: PageContext) async throws -> Page {
        let user = try context.user
        try user.may(.readFees).orRefuse()
        let view = FeeRuleView(
            book: try await store.feeBook(of: today().year),
            sections: try await store.whatMayShow(today().year).sections,
            decidedIn: try await store.sectionsOfFeeRules(),
            user: user,
            today: today(),
            typed: context.form.fields.isEmpty ? nil : Fields(context.form)
        )
        var page = Page.feeRules(view, context)
        if user.maybe(.readControl) {
            page.findings = try await store.findings(on: today()).filter { $0.path == Self.rules }
        }
        return page
    }

    @Sendable private func layDown(_ request: Request, _ context: PageContext) async throws -> Response {
        try await answered(context) { signature in
            try await store.layDown(try FeeRuleForm(data: context.form).refined(), signature)
        }
    }

    @Sendable private func enterBase(_ request: Request, _ context: PageContext) async throws -> Response {
        try await answered(context) { signature in
            try await store.enterBase(try FeeBaseForm(data: context.form).refined(), signature)
        }
    }

    @Sendable private func enterIncomeBase(_ request: Request, _ context: PageContext) async throws -> Response {
        try await answered(context) { signature in
            try await store.enterIncomeBase(try IncomeBaseForm(data: context.form).refined(), signature)
        }
    }

    private func answered(_ context: PageContext, _ write: (Signature) async throws -> Void) async throws -> Response {
        try await context.answered(at: Self.rules, orShow: page) {
            let user = try context.user
            try user.may(.keepFees).orRefuse()
            try await write(sign(user, "arvodesregler"))
        }
    }
}
