import Domain
import Formats
import Site

/// Rows of a step, typed in fields that are named after their row and column. They are read as the template's rows are.
struct OpeningForm {
    private let part: Opening.Part
    private let data: FormData
    private let prefilled: [[String]]

    init(_ part: Opening.Part, _ data: FormData, prefilled: [[String]]) {
        (self.part, self.data, self.prefilled) = (part, data, prefilled)
    }

    func refined() throws(FormErrors) -> Opening {
        var reading = OpeningReading()
        reading.take(rows, part)
        var errors = FormErrors()
        for error in reading.errors {
            let column = part.columns.firstIndex { $0.title == error.field } ?? part.keyColumn
            errors.add(Self.name(error.row ?? 0, column), part.label(error.row ?? 0, error.field) + error.text)
        }
        try errors.check()
        return reading.opening
    }

    static func name(_ row: Int, _ column: Int) -> String { "r\(row)k\(column)" }

    /// Rows that stand as they were shown, without what a row must have, were never begun.
    private var rows: [TableRow] {
        let last = max(prefilled.count, Int(data["rader"]) ?? 0)
        return (0..<min(last, 200)).compactMap { row in
            let texts = part.columns.indices.map { data[Self.name(row, $0)] }
            let before = prefilled.indices.contains(row) ? prefilled[row] : []
            let isBegun = zip(texts, before + Array(repeating: "", count: texts.count)).contains { $0 != $1 }
            guard !texts[part.keyColumn].isEmpty || (isBegun && part != .seats) else { return nil }
            let named = Dictionary(zip(part.columns.map(\.title), texts), uniquingKeysWith: { first, _ in first })
            return TableRow(part: part, number: row, texts: named)
        }
    }
}

extension Opening.Part {
    /// One row is all there is of it, and it is shown to be changed.
    var isSingle: Bool { self == .association || self == .rules }

    var keyColumn: Int { columns.firstIndex { $0.title == key } ?? 0 }

    func label(_ row: Int, _ field: String?) -> String {
        (isSingle ? "" : "Rad \(row + 1), ") + (field.map { isSingle ? $0 : $0.lowercased() } ?? "raden") + ": "
    }

    /// What the rules refused, at the row's first field.
    func errors(of report: OpeningReport) -> FormErrors {
        var errors = FormErrors()
        for entry in report.entries where entry.effect == .refused {
            errors.add(OpeningForm.name(entry.row, keyColumn), label(entry.row, nil) + entry.text)
        }
        return errors
    }

    /// The rows that the form shows before anything is typed: what is known of a single one, empty seats, room for more.
    func formRows(_ facts: OpeningFacts, on today: Day) -> [[String]] {
        let rows = isSingle || self == .members && facts.board?.members.isEmpty != false ? rows(facts, on: today) : []
        let vacant = self == .seats ? vacantRows(facts, on: today) : []
        return (rows + vacant).map { row in
            columns.indices.map { $0 < row.count ? row[$0].plainText : "" }
        }
    }

    /// How many rows the form has.
    func rowCount(_ facts: OpeningFacts, on today: Day) -> Int {
        let shown = formRows(facts, on: today).count
        return isSingle ? 1 : shown + (self == .seats ? (shown == 0 ? 1 : 0) : self == .members ? 2 : 4)
    }

    func known(_ facts: OpeningFacts, on today: Day) -> Fields {
        var data = FormData()
        for (row, texts) in formRows(facts, on: today).enumerated() {
            for (column, text) in texts.enumerated() { data.append(OpeningForm.name(row, column), text) }
        }
        return Fields(data)
    }
}
