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
        let stays = random.stays(Int.random(in: 4...most, using: &numbers))
        let columns = seed % 7 == 0 ? TableColumn.bySexAndAge : TableColumn.bySex
        let orders: [[FollowUpPeriod.Part]] = [
            [.year], [.year], [.firstHalf, .year], [.firstQuarter, .firstHalf, .thirdQuarter, .year],
            [.year, .secondHalf],
            [.firstHalf, .secondHalf, .year],
        ]
        for part in orders[Int.random(in: orders.indices, using: &numbers)] {
            let period = try #require(FollowUpPeriod(2023, part))
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
    @Test(.enabled(if: ProcessInfo.processInfo.environment["KANSLI_ATTACK"] != nil))
    func `are written where they are asked for`() throws {
        let environment = ProcessInfo.processInfo.environment
        let directory = URL(filePath: try #require(environment["KANSLI_ATTACK"]))
        let count = environment["KANSLI_ATTACK_SETS"].flatMap { UInt64($0) } ?? 1_000
        for seed in 1...count {
            let set = try AttackSet(seed: seed).deliveries.map { delivery in
                Sample(period: delivery.period, printed: delivery.printed, counted: delivery.counted.map(\.plain))
            }
            try JSONEncoder().encode(set).write(to: directory.appending(path: "\(seed).json"))
        }
    }

    private struct Sample: Encodable {
        let period: FollowUpPeriod
        let printed: [CountedTable]
        /// The truth, to see that nothing else was printed.
        let counted: [CountedTable]
    }
}

extension Tally {
    /// As if nothing were protected: for the attack alone.
    fileprivate var plain: CountedTable {
        CountedTable(
            code,
            measures: measures,
            columns: columns,
            base: base.map { .count($0) },
            rows: rows.map { .init($0.key, $0.label, $0.cells.map { $0.map { .count($0) } }) }
        )
    }
}
