/// Skillnad (year difference) between two versions of a document, chapter by chapter: words and figures.
package struct YearDifference: Hashable, Sendable {
    package struct Chapter: Hashable, Sendable {
        package let heading: String
        /// "tillagt", "borttaget", "ändrat".
        package let what: String
        /// What stood there and what stands there; empty where the words are the same.
        package let removed: [String]
        package let added: [String]
        package let figures: [FigureChange]
    }

    package let chapters: [Chapter]

    package init(from before: YearContent, to after: YearContent) {
        let old = Dictionary(before.chapters.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let kept = Set(after.chapters.map(\.id))
        chapters =
            after.chapters.compactMap { Chapter(from: old[$0.id], to: $0) }
            + before.chapters.filter { !kept.contains($0.id) }.compactMap { Chapter(from: $0, to: nil) }
    }
}

extension YearDifference.Chapter {
    /// Nil when nothing differs.
    fileprivate init?(from before: YearContent.Chapter?, to after: YearContent.Chapter?) {
        guard let shown = after ?? before else { return nil }
        let (old, new) = (before.paragraphs, after.paragraphs)
        heading = shown.heading
        what = before == nil ? "tillagt" : after == nil ? "borttaget" : "ändrat"
        (removed, added) = (old.filter { !new.contains($0) }, new.filter { !old.contains($0) })
        figures = before.flatMap { before in after.map { before.changes(to: $0) } } ?? []
        guard before == nil || after == nil || !removed.isEmpty || !added.isEmpty || !figures.isEmpty else {
            return nil
        }
    }
}

extension YearContent.Chapter? {
    /// The heading counts as words of its own.
    fileprivate var paragraphs: [String] { map { [$0.heading] + $0.text.inParagraphs } ?? [] }
}

/// Ändrad siffra (figure change): a cell of a table that is another than it was.
package struct FigureChange: Hashable, Sendable {
    package let table: String
    package let row: String
    package let column: String
    package let before: YearTable.Cell?
    package let after: YearTable.Cell?
}

extension YearContent.Chapter {
    /// The cells with figures that differ, matched by part, row and column: a row that has come or gone is told too.
    package func changes(to after: YearContent.Chapter) -> [FigureChange] {
        tables.flatMap { table in
            after.tables.first { $0.part == table.part && $0.title == table.title }.map(table.changes) ?? []
        }
    }
}

extension YearTable {
    fileprivate func changes(to after: YearTable) -> [FigureChange] {
        let (old, new) = (figures, after.figures)
        return (old.order + new.order.filter { old.cells[$0] == nil }).compactMap { place in
            let (one, other) = (old.cells[place], new.cells[place])
            guard one != other else { return nil }
            return FigureChange(table: title, row: place.row, column: place.column, before: one, after: other)
        }
    }

    private struct Place: Hashable { let row: String, column: String, turn: Int }

    /// Rows of one name, as two initiatives that are called the same, are told apart by their turn.
    private var figures: (order: [Place], cells: [Place: Cell]) {
        var (order, cells, turns) = ([Place](), [Place: Cell](), [String: Int]())
        for row in rows {
            turns[row.name, default: 0] += 1
            for (cell, column) in zip(row.cells, columns.dropFirst()) where cell.isFigure {
                let place = Place(row: row.name, column: column, turn: turns[row.name] ?? 1)
                order.append(place)
                cells[place] = cell
            }
        }
        return (order, cells)
    }
}
