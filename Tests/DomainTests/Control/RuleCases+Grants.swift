import Domain
import TestSupport

extension RuleCase {
    static var grants: [RuleCase] {
        [
            RuleCase(.grantOutsideApplication) {
                $0.registry.grants = [money([2022: 912_000], applied: [2023: 912_000])]
            } right: {
                $0.registry.grants = [money([2023: 912_000], applied: [2023: 912_000])]
            },
            RuleCase(.grantDiffersFromApplication) {
                $0.registry.grants = [money([2023: 940_000], applied: [2023: 1_000_000])]
            } right: {
                $0.registry.grants = [money([2023: 1_000_000], applied: [2023: 1_000_000])]
            },
            RuleCase(.halfIsHalfKrona) {
                $0.registry.grants = [money([2023: 163_549])]
            } right: {
                $0.registry.grants = [money([2023: 163_550])]
            },
            RuleCase(.grantWithoutAmount) {
                $0.registry.grants = [money([:])]
            } right: {
                $0.registry.grants = [money([2023: 1])]
                $0.registry.grants[0].isPaidInHalves = false
            },
            RuleCase(.coFinancing) {
                $0.registry.grants = [money([2023: 2])]
                $0.registry.grants[0].isCoFinancing = true
            } right: {
                $0.registry.grants = [money([2023: 2])]
            },
        ]
    }

    static func money(_ kronor: [Int: Int], applied: [Int: Int] = [:]) -> GrantedMoney {
        GrantedMoney(
            Grant(
                id: 1,
                initiative: 1,
                form: kronor.isEmpty ? .none : .byYear,
                years: 2023...2023,
                decidedOn: "2022-11-25"
            ),
            title: "Psykolog",
            sign: "§ 137",
            amounts: kronor.mapValues { Money(kronor: $0) },
            applied: applied.mapValues { Money(kronor: $0) },
            isPaidInHalves: true
        )
    }
}
