package import Domain
package import Foundation

/// What scripts/attack-counts reads of a delivery: what was printed, and the truth to hold its answers against.
package struct AttackSample: Encodable {
    let period: FollowUpPeriod
    let printed: [CountedTable]
    let counted: [CountedTable]

    /// Writes deliveries of one initiative, the first first.
    package static func write(_ deliveries: [DeliveredTables], to file: URL) throws {
        let samples = deliveries.map {
            AttackSample(period: $0.period, printed: $0.printed, counted: $0.counted.map(\.plain))
        }
        try JSONEncoder().encode(samples).write(to: file)
    }

    /// Where the sets are written; nil where none are asked for.
    package static var directory: URL? {
        ProcessInfo.processInfo.environment["KANSLI_ATTACK"].map { URL(filePath: $0) }
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
