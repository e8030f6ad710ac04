import CXLSXWriter
import Domain

/// Writes sheets into an open book. The library owns all that it hands out, and frees it when the book is closed.
final class Pen {
    private typealias Format = UnsafeMutablePointer<lxw_format>
    private typealias Page = UnsafeMutablePointer<lxw_worksheet>

    /// How many rows below the filled ones have lists and help, so that there is room to write.
    private static let roomBelow = 500

    private let book: UnsafeMutablePointer<lxw_workbook>
    private let heading: Format?
    private let formats: [Sheet.Column.Kind: Format]
    private var lists: [[String]] = []

    init(_ book: UnsafeMutablePointer<lxw_workbook>) {
        self.book = book
        heading = workbook_add_format(book)
        formats = Dictionary(
            uniqueKeysWithValues: [Sheet.Column.Kind.text, .number, .money, .day].compactMap { kind in
                workbook_add_format(book).map { (kind, $0) }
            }
        )
        format_set_bold(heading)
        format_set_bottom(heading, UInt8(LXW_BORDER_THIN.rawValue))
        format_set_text_wrap(heading)
        for (kind, format) in formats { kind.set(format) }
    }

    func write(_ sheet: Sheet, named name: String) throws {
        guard let page = workbook_add_worksheet(book, name) else {
            throw WorkbookFailed(number: LXW_ERROR_PARAMETER_VALIDATION.rawValue)
        }
        for (place, column) in sheet.columns.enumerated() {
            try write(column, at: lxw_col_t(place), of: page, rows: sheet.rows.count)
        }
        for (row, cells) in sheet.rows.enumerated() {
            for (place, cell) in cells.enumerated() {
                try write(cell, at: (lxw_row_t(row + 1), lxw_col_t(place)), of: page)
            }
        }
        worksheet_freeze_panes(page, 1, 0)
        try worksheet_repeat_rows(page, 0, 0).orThrow()
        worksheet_set_landscape(page)
        worksheet_fit_to_pages(page, 1, 0)
    }

    private func write(_ column: Sheet.Column, at place: lxw_col_t, of page: Page, rows: Int) throws {
        try worksheet_set_column(page, place, place, Double(column.width), formats[column.kind]).orThrow()
        try worksheet_write_string(page, 0, place, column.title, heading).orThrow()
        guard !column.choices.isEmpty || column.list != nil || !column.help.isEmpty else { return }
        let last = lxw_row_t(rows + Self.roomBelow)
        try Validation(column, list: list(of: column)).set(page, from: 1, to: last, column: place)
    }

    private func write(_ cell: Sheet.Cell, at place: (row: lxw_row_t, column: lxw_col_t), of page: Page) throws {
        let error =
            switch cell {
            case .empty: LXW_NO_ERROR
            // Always a string: what begins with = is never a formula here.
            case .text(let text):
                worksheet_write_string(page, place.row, place.column, String(text.prefix(32_767)), formats[.text])
            case .number(let number):
                worksheet_write_number(page, place.row, place.column, number, formats[.number])
            case .money(let money):
                worksheet_write_number(page, place.row, place.column, Double(money.rawValue) / 100, formats[.money])
            case .day(let day):
                Serial.number(of: day).map {
                    worksheet_write_number(page, place.row, place.column, Double($0), formats[.day])
                } ?? worksheet_write_string(page, place.row, place.column, day.rawValue, formats[.text])
            }
        try error.orThrow()
    }

    /// A list of over 255 characters cannot stand in its cell: it stands on a hidden sheet.
    private func list(of column: Sheet.Column) -> Validation.List {
        if case .column(let place, let sheet) = column.list { return .sheet(sheet, column: place, first: 2, last: 101) }
        let length = column.choices.map(\.utf16.count).reduce(column.choices.count, +)
        guard length > 250 || column.choices.contains(where: { $0.contains(",") }) else { return .here(column.choices) }
        lists.append(column.choices)
        return .sheet(Self.listSheet, column: lists.count - 1, first: 1, last: column.choices.count)
    }

    static let listSheet = "Listor"

    func writeLists() throws {
        guard !lists.isEmpty else { return }
        let page = workbook_add_worksheet(book, Self.listSheet)
        for (column, list) in lists.enumerated() {
            for (row, choice) in list.enumerated() {
                try worksheet_write_string(page, lxw_row_t(row), lxw_col_t(column), choice, nil).orThrow()
            }
        }
        worksheet_hide(page)
    }
}

extension Sheet.Column.Kind {
    /// Number formats are written the American way; Excel shows them by the reader's own language.
    fileprivate func set(_ format: UnsafeMutablePointer<lxw_format>) {
        switch self {
        case .text:
            format_set_num_format(format, "@")
            format_set_text_wrap(format)
            format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        case .number: format_set_num_format(format, "0.##")
        case .money: format_set_num_format(format, "#,##0.00")
        case .day: format_set_num_format(format, "yyyy-mm-dd")
        }
    }
}
