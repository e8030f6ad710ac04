/// Budgetuppföljning (budget follow-up) of a year through a period. Every sum is worked out from the lines, and what is booked on
/// no line counts beside them, so that the result is the books' own.
package struct BudgetFollowUp: Hashable, Sendable {
    package let period: BudgetPeriod
    /// The budget that stood on the period's last day; nil when none was adopted.
    package let version: BudgetVersion?
    /// By area and place.
    package let lines: [FollowUpLine]
    /// Ej fördelat (unmapped): what the books have on no line, as a share of the result: a cost is negative.
    package let unmapped: Money
    package let unmappedBefore: Money
    /// Insatser utan budgetrad: granted money that is tied to no line.
    package let loose: [InitiativeUse]
    /// The last month that the books have anything of, within the period; nil when they have nothing of the year.
    package let booked: Int?
    /// Whether there are books of the year before.
    package let hasYearBefore: Bool
    /// Eget kapital vid årets början; nil when nobody knows.
    package let openingEquity: Money?
    /// The rule for equity that is in force at the year's end.
    package let rule: EquityRule?

    package init(
        _ period: BudgetPeriod,
        version: BudgetVersion?,
        lines: [FollowUpLine],
        unmapped: Money = .zero,
        unmappedBefore: Money = .zero,
        loose: [InitiativeUse] = [],
        booked: Int? = nil,
        hasYearBefore: Bool = false,
        openingEquity: Money? = nil,
        rule: EquityRule? = nil
    ) {
        (self.period, self.version, self.lines) = (period, version, lines)
        (self.unmapped, self.unmappedBefore, self.loose) = (unmapped, unmappedBefore, loose)
        (self.booked, self.hasYearBefore) = (booked, hasYearBefore)
        (self.openingEquity, self.rule) = (openingEquity, rule)
    }
}

/// Uppföljningens summa (follow-up sum): the figures of some lines together.
package struct FollowUpSum: Hashable, Sendable {
    package var budget = Money.zero
    package var outcome = Money.zero
    package var before = Money.zero
    package var forecast = Money.zero

    package init(budget: Money = .zero, outcome: Money = .zero, before: Money = .zero, forecast: Money = .zero) {
        (self.budget, self.outcome, self.before, self.forecast) = (budget, outcome, before, forecast)
    }

    package static func + (one: FollowUpSum, other: FollowUpSum) -> FollowUpSum {
        FollowUpSum(
            budget: one.budget + other.budget,
            outcome: one.outcome + other.outcome,
            before: one.before + other.before,
            forecast: one.forecast + other.forecast
        )
    }

    package static prefix func - (sum: FollowUpSum) -> FollowUpSum {
        FollowUpSum(budget: -sum.budget, outcome: -sum.outcome, before: -sum.before, forecast: -sum.forecast)
    }
}

extension FollowUpLine {
    package var sum: FollowUpSum {
        FollowUpSum(budget: budget, outcome: outcome, before: before, forecast: forecast)
    }

    /// The figures as shares of the result: a cost is negative.
    package var result: FollowUpSum { line.area == .income ? sum : -sum }

    /// Avvikelse (deviation) of the outcome from the year's budget; more than zero is better for the result.
    package var deviation: Money { result.outcome - result.budget }
    /// The forecast's deviation from the budget; more than zero is better for the result.
    package var forecastDeviation: Money { result.forecast - result.budget }
}

extension BudgetFollowUp {
    package func lines(of area: BudgetLine.Area) -> [FollowUpLine] { lines.filter { $0.line.area == area } }

    /// The areas that have a line.
    package var areas: [BudgetLine.Area] { BudgetLine.Area.allCases.filter { !lines(of: $0).isEmpty } }

    package func sum(of area: BudgetLine.Area) -> FollowUpSum { lines(of: area).map(\.sum).reduce(FollowUpSum(), +) }

    /// Summa kostnader: every area but the income.
    package var cost: FollowUpSum { lines.filter { $0.line.area != .income }.map(\.sum).reduce(FollowUpSum(), +) }

    /// What is on no line, in the result. Nobody has budgeted it, and it is forecast as it stands.
    package var unmappedSum: FollowUpSum { FollowUpSum(outcome: unmapped, before: unmappedBefore, forecast: unmapped) }

    /// Årets resultat: income less cost, and what is on no line.
    package var result: FollowUpSum { lines.map(\.result).reduce(unmappedSum, +) }

    package subscript(line line: BudgetLine.ID) -> FollowUpLine? { lines.first { $0.id == line } }
}

/// Insatsernas summa (use sum): granted, used, paid and accrued together.
package struct UseSum: Hashable, Sendable {
    package var granted = Money.zero
    package var used = Money.zero
    package var paid = Money.zero
    package var accrued = Money.zero

    package static func + (one: UseSum, other: UseSum) -> UseSum {
        UseSum(
            granted: one.granted + other.granted,
            used: one.used + other.used,
            paid: one.paid + other.paid,
            accrued: one.accrued + other.accrued
        )
    }
}

extension InitiativeUse {
    package func sum(_ period: BudgetPeriod) -> UseSum {
        UseSum(granted: granted, used: used, paid: paid, accrued: accrued(period))
    }
}

extension BudgetFollowUp {
    /// Of a line's initiatives. What the förbund does itself is used and paid as it is booked: nobody reports it.
    package func use(_ line: FollowUpLine) -> UseSum {
        let sum = line.initiatives.map { $0.sum(period) }.reduce(UseSum(), +)
        guard line.initiatives.allSatisfy({ $0.kind == .own }) else { return sum }
        return UseSum(granted: sum.granted, used: line.outcome, paid: line.outcome)
    }

    /// Of those that no line carries.
    package var looseUse: UseSum { loose.map { $0.sum(period) }.reduce(UseSum(), +) }

    /// The lines whose money is granted, the room that nobody has yet among them.
    package var useLines: [FollowUpLine] { lines.filter { $0.line.isActivity || !$0.initiatives.isEmpty } }

    /// Of every initiative.
    package var use: UseSum { useLines.map(use).reduce(looseUse, +) }
}

/// Kapitalets utsikt (equity outlook): what the year's forecast makes of the equity.
package struct EquityOutlook: Hashable, Sendable {
    package let opening: Money
    /// The year's result by the forecast.
    package let result: Money
    /// At the year's end, against the rule; nil without a rule.
    package let standing: EquityStanding?

    package var closing: Money { opening + result }
}

extension BudgetFollowUp {
    /// Opening equity and the forecast result, against floor and ceiling. What is allocated is the members' contributions by the
    /// forecast.
    package var equity: EquityOutlook? {
        guard let openingEquity else { return nil }
        let allocated = lines(of: .income).filter { $0.line.member != nil }.map(\.forecast).reduce(.zero, +)
        let closing = openingEquity + result.forecast
        return EquityOutlook(
            opening: openingEquity,
            result: result.forecast,
            standing: rule.map { EquityStanding(closing, allocated: allocated, $0) }
        )
    }
}
