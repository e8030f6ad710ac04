import Domain

/// The parts of a text that is written as a personal number, whatever they say.
struct PersonalNumberText {
    let century: Int?
    let shortYear: Int
    let month: Int
    /// As written: 61 to 91 in a coordination number.
    let day: Int
    let sign: String
    /// The three digits before the check digit; nil where the first is a letter.
    let serial: Int?
    /// The ten that the check digit is counted on. A letter counts as 1 (personnummer's own test cases).
    let digits: [Int]

    init?(_ text: String) {
        let pattern = /([0-9]{2})?([0-9]{2})([0-9]{2})([0-9]{2})([-+]?)([0-9TRSUWXJKLMN][0-9]{2})([0-9])/
        guard let match = text.wholeMatch(of: pattern)?.output else { return nil }
        guard let year = Int(match.2), let month = Int(match.3), let day = Int(match.4) else { return nil }
        (century, shortYear, self.month, self.day) = (match.1.flatMap { Int($0) }, year, month, day)
        (sign, serial) = (String(match.5), Int(match.6))
        digits = (match.2 + match.3 + match.4 + match.6 + match.7).map { $0.wholeNumberValue ?? 1 }
    }

    var hasLetter: Bool { serial == nil }
    var isCoordination: Bool { day >= 60 }

    /// 0 when the day of birth is not known.
    var calendarDay: Int { isCoordination ? day - 60 : day }

    /// Of Skatteverket's test coordination numbers 194 have month 00 or day 60: month or day of birth is not known, and
    /// no date can be made of them.
    func hasDay(in year: Int) -> Bool {
        guard isCoordination, month == 0 || calendarDay == 0 else { return Day(year, month, calendarDay) != nil }
        return 0...12 ~= month && 0...31 ~= calendarDay
    }
}
