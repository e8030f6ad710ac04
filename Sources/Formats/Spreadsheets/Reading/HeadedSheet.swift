import Domain

/// A sheet with the row found that has its headings.
struct HeadedSheet {
    private let sheet: SheetReading
    private let columns: [Sheet.Column]
    /// The row of headings, nil when none of the first rows has any of them.
    private let head: SheetReading.Row?
    /// Where each heading stands, by its key.
    private let places: [String: Int]

    init(_ sheet: SheetReading, _ columns: [Sheet.Column]) {
        (self.sheet, self.columns) = (sheet, columns)
        let keys = Set(columns.map(\.title.headingKey))
        func headings(_ row: SheetReading.Row) -> [String: Int] {
            let found = row.cells.map { ($0.value.value.plainText.headingKey, $0.key) }.filter { keys.contains($0.0) }
            return Dictionary(found, uniquingKeysWith: min)
        }
        // Somebody may have written a title or a note above them.
        let first = sheet.rows.prefix(10).map { (row: $0, places: headings($0)) }
        let best = first.filter { !$0.places.isEmpty }.max { $0.places.count < $1.places.count }
        (head, places) = (best?.row, best?.places ?? [:])
    }

    var rows: [TableRow] {
        guard let head, headingErrors.isEmpty else { return [] }
        return sheet.rows.filter { $0.number > head.number }.map { row in
            let cells = places.compactMapValues { row.cells[$0]?.value }
            return TableRow(sheet: sheet.name, number: row.number, cells: cells)
        }
        .filter { row in columns.contains { row[$0.title] != .empty } }
    }

    var headingErrors: [FormatWarning] {
        guard let head else {
            return [
                FormatWarning(
                    sheet: sheet.name,
                    "Rubrikerna saknas. Första raden ska vara: \(columns.map(\.title).joined(separator: ", ")). Hämta mallen på nytt om de är borta."
                )
            ]
        }
        let missing = columns.map(\.title).filter { places[$0.headingKey] == nil }
        guard !missing.isEmpty else { return [] }
        let merged = sheet.merged.filter { $0.first.row...$0.last.row ~= head.number }
        let reason =
            merged.isEmpty
            ? "Skriv tillbaka dem på rad \(head.number), eller hämta mallen på nytt."
            : "Cellerna \(merged.map(\.name).joined(separator: ", ")) är sammanslagna. Dela dem, så att varje kolumn har sin egen rubrik."
        let what = missing.count == 1 ? "Rubriken \(missing[0]) saknas." : "Rubrikerna \(missing.inSwedishList) saknas."
        return [FormatWarning(sheet: sheet.name, row: head.number, "\(what) \(reason)")]
    }

    /// Cells that do not say what they seem to: merged ones and formulas without a value.
    var cellErrors: [FormatWarning] {
        guard let head, headingErrors.isEmpty else { return [] }
        let merged = sheet.merged.filter { range in
            range.last.row > head.number && places.values.contains { (range.first.column...range.last.column) ~= $0 }
        }
        .map { range in
            FormatWarning(
                sheet: sheet.name,
                row: range.first.row,
                "Cellerna \(range.name) är sammanslagna, och bara den första har ett värde. Dela dem och fyll i varje rad."
            )
        }
        return merged
            + each { row, heading, cell in
                guard cell.isBroken else { return nil }
                let text =
                    cell.isFormula
                    ? "Formeln har inget värde som går att läsa. Skriv värdet i stället."
                    : "Cellen visar ett fel. Skriv värdet i stället."
                return FormatWarning(sheet: sheet.name, row: row, field: heading, text)
            }
    }

    var warnings: [FormatWarning] {
        guard headingErrors.isEmpty else { return [] }
        return each { row, heading, cell in
            guard cell.isFormula, !cell.isBroken else { return nil }
            let text = "Cellen är en formel. Värdet \(cell.value.plainText), som sparades senast, togs."
            return FormatWarning(sheet: sheet.name, row: row, field: heading, text)
        } + unread
    }

    private var unread: [FormatWarning] {
        guard let head else { return [] }
        let used = Set(places.values)
        let others = head.cells.filter { !used.contains($0.key) }.sorted { $0.key < $1.key }
        return others.map {
            let text = "Kolumnen \($0.value.value.plainText) hör inte till mallen och läses inte."
            return FormatWarning(sheet: sheet.name, row: head.number, text)
        }
    }

    /// What is to be said of the cells under the headings, row by row and in the template's order.
    private func each(_ remark: (Int, String, SheetReading.Cell) -> FormatWarning?) -> [FormatWarning] {
        guard let head else { return [] }
        return sheet.rows.filter { $0.number > head.number }.flatMap { row in
            columns.compactMap { column in
                places[column.title.headingKey].flatMap { row.cells[$0] }.flatMap {
                    remark(row.number, column.title, $0)
                }
            }
        }
    }
}

extension SheetReading.MergedCells {
    package var name: String { "\(first.name):\(last.name)" }
}
