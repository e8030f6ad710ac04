/// Cellens plats (place): C5 is column 2, row 5. Columns count from 0 and rows from 1, as users name them.
package struct Place: Hashable, Sendable {
    package let column: Int
    package let row: Int

    package init(column: Int, row: Int) { (self.column, self.row) = (column, row) }

    /// Reads C5 and $C$5; nil for anything outside a sheet.
    init?(_ text: Substring) {
        let plain = text.filter { $0 != "$" }
        let letters = plain.prefix { "A"..."Z" ~= $0 }
        guard 1...3 ~= letters.count, let row = Int(plain.dropFirst(letters.count)), 1...1_048_576 ~= row else {
            return nil
        }
        let column = letters.unicodeScalars.reduce(0) { $0 * 26 + Int($1.value) - 64 } - 1
        guard column < 16_384 else { return nil }
        self.init(column: column, row: row)
    }

    package var name: String { "\(Self.letters(column))\(row)" }

    package static func letters(_ column: Int) -> String {
        let last = String(UnicodeScalar(UInt8(65 + column % 26)))
        return column < 26 ? last : letters(column / 26 - 1) + last
    }
}
