/// Helgdag (public holiday), by name. Sundays are public holidays too, and stand in `Day.isHoliday`.
package struct Holiday: Hashable, Sendable {
    package let day: Day
    /// "Kristi himmelsfärdsdag", as the act names it.
    package let name: String

    /// The named holidays of a year in order of date, by the act of 1989. From 2005 6 June is one and the second day
    /// of Pentecost no longer. Years before the act follow it as if it had held.
    package static func all(of year: Int) -> [Holiday] {
        (fixed(in: year) + movable(in: year)).sorted { ($0.day, $0.name) < ($1.day, $1.name) }
    }

    /// The name of a day that is one. A list of dated things asks for each of its days: the years at hand are laid out once.
    static func name(of day: Day) -> String? {
        near.contains(day.year) ? names[day] : all(of: day.year).first { $0.day == day }?.name
    }

    private static let near = 1990...2100
    private static let names = Dictionary(
        near.flatMap(all).map { ($0.day, $0.name) },
        uniquingKeysWith: { first, _ in first }
    )

    private static func fixed(in year: Int) -> [Holiday] {
        [
            on(Day(year, 1, 1), "nyårsdagen"), on(Day(year, 1, 6), "trettondedag jul"),
            on(Day(year, 5, 1), "första maj"), on(year < 2005 ? nil : Day(year, 6, 6), "Sveriges nationaldag"),
            on(Day(year, 12, 25), "juldagen"), on(Day(year, 12, 26), "annandag jul"),
        ].compactMap(\.self)
    }

    private static func movable(in year: Int) -> [Holiday] {
        let easter = Day.easter(of: year)
        return [
            on(easter - 2, "långfredagen"), on(easter, "påskdagen"), on(easter + 1, "annandag påsk"),
            on(easter + 39, "Kristi himmelsfärdsdag"), on(easter + 49, "pingstdagen"),
            on(year < 2005 ? easter + 50 : nil, "annandag pingst"),
            on(Day(year, 6, 20)?.first(.saturday), "midsommardagen"),
            on(Day(year, 10, 31)?.first(.saturday), "alla helgons dag"),
        ].compactMap(\.self)
    }

    private static func on(_ day: Day?, _ name: String) -> Holiday? { day.map { Holiday(day: $0, name: name) } }
}

extension Day {
    /// Påskdagen (Easter Sunday), by the anonymous Gregorian algorithm (Nature, 1876).
    package static func easter(of year: Int) -> Day {
        let (golden, century, ofCentury) = (year % 19, year / 100, year % 100)
        let skipped = century - century / 4 - (century - (century + 8) / 25 + 1) / 3
        let moon = (19 * golden + skipped + 15) % 30
        let weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - moon - ofCentury % 4) % 7
        let back = (golden + 11 * moon + 22 * weekday) / 451
        return Day(ordinal: marchTheFirst(year) + moon + weekday - 7 * back + 21)
    }

    /// The first such weekday from this day on.
    func first(_ wanted: Weekday) -> Day { self + (wanted.rawValue - weekday.rawValue + 7) % 7 }

    private static func marchTheFirst(_ year: Int) -> Int { Day(year, 3, 1)?.ordinal ?? 0 }
}
