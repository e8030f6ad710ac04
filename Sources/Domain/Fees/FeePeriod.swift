/// Arvodesperiod (fee period): a quarter, a half or the whole of a year.
package struct FeePeriod: Codable, Hashable, Sendable {
    package enum Part: String, CaseIterable, Codable, Hashable, Sendable { case q1, q2, q3, q4, h1, h2, year }

    package let year: Int
    package let part: Part

    package init(_ year: Int, _ part: Part) { (self.year, self.part) = (year, part) }

    /// The months, from 1 to 12.
    package var months: ClosedRange<Int> {
        switch part {
        case .q1: 1...3
        case .q2: 4...6
        case .q3: 7...9
        case .q4: 10...12
        case .h1: 1...6
        case .h2: 7...12
        case .year: 1...12
        }
    }

    package func overlaps(_ other: FeePeriod) -> Bool { year == other.year && months.overlaps(other.months) }

    /// The first day after it; nil past the calendar.
    package var dayAfter: Day? {
        months.upperBound == 12 ? Day(year + 1, 1, 1) : Day(year, months.upperBound + 1, 1)
    }

    package func isOver(on today: Day) -> Bool { dayAfter.map { $0 <= today } ?? false }

    func holds(_ day: Day) -> Bool { day.year == year && months.contains(day.month) }

    /// Whether a day lies in it or earlier in its year: what was late for an earlier list comes with the next one.
    func takes(_ day: Day) -> Bool { day.year == year && day.month <= months.upperBound }
}

extension FeePeriod.Part {
    /// Those of the same length, in order.
    var alike: [Self] {
        switch self {
        case .q1, .q2, .q3, .q4: [.q1, .q2, .q3, .q4]
        case .h1, .h2: [.h1, .h2]
        case .year: [.year]
        }
    }

    package var swedish: String {
        switch self {
        case .q1: "kvartal 1"
        case .q2: "kvartal 2"
        case .q3: "kvartal 3"
        case .q4: "kvartal 4"
        case .h1: "första halvåret"
        case .h2: "andra halvåret"
        case .year: "hela året"
        }
    }
}

extension FeePeriod {
    /// "kvartal 4 2023".
    package var swedish: String { "\(part.swedish) \(year)" }
}
