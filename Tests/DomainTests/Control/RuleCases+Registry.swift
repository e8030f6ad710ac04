import Domain
import TestSupport

extension RuleCase {
    static var diary: [RuleCase] {
        [
            RuleCase(.registeredTooLate) {
                $0.registry.diary = [`A case of the diary`.record(registered: "2023-01-17")]
            } right: {
                $0.registry.diary = [`A case of the diary`.record(registered: "2023-01-16")]
            },
            RuleCase(.subjectMayReveal) {
                var draft = `A case of the diary`.letter
                draft.subject = "Fråga om sjukskrivning"
                $0.registry.diary = [`A case of the diary`.record([draft])]
            } right: {
                var draft = `A case of the diary`.letter
                (draft.subject, draft.isVouched) = ("Fråga om sjukskrivning", true)
                $0.registry.diary = [`A case of the diary`.record([draft])]
            },
            RuleCase(.extractNotFiled) {
                $0.registry.diary = [`A case of the diary`.record()]
                $0.registry.diary[0].items = [`A case of the diary`.item()]
            } right: {
                $0.registry.diary[0].items = [`A case of the diary`.item(adjusted: nil)]
            },
        ]
    }

    static var delegation: [RuleCase] {
        [
            RuleCase(.delegationLimitExceeded) {
                $0.registry.delegation = delegated(amount: Money(kronor: 52_501))
            } right: {
                $0.registry.delegation = delegated(amount: Money(kronor: 52_500))
            },
            RuleCase(.delegationWrongDelegate) {
                $0.registry.delegation = delegated(as: .viceChair)
            } right: {
                $0.registry.delegation = delegated(as: .director)
            },
            RuleCase(.delegationNotReported) {
                $0.registry.delegation = delegated(on: "2022-11-01")
                $0.meetings = [held]
            } right: {
                $0.registry.delegation.reported = [1: "2022-11-25"]
            },
        ]
    }

    /// A decision under a point that the director decides, up to one prisbasbelopp.
    private static func delegated(
        on day: Day = "2023-01-11",
        as delegate: DelegationPoint.Delegate = .director,
        amount: Money? = nil
    ) -> Delegation {
        let point = DelegationPoint(
            id: 1,
            number: "2",
            matter: "köpa",
            delegate: .director,
            limit: 100,
            from: "2022-01-01"
        )
        let draft = DecisionDraft("Webbplats", on: day, by: 30, as: delegate, point: 1, amount: amount)
        return Delegation(points: [point], decisions: [DelegatedDecision(id: 1, serial: 1, draft, registeredOn: day)])
    }
}
