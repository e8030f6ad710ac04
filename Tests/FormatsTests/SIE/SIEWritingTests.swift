import Domain
import Formats
import Foundation
import TestSupport
import Testing

@Suite struct `A SIE file that is written` {
    @Test func `is the golden one, byte for byte`() throws {
        expectGolden(try SampleLedger.file().sie(), at: "Golden/ledger.se")
        expectGolden(try SampleLedger.file(.vouchers).sie(), at: "Golden/vouchers.si")
    }

    @Test(arguments: [SIEFile.Kind.ledger, .vouchers]) func `is read as the same, without a remark`(kind: SIEFile.Kind)
        throws
    {
        let file = try SampleLedger.file(kind)
        let reading = SIEReading.whole(try file.sie())
        #expect(reading.errors.isEmpty && reading.warnings.isEmpty, "\(reading.errors) \(reading.warnings)")
        #expect(reading.file == file)
        #expect(reading.checksum == .ok && reading.isBalanced && reading.vouchers == 2 && reading.transactions == 4)
    }

    /// With KANSLI_SIE the files and what they hold are left there, for another reader.
    @Test func `of random books is read as the same`() throws {
        let folder = ProcessInfo.processInfo.environment["KANSLI_SIE"].map {
            URL(filePath: $0, directoryHint: .isDirectory)
        }
        for seed in 0..<60 {
            var numbers = SeededNumbers(UInt64(seed))
            let file = try SampleLedger.random(&numbers)
            let bytes = try file.sie()
            let reading = SIEReading.whole(bytes)
            #expect(
                reading.errors.isEmpty && reading.checksum == .ok && reading.isBalanced,
                "seed \(seed): \(reading.errors)"
            )
            #expect(!reading.warnings.contains { $0.code == .movement }, "seed \(seed): \(reading.warnings)")
            #expect(reading.file == file, "seed \(seed)")
            guard let folder else { continue }
            try bytes.write(to: folder.appending(path: "\(seed).se"))
            try JSONSerialization.data(withJSONObject: file.facts).write(to: folder.appending(path: "\(seed).json"))
        }
    }

    @Test func `has only signs of PC8`() throws {
        var file = try SampleLedger.file()
        file.ledger.organisation = "漢 – ’x’ a\u{308}\tb\\"
        let reading = SIEReading(try file.sie())
        #expect(reading.file.ledger.organisation == "? - 'x' ä b/" && reading.isValid)
    }

    @Test(arguments: [SIEFile.Kind.yearBalances, .periodBalances, .objectBalances])
    func `is 4E or 4I`(kind: SIEFile.Kind) throws {
        var file = try SampleLedger.file()
        file.kind = kind
        #expect(throws: Unreadable.self) { try file.sie() }
    }
}

extension SIEFile {
    /// What another reader must find.
    fileprivate var facts: [String: Any] {
        [
            "company": ledger.organisation,
            "accounts": ledger.accounts.map { [$0.number.rawValue, $0.name] },
            "objects": ledger.objects.map { [String($0.code.dimension), $0.code.code, $0.name] },
            "balances": ledger.balances.map { [$0.account.rawValue, String($0.amount.rawValue)] },
            "vouchers": ledger.vouchers.map { voucher -> [Any] in
                let rows = voucher.booked.map { row -> [Any] in
                    let objects = row.objects.flatMap { [String($0.dimension), $0.code] }
                    return [row.account.rawValue, objects, row.amount.rawValue, row.text]
                }
                return [voucher.series, voucher.number, voucher.day.rawValue, voucher.text, rows]
            },
        ]
    }
}
