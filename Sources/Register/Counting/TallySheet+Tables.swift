package import Domain

extension TallySheet {
    /// The tables as they stand, before protection. They stay in the register. An empty table (nobody in its base) is left out.
    package var tallies: [Tally] {
        TableCode.allCases.compactMap { code in
            let tally = tally(of: code)
            return code == .volumes || tally.base.contains { $0 > 0 } && !tally.rows.isEmpty ? tally : nil
        }
    }

    private func tally(of code: TableCode) -> Tally {
        let places = columns.indices.filter { code.isByAge || columns[$0].band == nil }
        func told(_ counts: [Int]?) -> [Int] { places.map { counts?[$0] ?? 0 } }
        return Tally(
            code,
            measures: code.measures,
            columns: places.map { columns[$0] },
            base: told(counts[.volumes]?[code.base.rawValue]?[0]),
            rows: rows(of: code).map { key, label in
                let cells = counts[code]?[key]
                return .init(key, label, code.measures.indices.map { told(cells?[$0]) })
            }
        )
    }

    private func rows(of code: TableCode) -> [(key: String, label: String)] {
        guard code == .progression else { return code.rows }
        return indicators.sorted { $0.key < $1.key }.flatMap { TableCode.progression($0.key, $0.value) }
    }
}
