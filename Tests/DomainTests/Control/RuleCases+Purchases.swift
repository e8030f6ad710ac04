import Domain
import TestSupport

extension RuleCase {
    static var purchases: [RuleCase] {
        [
            RuleCase(.purchaseReasonsMissing) {
                $0.registry.purchases = [bought(100_000)]
            } right: {
                $0.registry.purchases = [bought(99_999)]
            },
            RuleCase(.directAwardAboveLimit) {
                $0.registry.purchases = [bought(700_000)]
            } right: {
                $0.registry.purchases = [bought(699_999)]
            },
            RuleCase(.purchaseDecisionMissing) {
                $0.registry.purchases = [bought(52_501)]
                $0.registry.delegation = Delegation(points: [purchasePoint])
            } right: {
                $0.registry.purchases = [bought(52_500)]
            },
            RuleCase(.agreementEnded) {
                $0.registry.purchases = [bought(1) { $0.until = "2023-01-15" }]
            } right: {
                $0.registry.purchases = [bought(1) { $0.until = "2023-01-16" }]
            },
            RuleCase(.noticeDayPassed) {
                $0.registry.purchases = [bought(1) { $0.noticeBy = "2023-01-15" }]
            } right: {
                $0.registry.purchases = [bought(1) { $0.noticeBy = "2023-01-16" }]
            },
        ]
    }

    static var purchasePoint: DelegationPoint {
        DelegationPoint(
            id: 1,
            number: "2",
            matter: "köpa",
            delegate: .chair,
            limit: 100,
            isForPurchases: true,
            from: "2022-01-01"
        )
    }

    /// A direct award without reasons, agreed some days before.
    static func bought(_ kronor: Int, _ change: (inout Purchase) -> Void = { _ in }) -> Purchase {
        var purchase = Purchase(
            id: 1,
            "Webbplats",
            need: "Ny",
            supplier: "Fjällbåge",
            value: Money(kronor: kronor),
            agreedOn: "2023-01-11"
        )
        change(&purchase)
        return purchase
    }
}
