import Domain
import TestSupport

extension RuleCase {
    static var fees: [RuleCase] {
        [
            RuleCase(.feeBaseOutdated) {
                $0.registry.fees = FeeWorld.book([FeeWorld.meeting(1, "2023-04-01")])
                $0.today = "2023-05-01"
            } right: {
                $0.registry.fees.meetings = [FeeWorld.meeting(1, "2023-03-31")]
            },
            RuleCase(.feeIndexDiffers) {
                $0.registry.fees = FeeWorld.book(terms: terms { $0.compared = .yearBefore })
            } right: {
                $0.registry.fees = FeeWorld.book(terms: terms { $0.compared = .thisYear })
            },
            RuleCase(.feeIndexUnsure) {
                $0.registry.fees = FeeWorld.book(terms: terms { $0.compared = .yearBefore })
            } right: {
                let known = YearlyAmount(2020, Money(kronor: 66_800), isConfirmed: true, source: "förordningen")
                $0.registry.fees.index = FeeIndex(own: [known])
            },
            RuleCase(.feeRoundingUnstated) {
                $0.registry.fees = FeeWorld.book(terms: terms { $0.rounding = nil })
            } right: {
                $0.registry.fees = FeeWorld.book()
            },
            RuleCase(.feeTimesMissing) {
                $0.registry.fees = FeeWorld.book([FeeWorld.meeting(1, "2023-01-10", until: nil)])
            } right: {
                $0.registry.fees.meetings = [FeeWorld.meeting(1, "2023-01-10")]
            },
        ]
    }

    private static func terms(_ change: (inout FeeTerms) -> Void) -> FeeTerms {
        var terms = FeeWorld.terms
        change(&terms)
        return terms
    }
}
