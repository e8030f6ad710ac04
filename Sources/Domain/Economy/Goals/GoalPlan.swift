/// Årets mål (goal plan): the goals of a year with their outcomes, and the standing budget that some are computed from.
package struct GoalPlan: Hashable, Sendable {
    package var year: Int
    /// By kind and place.
    package var goals: [Goal]
    package var outcomes: [GoalOutcome]
    package var budget: BudgetRecord?
    /// What the year came to, when its books are closed: it goes before the budget.
    package var accounts: GoalFigures?
    /// Hämtade siffror: what the outcomes that rest on deliveries were taken from.
    package var quoted: [Goal.ID: QuotedFigure] = [:]

    package init(_ year: Int, goals: [Goal] = [], outcomes: [GoalOutcome] = [], budget: BudgetRecord? = nil) {
        (self.year, self.goals, self.outcomes, self.budget) = (year, goals, outcomes, budget)
    }
}

/// Bedömning (assessment) of a goal: whether it is met, with the figures, and where they are from.
package struct GoalAssessment: Hashable, Sendable {
    package let outcome: GoalOutcome.Outcome
    package let text: String
    /// Whether Kansli has computed it; else the director has written it.
    package let isComputed: Bool
    /// The count of a delivery that it rests on.
    package var quoted: QuotedFigure?
}

extension GoalPlan {
    /// What is written goes before what is computed from the budget; nil when neither is there.
    package func assessment(of goal: Goal) -> GoalAssessment? {
        if let written = outcomes.last(where: { $0.goal == goal.id && $0.year == year }) {
            return GoalAssessment(
                outcome: written.outcome,
                text: written.text,
                isComputed: false,
                quoted: quoted[goal.id]
            )
        }
        return computed(goal)
    }

    /// What the closed books say of a goal that Kansli holds the figures of, or else the standing budget.
    package func computed(_ goal: Goal) -> GoalAssessment? {
        guard let figures = accounts ?? budget.map({ GoalFigures($0, year) }) else { return nil }
        switch goal.computed {
        case .none: return nil
        case .equityWithin: return equity(goal, figures)
        case .shareToIndividuals: return share(goal, figures)
        }
    }

    private func equity(_ goal: Goal, _ figures: GoalFigures) -> GoalAssessment {
        let equity = figures.equity
        let least = goal.leastAmount ?? -Money.greatest
        let most = goal.mostShare.map { figures.income.share($0) } ?? .greatest
        let limits = [
            goal.leastAmount.map { "minst \($0.swedish)" },
            goal.mostShare.map { "högst \(most.swedish) (\($0.asPercent) av bidragen)" },
        ].compactMap { $0 }.joined(separator: " och ")
        return GoalAssessment(
            outcome: least <= equity && equity <= most ? .met : .notMet,
            text:
                "Eget kapital vid slutet av \(year) är \(equity.swedish) enligt \(figures.source); det ska vara \(limits).",
            isComputed: true
        )
    }

    private func share(_ goal: Goal, _ figures: GoalFigures) -> GoalAssessment {
        let (given, income) = (figures.toIndividuals, figures.income)
        let least = income.share(goal.leastShare ?? 0)
        return GoalAssessment(
            outcome: given >= least ? .met : .notMet,
            text:
                "\(given.swedish) av \(income.swedish), \(given.perMille(of: income).asPercent), går till individinriktade insatser enligt \(figures.source); målet är minst \(least.swedish) (\((goal.leastShare ?? 0).asPercent)).",
            isComputed: true
        )
    }
}

/// Målens siffror (goal figures): what the economic goals are held against.
package struct GoalFigures: Hashable, Sendable {
    package let equity: Money
    package let income: Money
    /// Till individinriktade insatser.
    package let toIndividuals: Money
    /// After "enligt".
    package let source: String

    package init(equity: Money, income: Money, toIndividuals: Money, source: String) {
        (self.equity, self.income, self.toIndividuals, self.source) = (equity, income, toIndividuals, source)
    }

    init(_ budget: BudgetRecord, _ year: Int) {
        self.init(
            equity: budget.value(.equity, year),
            income: budget.value(.income, year),
            toIndividuals: budget.toIndividuals(year),
            source: "budgeten"
        )
    }
}

extension BudgetRecord {
    /// Till individinriktade insatser: the initiatives that are decided. Room that nobody has yet, and what the förbund does itself,
    /// is not counted.
    package func toIndividuals(_ year: Int) -> Money {
        lines.filter { $0.area == .initiatives && !$0.isForNew }.map { amount(of: $0.id, in: year) }.reduce(.zero, +)
    }
}

extension Money {
    /// A share in per mille, whole öre.
    fileprivate func share(_ perMille: Int) -> Money { Money(ore: rawValue * perMille / 1_000) }

    /// How many per mille it is of another, rounded.
    fileprivate func perMille(of whole: Money) -> Int {
        whole.rawValue > 0 ? (rawValue * 2_000 / whole.rawValue + 1) / 2 : 0
    }
}

extension Int {
    /// "64,0 procent" of per mille.
    fileprivate var asPercent: String { "\(self / 10),\(abs(self % 10))\u{A0}procent" }
}
