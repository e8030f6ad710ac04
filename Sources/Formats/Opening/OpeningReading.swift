package import Domain
package import Foundation

/// Läst startläge (opening reading): what a filled-in template says, and what is wrong with it.
package struct OpeningReading: Sendable {
    package private(set) var opening = Opening()
    package private(set) var errors: [FormatWarning] = []
    package private(set) var warnings: [FormatWarning] = []

    package init() {}

    /// Reads a workbook that Kansli wrote and a person has filled in. A sheet that is gone is told of, and the rest read.
    package init(xlsx bytes: Data) throws(Unreadable) {
        let book = try WorkbookReading(xlsx: bytes)
        let found = Opening.Part.allCases.filter { book.sheet($0.swedish) != nil }
        guard !found.isEmpty else {
            throw Unreadable(
                "Arbetsboken är inte mallen. Den har bladen \(book.sheets.map(\.name).inSwedishList), men mallens heter "
                    + "\(Opening.Part.allCases.map(\.swedish).inSwedishList). Hämta mallen och fyll i den."
            )
        }
        for part in Opening.Part.allCases {
            if let sheet = book.sheet(part.swedish) {
                read(TableReading(sheet, part.columns), part)
            } else {
                warnings.append(FormatWarning(sheet: part.swedish, "Bladet saknas. Inget läses därifrån."))
            }
        }
    }

    private mutating func read(_ table: TableReading, _ part: Opening.Part) {
        errors += table.errors
        warnings += table.warnings
        take(table.rows, part)
    }

    /// Takes rows of one part, from a sheet or from a form.
    package mutating func take(_ rows: [TableRow], _ part: Opening.Part) {
        for row in rows {
            guard !row.text(part.key).isEmpty else {
                // A seat's row stands there before anyone sits on it.
                if part != .seats { errors.append(row.error(part.key, "Skriv något här, eller töm hela raden.")) }
                continue
            }
            var line = OpeningRow(row)
            line.put(part, in: &opening)
            errors += line.errors
        }
    }
}

extension TableRow {
    /// A row that was typed in a form: texts by their headings.
    package init(part: Opening.Part, number: Int, texts: [String: String]) {
        let cells = texts.filter { !$0.value.isEmpty }.map { ($0.key.headingKey, Sheet.Cell.text($0.value)) }
        self.init(
            sheet: part.swedish,
            number: number,
            cells: Dictionary(cells, uniquingKeysWith: { first, _ in first })
        )
    }

}
