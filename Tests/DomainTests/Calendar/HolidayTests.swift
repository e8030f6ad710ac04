import Domain
import Foundation
import TestSupport
import Testing

/// The golden file is another calendar's, see `scripts/check-holidays`.
@Suite struct `Holidays and eves` {
    /// `Provision.HolidaysAct.holidays`.
    @Test(arguments: 1990...2100) func `are those of another calendar`(year: Int) throws {
        let expected = try #require(Self.daysOff[year])
        let eves = Day.all(of: year).filter { $0.eveName != nil }
        let found =
            Holiday.all(of: year).map { "\($0.day.rawValue) \($0.name)" }
            + eves.map { "\($0.rawValue) \($0.eveName ?? "")" }
        #expect(found.sorted() == expected.sorted())
    }

    /// `Provision.TimeComputationAct.movedDay`.
    @Test(arguments: 1990...2100) func `and weekends move a last day, and no other day does`(year: Int) throws {
        let off = Set(try #require(Self.daysOff[year]).map { $0.prefix(10) })
        for day in Day.all(of: year) {
            let weekend = day.weekday == .saturday || day.weekday == .sunday
            #expect(day.movesDeadline == (weekend || off.contains(day.rawValue.prefix(10))), "\(day.rawValue)")
        }
    }

    @Test func `count Sundays among the holidays, and neither Saturdays nor eves`() {
        #expect(("2026-03-15" as Day).isHoliday)
        #expect(!("2026-03-14" as Day).isHoliday)
        #expect(!("2026-06-19" as Day).isHoliday)
        #expect(("2026-06-20" as Day).isHoliday)
    }

    @Test func `changed in 2005, when the national day took the place of the second day of Pentecost`() {
        #expect(("2004-05-31" as Day).holidayName == "annandag pingst")
        #expect(("2004-06-06" as Day).holidayName == nil)
        #expect(("2005-05-16" as Day).holidayName == nil)
        #expect(("2005-06-06" as Day).holidayName == "Sveriges nationaldag")
    }

    @Test func `of years before the act follow it as if it had held`() {
        #expect(Day.easter(of: 1961) == "1961-04-02")
        #expect(Holiday.all(of: 1961).map(\.day) == Holiday.all(of: 1961).map(\.day).sorted())
        #expect(Holiday.all(of: 1961).count == 13)
    }

    /// The lines of the golden file by year.
    private static let daysOff: [Int: [String]] = {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/days-off.txt")
        let lines = (try? String(contentsOf: file, encoding: .utf8))?.split(separator: "\n").map(String.init) ?? []
        return Dictionary(grouping: lines) { Int($0.prefix(4)) ?? 0 }
    }()
}

extension Day {
    fileprivate static func all(of year: Int) -> [Day] {
        guard let first = Day(year, 1, 1), let last = Day(year, 12, 31) else { return [] }
        return (0...(last - first)).map { first + $0 }
    }
}
