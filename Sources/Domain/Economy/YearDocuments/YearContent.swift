/// Dokumentets innehåll (year content): what a year document says, every figure with its words. Canonical JSON of it is what
/// is kept when a version is saved, and what is signed.
package struct YearContent: Codable, Hashable, Sendable {
    package struct Chapter: Codable, Hashable, Sendable, Identifiable {
        package let id: YearChapter.ID
        package var heading: String
        package var text: String
        package var blocks: [YearBlock]

        package init(_ id: YearChapter.ID, _ heading: String, text: String, _ blocks: [YearBlock]) {
            (self.id, self.heading, self.text, self.blocks) = (id, heading, text, blocks)
        }

        package var tables: [YearTable] {
            blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
        }
    }

    package let kind: YearDocument.Kind
    package let year: Int
    package let association: String
    package let day: Day
    package var chapters: [Chapter]

    /// Every delivery that the document has counts from.
    package var sources: [YearSource] {
        chapters.flatMap(\.blocks).flatMap { block -> [YearSource] in
            if case .delivered(let sources) = block { sources } else { [] }
        }
    }

    package init(
        _ kind: YearDocument.Kind,
        _ year: Int,
        of association: String,
        on day: Day,
        _ chapters: [Chapter]
    ) {
        (self.kind, self.year, self.association, self.day) = (kind, year, association, day)
        self.chapters = chapters
    }

    package var title: String { "\(kind.swedish) \(year)" }
}

/// Infogat (block): what a part becomes in a chapter.
package enum YearBlock: Codable, Hashable, Sendable {
    case table(YearTable)
    case chart(YearChart)
    /// Words that are registered elsewhere, written as a chapter's are.
    case words(String)
    /// What is said where there is nothing to show.
    case remark(String)
    /// The deliveries that a table's counts are from.
    case delivered([YearSource])
    /// Where the board signs.
    case signing([YearSigner])
}

/// Leverans som källa (year source): the delivery that counts of an initiative are from, with its number and day.
package struct YearSource: Codable, Hashable, Sendable {
    package let delivery: ReportDelivery.ID
    package let initiative: String
    package let text: String

    package init(_ delivery: ReportDelivery.ID, _ initiative: String, _ text: String) {
        (self.delivery, self.initiative, self.text) = (delivery, initiative, text)
    }
}

/// Undertecknare (signer): a sitting member, by name and function in the board, never for a member's authority.
package struct YearSigner: Codable, Hashable, Sendable {
    package let person: Person.ID
    package let name: String
    /// "Ordförande", "Ledamot".
    package let function: String

    package init(_ person: Person.ID, _ name: String, _ function: String) {
        (self.person, self.name, self.function) = (person, name, function)
    }
}

/// Tabell (table) in a year document.
package struct YearTable: Codable, Hashable, Sendable {
    package struct Row: Codable, Hashable, Sendable {
        package let name: String
        package var cells: [Cell]
        package let isSum: Bool

        package init(_ name: String, _ cells: [Cell], isSum: Bool = false) {
            (self.name, self.cells, self.isSum) = (name, cells, isSum)
        }
    }

    package enum Cell: Codable, Hashable, Sendable {
        case money(Money)
        case count(Int)
        /// Räknat i en leverans: what is protected is not here at all.
        case counted(CountedCell)
        case text(String)

        /// Empty where there is no amount.
        package static func amount(_ amount: Money?) -> Cell { amount.map { .money($0) } ?? .text("") }

        package var swedish: String {
            switch self {
            case .money(let money): money.swedishNumber
            case .count(let count): String(count)
            case .counted(let cell): cell.swedish
            case .text(let text): text
            }
        }

        /// Words are not figures: they may be put in another way without anything having changed.
        package var isFigure: Bool { if case .text = self { false } else { true } }
    }

    package let part: YearPart
    package let title: String
    /// The first heads the rows.
    package let columns: [String]
    package let rows: [Row]

    package init(_ part: YearPart, _ title: String, _ columns: [String], _ rows: [Row]) {
        // A column that nobody has written anything in is left out.
        let used =
            [0]
            + columns.indices.dropFirst().filter { column in
                rows.contains { $0.cells.indices.contains(column - 1) && $0.cells[column - 1] != .text("") }
            }
        (self.part, self.title, self.columns) = (part, title, used.map { columns[$0] })
        self.rows = rows.map { row in
            Row(
                row.name,
                used.dropFirst().compactMap { row.cells.indices.contains($0 - 1) ? row.cells[$0 - 1] : nil },
                isSum: row.isSum
            )
        }
    }

    /// Whether a column after the first has figures, so that it stands to the right.
    package func isFigures(_ column: Int) -> Bool {
        rows.contains { $0.cells.indices.contains(column) && $0.cells[column].isFigure }
    }
}

/// Diagram (chart) in a year document, in öre.
package struct YearChart: Codable, Hashable, Sendable {
    package struct Series: Codable, Hashable, Sendable {
        package let name: String
        package let values: [Money]

        package init(_ name: String, _ values: [Money]) { (self.name, self.values) = (name, values) }
    }

    package let part: YearPart
    package let title: String
    package let labels: [String]
    package let series: [Series]

    package init(_ part: YearPart, _ title: String, _ labels: [String], _ series: [Series]) {
        (self.part, self.title, self.labels, self.series) = (part, title, labels, series)
    }
}
