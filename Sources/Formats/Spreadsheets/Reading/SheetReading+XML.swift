import Domain
import Foundation

extension SheetReading {
    /// `room` is how many cells the workbook may still have.
    init(_ name: String, _ file: Data, _ contents: WorkbookContents, room: inout Int) throws(Unreadable) {
        var (draft, cellsLeft) = (SheetDraft(contents), room)
        try XMLReading.read(
            file,
            opened: { name, its in
                if name == "c" { cellsLeft -= 1 }
                draft.open(name, its)
                return cellsLeft >= 0
            },
            closed: { draft.close($0, $1) }
        )
        room = cellsLeft
        self.init(name: name, rows: draft.rows, merged: draft.merged)
    }
}

/// A sheet while it is read.
private struct SheetDraft {
    private let contents: WorkbookContents
    private(set) var rows: [SheetReading.Row] = []
    private(set) var merged: [SheetReading.MergedCells] = []
    private var row = 0
    private var column = -1
    private var cells: [Int: SheetReading.Cell] = [:]
    private var (type, style, value, isFormula) = ("n", 0, "", false)
    private var inline = RichText()

    init(_ contents: WorkbookContents) { self.contents = contents }

    /// Rows and cells may leave out where they stand: then they follow the one before.
    mutating func open(_ name: String, _ its: XMLReading.Attributes) {
        switch name {
        case "row":
            row = its["r"].flatMap(Int.init) ?? row + 1
            (column, cells) = (-1, [:])
        case "c":
            column = its["r"].flatMap { Place($0[...])?.column } ?? column + 1
            type = its["t"] ?? "n"
            style = its["s"].flatMap(Int.init) ?? 0
            (value, isFormula, inline) = ("", false, RichText())
        case "mergeCell": if let range = its["ref"].flatMap(SheetReading.MergedCells.init) { merged.append(range) }
        default: inline.open(name)
        }
    }

    mutating func close(_ name: String, _ text: String) {
        switch name {
        case "v": value = text
        case "f": isFormula = true
        case "c":
            if let cell { cells[column] = cell }
        case "row":
            if !cells.isEmpty { rows.append(SheetReading.Row(number: row, cells: cells)) }
        default: inline.close(name, text)
        }
    }

    private var cell: SheetReading.Cell? {
        let found = found
        if isFormula {
            return SheetReading.Cell(value: found, isFormula: true, isBroken: found == .empty || type == "e")
        }
        return found == .empty ? nil : SheetReading.Cell(value: found, isBroken: type == "e")
    }

    private var found: Sheet.Cell {
        switch type {
        case "s": text(Int(value).flatMap { contents.texts.indices.contains($0) ? contents.texts[$0] : nil } ?? "")
        case "inlineStr": text(inline.text)
        case "str", "e": text(value)
        case "b": text(value == "1" ? "Ja" : value == "0" ? "Nej" : "")
        case "d": Day(rawValue: String(value.prefix(10))).map { .day($0) } ?? text(value)
        default: number
        }
    }

    private func text(_ text: String) -> Sheet.Cell {
        let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
        return trimmed.isEmpty ? .empty : .text(trimmed)
    }

    private var number: Sheet.Cell {
        guard let number = Double(value), number.isFinite else { return text(value) }
        guard contents.dateStyles.contains(style) else { return .number(number) }
        return Serial.day(number, from1904: contents.countsFrom1904).map { .day($0) } ?? .number(number)
    }
}

extension SheetReading.MergedCells {
    fileprivate init?(_ range: String) {
        let ends = range.split(separator: ":").compactMap(Place.init)
        guard let first = ends.first, let last = ends.last, first.row <= last.row, first.column <= last.column else {
            return nil
        }
        self.init(first: first, last: last)
    }
}
