import Domain
import Foundation
import TestSupport
import Testing

@testable import Register

/// Deliveries of one invented initiative, each protected beside those before it: what an attacker would lay together.
struct AttackSet {
    private(set) var deliveries: [DeliveredTables] = []

    /// The seed decides how many there are, which periods are told, and in which order.
    init(seed: UInt64, atMost most: Int = 480) throws {
        var numbers = SeededNumbers(seed)
        var random = RandomStays(seed: seed &* 31)
        let isLong = seed % 20 == 0
        let years = isLong ? 10 : 3
        let count = Int.random(in: 4...most, using: &numbers) * years / 3
        let stays = random.stays(count, from: 2024 - years, through: 2023)
        let columns = seed % 7 == 0 ? TableColumn.bySexAndAge : TableColumn.bySex
        let orders = isLong ? Self.long : Self.short
        try deliver(orders[Int.random(in: orders.indices, using: &numbers)], stays, columns)
    }

    /// Delivered every year, from the first.
    init(_ years: ClosedRange<Int>, _ count: Int, seed: UInt64) throws {
        var random = RandomStays(seed: seed)
        let stays = random.stays(count, from: years.lowerBound, through: years.upperBound)
        try deliver(years.map { "\($0)" }, stays, TableColumn.bySex)
    }

    private static let short = [
        ["2023"], ["2023"], ["2023-H1", "2023"], ["2023-K1", "2023-H1", "2023-K3", "2023"], ["2023", "2023-H2"],
        ["2023-H1", "2023-H2", "2023"], ["2022", "2023"], ["2021", "2022", "2023"], ["2022", "2023-H1", "2023"],
    ]
    private static let long = [
        (2014...2023).map { "\($0)" },
        (2019...2023).flatMap { ["\($0)-H1", "\($0)"] },
        (2014...2023).map { "\($0)" } + ["2016", "2019-H2"],
    ]

    private mutating func deliver(_ keys: [String], _ stays: [StayFacts], _ columns: [TableColumn]) throws {
        for key in keys {
            let period = try #require(FollowUpPeriod(key: key))
            var sheet = TallySheet(period, columns: columns, indicators: ["egen.tro": "Tro"])
            for stay in stays { sheet.count(stay) }
            // What cannot be protected is not let go.
            guard let printed = ProtectionRule.standard.protect(sheet.tallies, of: period, beside: deliveries) else {
                continue
            }
            deliveries.append(DeliveredTables(period, counted: sheet.tallies, printed: printed))
        }
    }
}

/// Writes sets for scripts/attack-counts, which bounds every hidden count with an integer program.
@Suite struct `Sets of tables to attack` {
    @Test(.enabled(if: AttackSample.directory != nil))
    func `are written where they are asked for`() throws {
        let directory = try #require(AttackSample.directory)
        let count = ProcessInfo.processInfo.environment["KANSLI_ATTACK_SETS"].flatMap { UInt64($0) } ?? 1_000
        for seed in 1...count {
            try AttackSample.write(AttackSet(seed: seed).deliveries, to: directory.appending(path: "\(seed).json"))
        }
    }
}
