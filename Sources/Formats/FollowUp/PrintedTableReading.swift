package import Domain
package import Foundation

/// Läst tryckt tabell (printed table reading): a table as text, digit for digit. The first line is headings, the first field of a
/// line what the line is about.
package struct PrintedTableReading: Hashable, Sendable {
    package let columns: [String]
    package let rows: [PrintedTable.Row]

    package init(_ bytes: Data) throws(Unreadable) {
        let lines = try CSVReading(bytes).sheet.rows
        guard let head = lines.first, let width = head.cells.keys.max(), width > 1 else {
            throw Unreadable("Filen har inga rubriker på första raden.")
        }
        columns = (1...width).map(head.text)
        if let blank = columns.firstIndex(of: "") { throw Unreadable("Rubriken i kolumn \(blank + 1) är tom.") }
        rows = try lines.dropFirst().map { line throws(Unreadable) in
            guard (line.cells.keys.max() ?? 0) <= width else {
                throw Unreadable("Rad \(line.number) har fler fält än rubrikerna.")
            }
            guard !line.text(1).isEmpty else { throw Unreadable("Rad \(line.number) säger inte vad den gäller.") }
            return PrintedTable.Row(line.text(1), (2...width).map(line.text))
        }
        guard !rows.isEmpty else { throw Unreadable("Filen har ingen rad under rubrikerna.") }
    }
}

extension SheetReading.Row {
    /// A field of a text file; blank where there is none.
    fileprivate func text(_ column: Int) -> String {
        if case .text(let text) = cells[column]?.value { text } else { "" }
    }
}
