import Domain
import TestSupport

extension RuleCase {
    static var goals: [RuleCase] {
        [
            RuleCase(.goalNotMetByBudget) {
                $0.registry.goals.plans = [plan(share, individuals: 640)]
            } right: {
                $0.registry.goals.plans = [plan(share, individuals: 700)]
            },
            RuleCase(.goalNotComparedInApplications) {
                $0.registry.applications = [measured("Deltagarna kommer närmare självförsörjning.")]
                $0.registry.goals.plans = [plan(more, individuals: 0)]
            } right: {
                $0.registry.applications = [measured("Fler kommer närmare självförsörjning än 2022.")]
            },
        ]
    }

    private static var share: Goal {
        Goal(
            .economic,
            "Största delen till individer",
            years: 2023...2023,
            computed: .shareToIndividuals,
            leastShare: 700
        )
    }

    private static var more: Goal {
        Goal(
            .operating,
            "Fler närmare självförsörjning",
            years: 2023...2023,
            instrument: "NNS indikatorenkät, SKAPA",
            compareWith: 2022
        )
    }

    /// Of a thousand kronor.
    private static func plan(_ goal: Goal, individuals: Int) -> GoalPlan {
        let budget = BudgetRecord(
            BudgetVersion(id: 1, year: 2023, madeOn: "2022-11-01", adoptedOn: "2022-11-25"),
            lines: [
                BudgetLine(id: 1, .income, "Staten", firstYear: 2023),
                BudgetLine(id: 2, .initiatives, "Torget", firstYear: 2023),
                BudgetLine(id: 3, .initiatives, "Nya", isForNew: true, firstYear: 2023),
            ],
            amounts: [
                1: [2023: Money(kronor: 1_000)], 2: [2023: Money(kronor: individuals)], 3: [2023: Money(kronor: 300)],
            ]
        )
        return GoalPlan(2023, goals: [goal], budget: budget)
    }

    private static func measured(_ text: String) -> ApplicationRecord {
        var record = application
        record.goals = [ApplicationGoal(application: 1, text: text, measure: "NNS indikatorenkät", years: 2023...2023)]
        return record
    }
}
