/// Beskrivning av en tryckt tabell (printed table note): what lies beside its file and says where it is from, how it was counted and
/// which readings are in doubt.
package struct PrintedTableNote: Decodable, Hashable, Sendable {
    package var source: String
    package var title: String?
    package var year: Int?
    package var persons: Int?
    package var percentBase: Int?
    package var rules: [String]?
    package var doubts: [PrintedTable.Doubt]?

    /// The keys of the file that lies beside an extract of SUS.
    private enum CodingKeys: String, CodingKey {
        case source, title, year, rules
        case persons = "closed_participants", percentBase = "percent_base", doubts = "row_doubts"
    }
}

extension PrintedTable {
    /// A table with its note. Without a title of its own it is called what its source ends with.
    package init(_ key: String, columns: [String], rows: [Row], _ note: PrintedTableNote) {
        let named = note.source.split(separator: ",").last.map { String($0.drop { $0 == " " }) } ?? key
        self.init(
            key,
            note.title ?? named,
            year: note.year,
            source: note.source,
            persons: note.persons,
            percentBase: note.percentBase,
            rules: note.rules ?? [],
            columns: columns,
            rows: rows,
            doubts: note.doubts ?? []
        )
    }
}
