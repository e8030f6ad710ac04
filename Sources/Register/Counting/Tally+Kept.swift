import Domain
import Foundation

/// As the register keeps a tally, sealed: the tables' own form with every cell told.
enum KeptTallies {
    static func text(_ tallies: [Tally]) throws -> String {
        String(decoding: try JSONEncoder().encode(tallies.map(\.told)), as: UTF8.self)
    }

    static func tallies(_ text: String) throws -> [Tally] {
        try JSONDecoder().decode([CountedTable].self, from: Data(text.utf8)).map(\.tally)
    }
}

extension Tally {
    fileprivate var told: CountedTable {
        CountedTable(
            code,
            measures: measures,
            columns: columns,
            base: base.map { .count($0) },
            rows: rows.map { .init($0.key, $0.label, $0.cells.map { $0.map { .count($0) } }) }
        )
    }
}

extension CountedTable {
    fileprivate var tally: Tally {
        Tally(
            code,
            measures: measures,
            columns: columns,
            base: base.map { $0.count ?? 0 },
            rows: rows.map { .init($0.key, $0.label, $0.cells.map { $0.map { $0.count ?? 0 } }) }
        )
    }
}
