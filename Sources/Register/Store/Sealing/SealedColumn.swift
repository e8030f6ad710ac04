/// Förseglad kolumn (sealed column): where a sealed text may stand. Each slice adds its own, and names it in `all`, so that
/// a change of key reaches it; a test holds the list against the schema, where such columns begin with "sealed".
package struct SealedColumn: Hashable, Sendable {
    let table: String
    let column: String

    package init(_ table: String, _ column: String) { (self.table, self.column) = (table, column) }

    /// What is sealed here opens here and nowhere else: nobody can move one person's text to another.
    func place(_ row: Int64) -> String { "\(table).\(column)/\(row)" }

    static let all: [SealedColumn] =
        [.personNumber, .personName, .stayNote, .correction] + referrals + plans + mapping + deliveries
}

extension SealedColumn {
    static let personNumber = SealedColumn("person", "sealedNumber")
    static let personName = SealedColumn("person", "sealedName")
    static let stayNote = SealedColumn("stay", "sealedNote")
}
