/// Tabell (table): a caption, one header row, rows, and perhaps a row of sums.
package struct Table: Hashable, Sendable {
    package struct Column: Hashable, Sendable {
        package enum Alignment: String, Hashable, Sendable {
            case leading
            /// For figures: right-aligned, with tabular digits.
            case trailing
        }

        package let title: String
        package let alignment: Alignment

        package init(_ title: String, _ alignment: Alignment = .leading) {
            (self.title, self.alignment) = (title, alignment)
        }
    }

    package let caption: String
    package let columns: [Column]
    package let rows: [[Text]]
    package let sum: [Text]?

    /// Rows that are shorter than the header are filled with empty cells; cells beyond it are a mistake.
    package init(_ caption: String, _ columns: [Column], rows: [[Text]], sum: [Text]? = nil) {
        precondition((rows + [sum ?? []]).allSatisfy { $0.count <= columns.count }, "A row is longer than the header.")
        (self.caption, self.columns) = (caption, columns)
        self.rows = rows.map { $0.filled(to: columns.count) }
        self.sum = sum?.filled(to: columns.count)
    }
}

extension [Text] {
    fileprivate func filled(to count: Int) -> [Text] {
        self + Array(repeating: "", count: Swift.max(0, count - self.count))
    }
}
