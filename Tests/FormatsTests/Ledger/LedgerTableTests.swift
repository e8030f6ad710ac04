import Domain
import Formats
import Foundation
import TestSupport
import Testing

@Suite struct `A table of vouchers` {
    static let columns = LedgerColumns([
        .day: "Datum", .number: "Vernr", .account: "Konto", .accountName: "Namn", .debit: "Debet", .credit: "Kredit",
        .text: "Text", .project: "Projekt",
    ])
    static let text = #"""
        Huvudbok 2022;;;;;;;
        Datum;Vernr;Konto;Namn;Text;Projekt;Debet;Kredit\#r
        2022-01-15;1;1930;Bank;"Bidrag; första ""halvan""";;1\#u{2009}234,50;\#r
        20220115;1;3510;Bidrag;"Bidrag; första ""halvan""";;;1234.50

        2022-03-31;2;5010;Arvoden å;Möte;P1;200,00;
        2022-03-31;2;1930;Bank;Möte;;;1 00
        ;;;;Summa;;1 434,50;1 434,50
        """#

    static let ours = CoordinationAssociation(
        name: "Samordningsförbundet Provby",
        organisationNumber: "222000-0000",
        seat: "Provby"
    )

    private func file(_ text: String, _ encoding: String.Encoding = .utf8) throws -> LedgerFile {
        let bytes = try #require(text.data(using: encoding))
        return LedgerFile(try CSVReading(bytes).sheet, Self.columns, of: Self.ours)
    }

    private func vouchers(_ file: LedgerFile) throws -> [Voucher] {
        var all: [Voucher] = []
        try file.handVouchers { all.append($0) }
        return all
    }

    private let right = text.replacing("1 00", with: "200,00-").replacing(";;;200,00-", with: ";;-200;")

    @Test(arguments: [String.Encoding.utf8, .windowsCP1252])
    func `is gathered to vouchers whatever its letters, commas and blanks`(encoding: String.Encoding) throws {
        let text = encoding == .utf8 ? "\u{FEFF}" + right : right.replacing("\u{2009}", with: "\u{A0}")
        let file = try file(text, encoding)
        #expect(file.errors.isEmpty, "\(file.errors)")
        let vouchers = try vouchers(file)
        #expect(vouchers.map(\.number) == ["1", "2"] && vouchers.map(\.day) == ["2022-01-15", "2022-03-31"])
        #expect(vouchers[0].text == #"Bidrag; första "halvan""#)
        #expect(vouchers[0].rows.map(\.amount.rawValue) == [123_450, -123_450])
        #expect(vouchers[1].rows.map(\.objects) == [[ObjectCode(6, "P1")], []])
        #expect(file.ledger.accounts.map(\.name) == ["Bank", "Bidrag", "Arvoden å"])
        #expect(file.ledger.year?.first == "2022-01-01")
        #expect(file.mayBeTaken(by: Self.ours, on: "2022-12-05").outcome == .met)
    }

    @Test func `is refused with the line and the reason`() throws {
        let slip = try file(Self.text)
        #expect(slip.errors.contains { $0.line == 7 && $0.text.contains("Kredit: Skriv beloppet") }, "\(slip.errors)")
        let odd = try file(right.replacing("1234.50", with: "1234.51"))
        #expect(odd.errors.map(\.line) == [3] && odd.errors[0].text.contains("går inte ihop"))
        #expect(try file(right.replacing("20220115", with: "20220230")).errors.contains { $0.line == 4 })
        #expect(try file(right.replacing("3510", with: "x")).errors.contains { $0.text.contains("ska vara siffror") })
        #expect(try file("Datum;Vernr\n").errors.contains { $0.text.contains("saknas") })
        #expect(try file("Datum;Vernr;Konto;Namn;Text;Projekt;Debet;Kredit").errors.count == 1)
        for (text, reason) in [("a;\"b\nc", "Rad 1: citattecknet"), ("a\u{0}", "ingen text")] {
            let error = #expect(throws: Unreadable.self) { try CSVReading(Data(text.utf8)) }
            #expect(error?.message.contains(reason) == true)
        }
        #expect(throws: Unreadable.self) { try CSVReading(Data([0xFF, 0xFE, 0x41, 0])) }
    }

    @Test func `of a workbook says of formulas what was taken`() throws {
        let columns = ["Datum", "Vernr", "Konto", "Namn", "Text", "Projekt", "Debet", "Kredit"].map { Sheet.Column($0) }
        let rows: [[Sheet.Cell]] = [
            [.day("2022-01-15"), .number(1), .number(1930), .text("Bank"), .empty, .empty, .number(10.5), .empty],
            [.day("2022-01-15"), .number(1), .number(3510), .text("Bidrag"), .empty, .empty, .empty, .number(10.5)],
        ]
        let book = try WorkbookReading(xlsx: Workbook([Sheet("Bok", columns, rows: rows)]).xlsx())
        var sheet = try #require(book.sheets.first)
        let read = LedgerFile(sheet, Self.columns, of: Self.ours)
        #expect(read.errors.isEmpty)
        #expect(try vouchers(read).first?.rows.map(\.amount.rawValue) == [1_050, -1_050])
        sheet.rows[1].cells = sheet.rows[1].cells.mapValues { cell in
            var cell = cell
            cell.isFormula = true
            return cell
        }
        #expect(LedgerFile(sheet, Self.columns, of: Self.ours).warnings.contains { $0.text.contains("är en formel") })
        sheet.rows[1].cells = sheet.rows[1].cells.mapValues { cell in
            var cell = cell
            cell.isBroken = true
            return cell
        }
        #expect(LedgerFile(sheet, Self.columns, of: Self.ours).errors.contains { $0.line == 2 })
    }

    @Test func `needs a day, a number, an account and an amount or both its sides`() {
        #expect(Self.columns.mayStand.outcome == .met)
        for headings: [LedgerColumns.Field: String] in [
            [:], [.day: "a", .number: "b", .account: "c"], [.day: "a", .number: "b", .account: "c", .debit: "d"],
            [.day: "a", .number: "b", .account: "c", .amount: "d", .credit: "e"],
            [.day: "a", .number: "a", .account: "c", .amount: "d"],
        ] { #expect(LedgerColumns(headings).mayStand.outcome == .notMet, "\(headings)") }
    }
}
