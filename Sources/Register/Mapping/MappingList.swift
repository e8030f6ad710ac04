package import Domain
import Formats
package import Foundation

/// Lista att föra in (mapping list): a file of people to reach, read whole or not at all. What is wrong names the row and never what
/// stands in it.
package struct MappingList: Hashable, Sendable {
    package struct Row: Hashable, Sendable {
        package let line: Int
        package let number: IdentityNumber
        package let name: PersonName
        package let contact: String
    }

    package let rows: [Row]

    package static let mostRows = 5000
    /// What is said of the rows that are wrong: no more than somebody reads.
    package static let mostFaults = 30

    /// Fel i listan (faults), a sentence a row.
    package struct Faults: Error, Hashable, Sendable {
        package let sentences: [String]
    }

    package init(_ bytes: Data, on today: Day) throws(Faults) {
        let sheet: SheetReading
        do throws(Unreadable) {
            sheet = try CSVReading(bytes, named: "Listan").sheet
        } catch {
            throw Faults(sentences: [error.message])
        }
        var reader = MappingListReader(today: today)
        rows = try reader.read(sheet)
    }
}

private struct MappingListReader {
    let today: Day
    private var faults: [String] = []
    /// By number, the row that it stood in first.
    private var seen: [IdentityNumber: Int] = [:]

    init(today: Day) { self.today = today }

    mutating func read(_ sheet: SheetReading) throws(MappingList.Faults) -> [MappingList.Row] {
        guard let head = sheet.rows.first else { throw .init(sentences: ["Filen är tom."]) }
        let columns = try columns(head)
        let rows = sheet.rows.dropFirst()
        guard !rows.isEmpty else { throw .init(sentences: ["Filen har rubriker men inga personer."]) }
        guard rows.count <= MappingList.mostRows else {
            throw .init(sentences: ["Filen har fler än \(MappingList.mostRows) personer. Dela upp den i flera uppdrag."]
            )
        }
        var read: [MappingList.Row] = []
        for row in rows { if let row = person(row, columns) { read.append(row) } }
        guard faults.isEmpty else {
            let more = faults.count - MappingList.mostFaults
            let rest = more > 0 ? ["… och \(more) rader till."] : []
            throw .init(sentences: Array(faults.prefix(MappingList.mostFaults)) + rest)
        }
        return read
    }

    private struct Columns {
        let number: Int
        /// The whole name in one column, or in two.
        let name: Int?
        let given: Int?
        let surname: Int?
        let contact: Int?

        var namesSomebody: Bool { name != nil || given != nil && surname != nil }
    }

    private func columns(_ head: SheetReading.Row) throws(MappingList.Faults) -> Columns {
        func place(_ names: [String]) -> Int? {
            head.cells.first { names.contains($0.value.text.lowercased()) }?.key
        }
        let number = place(["personnummer", "identitetsnummer"])
        let columns = number.map {
            Columns(
                number: $0,
                name: place(["namn"]),
                given: place(["förnamn"]),
                surname: place(["efternamn"]),
                contact: place(["nås genom", "kontakt"])
            )
        }
        guard let columns, columns.namesSomebody else {
            throw .init(sentences: [
                "Rad \(head.number): rubrikerna ska vara Personnummer, Namn och Nås genom. Hämta exempelfilen och börja från den."
            ])
        }
        return columns
    }

    /// A whole name is split before its last word, which is mostly right.
    private func name(_ row: SheetReading.Row, _ columns: Columns) -> PersonName? {
        func text(_ column: Int?) -> String { column.flatMap { row.cells[$0]?.text } ?? "" }
        let words = text(columns.name).split(separator: " ").map(String.init)
        let name =
            columns.name == nil
            ? PersonName(given: text(columns.given), surname: text(columns.surname))
            : PersonName(given: words.dropLast().joined(separator: " "), surname: words.last ?? "")
        return name.given.isEmpty || name.surname.isEmpty ? nil : name
    }

    private mutating func person(_ row: SheetReading.Row, _ columns: Columns) -> MappingList.Row? {
        func text(_ column: Int?) -> String { column.flatMap { row.cells[$0]?.text } ?? "" }
        let (before, name) = (faults.count, name(row, columns))
        if name == nil { faults.append("Rad \(row.number): förnamn eller efternamn saknas.") }
        do throws(Unreadable) {
            let number = try IdentityNumber(text(columns.number), on: today)
            if let first = seen[number] {
                faults.append("Rad \(row.number): samma personnummer som på rad \(first).")
            }
            seen[number] = seen[number] ?? row.number
            guard let name, faults.count == before else { return nil }
            return .init(line: row.number, number: number, name: name, contact: text(columns.contact))
        } catch {
            let missing = text(columns.number).isEmpty
            faults.append("Rad \(row.number): \(missing ? "personnumret saknas." : error.message)")
            return nil
        }
    }
}

extension SheetReading.Cell {
    fileprivate var text: String { if case .text(let text) = value { text } else { "" } }
}
