import CXLSXWriter
import Foundation

/// The list and the help of a column's cells.
struct Validation {
    enum List {
        case here([String])
        /// On a sheet of its own.
        case sheet(String, column: Int, first: Int, last: Int)
    }

    private let column: Sheet.Column
    private let list: List

    init(_ column: Sheet.Column, list: List) { (self.column, self.list) = (column, list) }

    /// The library copies what it is given before the call returns. Help and title are cut where Excel cuts them.
    func set(
        _ page: UnsafeMutablePointer<lxw_worksheet>,
        from first: lxw_row_t,
        to last: lxw_row_t,
        column place: lxw_col_t
    ) throws {
        var kept: [UnsafeMutablePointer<CChar>?] = []
        func keep(_ text: String) -> UnsafeMutablePointer<CChar>? {
            kept.append(strdup(text))
            return kept[kept.count - 1]
        }
        defer { kept.forEach { free($0) } }
        var validation = lxw_data_validation()
        validation.validate = UInt8(LXW_VALIDATION_TYPE_ANY.rawValue)
        validation.ignore_blank = UInt8(LXW_VALIDATION_ON.rawValue)
        if !column.help.isEmpty {
            validation.input_title = keep(String(column.title.prefix(32)))
            validation.input_message = keep(String(column.help.prefix(255)))
        }
        var choices: [UnsafeMutablePointer<CChar>?] = []
        if !column.choices.isEmpty || column.list != nil {
            validation.error_title = keep("Välj i listan")
            validation.error_message = keep("Listan i cellen visar vad som kan stå här.")
            switch list {
            case .here(let texts):
                validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
                choices = texts.map(keep) + [nil]
            case .sheet(let name, let column, let first, let last):
                validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
                let letter = Place.letters(column)
                validation.value_formula = keep("='\(name)'!$\(letter)$\(first):$\(letter)$\(last)")
            }
        }
        try choices.withUnsafeMutableBufferPointer { buffer in
            validation.value_list = buffer.baseAddress
            try worksheet_data_validation_range(page, first, place, last, place, &validation).orThrow()
        }
    }
}
