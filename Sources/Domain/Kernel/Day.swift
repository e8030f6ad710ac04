package import Foundation

/// Dag (day): a date of the calendar, without time and time zone. Written 2026-03-31.
package struct Day: RawRepresentable, Hashable, Comparable, Codable, Sendable {
    package let year: Int
    package let month: Int
    package let day: Int

    /// Reads the written form of a day that exists, and no other.
    package init?(rawValue: String) {
        var written = rawValue
        guard let day = written.withUTF8({ Self(written: $0) }) else { return nil }
        self = day
    }

    /// The written form as bytes. Sign by sign and without a text: a million stays have two days each.
    package init?(written: UnsafeBufferPointer<UInt8>) {
        guard written.count == 10 else { return nil }
        var (year, month, day) = (0, 0, 0)
        for (place, sign) in written.enumerated() {
            let digit = Int(sign) - Int(UInt8(ascii: "0"))
            let isDigit = 0...9 ~= digit
            switch place {
            case 0...3 where isDigit: year = 10 * year + digit
            case 5...6 where isDigit: month = 10 * month + digit
            case 8...9 where isDigit: day = 10 * day + digit
            case 4, 7: guard sign == UInt8(ascii: "-") else { return nil }
            default: return nil
            }
        }
        self.init(year, month, day)
    }

    /// A year, a month from 1 to 12 and a day of it; nil when the calendar has no such day.
    package init?(_ year: Int, _ month: Int, _ day: Int) {
        guard 0...9999 ~= year, 1...12 ~= month, day >= 1, day <= Self.days(in: month, of: year) else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// The day that an instant falls on where a clock is read.
    package init(_ instant: Date, in zone: TimeZone) {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        year = calendar.component(.year, from: instant)
        month = calendar.component(.month, from: instant)
        day = calendar.component(.day, from: instant)
    }

    package var rawValue: String { padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2) }

    package static func < (one: Day, other: Day) -> Bool {
        (one.year, one.month, one.day) < (other.year, other.month, other.day)
    }

    static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
