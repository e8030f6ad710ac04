/// Uppföljningens period (budget period): a year from January through a month.
package struct BudgetPeriod: Hashable, Codable, Sendable {
    package let year: Int
    /// Through which month, 1 to 12.
    package let month: Int
    package let lastDay: Day

    package init?(_ year: Int, through month: Int) {
        guard 1900...2199 ~= year, 1...12 ~= month,
            let day = Day(year, month, Day.days(in: month, of: year))
        else { return nil }
        (self.year, self.month, lastDay) = (year, month, day)
    }

    package init?(_ year: Int, quarter: Int) { self.init(year, through: 3 * quarter) }
}

extension BudgetPeriod {
    /// Kvartal: the one that the period ends with; nil in the middle of one.
    package var quarter: Int? { month % 3 == 0 ? month / 3 : nil }

    package var isWholeYear: Bool { month == 12 }

    /// "januari 2023", "januari–mars 2023", "hela 2023".
    package var name: String {
        switch month {
        case 1: "januari \(year)"
        case 12: "hela \(year)"
        default: "januari–\(lastDay.swedishMonth) \(year)"
        }
    }

    /// The last quarter that is over on a day.
    package static func lastQuarter(before day: Day) -> BudgetPeriod? {
        let over = (day.month - 1) / 3
        return over == 0 ? BudgetPeriod(day.year - 1, through: 12) : BudgetPeriod(day.year, quarter: over)
    }
}
