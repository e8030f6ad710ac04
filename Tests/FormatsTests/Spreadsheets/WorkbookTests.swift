import Domain
import Formats
import Foundation
import TestSupport
import Testing

@Suite struct `A workbook` {
    private static let columns = [
        Sheet.Column("Namn"), Sheet.Column("Antal", .number), Sheet.Column("Belopp", .money), Sheet.Column("Dag", .day),
        Sheet.Column("Slag", choices: ["region", "kommun"], help: "Välj i listan."),
    ]

    @Test func `comes back as it was written`() throws {
        let cells: [Sheet.Cell] = [
            .text("=Åsa & <Örjan>"), .number(3), .money(Money(ore: -123_456_789)), .day("2016-02-29"), .empty,
        ]
        let sheet = Sheet("Kansliet", Self.columns, rows: [cells])
        let reading = try WorkbookReading(xlsx: Workbook([sheet]).xlsx())
        let table = TableReading(try #require(reading.sheet("kansliet")), Self.columns)
        let row = try #require(table.rows.first)
        #expect(row.text("Namn") == "=Åsa & <Örjan>")
        #expect(try row.count("Antal") == 3)
        #expect(try row.money("Belopp") == Money(ore: -123_456_789))
        #expect(try row.day("Dag") == "2016-02-29")
        #expect(row["Slag"] == .empty && row.number == 2)
        #expect(table.errors.isEmpty && table.warnings.isEmpty && table.rows.count == 1)
    }

    @Test(arguments: ["1900-01-01", "1900-02-28", "1900-03-01", "1970-01-01", "2096-02-29", "9999-12-31"])
    func `keeps days on both sides of the day that never was`(day: String) throws {
        let day = try #require(Day(rawValue: day))
        let bytes = try Workbook([Sheet("A", [Sheet.Column("Dag", .day)], rows: [[.day(day)]])]).xlsx()
        let sheet = try #require(try WorkbookReading(xlsx: bytes).sheets.first)
        #expect(sheet.rows.last?.cells[0]?.value == .day(day))
    }

    @Test func `takes sheets with any names, and long lists`() throws {
        let names = ["Möten/beslut", "Möten/beslut", "", String(repeating: "å", count: 40)]
        let long = (1...60).map { "Organisation nummer \($0), med komma" }
        let sheets = names.map { Sheet($0, [Sheet.Column("A", choices: long)]) }
        let read = try WorkbookReading(xlsx: Workbook(sheets).xlsx()).sheets.map(\.name)
        #expect(read == ["Möten-beslut", "Möten-beslut 2", "Blad", String(repeating: "å", count: 31)])
    }
}
