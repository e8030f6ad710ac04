package import Domain
package import Foundation

/// Läst textfil (CSV reading): a table in text, read as a sheet. Fields are parted by semicolons, commas or tabs, whichever the first
/// line has most of; quoted ones may hold separators and line breaks, as RFC 4180 says. Letters are UTF-8 or Windows-1252.
package struct CSVReading: Hashable, Sendable {
    package let sheet: SheetReading

    /// How much is read: a year of a förbund's rows is far below.
    package static let (mostBytes, mostCells) = (20_000_000, 2_000_000)

    package init(_ bytes: Data, named name: String = "Filen") throws(Unreadable) {
        guard bytes.count <= Self.mostBytes else {
            throw Unreadable("Filen är större än 20 MB. Dela upp den per månad.")
        }
        guard !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]) else {
            throw Unreadable("Filen är skriven i UTF-16. Spara den som CSV i UTF-8.")
        }
        guard !bytes.contains(0) else { throw Unreadable("Filen är ingen text. Spara den som CSV.") }
        var reader = CSVReader([UInt8](bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes))
        sheet = SheetReading(name: name, rows: try reader.rows(), merged: [])
    }
}

/// Goes through the bytes once: everything that parts fields is ASCII in both sets of letters.
private struct CSVReader {
    private let bytes: [UInt8]
    private let encoding: SIEEncoding
    private let separator: UInt8
    private var place = 0
    private var line = 1

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        encoding = String(validating: bytes, as: UTF8.self) == nil ? .windows1252 : .utf8
        let first = bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        let separators = [UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: ",")]
        let counts = separators.map { sign in (sign, first.count { $0 == sign }) }
        separator = counts.max { $0.1 < $1.1 }.flatMap { $0.1 > 0 ? $0.0 : nil } ?? separators[0]
    }

    mutating func rows() throws(Unreadable) -> [SheetReading.Row] {
        var (rows, cells) = ([SheetReading.Row](), 0)
        while place < bytes.count {
            let row = try row()
            cells += row.cells.count
            guard cells <= CSVReading.mostCells else {
                throw Unreadable("Rad \(row.number): filen har för många fält.")
            }
            if !row.cells.isEmpty { rows.append(row) }
        }
        return rows
    }

    private mutating func row() throws(Unreadable) -> SheetReading.Row {
        var row = SheetReading.Row(number: line, cells: [:])
        var column = 1
        while true {
            let text = try field()
            if !text.isEmpty { row.cells[column] = SheetReading.Cell(value: .text(text)) }
            column += 1
            guard place < bytes.count, bytes[place] == separator else { break }
            place += 1
        }
        endLine()
        return row
    }

    /// CR, LF, or both.
    private mutating func endLine() {
        guard place < bytes.count else { return }
        if bytes[place] == UInt8(ascii: "\r") { place += 1 }
        if place < bytes.count, bytes[place] == UInt8(ascii: "\n") { place += 1 }
        line += 1
    }

    private mutating func field() throws(Unreadable) -> String {
        guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else { return plain() }
        let (first, opened) = (place + 1, line)
        var content: [UInt8] = []
        place += 1
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            if byte == UInt8(ascii: "\n") { line += 1 }
            guard byte == UInt8(ascii: "\"") else { content.append(byte); continue }
            guard place < bytes.count, bytes[place] == byte else { return text(content[...]) + plain() }
            content.append(byte)
            place += 1
        }
        place = first
        throw Unreadable("Rad \(opened): citattecknet stängs inte. Rätta raden, eller exportera filen på nytt.")
    }

    private mutating func plain() -> String {
        let first = place
        while place < bytes.count, bytes[place] != separator, bytes[place] != UInt8(ascii: "\n"),
            bytes[place] != UInt8(ascii: "\r")
        { place += 1 }
        return text(bytes[first..<place])
    }

    private func text(_ bytes: ArraySlice<UInt8>) -> String {
        encoding.text(bytes).trimmingCharacters(in: .whitespaces)
    }
}
