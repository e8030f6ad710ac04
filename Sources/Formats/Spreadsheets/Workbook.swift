package import Domain

/// Arbetsbok (workbook): sheets to be written as XLSX.
package struct Workbook: Hashable, Sendable {
    package var sheets: [Sheet]

    package init(_ sheets: [Sheet]) { self.sheets = sheets }
}

/// Blad (sheet): a row of headings that stays in sight, and rows under it.
package struct Sheet: Hashable, Sendable {
    package var name: String
    package var columns: [Column]
    package var rows: [[Cell]]

    package init(_ name: String, _ columns: [Column], rows: [[Cell]] = []) {
        self.name = name
        self.columns = columns
        self.rows = rows
    }

    /// Kolumn (column): a heading, and what stands under it.
    package struct Column: Hashable, Sendable {
        package enum Kind: Hashable, Sendable { case text, number, money, day }

        package let title: String
        package let kind: Kind
        /// In characters.
        package let width: Int
        /// What may be chosen, as a list in each cell.
        package let choices: [String]
        /// A list that follows what is written elsewhere in the workbook.
        package let list: List?
        /// Shown beside a cell that is chosen.
        package let help: String

        package init(
            _ title: String,
            _ kind: Kind = .text,
            width: Int? = nil,
            choices: [String] = [],
            list: List? = nil,
            help: String = ""
        ) {
            self.title = title
            self.kind = kind
            self.width = width ?? max(title.count + 2, kind.usualWidth)
            self.choices = choices
            self.list = list
            self.help = help
        }
    }

    /// Lista (list): the first hundred cells under another sheet's heading.
    package enum List: Hashable, Sendable { case column(Int, of: String) }

    /// Cell (cell): what stands in one.
    package enum Cell: Hashable, Sendable {
        case empty
        case text(String)
        case number(Double)
        case money(Money)
        case day(Day)

        package static func number(_ number: Int) -> Cell { .number(Double(number)) }
    }
}

extension Sheet.Column.Kind {
    fileprivate var usualWidth: Int {
        switch self {
        case .text: 18
        case .number: 10
        case .money: 15
        case .day: 12
        }
    }
}
