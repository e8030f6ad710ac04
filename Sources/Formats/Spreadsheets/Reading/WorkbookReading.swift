package import Domain
package import Foundation

/// Läst arbetsbok (workbook reading): what stands in an XLSX that somebody has filled in.
package struct WorkbookReading: Hashable, Sendable {
    /// In the order of the file, hidden ones left out.
    package let sheets: [SheetReading]

    /// How much may be unpacked. A sheet of names and sums is far below; a zip bomb is far above.
    package struct Limits: Sendable {
        package var file = 10_000_000
        package var entries = 500
        package var unpacked = 60_000_000
        /// Unpacked bytes to a packed one. Repeated rows pack well, but not so well.
        package var ratio = 300
        package var cells = 500_000

        package static let usual = Limits()

        package init() {}
    }

    package init(xlsx bytes: Data, limits: Limits = .usual) throws(Unreadable) {
        let archive = try Archive(bytes, limits: limits)
        let contents = try WorkbookContents(archive)
        guard !contents.sheets.isEmpty else {
            throw Unreadable("Filen är ingen arbetsbok i formatet .xlsx. Välj mallen som du har fyllt i.")
        }
        var (read, room) = ([SheetReading](), limits.cells)
        for sheet in contents.sheets {
            guard let file = try archive.file(sheet.path) else { continue }
            read.append(try SheetReading(sheet.name, file, contents, room: &room))
        }
        sheets = read
    }

    /// By name, whatever the case of its letters and the blanks around it.
    package func sheet(_ name: String) -> SheetReading? { sheets.first { $0.name.isSameHeading(as: name) } }
}

/// Läst blad (sheet reading): its cells by row, blank rows left out.
package struct SheetReading: Hashable, Sendable {
    package let name: String
    package var rows: [Row]
    /// Cells that have been merged, as ranges of places.
    package var merged: [MergedCells]

    package struct Row: Hashable, Sendable {
        package let number: Int
        package var cells: [Int: Cell]
    }

    package struct Cell: Hashable, Sendable {
        package var value: Sheet.Cell
        /// The value was computed by a formula the last time the program saved.
        package var isFormula = false
        /// Nothing was saved with the formula, or it could not be computed: #DIV/0!
        package var isBroken = false
    }

    package struct MergedCells: Hashable, Sendable {
        package let first: Place
        package let last: Place

        package func holds(row: Int, column: Int) -> Bool {
            (first.row...last.row).contains(row) && (first.column...last.column).contains(column)
        }
    }
}

extension String {
    /// Headings and names of sheets are compared without regard to case, blanks and a mark of what must be filled in.
    package func isSameHeading(as other: String) -> Bool { headingKey == other.headingKey }

    var headingKey: String {
        lowercased().split { $0.isWhitespace || $0 == "*" }.joined(separator: " ")
    }
}
