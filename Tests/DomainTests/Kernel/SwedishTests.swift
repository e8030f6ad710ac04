import Domain
import Foundation
import TestSupport
import Testing

@Suite struct `Swedish words and figures` {
    @Test func `a day is written out`() {
        #expect(("2026-03-27" as Day).swedish == "27 mars 2026")
        #expect(("2026-03-27" as Day).swedishWithWeekday == "fredag 27 mars 2026")
        #expect(("2023-01-01" as Day).swedishWithWeekday == "söndag 1 januari 2023")
        #expect(("2023-01-01" as Day).swedishWithoutYear == "1 januari")
        #expect(("2023-12-24" as Day).swedishMonth == "december")
    }

    @Test func `every month has its name`() {
        let months = (1...12).compactMap { Day(2026, $0, 1)?.swedishMonth }
        #expect(
            months.joined(separator: " ")
                == "januari februari mars april maj juni juli augusti september oktober november december"
        )
    }

    @Test(
        arguments: [
            ("2027-01-01", 53, 2026), ("2024-12-30", 1, 2025), ("2026-01-01", 1, 2026), ("2021-01-03", 53, 2020),
            ("2021-01-04", 1, 2021), ("2022-11-25", 47, 2022),
        ] as [(Day, Int, Int)]
    )
    func `a week belongs to the year of its Thursday`(day: Day, week: Int, year: Int) {
        #expect(day.week == week)
        #expect(day.yearOfWeek == year)
    }

    @Test func `weeks equal Foundation's for 1900 to 2100`() throws {
        var calendar = Calendar(identifier: .iso8601)
        calendar.timeZone = .gmt
        let start: Day = "1900-01-01"
        let first = try #require(calendar.date(from: DateComponents(year: 1900, month: 1, day: 1)))
        for offset in stride(from: 0, through: ("2100-12-31" as Day) - start, by: 3) {
            let date = first.addingTimeInterval(Double(offset) * 86_400)
            let day = start + offset
            guard day.week == calendar.component(.weekOfYear, from: date) else {
                Issue.record("\(day.rawValue) is not in week \(day.week)")
                return
            }
        }
    }

    @Test(arguments: [
        (0, "0 kr"), (1, "0,01 kr"), (100, "1 kr"), (100_000, "1 000 kr"), (123_456_700, "1 234 567 kr"),
        (-123_456_750, "−1 234 567,50 kr"), (100_000_005, "1 000 000,05 kr"), (-5, "−0,05 kr"),
    ])
    func `an amount has groups of three, a true minus and öre only when there are any`(ore: Int, text: String) {
        #expect(Money(ore: ore).swedish == text.replacing(" ", with: "\u{A0}"))
    }

    @Test(arguments: [
        (123_456_700, "1 235 tkr"), (368_000_000, "3 680 tkr"), (-49_999, "0 tkr"), (-50_000, "−1 tkr"),
        (149_999, "1 tkr"),
    ])
    func `thousands are rounded for reading`(ore: Int, text: String) {
        #expect(Money(ore: ore).swedishThousands == text.replacing(" ", with: "\u{A0}"))
    }

    @Test func `the smallest amount there is can be written`() {
        #expect(Money(ore: .min).swedishNumber.hasPrefix("\u{2212}92\u{A0}233\u{A0}720"))
    }

    @Test func `a list is sorted with å, ä and ö last`() {
        let names = ["Öster", "Zander", "Ärla", "Åberg", "Wall", "Vall", "vik", "Ünal", "Yxa", "andersson", "Wik"]
        #expect(
            names.sortedInSwedish().joined(separator: " ")
                == "andersson Vall vik Wall Wik Ünal Yxa Zander Åberg Ärla Öster"
        )
    }

    @Test func `equal texts keep their order`() {
        let people = [("Bo", 1), ("Åsa", 2), ("Ada", 3), ("Bo", 4)]
        #expect(people.sortedInSwedish(by: \.0).map(\.1) == [3, 1, 4, 2])
    }
}
