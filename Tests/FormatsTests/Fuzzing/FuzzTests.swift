import Domain
import Formats
import Foundation
import TestSupport
import Testing

/// What `scripts/fuzz` says: for how long each reader is tried, from which seed, and where the input at hand is left.
private struct Trial {
    static let environment = ProcessInfo.processInfo.environment
    static let seconds = environment["KANSLI_FUZZ_SECONDS"].flatMap(Double.init) ?? 0.3
    static let seed = environment["KANSLI_FUZZ_SEED"].flatMap(UInt64.init) ?? 1
    static let folder = environment["KANSLI_FUZZ_FOLDER"].map { URL(filePath: $0, directoryHint: .isDirectory) }
}

@Suite struct `A file that somebody has changed` {
    /// A crash ends the whole run, and a hang ends in the script's time limit: the input is then in its folder.
    @Test(arguments: FuzzedReader.allCases) func `is read or refused, and does no harm`(
        reader: FuzzedReader
    ) throws {
        let samples = try reader.samples()
        var numbers = SeededNumbers(Trial.seed)
        let started = ContinuousClock.now
        var tried = 0
        repeat {
            let sample = try #require(samples.randomElement(using: &numbers))
            let input = reader.input(Mutation.of(sample, reader.words, &numbers))
            try Trial.folder.map { try input.write(to: $0.appending(path: reader.rawValue)) }
            reader.read(input)
            tried += 1
        } while ContinuousClock.now - started < .seconds(Trial.seconds)
        if Trial.folder != nil { print("\(reader.rawValue): \(tried) inputs") }
    }
}

enum FuzzedReader: String, CaseIterable {
    case sie, csv, xlsx, zip, ubl

    func samples() throws -> [Data] {
        switch self {
        case .sie:
            [
                try SampleLedger.file().sie(), try SampleLedger.file(.vouchers).sie(),
                Data(`A SIE file that is read`.usual.utf8),
            ]
        case .csv: [Data(`A table of vouchers`.text.utf8), Data("Konto,Belopp\n1930,\"1,50\"\n".utf8)]
        case .xlsx: [Data(Self.sheet.utf8)]
        case .zip:
            [Self.workbook(Self.sheet), try Workbook([Sheet("A", [.init("Dag", .day)], rows: [[.number(1)]])]).xlsx()]
        case .ubl:
            try ["bankgiro", "plusgiro", "credit-note"].map { name in
                let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                return try Data(contentsOf: tests.appending(path: "Invoices/Samples/\(name).xml"))
            }
        }
    }

    /// Pieces that a change may put in.
    var words: [String] {
        switch self {
        case .sie:
            [
                "{", "}", "\"", "\\\"", "\\", "\n", "\r", "\t", "#VER ", "#TRANS ", "#KSUMMA\n", "#RTRANS", "-", ".",
                "9999999999999999999", "#KSUMMA 1\n",
            ]
        case .csv:
            [";", ",", "\t", "\"", "\"\"", "\n", "\r", "\u{FEFF}", "-", "9999999999999999", "2022-13-41", "\u{2009}"]
        case .xlsx:
            [
                "<row r=\"99999999\">", "<c r=\"ZZZZ9\">", "<v>1e308</v>", "<mergeCell ref=\"A1:XFD1048576\"/>",
                "t=\"s\"", "&#0;", "]]>", "<f>", "-1",
            ]
        case .zip: ["PK\u{3}\u{4}", "PK\u{1}\u{2}", "PK\u{5}\u{6}", "\u{0}\u{0}\u{0}\u{0}"]
        case .ubl:
            ["<!DOCTYPE a>", "<![CDATA[", "]]>", "&lt;", "&#x10FFFF;", "<cbc:ID>", "9999999999999999", "-", "<!--"]
        }
    }

    /// The sheet's own text is changed before it is packed: a change to a packed one is mostly seen by its checksum.
    func input(_ bytes: Data) -> Data { self == .xlsx ? Self.workbook(String(decoding: bytes, as: UTF8.self)) : bytes }

    func read(_ bytes: Data) {
        switch self {
        case .sie:
            let reading = SIEReading.whole(bytes)
            #expect(reading.vouchers >= reading.file.ledger.vouchers.count)
        case .csv:
            guard let sheet = try? CSVReading(bytes).sheet else { return }
            let table = `A table of vouchers`.self
            _ = LedgerFile(sheet, table.columns, of: table.ours)
        case .xlsx, .zip:
            _ = try? WorkbookReading(xlsx: bytes)
            _ = try? OpeningReading(xlsx: bytes)
        case .ubl: _ = try? InvoiceReading(ubl: bytes)
        }
    }

    private static func workbook(_ sheet: String) -> Data {
        StoredZip.workbook(sheet, texts: ["<t>a</t>", "<r><t>Sam</t></r>"], formats: ["yyyy\\-mm\\-dd"])
    }

    private static let sheet = """
        <sheetData><row r="1"><c r="A1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>inne</t></is></c></row>
        <row r="2"><c r="A2" s="1"><v>44562</v></c><c r="B2"><f>A1+1</f><v>12.5</v></c><c t="b"><v>1</v></c></row></sheetData>
        <mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>
        """
}

/// Some changes at random places: signs, pieces that go, come twice or change places, words of the format, an early end.
enum Mutation {
    static func of(_ sample: Data, _ words: [String], _ numbers: inout SeededNumbers) -> Data {
        var bytes = Array(sample)
        for _ in 0..<Int.random(in: 1...6, using: &numbers) where !bytes.isEmpty { change(&bytes, words, &numbers) }
        return Data(bytes)
    }

    private static func change(_ bytes: inout [UInt8], _ words: [String], _ numbers: inout SeededNumbers) {
        let place = Int.random(in: 0..<bytes.count, using: &numbers)
        let range = place..<min(bytes.count, place + Int.random(in: 0...60, using: &numbers))
        let other = Int.random(in: 0...bytes.count, using: &numbers)
        switch Int.random(in: 0..<7, using: &numbers) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &numbers)
        case 1: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &numbers)
        case 2: bytes.removeSubrange(range)
        case 3: bytes.insert(contentsOf: bytes[range], at: other)
        case 4: bytes.insert(contentsOf: (words.randomElement(using: &numbers) ?? "").utf8, at: place)
        case 5: bytes.replaceSubrange(range, with: (words.randomElement(using: &numbers) ?? "").utf8)
        default: bytes.removeLast(Int.random(in: 0...min(bytes.count, 40), using: &numbers))
        }
    }
}
