package import Domain

/// Läst tabell (table reading): the rows under a sheet's headings, and what a person must be told about them.
package struct TableReading: Hashable, Sendable {
    package let rows: [TableRow]
    /// What keeps the sheet from being used as it stands.
    package let errors: [FormatWarning]
    /// What was read in a way that its writer may want to know of.
    package let warnings: [FormatWarning]

    /// `columns` are the template's. Every one must be there, whatever the order; others are left alone.
    package init(_ sheet: SheetReading, _ columns: [Sheet.Column]) {
        let reading = HeadedSheet(sheet, columns)
        (rows, errors, warnings) = (reading.rows, reading.headingErrors + reading.cellErrors, reading.warnings)
    }
}

/// Tabellrad (table row): cells by their headings.
package struct TableRow: Hashable, Sendable {
    package let sheet: String
    package let number: Int
    private let cells: [String: Sheet.Cell]

    init(sheet: String, number: Int, cells: [String: Sheet.Cell]) {
        (self.sheet, self.number, self.cells) = (sheet, number, cells)
    }

    package subscript(_ heading: String) -> Sheet.Cell { cells[heading.headingKey] ?? .empty }

    /// What a person sees in the cell; empty when nothing stands there.
    package func text(_ heading: String) -> String { self[heading].plainText }

    /// A typed error about the row, or about one of its cells.
    package func error(_ heading: String? = nil, _ text: String) -> FormatWarning {
        FormatWarning(sheet: sheet, row: number, field: heading, text)
    }

    package func required(_ heading: String) throws(FormatWarning) -> String {
        let text = text(heading)
        guard !text.isEmpty else { throw error(heading, "Det måste fyllas i.") }
        return text
    }

    package func money(_ heading: String) throws(FormatWarning) -> Money? {
        try read(heading) { cell throws(Unreadable) in try cell.money() }
    }

    package func day(_ heading: String) throws(FormatWarning) -> Day? {
        try read(heading) { cell throws(Unreadable) in try cell.day() }
    }

    package func count(_ heading: String) throws(FormatWarning) -> Int? {
        try read(heading) { cell throws(Unreadable) in try cell.count() }
    }

    private func read<Value>(
        _ heading: String,
        _ value: (Sheet.Cell) throws(Unreadable) -> Value?
    ) throws(FormatWarning) -> Value? {
        do { return try value(self[heading]) } catch { throw self.error(heading, error.message) }
    }
}

extension Sheet.Cell {
    package var plainText: String {
        switch self {
        case .empty: ""
        case .text(let text): text
        case .number(let number):
            number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
        case .money(let money): money.swedishNumber
        case .day(let day): day.rawValue
        }
    }

    /// A number of kronor, or a text that says one. Tenths of an öre are noise of how numbers are kept.
    func money() throws(Unreadable) -> Money? {
        switch self {
        case .empty: return nil
        case .money(let money): return money
        case .text(let text): return try Money(swedish: text)
        case .day: throw Unreadable("Här står ett datum. Skriv beloppet i kronor, till exempel 1 234,50.")
        case .number(let number):
            guard abs(number) < 1e13 else { throw Unreadable("Beloppet är för stort.") }
            return Money(ore: Int((number * 100).rounded()))
        }
    }

    func day() throws(Unreadable) -> Day? {
        switch self {
        case .empty: return nil
        case .day(let day): return day
        case .text(let text): return try Day(swedish: text)
        case .number, .money: throw Unreadable("Skriv datumet som 2026-03-31.")
        }
    }

    func count() throws(Unreadable) -> Int? {
        switch self {
        case .empty: return nil
        case .number(let number) where number == number.rounded() && abs(number) < 1e9: return Int(number)
        case .text(let text):
            if let number = Int(text.plainNumber) { return number }
            throw Unreadable("Skriv ett helt tal.")
        case .number, .money, .day: throw Unreadable("Skriv ett helt tal.")
        }
    }
}
