import Domain
import Formats
import Foundation
import Testing

@Suite struct `A SIE file that is read` {
    /// As the accounting service would send it: CR and LF, no checksum, a tab, blanks in the lists.
    static let usual = """
        #FLAGGA 0
        #PROGRAM "Ekonomi" 3.1
        #FORMAT PC8
        #GEN 20250402
        #SIETYP 4
        #ORGNR 222000-0000
        #FNAMN "Förbundet Å"
        #RAR 0 20250101 20251231
        #RAR -1 20240101 20241231
        #KONTO 1930 "Bank"
        #KONTO 2010 "Eget kapital"
        #KONTO 4530 Bidrag
        #OBJEKT 6 "P1" "Vägen \\"in\\""
        #IB 0 1930 1000.5
        #IB 0 2010 -1000.50
        #UB\t0\t1930 900
        #UB 0 2010 -1000.50
        #RES 0 4530 100.50

        #NYTT 1 2 3
        {
        #ANNAT
        }
        #VER A 1 20250203 "Köp i C:\\butik" 20250204
        {
        #TRANS 1930 {} -100.50
        #TRANS 4530 { "6" "P1"} 100.50 20250203 "rad" "" sign extra
        }
        #VER "" "" 20250204
        {
        #TRANS 1930 {} -2
        #TRANS 1930 {} 2.00
        }

        """

