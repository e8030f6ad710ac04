package import Domain
package import Hummingbird
import Markup
package import Site
package import Store

/// The room Ekonomi.
///
/// | Method | Path     | Does                                                |
/// |--------|----------|-----------------------------------------------------|
/// | GET    | /ekonomi | what the room holds, and how the money stands today |
package struct EconomyRoutes: Sendable {
    let store: Store
    let today: @Sendable () -> Day

    package init(store: Store, today: @escaping @Sendable () -> Day) { (self.store, self.today) = (store, today) }

    package func add(to router: Router<PageContext>) {
        router.get("ekonomi") { try await page($1).html(in: $1.frame) }
    }

    private func page(_ context: PageContext) async throws -> Page {
        let user = try context.user
        guard user.maybe(.readBudget) || user.maybe(.releasePayments) else {
            throw Refusal(ruling: user.may(.readBudget))
        }
        let equity = user.maybe(.readBudget) ? try await store.equityYears().first : nil
        let rules = equity == nil ? [] : try await store.equityRules()
        let findings = user.maybe(.readControl) ? try await store.findings(on: today()) : []
        return .economy(
            EconomyPart.allCases.map { ($0, $0.ways(user)) }.filter { !$0.1.isEmpty },
            equity,
            equity?.standing(rules),
            findings: findings.filter { $0.path.hasPrefix(Room.economy.path) }.count
        )
    }
}
