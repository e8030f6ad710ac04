import Domain
import Foundation
import TestSupport
import Testing

@testable import Register

@Suite struct `Protecting the counts` {
    @Test func `hides a small count, and another in its row and in its column`() throws {
        let exits = tally(base: [34, 17, 17], ["work": [9, 2, 7], "studies": [11, 6, 5], "other": [14, 9, 5]])
        let table = try #require(protect([exits])?.first)
        #expect(table.cell("work", .count, TableColumn(sex: .woman)) == .protected)
        #expect(table.cell("work", .count, TableColumn(sex: .man)) == .protected)
        #expect(table.cell("work", .count) == .count(9))
        let women = table.rows.filter { $0.cells[0][1] == .protected }.map(\.key)
        let men = table.rows.filter { $0.cells[0][2] == .protected }.map(\.key)
        #expect(women.count >= 2)
        #expect(women == men)
        #expect(table.base == [.count(34), .count(17), .count(17)])
    }

    @Test func `tells large counts and zeros as they are`() throws {
        let exits = tally(base: [30, 15, 15], ["work": [12, 6, 6], "studies": [18, 9, 9], "other": [0, 0, 0]])
        #expect(protect([exits])?.first?.hasProtected == false)
        let hiding = ProtectionRule(threshold: 5, hidesZero: true)
        #expect(hiding.protect([exits], of: try period(2023))?.first?.cell("other", .count) == .protected)
    }

    @Test func `hides two small counts that come to few more, with a third`() throws {
        let exits = tally(base: [40, 20, 20], ["work": [2, 1, 1], "studies": [1, 1, 0], "other": [37, 18, 19]])
        let table = try #require(protect([exits])?.first)
        #expect(table.rows.allSatisfy { $0.cells[0][0] == .protected })
    }

    @Test func `a group too small to be told tells nothing of what it did`() throws {
        let exits = tally(base: [3, 3, 0], ["work": [2, 2, 0], "studies": [1, 1, 0], "other": [0, 0, 0]])
        let table = try #require(protect([exits])?.first)
        #expect(table.base[0] == .protected)
        #expect(table.rows.allSatisfy { row in row.cells[0].allSatisfy { $0 == .protected || $0 == .count(0) } })
    }

    /// Quarters 1 to 3 first: the year less them would be the fourth, where two women got work.
    @Test func `a longer period after shorter ones hides what the rest of it would tell`() throws {
        let first = tally(base: [40, 20, 20], ["work": [20, 10, 10], "other": [20, 10, 10]])
        let whole = tally(base: [52, 28, 24], ["work": [22, 12, 10], "other": [30, 16, 14]])
        let printed = try #require(protect([first], .firstHalf))
        let earlier = DeliveredTables(try period(2023, .firstHalf), counted: [first], printed: printed)
        let table = try #require(protect([whole], beside: [earlier])?.first)
        #expect(printed[0].hasProtected == false)
        #expect(table.cell("work", .count, TableColumn(sex: .woman)) == .protected)
        #expect(protect([whole])?.first?.cell("work", .count, TableColumn(sex: .woman)) == .count(12))
    }

    @Test func `a correction of the same period does not tell who was added`() throws {
        let first = tally(base: [40, 20, 20], ["work": [20, 10, 10], "other": [20, 10, 10]])
        let second = tally(base: [41, 21, 20], ["work": [21, 11, 10], "other": [20, 10, 10]])
        let earlier = DeliveredTables(try period(2023), counted: [first], printed: try #require(protect([first])))
        let table = try #require(protect([second], beside: [earlier])?.first)
        #expect(table.cell("work", .count) == .protected)
        #expect(table.base[0] == .protected)
    }

    @Test(arguments: 1...6) func `prints no small count of random stays, and no other count than was counted`(
        seed: UInt64
    ) throws {
        for delivery in try AttackSet(seed: seed, atMost: 60).deliveries {
            for table in delivery.printed {
                let tally = try #require(delivery.counted.first { $0.code == table.code })
                for (row, measure, column) in table.places {
                    let cell = try #require(table.cell(row, measure, column))
                    let count = try #require(tally.cell(row, measure, column))
                    #expect(cell == .protected || cell == .count(count) && !(1..<5 ~= count))
                }
            }
        }
    }

    private func protect(
        _ tallies: [Tally],
        _ part: FollowUpPeriod.Part = .year,
        beside earlier: [DeliveredTables] = []
    ) -> [CountedTable]? {
        guard let period = FollowUpPeriod(2023, part) else { return nil }
        return ProtectionRule.standard.protect(tallies, of: period, beside: earlier)
    }

    private func period(_ year: Int, _ part: FollowUpPeriod.Part = .year) throws -> FollowUpPeriod {
        try #require(FollowUpPeriod(year, part))
    }

    private func tally(base: [Int], _ rows: KeyValuePairs<String, [Int]>) -> Tally {
        Tally(
            .exits,
            measures: [.count],
            columns: TableColumn.bySex,
            base: base,
            rows: rows.map { .init($0, $0, [$1]) }
        )
    }
}

extension CountedTable {
    fileprivate var places: [(String, Measure, TableColumn)] {
        rows.flatMap { row in measures.flatMap { measure in columns.map { (row.key, measure, $0) } } }
    }
}
