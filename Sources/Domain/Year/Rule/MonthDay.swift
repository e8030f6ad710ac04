/// Årsdag (month day): a day that comes back every year, such as 31 March.
package struct MonthDay: Hashable, Codable, Sendable {
    package let month: Int
    package let day: Int

    /// Nil for a day that no year has: 30 February, 31 April. 29 February is one that only some years have.
    package init?(_ month: Int, _ day: Int) {
        guard Day(Self.leapYear, month, day) != nil else { return nil }
        (self.month, self.day) = (month, day)
    }

    /// The day in a year; 29 February is the month's last day, 28 February, in a year that has no leap day.
    package func day(in year: Int) -> Day? { Day(year, month, day) ?? Day(year, month, Day.days(in: month, of: year)) }

    package var swedish: String { Day(Self.leapYear, month, day)?.swedishWithoutYear ?? "" }

    /// A year that has every day.
    private static let leapYear = 2024
}

extension MonthDay {
    /// Reads a day and a month, and says what is wrong with a day that no year has.
    package init(day: Int, month: Int) throws(Unreadable) {
        guard let first = Day(2024, month, 1) else { throw Unreadable("Välj en månad.") }
        guard let found = MonthDay(month, day) else {
            let last = Day.days(in: month, of: first.year)
            throw Unreadable("Den \(day) \(first.swedishMonth) finns inte något år. Månaden har högst \(last) dagar.")
        }
        self = found
    }
}
