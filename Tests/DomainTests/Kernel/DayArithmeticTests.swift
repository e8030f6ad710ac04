import Domain
import Foundation
import TestSupport
import Testing

/// Our arithmetic against Foundation's calendar: two roads to the same days.
@Suite struct `Day arithmetic` {
    @Test(arguments: 1900...2100) func `agrees with Foundation on every day of a year`(year: Int) throws {
        let first = try #require(Day(year, 1, 1))
        let noon = try #require(Self.calendar.date(from: DateComponents(year: year, month: 1, day: 1, hour: 12)))
        for step in 0..<366 {
            let instant = noon.addingTimeInterval(Double(step) * 86_400)
            let parts = Self.calendar.dateComponents(
                [.year, .month, .day, .weekday, .weekOfYear, .yearForWeekOfYear],
                from: instant
            )
            let day = first + step
            #expect([day.year, day.month, day.day] == [parts.year, parts.month, parts.day])
            // Foundation counts from Sunday.
            #expect(day.weekday.rawValue % 7 + 1 == parts.weekday)
            #expect([day.week, day.yearOfWeek] == [parts.weekOfYear, parts.yearForWeekOfYear])
            #expect(day - first == step)
            #expect(Day(ordinal: day.ordinal) == day)
            #expect(Day(rawValue: day.rawValue) == day)
        }
    }

    @Test func `adds months as Foundation does, from every kind of last day`() throws {
        let starts: [Day] = ["2023-01-31", "2024-01-31", "2024-02-29", "2026-08-31", "2026-11-30", "1999-12-15"]
        for start in starts {
            let parts = DateComponents(year: start.year, month: start.month, day: start.day, hour: 12)
            let instant = try #require(Self.calendar.date(from: parts))
            for months in 0...60 {
                let later = try #require(Self.calendar.date(byAdding: .month, value: months, to: instant))
                #expect(start + .months(months) == Day(later, in: .gmt), "\(start.rawValue) + \(months) months")
            }
        }
    }

    @Test func `goes back as it goes forward`() {
        let day: Day = "2026-03-01"
        #expect(day - 1 == "2026-02-28")
        #expect((day + 4_000) - 4_000 == day)
        #expect(("2000-01-01" as Day) - ("2000-12-31" as Day) == -365)
    }

    private static let calendar = {
        var calendar = Calendar(identifier: .iso8601)
        calendar.timeZone = .gmt
        return calendar
    }()
}
