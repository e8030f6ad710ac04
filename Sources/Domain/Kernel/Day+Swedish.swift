extension Day {
    /// "27 mars 2026".
    package var swedish: String { "\(day) \(Self.monthNames[month - 1]) \(year)" }

    /// "fredag 27 mars 2026".
    package var swedishWithWeekday: String { "\(weekday.swedish) \(swedish)" }

    /// "27 mars", where the year stands beside it already.
    package var swedishWithoutYear: String { "\(day) \(Self.monthNames[month - 1])" }

    /// The month's Swedish name.
    package var swedishMonth: String { Self.monthNames[month - 1] }

    /// Vecka (ISO week): it begins on Monday and belongs to the year that its Thursday lies in.
    package var week: Int { (thursday.dayOfYear - 1) / 7 + 1 }

    /// The year that `week` counts in: 1 January 2027 lies in week 53 of 2026.
    package var yearOfWeek: Int { thursday.year }

    private var thursday: Day { self + (Weekday.thursday.rawValue - weekday.rawValue) }

    private var dayOfYear: Int { Self.days(before: month, of: year) + day }

    private static func days(before month: Int, of year: Int) -> Int {
        (1..<month).reduce(0) { $0 + days(in: $1, of: year) }
    }

    private static let monthNames = [
        "januari", "februari", "mars", "april", "maj", "juni",
        "juli", "augusti", "september", "oktober", "november", "december",
    ]
}

extension Weekday {
    package var swedish: String {
        switch self {
        case .monday: "måndag"
        case .tuesday: "tisdag"
        case .wednesday: "onsdag"
        case .thursday: "torsdag"
        case .friday: "fredag"
        case .saturday: "lördag"
        case .sunday: "söndag"
        }
    }
}
