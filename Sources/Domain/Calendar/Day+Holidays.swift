extension Day {
    /// Allmän helgdag: a named holiday or a Sunday, `Provision.HolidaysAct.holidays`.
    package var isHoliday: Bool { weekday == .sunday || holidayName != nil }

    /// The holiday's name; nil on other days, plain Sundays among them.
    package var holidayName: String? { Holiday.name(of: self) }

    /// Afton: "midsommarafton, julafton eller nyårsafton", which the time computation act puts beside holidays.
    package var eveName: String? {
        switch (month, day) {
        case (6, 19...25) where weekday == .friday: "midsommarafton"
        case (12, 24): "julafton"
        case (12, 31): "nyårsafton"
        default: nil
        }
    }

    /// Whether a last day that falls here moves to the next working day, `Provision.TimeComputationAct.movedDay`.
    package var movesDeadline: Bool { weekday >= .saturday || eveName != nil || holidayName != nil }

    /// Vardag in the sense of the time computation act: a day on which something can be demanded to be done.
    package var isWorkingDay: Bool { !movesDeadline }

    /// This day, or the first working day after it.
    package var orNextWorkingDay: Day {
        var day = self
        while day.movesDeadline { day = day + 1 }
        return day
    }
}

extension Weekday: Comparable {
    package static func < (one: Weekday, other: Weekday) -> Bool { one.rawValue < other.rawValue }
}
