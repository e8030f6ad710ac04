package import Domain
import Foundation
package import Hummingbird
import Markup
package import Site
package import Store

/// A member's own fees, and what members claim beside them.
///
/// | Method | Path                                    | Does                                              |
/// |--------|-----------------------------------------|---------------------------------------------------|
/// | GET    | /ekonomi/arvoden/mina                   | one's own fees and claims of a year; `?ar=`       |
/// | POST   | /ekonomi/arvoden/mina                   | claims lost earnings, kilometres or an expense    |
/// | POST   | /ekonomi/arvoden/ansprak/:id/tillbaka   | withdraws one's own claim                         |
/// | POST   | /ekonomi/arvoden/ansprak/:id/godkant    | approves somebody's claim                         |
/// | POST   | /ekonomi/arvoden/ansprak/:id/avslag     | refuses it, with a reason                         |
/// | GET    | /ekonomi/arvoden/ansprak/:id/fil        | its certificate or receipt                        |
package struct OwnFeeRoutes: Sendable {
    let store: Store
    let sign: Sign
    let today: @Sendable () -> Day

    package init(store: Store, sign: @escaping Sign, today: @escaping @Sendable () -> Day) {
        (self.store, self.sign, self.today) = (store, sign, today)
    }

    static let own = FeeRoutes.fees + "/mina"
    private static func claim(_ id: Compensation.ID) -> String { FeeRoutes.fees + "/ansprak/\(id)" }
    static func withdrawal(_ id: Compensation.ID) -> String { claim(id) + "/tillbaka" }
    static func approval(_ id: Compensation.ID) -> String { claim(id) + "/godkant" }
    static func refusal(_ id: Compensation.ID) -> String { claim(id) + "/avslag" }
    static func file(_ id: Compensation.ID) -> String { claim(id) + "/fil" }

    package func add(to router: Router<PageContext>) {
        router.get("ekonomi/arvoden/mina", use: show)
        router.post("ekonomi/arvoden/mina", use: claim)
        router.post("ekonomi/arvoden/ansprak/:id/tillbaka", use: withdraw)
        router.post("ekonomi/arvoden/ansprak/:id/godkant", use: approve)
        router.post("ekonomi/arvoden/ansprak/:id/avslag", use: refuse)
        router.get("ekonomi/arvoden/ansprak/:id/fil", use: sendFile)
    }

    @Sendable private func show(_ request: Request, _ context: PageContext) async throws -> HTML {
        let year = Int(request.asked["ar"]) ?? today().year
        return try await page(year, context).html(in: context.frame)
    }

    private func page(
        _ year: Int,
        _ context: PageContext,
        _ errors: FormErrors = FormErrors(),
        held: HeldFile? = nil
    ) async throws -> Page {
        let user = try context.user
        try user.may(.claimCompensation).orRefuse()
        guard let person = user.person else { throw Missing() }
        let view = try await store.feeYear(year, user, on: today(), Fields(context.form, errors))
        var page = Page.ownFees(view, person, held: held, context)
        page.errors = errors
        return page
    }

    @Sendable private func claim(_ request: Request, _ context: PageContext) async throws -> Response {
        let signature = sign(try context.user, "ersättning")
        try signature.user.may(.claimCompensation).orRefuse()
        do {
            let draft = try CompensationForm(data: context.form, today: today()).refined()
            let file = try await store.upload(context.form, of: signature.user)?.file
            try await atForm { try await store.claim(draft, file: file, signature) }
            return .see(Self.own, receipt: .saved)
        } catch let errors as FormErrors {
            let held = try? await store.upload(context.form, of: signature.user)
            let year = Int(context.form["year"]) ?? today().year
            return try await page(year, context, errors, held: held).html(in: context.frame).response(
                .unprocessableContent
            )
        }
    }

    /// What a rule says of the claim stands at the form.
    private func atForm(_ write: () async throws -> Void) async throws {
        do {
            try await write()
        } catch let refusal as Refusal where refusal.ruling.provision != .Kansli.access {
            throw FormErrors("text", refusal.ruling.reason)
        }
    }

    @Sendable private func withdraw(_ request: Request, _ context: PageContext) async throws -> Response {
        try await store.withdrawCompensation(try context.id, sign(try context.user, "ersättning"))
        return .see(Self.own, receipt: .saved)
    }

    @Sendable private func approve(_ request: Request, _ context: PageContext) async throws -> Response {
        let signature = sign(try context.user, "ersättning")
        try await store.approveCompensation(try context.id, revision: context.form.seen, signature)
        return .see(FeeRoutes.fees, receipt: .saved)
    }

    @Sendable private func refuse(_ request: Request, _ context: PageContext) async throws -> Response {
        let signature = sign(try context.user, "ersättning")
        let form = context.form
        try await store.refuseCompensation(try context.id, because: form["why"], revision: form.seen, signature)
        return .see(FeeRoutes.fees, receipt: .saved)
    }

    /// For whose it is, and for who reads everybody's.
    @Sendable private func sendFile(_ request: Request, _ context: PageContext) async throws -> Response {
        let (user, id) = (try context.user, try context.id)
        let isOwn = try await store.claimant(of: id) == user.person && user.maybe(.claimCompensation)
        if !isOwn { try user.may(.readFees).orRefuse() }
        let bytes = try await store.compensationFile(id)
        let type = FileType(of: bytes)
        return .file(bytes, type, named: "ersattning-\(id).\(type?.extensions.first ?? "bin")")
    }
}
