/// Veckodag (weekday), Monday first.
package enum Weekday: Int, CaseIterable, Codable, Sendable {
    case monday = 1
    case tuesday, wednesday, thursday, friday, saturday, sunday
}

extension Day {
    /// How many days have gone since 1 March of year 0 (proleptic Gregorian). A year that begins in March ends with
    /// its leap day, so each month's start needs no table.
    package var ordinal: Int {
        let (years, months) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
        let leaps = years.floored(by: 4) - years.floored(by: 100) + years.floored(by: 400)
        return 365 * years + leaps + (153 * months + 2) / 5 + day - 1
    }

    /// The day with this ordinal. Days outside the years 0 to 9999 are not asked for here.
    package init(ordinal: Int) {
        let era = ordinal.floored(by: 146_097)
        let inEra = ordinal - era * 146_097
        let yearOfEra = (inEra - inEra / 1_460 + inEra / 36_524 - inEra / 146_096) / 365
        let inYear = inEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let months = (5 * inYear + 2) / 153
        day = inYear - (153 * months + 2) / 5 + 1
        month = months < 10 ? months + 3 : months - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    /// 1 March of year 0 was a Wednesday.
    package var weekday: Weekday { Weekday(rawValue: (ordinal + 2).remainder(by: 7) + 1) ?? .monday }

    package static func + (day: Day, days: Int) -> Day { Day(ordinal: day.ordinal + days) }
    package static func - (day: Day, days: Int) -> Day { Day(ordinal: day.ordinal - days) }

    /// How many days lie between: `"2022-11-22" - "2022-11-01"` is 21.
    package static func - (one: Day, other: Day) -> Int { one.ordinal - other.ordinal }
}

extension Int {
    fileprivate func floored(by divisor: Int) -> Int { (self >= 0 ? self : self - divisor + 1) / divisor }
    fileprivate func remainder(by divisor: Int) -> Int { self - divisor * floored(by: divisor) }
}
