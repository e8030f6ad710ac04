/// Datumregel (date rule): how the day of a duty is found in a year. Values, never text that must be read.
package enum DateRule: Hashable, Codable, Sendable {
    /// Vilken i månaden (place): the last Friday, say.
    package enum Place: Int, Codable, CaseIterable, Hashable, Sendable { case first = 1, second, third, fourth, last }

    /// En viss dag: 31 March.
    case fixed(MonthDay)
    /// En viss veckodag i en månad: the last Friday of November.
    case weekday(Place, Weekday, month: Int)
    /// En veckodag i en vecka: Friday of week 47.
    case week(Int, Weekday)
    /// Varje kvartal: so many days after its end.
    case quarterly(daysAfter: Int)
    /// So many days after each meeting of a purpose; before it when negative.
    case meeting(PlannedMeeting.Purpose, days: Int)
    /// So many days after another duty; before it when negative.
    case duty(WheelDuty.ID, days: Int)
}

extension DateRule {
    /// The duty that the rule counts from, when it does.
    package var anchor: WheelDuty.ID? {
        if case .duty(let id, _) = self { return id }
        return nil
    }

    /// The days that lie in a year, in order. What the rule counts from is asked by year, and has its days there.
    func days(in year: Int, _ meetings: (PlannedMeeting.Purpose) -> [Day], _ duty: (WheelDuty.ID, Int) -> [Day])
        -> [Day]
    {
        let days: [Day] =
            switch self {
            case .fixed(let day): [day.day(in: year)].compactMap(\.self)
            case .weekday(let place, let weekday, let month): [place.day(weekday, month, year)].compactMap(\.self)
            case .week(let week, let weekday): [Day.of(week: week, weekday, in: year)].compactMap(\.self)
            case .quarterly(let days): (year - 1...year).flatMap(Day.quarterEnds).map { $0 + days }
            case .meeting(let purpose, let days): meetings(purpose).map { $0 + days }
            // A year before or after: a few days may cross New Year.
            case .duty(let id, let days): (year - 1...year + 1).flatMap { duty(id, $0) }.map { $0 + days }
            }
        return Set(days.filter { $0.year == year }).sorted()
    }
}

extension DateRule.Place {
    fileprivate func day(_ weekday: Weekday, _ month: Int, _ year: Int) -> Day? {
        let last = Day(year, month, Day.days(in: month, of: year))
        if self == .last { return last.map { $0 - 6 }?.first(weekday) }
        return Day(year, month, 1).map { $0.first(weekday) + 7 * (rawValue - 1) }
    }
}

extension Day {
    /// A weekday of an ISO week; nil when the year has no week 53.
    static func of(week: Int, _ weekday: Weekday, in year: Int) -> Day? {
        // 4 January always lies in week 1.
        guard let inFirst = Day(year, 1, 4) else { return nil }
        let monday = inFirst - (inFirst.weekday.rawValue - 1) + 7 * (week - 1)
        return monday.week == week && monday.yearOfWeek == year ? monday + (weekday.rawValue - 1) : nil
    }

    fileprivate static func quarterEnds(of year: Int) -> [Day] {
        [(3, 31), (6, 30), (9, 30), (12, 31)].compactMap { Day(year, $0, $1) }
    }
}
