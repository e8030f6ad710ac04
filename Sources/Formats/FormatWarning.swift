/// Anmärkning (format warning): what a reader of files saw that a person should know, and where.
package struct FormatWarning: Error, Hashable, Sendable {
    /// The sheet, for a workbook.
    package let sheet: String?
    /// The row or line, counted from 1.
    package let row: Int?
    /// The cell by its name, as C5, or a field.
    package let field: String?
    /// One Swedish sentence or two: what is so, and what to do.
    package let text: String

    package init(sheet: String? = nil, row: Int? = nil, field: String? = nil, _ text: String) {
        (self.sheet, self.row, self.field, self.text) = (sheet, row, field, text)
    }

    /// "Bladet Platser, rad 5, kolumnen Person", or "" for the whole file.
    package var place: String {
        [sheet.map { "bladet \($0)" }, row.map { "rad \($0)" }, field.map { "kolumnen \($0)" }]
            .compactMap(\.self).joined(separator: ", ")
    }
}
