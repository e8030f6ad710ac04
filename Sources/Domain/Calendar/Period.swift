/// Tidrymd (period) that a statute counts from a day.
package enum Period: Hashable, Sendable {
    case days(Int), weeks(Int), months(Int), years(Int)
}

extension Day {
    /// The day that a period from this day ends on, as counted, `Provision.TimeComputationAct.periods`: the same
    /// weekday, or the same day number of the month; the month's last day when it has no such number.
    package static func + (day: Day, period: Period) -> Day {
        switch period {
        case .days(let days): day + days
        case .weeks(let weeks): day + 7 * weeks
        case .months(let months): day.later(months: months)
        case .years(let years): day.later(months: 12 * years)
        }
    }

    private func later(months: Int) -> Day {
        let (year, month) = (12 * year + month - 1 + months).quotientAndRemainder(dividingBy: 12)
        return Day(year, month + 1, min(day, Day.days(in: month + 1, of: year))) ?? self
    }
}
