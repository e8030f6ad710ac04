package import Domain

extension TallySheet {
    /// The tables as they stand, before protection. They stay in the register. An empty table (nobody in its base) is left out.
    package var tallies: [Tally] {
        codes.compactMap { code in
            let tally = tally(of: code)
            return code == .volumes || tally.base.contains { $0 > 0 } && !tally.rows.isEmpty ? tally : nil
        }
    }

    private func tally(of code: TableCode) -> Tally {
        let columns = columns.filter { code.isByAge || $0.band == nil }
        let cells = columns.map(places.cells(of:))
        func told(_ code: TableCode, _ key: String, measure: Int) -> [Int] {
            guard let first = places.first(code, key, measure: measure) else { return cells.map { _ in 0 } }
            return cells.map { $0.reduce(0) { $0 + counts[first + $1] } }
        }
        return Tally(
            code,
            measures: code.measures,
            columns: columns,
            base: told(.volumes, code.base.rawValue, measure: 0),
            rows: code.rows(indicators).map { key, label in
                .init(key, label, code.measures.indices.map { told(code, key, measure: $0) })
            }
        )
    }
}

extension TableCode {
    /// The rows of a table, those of what is measured repeatedly among them.
    func rows(_ indicators: [String: String]) -> [(key: String, label: String)] {
        guard self == .progression else { return rows }
        return indicators.sorted { $0.key < $1.key }.flatMap { TableCode.progression($0.key, $0.value) }
    }
}
