import Domain
import Formats
import Foundation
import TestSupport
import Testing

@Suite struct `A table that is read` {
    private static let columns = [Sheet.Column("Namn"), Sheet.Column("Belopp", .money)]

    private func table(_ rows: String, _ rest: String = "") throws -> TableReading {
        let bytes = StoredZip.workbook("<sheetData>\(rows)</sheetData>\(rest)")
        return TableReading(try #require(try WorkbookReading(xlsx: bytes).sheets.first), Self.columns)
    }

    private func row(_ number: Int, _ cells: String...) -> String {
        let cells = cells.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined()
        return "<row r=\"\(number)\">\(cells)</row>"
    }

    @Test func `finds its headings under a title, in any order and case`() throws {
        let found = try table(row(1, "Våra bidrag") + row(3, "BELOPP *", " namn ") + row(5, "1 234,50 kr", "Klara"))
        #expect(found.errors.isEmpty && found.rows.map(\.number) == [5])
        #expect(try found.rows[0].money("Belopp") == Money(ore: 123_450) && found.rows[0].text("Namn") == "Klara")
    }

    @Test func `explains merged headings`() throws {
        let merged = "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>"
        let found = try table(row(1, "Namn") + row(2, "Klara", "1"), merged)
        #expect(found.rows.isEmpty)
        #expect(
            found.errors.map(\.text) == [
                "Rubriken Belopp saknas. Cellerna A1:B1 är sammanslagna. Dela dem, så att varje kolumn har sin egen rubrik."
            ]
        )
        #expect(found.errors[0].place == "bladet Blad, rad 1")
    }

    @Test func `explains merged rows, formulas and columns that it does not read`() throws {
        let formula = "<row r=\"2\"><c t=\"str\"><f>A9</f><v>Klara</v></c><c><f>B9</f></c></row>"
        let found = try table(
            row(1, "Namn", "Belopp", "Mitt eget") + formula,
            "<mergeCells><mergeCell ref=\"B2:B4\"/></mergeCells>"
        )
        #expect(found.errors.map(\.place) == ["bladet Blad, rad 2", "bladet Blad, rad 2, kolumnen Belopp"])
        #expect(
            found.warnings.map(\.text) == [
                "Cellen är en formel. Värdet Klara, som sparades senast, togs.",
                "Kolumnen Mitt eget hör inte till mallen och läses inte.",
            ]
        )
    }

    @Test func `says which cell it cannot read`() throws {
        let found = try table(row(1, "Namn", "Belopp") + row(2, "Klara", "mycket"))
        #expect(
            throws: FormatWarning(
                sheet: "Blad",
                row: 2,
                field: "Belopp",
                "Skriv beloppet i kronor, till exempel 1 234,50."
            )
        ) {
            try found.rows[0].money("Belopp")
        }
        #expect(throws: FormatWarning.self) { try found.rows[0].day("Belopp") }
    }

    @Test func `has no rows when its headings are gone`() throws {
        let found = try table(row(1, "Klara", "1"))
        #expect(found.rows.isEmpty && found.errors.map(\.text).first?.hasPrefix("Rubrikerna saknas.") == true)
    }
}
