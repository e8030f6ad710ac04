import Domain
import TestSupport

extension RuleCase {
    static var budgets: [RuleCase] {
        [
            RuleCase(.budgetRowsMissSum) {
                $0.registry.budgets.budgets = [budget(printed: [PrintedSum(.cost, 2025, kronor(7_378))])]
            } right: {
                $0.registry.budgets.budgets = [budget(printed: [PrintedSum(.cost, 2023, kronor(7_000))])]
            },
            RuleCase(.statementDiffersFromBudget) {
                $0.registry.budgets.budgets = [budget(printed: [PrintedSum(.operatingCost, 2023, kronor(-6_900))])]
            } right: {
                $0.registry.budgets.budgets = [budget(printed: [PrintedSum(.operatingCost, 2023, kronor(-7_000))])]
            },
            RuleCase(.budgetLineWithoutGrant) {
                $0.registry.budgets.budgets = [budget()]
            } right: {
                $0.registry.budgets.decidedLines = [2]
            },
            RuleCase(.setAsideWithoutLine) {
                $0.registry.budgets = BudgetBook(budgets: [budget()], setAsides: [aside(line: nil)])
            } right: {
                $0.registry.budgets.setAsides = [aside(line: 2)]
            },
            RuleCase(.planAboveAllocation) {
                $0.registry.budgets = BudgetBook(
                    budgets: [budget()],
                    stateAllocations: [2023: kronor(7_000)],
                    stateLines: [1]
                )
            } right: {
                $0.registry.budgets.stateAllocations = [2023: kronor(7_100)]
            },
        ]
    }

    private static func kronor(_ kronor: Int) -> Money { Money(kronor: kronor) }

    /// The state gives 7 000 and is planned to give 7 100; all of it goes to one initiative.
    private static func budget(printed: [PrintedSum] = []) -> BudgetRecord {
        BudgetRecord(
            BudgetVersion(id: 1, year: 2023, madeOn: "2022-11-01", adoptedOn: "2022-11-25"),
            lines: [
                BudgetLine(id: 1, .income, "Staten", firstYear: 2023),
                BudgetLine(id: 2, .initiatives, "SIP-samordnare", firstYear: 2023),
            ],
            amounts: [1: [2023: kronor(7_000), 2024: kronor(7_100)], 2: [2023: kronor(7_000)]],
            printed: printed
        )
    }

    private static func aside(line: BudgetLine.ID?) -> DecidedSetAside {
        DecidedSetAside(
            clause: 1,
            title: "Förstudie",
            number: 107,
            decidedOn: "2022-10-21",
            year: 2023,
            amount: kronor(33),
            line: line
        )
    }
}

extension RuleCase {
    static var contributions: [RuleCase] {
        [
            RuleCase(.matchingUneven) {
                $0.registry.contributions.years = [matched(region: 1_840, town: 1_839)]
            } right: {
                $0.registry.contributions.years = [matched(region: 1_840, town: 1_840)]
            },
            RuleCase(.matchingNotHalf) {
                $0.registry.contributions.years = [matched(region: 1_839, town: 1_839)]
            } right: {
                $0.registry.contributions.years = [matched(region: 1_840, town: 1_839)]
            },
            RuleCase(.splitNotFollowed) {
                $0.registry.contributions.years = [shared(100, 1_740)]
            } right: {
                $0.registry.contributions.years = [shared(460, 1_380)]
            },
            RuleCase(.contributionOverdue) {
                $0.registry.contributions.years = [requested(paid: nil)]
            } right: {
                $0.registry.contributions.years = [requested(paid: "2023-01-10")]
            },
            RuleCase(.allocationHeadingWrong) {
                $0.registry.contributions.tables = [
                    NationalTable(year: 2023, headingYear: 2022, source: "bilaga 9", rows: [])
                ]
            } right: {
                $0.registry.contributions.tables = [
                    NationalTable(year: 2023, headingYear: 2023, source: "bilaga 9", rows: [])
                ]
            },
        ]
    }

    /// In thousands of kronor; the state gives 3 680.
    private static func year(_ given: [Member.ID: Int], _ members: [Member]) -> ContributionYear {
        ContributionYear(
            2023,
            allocations: [
                StateAllocation(
                    id: 1,
                    year: 2023,
                    kind: .final,
                    amount: kronor(3_680_000),
                    decidedOn: "2022-11-17",
                    source: "beslut"
                )
            ],
            contributions: given.map {
                Contribution(
                    year: 2023,
                    member: $0.key,
                    amount: kronor($0.value * 1_000),
                    noticedOn: "2022-10-31",
                    source: ""
                )
            },
            members: members
        )
    }

    private static func matched(region: Int, town: Int) -> ContributionYear {
        year([1: region, 2: town], [member(1, .region), member(2, .municipality)])
    }

    /// Two municipalities that share one to three.
    private static func shared(_ one: Int, _ other: Int) -> ContributionYear {
        var shared = year(
            [1: 1_840, 2: one, 3: other],
            [member(1, .region), member(2, .municipality), member(3, .municipality)]
        )
        shared.splits = [
            ContributionSplit(from: "2023-01-01", member: 2, weight: 1),
            ContributionSplit(from: "2023-01-01", member: 3, weight: 3),
        ]
        return shared
    }

    private static func requested(paid: Day?) -> ContributionYear {
        var year = matched(region: 1_840, town: 1_840)
        year.requisitions = [
            Requisition(
                id: 1,
                year: 2023,
                member: 1,
                amount: kronor(920_000),
                requestedOn: "2023-01-02",
                due: "2023-01-15",
                paidOn: paid,
                paidAmount: paid.map { _ in kronor(920_000) }
            )
        ]
        return year
    }

    private static func member(_ id: Member.ID, _ kind: Member.Kind) -> Member {
        Member(id: id, name: "Medlem \(id)", kind: kind, from: "2019-01-01")
    }
}
