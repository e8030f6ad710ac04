import Domain
import Formats
import Foundation
import TestSupport
import Testing

@Suite struct `A workbook that is read` {
    private func cells(_ bytes: Data) throws -> [Int: SheetReading.Cell] {
        try #require(try WorkbookReading(xlsx: bytes).sheets.first?.rows.first).cells
    }

    private func message(_ bytes: Data, _ limits: WorkbookReading.Limits = .usual) -> String? {
        do { _ = try WorkbookReading(xlsx: bytes, limits: limits) } catch { return error.message }
        return nil
    }

    @Test func `gives shared texts with runs, inline ones, yes and no, and cells that stand apart`() throws {
        let found = try cells(
            StoredZip.workbook(
                """
                <sheetData><row r="1"><c r="A1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>inne</t></is></c>\
                <c t="b"><v>1</v></c><c t="s"><v>99</v></c></row></sheetData>
                """,
                texts: ["<t>a</t>", "<r><t>Sam</t></r><r><t>råd_x000D_</t></r><rPh><t>x</t></rPh>"]
            )
        )
        #expect(found.mapValues(\.value) == [0: .text("Samråd"), 2: .text("inne"), 3: .text("Ja")])
    }

    @Test func `knows a day by its format, also when counted from 1904`() throws {
        let row = "<sheetData><row><c s=\"1\"><v>44562</v></c><c s=\"2\"><v>44562</v></c></row></sheetData>"
        let formats = ["yyyy\\-mm\\-dd", "#,##0&quot;dy&quot;[Red]"]
        let found = try cells(StoredZip.workbook(row, formats: formats))
        #expect(found.mapValues(\.value) == [0: .day("2022-01-01"), 1: .number(44_562)])
        let later = try cells(StoredZip.workbook(row, formats: formats, properties: "<workbookPr date1904=\"1\"/>"))
        #expect(later[0]?.value == .day("2026-01-02"))
    }

    @Test func `tells a formula by its last value, and one without`() throws {
        let row = """
            <sheetData><row><c><f>1+1</f><v>2</v></c><c><f>1+1</f></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c></row></sheetData>
            """
        let found = try cells(StoredZip.workbook(row))
        #expect(found[0]?.value == .number(2) && found[0]?.isFormula == true && found[0]?.isBroken == false)
        #expect(found[1]?.isBroken == true && found[2]?.isBroken == true)
    }

    @Test func `is refused in words when it is something else`() throws {
        #expect(message(Data("hej".utf8))?.hasPrefix("Filen är ingen arbetsbok") == true)
        #expect(message(Data())?.hasPrefix("Filen är ingen arbetsbok") == true)
        #expect(message(Data([0xD0, 0xCF, 0x11, 0xE0, 1]))?.contains("lösenord") == true)
        #expect(
            message(StoredZip.bytes([("word/document.xml", "<w/>")]))?.hasPrefix("Filen är ingen arbetsbok") == true
        )
        #expect(message(StoredZip.workbook("<sheetData><row>"))?.hasPrefix("Arbetsboken är skadad") == true)
    }

    @Test func `never unpacks more than its limits`() throws {
        let rows = String(repeating: "<row><c><v>1</v></c></row>", count: 2_000)
        let bytes = StoredZip.workbook("<sheetData>\(rows)</sheetData>")
        #expect(message(bytes) == nil)
        for narrow in [\WorkbookReading.Limits.unpacked, \.cells, \.entries, \.file] {
            var limits = WorkbookReading.Limits.usual
            limits[keyPath: narrow] = 4
            #expect(message(bytes, limits)?.hasPrefix("Arbetsboken är för stor") == true)
        }
        let sheet = Sheet("A", [Sheet.Column("A", .number)], rows: Array(repeating: [.number(1)], count: 20_000))
        var limits = WorkbookReading.Limits.usual
        limits.ratio = 3
        #expect(message(try Workbook([sheet]).xlsx(), limits)?.hasPrefix("Arbetsboken är för stor") == true)
    }

    @Test func `fetches and multiplies nothing`() throws {
        let bomb = "<!DOCTYPE x [<!ENTITY a \"hej\">]><sheetData><row><c t=\"str\"><v>&a;</v></c></row></sheetData>"
        #expect(message(StoredZip.workbook(bomb))?.hasPrefix("Arbetsboken är skadad") == true)
    }
}
