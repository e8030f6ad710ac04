package import Domain

/// Räknad del av en lista (mapping cell): how many are alike. It names nobody.
package struct MappingCell: Codable, Hashable, Sendable {
    package let sex: Sex
    package let ageBand: String
    /// Nil while there is none.
    package let outcome: MappingOutcome?
    package let isReached: Bool
    package let persons: Int
    package let attempts: Int

    package init(
        _ sex: Sex,
        _ ageBand: String,
        _ outcome: MappingOutcome?,
        isReached: Bool,
        persons: Int,
        attempts: Int
    ) {
        (self.sex, self.ageBand, self.outcome, self.isReached) = (sex, ageBand, outcome, isReached)
        (self.persons, self.attempts) = (persons, attempts)
    }
}

/// Räkning av ett uppdrag (mapping counts): outcomes by sex and age, protected as what is delivered is.
package struct MappingCounts: Hashable, Sendable {
    /// Skyddad tabell (protected table): nil where nothing can be told without somebody being worked out.
    package let table: CountedTable?
    /// Of everybody, for those who work with the list and know it.
    package let persons: Int
    package let attempts: Int
    package let waiting: Int

    package init(_ cells: [MappingCell], _ rule: ProtectionRule = .standard) {
        persons = cells.reduce(0) { $0 + $1.persons }
        attempts = cells.reduce(0) { $0 + $1.attempts }
        waiting = cells.filter { $0.outcome == nil }.reduce(0) { $0 + $1.persons }
        table = Self.protected(cells, rule)
    }

    static let waitingKey = "waiting"

    /// Everybody, by sex and by age, but not by sex in each age.
    static let bySexAndByAge = TableColumn.bySex + AgeBand.standard.map { TableColumn(band: $0) }

    /// Sex and age together where that can be told; else each for itself; else sex; else everybody.
    private static func protected(_ cells: [MappingCell], _ rule: ProtectionRule) -> CountedTable? {
        guard !cells.isEmpty else { return nil }
        var last: CountedTable?
        for columns in [TableColumn.bySexAndAge, bySexAndByAge, TableColumn.bySex, [.everybody]] {
            let tally = tally(cells, columns)
            guard let period = FollowUpPeriod(2000), let table = rule.protect([tally], of: period)?.first else {
                continue
            }
            if table.columns.count == columns.count { return table }
            last = table
        }
        return last
    }

    /// Everybody is in one row and no more, as in the table of exits: protection knows a partition by that code.
    private static func tally(_ cells: [MappingCell], _ columns: [TableColumn]) -> Tally {
        func count(_ column: TableColumn, _ isIn: (MappingCell) -> Bool) -> Int {
            cells.filter { cell in
                isIn(cell) && column.contains(cell.sex, AgeBand.standard.first { $0.key == cell.ageBand })
            }.reduce(0) { $0 + $1.persons }
        }
        let rows: [(key: String, label: String, outcome: MappingOutcome?)] =
            MappingOutcome.allCases.map { ($0.rawValue, $0.swedish, $0) } + [(waitingKey, "Inget utfall än", nil)]
        return Tally(
            .exits,
            measures: [.count],
            columns: columns,
            base: columns.map { count($0) { _ in true } },
            rows: rows.map { row in .init(row.key, row.label, [columns.map { count($0) { $0.outcome == row.outcome } }])
            }
        )
    }
}
