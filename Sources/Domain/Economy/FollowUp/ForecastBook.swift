/// Prognosboken (forecast book): what rules and reminders about forecasts are functions of. Empty for who keeps none.
package struct ForecastBook: Hashable, Sendable {
    /// The last forecast of each line and year.
    package var latest: [LineForecast]
    /// Every owner, the oldest first.
    package var owners: [BudgetOwner]
    package var lines: [BudgetLine]
    /// By year and line, what the standing budget has.
    package var budgets: [Int: [BudgetLine.ID: Money]]

    package init(
        latest: [LineForecast] = [],
        owners: [BudgetOwner] = [],
        lines: [BudgetLine] = [],
        budgets: [Int: [BudgetLine.ID: Money]] = [:]
    ) {
        (self.latest, self.owners, self.lines, self.budgets) = (latest, owners, lines, budgets)
    }
}

extension ForecastBook {
    func findings(on today: Day) -> [Finding] { aboveBudget(today) + (unfollowed(today).map { [$0] } ?? []) }

    /// "Kostar något mer än budgeten tar styrelsen ställning till det." Until the year's accounts are made.
    private func aboveBudget(_ today: Day) -> [Finding] {
        latest.compactMap { forecast in
            guard let budget = budgets[forecast.year]?[forecast.line], forecast.amount > budget,
                let line = lines.first(where: { $0.id == forecast.line }), line.area != .income,
                let end = Day(forecast.year, 12, 31), today <= end + 90
            else { return nil }
            return Finding(
                .forecastAboveBudget,
                .followUpLine(line.id, forecast.day),
                on: forecast.day,
                "Prognosen för \(line.fullName) \(forecast.year) är \(forecast.amount.swedish), men styrelsen har antagit \(budget.swedish).",
                advice: "Ta upp det i styrelsen, som ändrar budgeten eller säger vad som ska göras."
            )
        }
    }

    /// "Budgeten följs upp varje kvartal." The fourth is the annual report's.
    private func unfollowed(_ today: Day) -> Finding? {
        let over = (1...3).compactMap { BudgetPeriod(today.year, quarter: $0) }.last { $0.lastDay + 45 < today }
        guard isKept, let period = over, budgets[period.year] != nil, !isWritten(after: period) else { return nil }
        return Finding(
            .quarterNotFollowedUp,
            .followUp(period.lastDay),
            on: period.lastDay,
            "Ingen prognos är skriven efter \(period.name).",
            advice: "Skriv prognoserna, och visa uppföljningen för styrelsen på nästa möte."
        )
    }

    /// Whether forecasts are kept at all: a förbund that does not begin is not told that it has stopped.
    private var isKept: Bool { !latest.isEmpty || owners.contains { $0.account != nil } }

    private func isWritten(after period: BudgetPeriod) -> Bool {
        latest.contains { $0.year == period.year && $0.day >= period.lastDay }
    }
}

extension ForecastBook {
    /// The quarter's forecast, asked of each owner for their lines, and of the director for those that nobody else answers for.
    package func duties(on today: Day) -> [Duty] {
        guard isKept, let period = BudgetPeriod.lastQuarter(before: today), !period.isWholeYear else { return [] }
        let current = Dictionary(owners.filter { $0.from <= today }.map { ($0.line, $0) }, uniquingKeysWith: { $1 })
        let byOwner = Dictionary(grouping: unwritten(period), by: { current[$0.id]?.account })
        return byOwner.sorted { $0.key ?? 0 < $1.key ?? 0 }.map { account, lines in
            let what = lines.count == 1 ? lines[0].fullName : "\(lines.count) rader"
            return Duty(
                period.lastDay + 25,
                "Skriv prognos för \(what) efter \(period.name).",
                .BoardCustom.budgetFollowUp,
                "Skriv prognos",
                path: "/ekonomi/uppfoljning/\(period.year)/prognos?manad=\(period.month)",
                for: account.map(Duty.Audience.account) ?? .whoMay(.planEconomy)
            )
        }
    }

    /// Lines with money in the year's budget whose forecast is older than the period.
    private func unwritten(_ period: BudgetPeriod) -> [BudgetLine] {
        let written = Set(latest.filter { $0.year == period.year && $0.day >= period.lastDay }.map(\.line))
        return lines.filter { line in
            line.area != .income && budgets[period.year]?[line.id] ?? .zero > .zero && !written.contains(line.id)
        }
    }
}
