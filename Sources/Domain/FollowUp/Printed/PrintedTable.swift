/// Tryckt tabell (printed table): one that somebody has published before, an extract of SUS say, kept exactly as it was printed.
/// Its cells are text, not counts: nothing adds them up, protects them or mixes them with what parties deliver. Small numbers stand
/// in it, so it is shown at the office and nowhere else.
package struct PrintedTable: Codable, Hashable, Sendable {
    /// The same for the same table, however often it is read in.
    package let key: String
    package var title: String
    /// The year that it is about, where that is told.
    package var year: Int?
    package var source: String
    /// How many persons the table is about, and what its percentages are of.
    package var persons: Int?
    package var percentBase: Int?
    /// What the paper says of how it was counted.
    package var rules: [String]
    /// Headings as the file has them; the first is of the rows.
    package var columns: [String]
    package var rows: [Row]
    package var doubts: [Doubt]

    package init(
        _ key: String,
        _ title: String,
        year: Int? = nil,
        source: String,
        persons: Int? = nil,
        percentBase: Int? = nil,
        rules: [String] = [],
        columns: [String],
        rows: [Row],
        doubts: [Doubt] = []
    ) {
        (self.key, self.title, self.year, self.source) = (key, title, year, source)
        (self.persons, self.percentBase, self.rules) = (persons, percentBase, rules)
        (self.columns, self.rows, self.doubts) = (columns, rows, doubts)
    }

    package struct Row: Codable, Hashable, Sendable {
        package let label: String
        /// One for each column after the first, blank where the paper has nothing.
        package let cells: [String]

        package init(_ label: String, _ cells: [String]) { (self.label, self.cells) = (label, cells) }
    }

    /// Tvivel (doubt): how a row was read where the print is unclear.
    package struct Doubt: Codable, Hashable, Sendable {
        package let row: String
        /// What stands on the paper, letter for letter.
        package let raw: String
        package let reading: String

        package init(row: String, raw: String, reading: String) {
            (self.row, self.raw, self.reading) = (row, raw, reading)
        }
    }
}

extension PrintedTable {
    /// What is said wherever it is shown.
    package static let mark = "tidigare publicerad, ej skyddad"

    /// A heading in words: known ones of SUS extracts, others as they stand.
    package func heading(_ place: Int) -> String {
        guard columns.indices.contains(place) else { return "" }
        return Self.headings[columns[place]] ?? columns[place].replacing("_", with: " ").capitalised
    }

    private static let headings = [
        "antal_fore": "Antal före", "andel_fore": "Andel före, %", "antal_efter": "Antal efter",
        "andel_efter": "Andel efter, %", "forandring": "Förändring", "forandring_procent": "Förändring, %",
    ]

    package func doubt(of row: Row) -> Doubt? { doubts.first { $0.row == row.label } }

    /// "En tryckt tabell har en rubrik över varje kolumn, och ingen rad har fler fält än så."
    package var mayStand: Ruling {
        let wide = rows.first { $0.cells.count != columns.count - 1 }
        let stray = doubts.first { doubt in !rows.contains { $0.label == doubt.row } }
        let reason =
            if key.isEmpty || title.isEmpty || source.isEmpty {
                "Tabellen saknar namn eller källa."
            } else if columns.count < 2 || rows.isEmpty {
                "Tabellen har ingen rad under rubrikerna."
            } else if let wide {
                "Raden \(wide.label) har inte lika många fält som rubrikerna."
            } else if let stray {
                "Ett tvivel gäller raden \(stray.row), som inte finns i tabellen."
            } else {
                ""
            }
        return Ruling(
            reason.isEmpty ? .met : .notMet,
            .Kansli.printed,
            reason.isEmpty ? "Tabellen kan läsas in." : reason
        )
    }
}
