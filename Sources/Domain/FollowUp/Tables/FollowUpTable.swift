/// Uppföljningstabell (follow-up table): rows by columns, once for each measure, and what the percentages are of.
///
/// `FollowUpTable<CountedCell>` is what may leave a register. `FollowUpTable<Int>` is what was counted, before protection, and stays
/// where it was counted: it cannot be written to a file.
package struct FollowUpTable<Cell: Hashable & Sendable>: Hashable, Sendable {
    package struct Row: Hashable, Sendable {
        /// The code that the row counts: "socialAssistance".
        package let key: String
        package let label: String
        /// By measure, then by column.
        package var cells: [[Cell]]

        package init(_ key: String, _ label: String, _ cells: [[Cell]]) {
            (self.key, self.label, self.cells) = (key, label, cells)
        }
    }

    package let code: TableCode
    package let measures: [Measure]
    package let columns: [TableColumn]
    /// Bas (base): by column, those whom the rows tell of and a percentage is of. The same for every measure.
    package var base: [Cell]
    package var rows: [Row]

    package init(_ code: TableCode, measures: [Measure], columns: [TableColumn], base: [Cell], rows: [Row]) {
        (self.code, self.measures, self.columns) = (code, measures, columns)
        (self.base, self.rows) = (base, rows)
    }

    package subscript(key: String) -> Row? { rows.first { $0.key == key } }

    /// A row's cell; nil where the table has no such row, measure or column.
    package func cell(_ key: String, _ measure: Measure, _ column: TableColumn = .everybody) -> Cell? {
        guard let row = self[key], let measure = measures.firstIndex(of: measure),
            let column = columns.firstIndex(of: column)
        else { return nil }
        return row.cells[measure][column]
    }

    package func base(of column: TableColumn) -> Cell? { columns.firstIndex(of: column).map { base[$0] } }
}

extension FollowUpTable.Row: Codable where Cell == CountedCell {}
extension FollowUpTable: Codable where Cell == CountedCell {}

/// Räknad tabell (counted table): protected, as it may be read by anybody.
package typealias CountedTable = FollowUpTable<CountedCell>
/// Räkning (tally): a table before protection. It never leaves the register.
package typealias Tally = FollowUpTable<Int>

extension CountedTable {
    /// Andel (share) of the base in whole percent; nil where either is unknown or the base is nobody.
    package func percent(_ key: String, _ measure: Measure, _ column: TableColumn = .everybody) -> Int? {
        guard let count = cell(key, measure, column)?.count, let base = base(of: column)?.count, base > 0 else {
            return nil
        }
        return rounded(count * 100, by: base)
    }

    /// Förändring (change) from before to after in number; nil where either is unknown.
    package func change(_ key: String, _ column: TableColumn = .everybody) -> Int? {
        guard let before = cell(key, .before, column)?.count, let after = cell(key, .after, column)?.count else {
            return nil
        }
        return after - before
    }

    /// The change in whole percent of before; nil where before is nobody too.
    package func changePercent(_ key: String, _ column: TableColumn = .everybody) -> Int? {
        guard let change = change(key, column), let before = cell(key, .before, column)?.count, before > 0 else {
            return nil
        }
        return rounded(change * 100, by: before)
    }

    package var hasProtected: Bool {
        base.contains(.protected) || rows.contains { $0.cells.contains { $0.contains(.protected) } }
    }
}

/// Rounds half away from zero, as the printed tables do: 62.5 is 63.
private func rounded(_ numerator: Int, by denominator: Int) -> Int {
    let magnitude = (2 * abs(numerator) + denominator) / (2 * denominator)
    return numerator < 0 ? -magnitude : magnitude
}
