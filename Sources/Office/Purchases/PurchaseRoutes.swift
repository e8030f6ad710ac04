package import Domain
package import Hummingbird
import Markup
package import Site
package import Store

/// Purchases and agreements.
///
/// | Method | Path                                    | Does                                          |
/// |--------|-----------------------------------------|-----------------------------------------------|
/// | GET    | /ekonomi/inkop                          | all purchases and agreements                  |
/// | GET    | /ekonomi/inkop/nytt                     | the form for a new one                        |
/// | POST   | /ekonomi/inkop/nytt                     | adds it                                       |
/// | GET    | /ekonomi/inkop/:id                      | one, with its papers and forms                |
/// | POST   | /ekonomi/inkop/:id                      | changes it                                    |
/// | POST   | /ekonomi/inkop/:id/handlingar           | files the agreement or another paper          |
/// | POST   | /ekonomi/inkop/:id/arende               | ties it to a case of the diary                |
/// | POST   | /ekonomi/inkop/:id/uppsagning           | notes that notice was given                   |
/// | POST   | /ekonomi/inkop/:id/uppsagning/rattelse  | puts a notice right that was noted wrongly    |
/// | POST   | /ekonomi/inkop/:id/avslut               | closes it                                     |
package struct PurchaseRoutes: Sendable {
    let store: Store
    let sign: Sign
    let today: @Sendable () -> Day

    package init(store: Store, sign: @escaping Sign, today: @escaping @Sendable () -> Day) {
        (self.store, self.sign, self.today) = (store, sign, today)
    }

    package static let purchases = Room.economy.path + "/inkop"
    static let new = purchases + "/nytt"
    static func purchase(_ id: Purchase.ID) -> String { purchases + "/\(id)" }
    static func notice(_ id: Purchase.ID) -> String { purchase(id) + "/uppsagning" }
    static func noticeCorrection(_ id: Purchase.ID) -> String { notice(id) + "/rattelse" }
    static func papers(_ id: Purchase.ID) -> String { purchase(id) + "/handlingar" }
    static func diaryCase(_ id: Purchase.ID) -> String { purchase(id) + "/arende" }
    static func end(_ id: Purchase.ID) -> String { purchase(id) + "/avslut" }

    package func add(to router: Router<PageContext>) {
        router.get("ekonomi/inkop", use: show)
        router.get("ekonomi/inkop/nytt", use: showNew)
        router.post("ekonomi/inkop/nytt", use: add)
        router.get("ekonomi/inkop/:id", use: showOne)
        router.post("ekonomi/inkop/:id", use: change)
        router.post("ekonomi/inkop/:id/uppsagning", use: giveNotice)
        router.post("ekonomi/inkop/:id/avslut", use: close)
        addPapers(to: router)
    }

    @Sendable private func show(_ request: Request, _ context: PageContext) async throws -> HTML {
        try context.user.may(.readPapers).orRefuse()
        var page = Page.purchases(try await store.purchases(), context, today: today())
        page.findings = try await findings(context) { $0.hasPrefix(Self.purchases) }
        return page.html(in: context.frame)
    }

    @Sendable private func showNew(_ request: Request, _ context: PageContext) async throws -> HTML {
        try context.user.may(.keepPurchases).orRefuse()
        return Page.newPurchase(try await grounds(nil), context, Fields()).html(in: context.frame)
    }

    @Sendable private func add(_ request: Request, _ context: PageContext) async throws -> Response {
        do {
            let purchase = try PurchaseForm(context.form).refined()
            let id = try await store.addPurchase(purchase, sign(try context.user, "inköp"))
            return .see(Self.purchase(id), receipt: .saved)
        } catch let errors as FormErrors {
            var page = Page.newPurchase(try await grounds(nil), context, Fields(context.form, errors))
            page.errors = errors
            return page.html(in: context.frame).response(.unprocessableContent)
        }
    }

    @Sendable private func showOne(_ request: Request, _ context: PageContext) async throws -> HTML {
        try await page(context) { PurchaseForm.fields($0) }.html(in: context.frame)
    }

    private func page(_ context: PageContext, _ fields: (Purchase) -> Fields) async throws -> Page {
        try await page(context, FormErrors(), nil, fields)
    }

    private func page(
        _ context: PageContext,
        _ errors: FormErrors,
        _ held: HeldFile?,
        _ fields: (Purchase) -> Fields
    ) async throws -> Page {
        try context.user.may(.readPapers).orRefuse()
        let record = try await store.purchaseRecord(try context.id)
        let view = PurchaseView(
            record: record,
            grounds: try await grounds(record.purchase),
            cases: record.purchase.diaryCase == nil ? try await store.openCases() : [],
            context: context,
            today: today(),
            errors: errors,
            held: held
        )
        var page = Page.purchase(view, fields(record.purchase))
        page.findings = try await findings(context) { $0 == Self.purchase(record.purchase.id) }
        return page
    }

    @Sendable private func change(_ request: Request, _ context: PageContext) async throws -> Response {
        try await back(context, scope: "") { id, signature in
            let purchase = try PurchaseForm(context.form).refined()
            let revision = Int(context.form["revision"]) ?? 0
            try await store.changePurchase(id, purchase, revision: revision, signature)
        }
    }

    @Sendable private func giveNotice(_ request: Request, _ context: PageContext) async throws -> Response {
        try await back(context, scope: "uppsagning-") { id, signature in
            var errors = FormErrors()
            let day = context.form.day("on", "Uppsagt", &errors)
            try errors.check()
            guard let day else { throw errors }
            try await atField("on", "Uppsagt") { try await store.giveNotice(id, on: day, signature) }
        }
    }

    @Sendable private func close(_ request: Request, _ context: PageContext) async throws -> Response {
        try await back(context, scope: "") { id, signature in try await store.closePurchase(id, signature) }
    }

    /// What is refused about an agreement's day is told at the field that it is about.
    func atField(_ field: String, _ label: String, _ write: () async throws -> Void) async throws {
        do {
            try await write()
        } catch let refusal as Refusal where refusal.ruling.provision == .BoardCustom.agreements {
            throw FormErrors(field, "\(label): \(refusal.ruling.reason)")
        }
    }

    /// After a post to one purchase: its page anew, or with what was wrong. Each of its forms keeps what was typed in it.
    func back(
        _ context: PageContext,
        scope: String,
        _ write: (Purchase.ID, Signature) async throws -> Void
    ) async throws -> Response {
        let id = try context.id
        do {
            try await write(id, sign(try context.user, "inköp"))
            return .see(Self.purchase(id), receipt: .saved)
        } catch var errors as FormErrors {
            errors.scope = scope
            let held = try await held(context, errors)
            let page = try await page(context, errors, held) {
                scope.isEmpty ? Fields(context.form, errors) : PurchaseForm.fields($0)
            }
            return page.html(in: context.frame).response(.unprocessableContent)
        }
    }

    /// What a purchase may rest on: delegated decisions, and §§ of the years around it.
    private func grounds(_ purchase: Purchase?) async throws -> PurchaseGrounds {
        let delegation = try await store.delegation()
        return PurchaseGrounds(
            decisions: delegation.decisions.filter {
                delegation.correction(of: $0.id) == nil || $0.id == purchase?.decision
            },
            sections: try await store.whatMayShow((purchase?.agreedOn ?? today()).year).sections
        )
    }

    private func findings(_ context: PageContext, at isHere: (String) -> Bool) async throws -> [Finding] {
        guard context.visitor?.user.may(.readControl).outcome == .met else { return [] }
        return try await store.findings(on: today()).filter { isHere($0.path) }
    }
}
