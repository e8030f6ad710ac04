extension CellSystemBuild {
    /// The variables of one delivery's cells. A base is the same variable as the row of the volumes that it is.
    struct Cells {
        let tallies: [TableCode: Tally]
        var variables: [TableCode: [CellPlace: Int]] = [:]

        /// The table that a count is a row of; nil of a base, and of what no table prints.
        func table(of variable: Int) -> TableCode? {
            variables.first { code, places in
                code != .volumes && places.contains { $0.key.isRow && $0.value == variable }
            }?.key
        }

        subscript(code: TableCode, place: CellPlace) -> Int { variables[code]?[place] ?? 0 }

        /// By column of the table; nil where there is no such row or measure.
        func row(_ code: TableCode, _ key: String, _ measure: Measure = .count) -> [Int]? {
            guard let tally = tallies[code], let row = tally.rows.firstIndex(where: { $0.key == key }),
                let measure = tally.measures.firstIndex(of: measure)
            else { return nil }
            return tally.columns.indices.map { self[code, .row(row, measure, $0)] }
        }

        func base(_ code: TableCode) -> [Int] {
            (tallies[code]?.columns.indices).map { $0.map { self[code, .base($0)] } } ?? []
        }

        /// The columns of one band of ages alone, or of every age; without the tables that have none.
        func columns(of band: AgeBand?) -> Cells {
            let kept = tallies.mapValues { tally in tally.columns.indices.filter { tally.columns[$0].band == band } }
                .filter { !$0.value.isEmpty }
            var cells = Cells(
                tallies: kept.reduce(into: [:]) { $0[$1.key] = tallies[$1.key]?.keeping($1.value) }
            )
            for (code, places) in kept {
                cells.variables[code] = variables[code]?.reduce(into: [:]) { found, cell in
                    if let place = cell.key.moved(to: places) { found[place] = cell.value }
                }
            }
            return cells
        }
    }
}
