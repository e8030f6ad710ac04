/// Beslutets verkan (grant effect): what money that is proposed would make of the line's budget, the plan years and the equity, before
/// the board decides.
package struct GrantEffect: Hashable, Sendable {
    /// Ett år av verkan.
    package struct Year: Hashable, Sendable {
        package let year: Int
        /// What is proposed for the year.
        package let amount: Money
        /// The line's; nil when no adopted budget or plan is about the year.
        package let budget: Money?
        /// What stands granted on the line already.
        package let granted: Money
        /// Equity at the year's end by forecast and plan, before and after; nil when nobody knows.
        package let equity: Money?
        package let equityAfter: Money?
        /// The latter against the rule.
        package let standing: EquityStanding?

        package var left: Money? { budget.map { $0 - granted } }
        package var leftAfter: Money? { left.map { $0 - amount } }
    }

    /// The initiative's line, or that of the room for new initiatives; nil when there is none.
    package let line: BudgetLine?
    package let years: [Year]
    package let unbudgeted: [Int]
}

/// Underlag för verkan (grant effect ground): the year of today followed up, and the adopted budgets that are about the years after it.
package struct GrantEffectGround: Sendable {
    package let followUp: BudgetFollowUp
    /// By year: the latest adopted budget whose year or plan it is.
    package let budgets: [Int: BudgetRecord]
    package let line: BudgetLine?

    package init(_ followUp: BudgetFollowUp, budgets: [Int: BudgetRecord], line: BudgetLine?) {
        (self.followUp, self.budgets, self.line) = (followUp, budgets, line)
    }
}

extension GrantEffectGround {
    /// What a proposal of amounts by year would make of it. What the forecast or the plan counts with already costs nothing more.
    package func effect(of amounts: [Int: Money]) -> GrantEffect? {
        let first = followUp.period.year
        guard let last = amounts.keys.max(), last >= first else { return nil }
        var (equity, more) = (followUp.equity?.closing, Money.zero)
        var years: [GrantEffect.Year] = []
        for year in first...last {
            let amount = amounts[year] ?? .zero
            if year > first { equity = equity.flatMap { sum in budgets[year].map { sum + $0.value(.result, year) } } }
            more = more + cost(of: amount, in: year)
            guard amounts[year] != nil else { continue }
            let after = equity.map { $0 - more }
            years.append(
                GrantEffect.Year(
                    year: year,
                    amount: amount,
                    budget: line.flatMap { line in budgets[year].map { $0.amount(of: line.id, in: year) } },
                    granted: granted(in: year),
                    equity: equity,
                    equityAfter: after,
                    standing: standing(after, year)
                )
            )
        }
        return GrantEffect(line: line, years: years, unbudgeted: years.filter { $0.budget == nil }.map(\.year))
    }

    private func granted(in year: Int) -> Money {
        guard let line else { return .zero }
        if year == followUp.period.year { return followUp[line: line.id].map { followUp.use($0).granted } ?? .zero }
        return budgets[year]?.granted(to: line.id, in: year) ?? .zero
    }

    /// What a year would cost more than the forecast of it, or its budget in the plan years.
    private func cost(of amount: Money, in year: Int) -> Money {
        let counted = counted(in: year)
        return max(granted(in: year) + amount - counted, .zero) - max(granted(in: year) - counted, .zero)
    }

    private func counted(in year: Int) -> Money {
        guard let line else { return .zero }
        if year == followUp.period.year { return followUp[line: line.id]?.forecast ?? .zero }
        return budgets[year]?.amount(of: line.id, in: year) ?? .zero
    }

    private func standing(_ equity: Money?, _ year: Int) -> EquityStanding? {
        guard let equity, let rule = followUp.rule, let budget = budgets[year] else { return nil }
        let allocated = budget.lines.filter { $0.member != nil }.map { budget.amount(of: $0.id, in: year) }
        return EquityStanding(equity, allocated: allocated.reduce(.zero, +), rule)
    }
}
