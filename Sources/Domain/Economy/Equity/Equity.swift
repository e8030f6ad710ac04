/// Regel för eget kapital (equity rule) from a day: how much of the year's allocated funds a förbund should hold at most.
/// Nationella rådet recommends a share; its tiers for small and large förbund have not been read, so the share is a
/// setting, as the förbund's own floor and ceiling are. It is a recommendation: it warns, it never blocks.
package struct EquityRule: Codable, Hashable, Sendable {
    package var from: Day
    /// Thousandths of the funds that are allocated for the year: 200 is 20 %.
    package var share: Int
    package var floor: Money?
    package var ceiling: Money?
    package var source: String

    package init(from: Day, share: Int = 200, floor: Money? = nil, ceiling: Money? = nil, source: String) {
        (self.from, self.share, self.floor, self.ceiling, self.source) = (from, share, floor, ceiling, source)
    }

    /// The most that the rule lets stand, of what is allocated; the lower of the share and the förbund's own ceiling.
    package func limit(allocated: Money) -> Money {
        let recommended = Money(ore: allocated.rawValue * share / 1000)
        return ceiling.map { min($0, recommended) } ?? recommended
    }
}

/// Kapitalets läge (equity standing) on a day or at the end of a year.
package struct EquityStanding: Hashable, Sendable {
    package let equity: Money
    package let allocated: Money
    package let rule: EquityRule

    package init(_ equity: Money, allocated: Money, _ rule: EquityRule) {
        (self.equity, self.allocated, self.rule) = (equity, allocated, rule)
    }

    package var limit: Money { rule.limit(allocated: allocated) }
    /// Utrymme för nya insatser: what stands above the limit.
    package var room: Money { max(.zero, equity - limit) }
    package var isAboveLimit: Bool { equity > limit }
    package var isBelowFloor: Bool { rule.floor.map { equity < $0 } ?? false }
    package var isWithin: Bool { !isAboveLimit && !isBelowFloor }
    /// Thousandths of the allocated funds; nil when nothing is allocated.
    package var share: Int? { allocated > .zero ? equity.rawValue * 1000 / allocated.rawValue : nil }

    /// What the equity would be if so much more were granted.
    package func after(spending more: Money) -> EquityStanding {
        EquityStanding(equity - more, allocated: allocated, rule)
    }
}

/// Eget kapital ett år (equity of a year), as its accounts say.
package struct EquityYear: Hashable, Sendable {
    package let year: Int
    package let result: Money
    package let equity: Money
    /// The members' contributions of the year.
    package let allocated: Money

    package init(_ year: Int, result: Money, equity: Money, allocated: Money) {
        (self.year, self.result, self.equity, self.allocated) = (year, result, equity, allocated)
    }

    /// Against the rule that was in force when the year ended; nil before the first.
    package func standing(_ rules: [EquityRule]) -> EquityStanding? {
        rules.last { $0.from.year <= year }.map { EquityStanding(equity, allocated: allocated, $0) }
    }
}

extension Statements {
    package var equityYear: EquityYear {
        EquityYear(
            current.year,
            result: current.result,
            equity: current.equity,
            allocated: current[.memberContributions]
        )
    }
}

extension PrintedAccounts {
    package var equityYears: [EquityYear] {
        [year, year - 1].compactMap { year in
            guard let result = amount(at: Place("income", "result", String(year))),
                let equity = amount(at: Place("balance", "equity", String(year)))
            else { return nil }
            let allocated = amount(at: Place("income", "member_fees", String(year))) ?? .zero
            return EquityYear(year, result: result, equity: equity, allocated: allocated)
        }
    }
}