    @Test func `gives organisation, years, accounts, balances and vouchers to the öre`() throws {
        let reading = SIEReading.whole(pc8(Self.usual))
        let ledger = reading.file.ledger
        #expect(reading.errors.isEmpty && reading.warnings.isEmpty, "\(reading.errors) \(reading.warnings)")
        #expect(reading.file.kind == .ledger && reading.checksum == .absent && reading.isBalanced)
        #expect(ledger.organisation == "Förbundet Å" && ledger.number?.rawValue == "222000-0000")
        #expect(ledger.years.map(\.place) == [0, -1] && ledger.year?.last == Day(2025, 12, 31))
        #expect(
            ledger.accounts.map(\.name) == ["Bank", "Eget kapital", "Bidrag"]
                && ledger.objects.map(\.name) == ["Vägen \"in\""]
        )
        #expect(ledger.balances.map(\.amount) == [100_050, -100_050, 90_000, -100_050, 10_050].map(Money.init(ore:)))
        #expect(ledger.vouchers.map(\.text) == ["Köp i C:\\butik", ""] && ledger.vouchers.map(\.number) == ["1", ""])
        let row = try #require(ledger.vouchers.first?.rows.last)
        #expect(row.objects == [ObjectCode(6, "P1")] && row.text == "rad" && row.by == "sign" && row.quantity == nil)
        #expect((reading.vouchers, reading.transactions) == (2, 4))
    }

    @Test func `hands over its vouchers one by one, and stops when told to`() throws {
        struct Enough: Error {}
        var numbers: [String] = []
        #expect(throws: Enough.self) {
            _ = try SIEReading(pc8(Self.usual)) { voucher in
                numbers.append(voucher.number)
                throw Enough()
            }
        }
        #expect(numbers == ["1"])
    }

    @Test(arguments: [String.Encoding.isoLatin1, .windowsCP1252, .utf8])
    func `in another set of letters than it says is read right, and says so`(encoding: String.Encoding) throws {
        let reading = SIEReading(try #require(Self.usual.data(using: encoding)))
        #expect(reading.file.ledger.organisation == "Förbundet Å" && reading.isValid)
        #expect(reading.warnings.map(\.code) == [.encoding] && reading.warnings.first?.line == 3)
    }

    @Test(
        arguments: [
            ("#FLAGGA 0", "Bästa kollega,\nhär är filen", .notSIE, 1), ("#FLAGGA 0", "<html>", .notSIE, 1),
            ("#SIETYP 4", "#SIETYP 5", .type, 5), ("-100.50", "-100.51", .unbalanced, 24),
            ("{} -2\n", "{} -2,x\n", .amount, 31), ("{} -2\n", "{} -2.001\n", .amount, 31),
            ("20250203 \"Köp", "20250231 \"Köp", .date, 24), ("#TRANS 1930 {} -2\n", "#TRANS\n", .account, 31),
            ("#RAR 0 20250101", "#RAR 0 20260101", .year, 8), ("}\n#VER \"\"", "#VER \"\"", .block, 28),
            ("2.00\n}", "2.00", .truncated, 29), ("#KONTO 1930", "#TRANS 1930 {} 1", .block, 10),
            ("#OBJEKT 6", "#OBJEKT sex", .dimension, 13), ("#PROGRAM", "#KSUMMA\n#PROGRAM", .truncated, 2),
            ("{\n#TRANS 1930 {} -2\n#TRANS 1930 {} 2.00\n}\n", "", .truncated, 29),
        ] as [(String, String, SIERemark.Code, Int)]
    )
    func `is refused with the line and the reason`(from: String, to: String, code: SIERemark.Code, line: Int) {
        let reading = SIEReading(changed(from, to))
        #expect(!reading.isValid && reading.errors.contains { $0.code == code && $0.line == line }, "\(reading.errors)")
    }

    @Test(
        arguments: [
            ("#FLAGGA 0", "#FLAGGA 1", .flag), ("#FORMAT PC8", "#FORMAT UTF8", .encoding),
            ("222000-0000", "2220000000", .organisationNumber), ("222000-0000", "222000-0001", .organisationNumber),
            ("{} -2\n", "{} -2,00\n", .amountForm), ("{} -2\n", "{} -2.000\n", .amountForm),
            ("} -2\n", "} -2 20250299\n", .date), ("1930 {} -2\n", "1930 -2\n", .objectList),
            ("{ \"6\" \"P1\"}", "{6}", .objectList), ("\"P1\"}", "\"P2\"}", .undeclaredObject),
            ("#KONTO 1930 \"Bank\"\n", "", .undeclaredAccount), ("Bidrag\n", "Bidrag\n#KONTO 4530 Igen\n", .duplicate),
            ("900\n", "900\n#UB 0 1930 900\n", .duplicate), ("\"Bank\"", "\"Bank och", .quote),
            ("Förbundet", "För\u{1}bundet", .control), ("#NYTT", "och så\n#NYTT", .stray),
            ("#NYTT", "}\n#NYTT", .stray),
            ("\"\" \"\" 20250204", "\"\" \"\" 20240204", .outsideYear), ("#VER \"\" \"\"", "#VER A 1", .numbering),
            ("#GEN 20250402\n", "", .missing), ("#SIETYP 4\n", "", .missing), ("#GEN 20250402", "#GEN igår", .date),
            ("#UB\t0\t1930 900", "#UB 0 1930 901", .movement), ("#UB\t0\t1930 900", "#UB 0 1930 901", .balance),
            ("#TRANS 1930 {} -2", "#RTRANS 1930 {} -2", .addedRow), ("#SIETYP 4", "#SIETYP 1", .type),
            ("#SIETYP 4", "#SIETYP 4\n#VALUTA EUR", .currency),
            ("#TRANS 1930 {} -2\n#TRANS 1930 {} 2.00\n", "", .emptyVoucher),
        ] as [(String, String, SIERemark.Code)]
    )
    func `with a fault is read with a warning`(from: String, to: String, code: SIERemark.Code) {
        let reading = SIEReading(changed(from, to))
        #expect(reading.isValid && reading.warnings.map(\.code).contains(code), "\(reading.errors) \(reading.warnings)")
    }

    @Test func `counts what was struck and added as the books do`() {
        let rows = "#BTRANS 1930 {} -9\n#RTRANS 1930 {} -2 20250301\n#TRANS 1930 {} -2\n"
        let reading = SIEReading.whole(changed("#TRANS 1930 {} -2\n", rows))
        #expect(reading.errors.isEmpty && reading.warnings.isEmpty && reading.transactions == 4)
        #expect(reading.file.ledger.vouchers.last?.rows.map(\.kind) == [.struck, .added, .booked])
    }

    @Test func `is held to its checksum`() throws {
        let written = try SampleLedger.file().sie()
        let text = String(decoding: written, as: UTF8.self)
        let number = try #require(text.firstMatch(of: /#KSUMMA (\d+)/)?.1)
        #expect(SIEReading(written).checksum == .ok)
        let changed = Data(try #require(String(decoding: written, as: UTF8.self).data(using: .utf8)))
        #expect(changed != written && SIEReading(changed).checksum == .bad)
        let signed = String(Int32(bitPattern: try #require(UInt32(number))))
        var bytes = written
        bytes.replaceSubrange(
            try #require(bytes.range(of: Data(number.utf8), options: .backwards)),
            with: Data(signed.utf8)
        )
        #expect(SIEReading(bytes).checksum == .ok)
    }

    /// The sum is of the letters in PC8, whatever set a mail program has put the file into since.
    @Test func `is held to its checksum in another set of letters too`() throws {
        let text = pc8Text(try SampleLedger.file().sie())
        let reading = SIEReading(Data(text.utf8))
        #expect(reading.checksum == .ok && reading.encoding == .utf8 && reading.isValid)
    }

    @Test func `ends its lines in any way, and may have a mark at either end`() {
        let plain = SIEReading.whole(pc8(Self.usual))
        for end in ["\n", "\r\n", "\r"] {
            let reading = SIEReading.whole(pc8(Self.usual.replacing("\n", with: end) + "\u{1A}\u{1A}"))
            #expect(reading.file == plain.file && reading.errors.isEmpty, "\(reading.errors)")
        }
        let marked = SIEReading.whole(Data([0xEF, 0xBB, 0xBF]) + Data(Self.usual.utf8))
        #expect(marked.file == plain.file)
    }

    @Test(arguments: [(1, SIEFile.Kind.yearBalances), (2, .periodBalances), (3, .objectBalances)])
    func `may have balances alone`(type: Int, kind: SIEFile.Kind) {
        let start = Self.usual.prefix { $0 != "}" }.split(separator: "\n").prefix { !$0.hasPrefix("#NYTT") }
        let text = start.joined(separator: "\n").replacing("#SIETYP 4", with: "#SIETYP \(type)")
        let reading = SIEReading(pc8(text + "\n#PSALDO 0 202501 4530 {} 100.50\n"))
        #expect(reading.isValid && reading.file.kind == kind && reading.isBalanced)
        #expect(reading.file.ledger.periods.map(\.amount) == [Money(ore: 10_050)])
    }

    @Test func `says the same thing twenty times at most`() throws {
        let row = String(repeating: "#TRANS 1930 -2\n#TRANS 1930 2\n", count: 500)
        let reading = SIEReading(changed("#TRANS 1930 {} -2\n", row + "#TRANS 1930 {} -2\n"))
        #expect(reading.warnings.filter { $0.code == .objectList }.count == 21 && reading.transactions == 1_004)
        #expect(try #require(reading.warnings.last).text.contains("980"))
    }

    @Test(arguments: ["", "\n\n", "%PDF-1.7", "#", "{", "}", "\u{0}\u{0}", "# rubrik\n", "#KONTO", "#VER {"])
    func `of nothing much is refused or empty, without harm`(text: String) {
        let reading = SIEReading.whole(Data(text.utf8))
        #expect(!reading.isValid || reading.vouchers == 0)
    }

    @Test func `ends at each byte without harm`() throws {
        let bytes = try SampleLedger.file().sie()
        for end in 0..<bytes.count - 30 { #expect(!SIEReading(bytes.prefix(end)).isValid || end < 18) }
    }

    private func changed(_ from: String, _ to: String) -> Data {
        #expect(Self.usual.contains(from))
        return pc8(Self.usual.replacing(from, with: to, maxReplacements: 1))
    }
}

/// The letters of the texts above; the rest are ASCII.
private let letters: [(Character, UInt8)] = [
    ("å", 0x86), ("ä", 0x84), ("ö", 0x94), ("Å", 0x8F), ("Ä", 0x8E), ("Ö", 0x99),
]

private func pc8(_ text: String) -> Data {
    Data(text.unicodeScalars.map { sign in letters.first { $0.0 == Character(sign) }?.1 ?? UInt8(sign.value) })
}

private func pc8Text(_ bytes: Data) -> String {
    String(bytes.map { byte in letters.first { $0.1 == byte }?.0 ?? Character(Unicode.Scalar(byte)) })
}
