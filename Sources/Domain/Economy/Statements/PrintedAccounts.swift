/// Årsredovisningens siffror som de trycktes (printed accounts) of a year: tables of amounts with the sums that the paper
/// gives, and figures from its text. They are kept as they stand, also where they are wrong.
package struct PrintedAccounts: Codable, Hashable, Sendable {
    package let year: Int
    package var tables: [Table]
    /// Amounts that the text speaks of.
    package var claims: [Claim]

    package init(_ year: Int, tables: [Table], claims: [Claim] = []) {
        (self.year, self.tables, self.claims) = (year, tables, claims)
    }

    package struct Table: Codable, Hashable, Sendable {
        package let key: String
        package let title: String
        /// Which note it is, when it is one.
        package var note: Int?
        package var columns: [String]
        package var rows: [Row]
        /// What the paper says of the table: a unit that is not the one it uses, say.
        package var remark: String?

        package init(
            _ key: String,
            _ title: String,
            note: Int? = nil,
            columns: [String],
            rows: [Row],
            remark: String? = nil
        ) {
            (self.key, self.title, self.note) = (key, title, note)
            (self.columns, self.rows, self.remark) = (columns, rows, remark)
        }
    }

    package struct Row: Codable, Hashable, Sendable {
        package let key: String
        package let label: String
        /// One for each column; nil where the paper has nothing.
        package var amounts: [Money?]
        /// The keys of the rows that it is the sum of; a key with "−" before it is taken away. Empty for no sum.
        package var sumOf: [String]
        /// The note that it refers to.
        package var note: Int?
        /// The reading of the paper is in doubt.
        package var isDoubtful: Bool

        package init(
            _ key: String,
            _ label: String,
            _ amounts: [Money?],
            sumOf: [String] = [],
            note: Int? = nil,
            isDoubtful: Bool = false
        ) {
            (self.key, self.label, self.amounts, self.sumOf) = (key, label, amounts, sumOf)
            (self.note, self.isDoubtful) = (note, isDoubtful)
        }
    }

    /// Uppgift i texten (claim): an amount, and which cell it should be the same as.
    package struct Claim: Codable, Hashable, Sendable {
        package let words: String
        package let amount: Money
        package let place: Place

        package init(_ words: String, _ amount: Money, same place: Place) {
            (self.words, self.amount, self.place) = (words, amount, place)
        }
    }

    /// A cell by the keys of its table and row, and the name of its column.
    package struct Place: Codable, Hashable, Sendable {
        package let table: String
        package let row: String
        package let column: String

        package init(_ table: String, _ row: String, _ column: String) {
            (self.table, self.row, self.column) = (table, row, column)
        }
    }

    package func table(_ key: String) -> Table? { tables.first { $0.key == key } }

    package func amount(at place: Place) -> Money? { table(place.table)?.amount(place.row, place.column) }
}

extension PrintedAccounts.Table {
    package func row(_ key: String) -> PrintedAccounts.Row? { rows.first { $0.key == key } }

    package func amount(_ row: String, _ column: String) -> Money? {
        guard let place = columns.firstIndex(of: column), let amounts = self.row(row)?.amounts else { return nil }
        return amounts.indices.contains(place) ? amounts[place] : nil
    }
}
