import Domain
import Formats
import Foundation
import Store
import TestSupport
import Testing

/// Whatever the books say, a figure is the sum of the rows that it opens to, and a file that was read is read.
@Suite struct `Random ledgers` {
    let pages: `The pages of the ledger`
    var store: Store { pages.world.store }
    let economist = Signature.by90

    init() async throws { pages = try await `The pages of the ledger`() }

    @Test(arguments: 1...12) func `tie from the file to the figure, and change nothing when read again`(
        seed: UInt64
    ) async throws {
        var numbers = SeededNumbers(seed)
        var file = RandomLedger.file(&numbers)
        let bytes = try file.sie()
        #expect(SIEReading.whole(bytes).file.ledger == file.ledger, "seed \(seed)")
        try await _ = store.importLedger(LedgerFile(sie: bytes), bytes, named: "bok.se", economist)
        try await expectTied(file.ledger, seed)
        let again = try await store.importLedger(LedgerFile(sie: bytes), bytes, named: "bok.se", economist)
        #expect(again.effect == .known && again.changes.isEmpty)
        // A newer file, where some vouchers are gone, some changed and some new.
        file.ledger.vouchers.removeAll { _ in Int.random(in: 0..<4, using: &numbers) == 0 }
        for place in file.ledger.vouchers.indices where place.isMultiple(of: 3) {
            file.ledger.vouchers[place] = RandomLedger.voucher(place, &numbers)
        }
        let newer = try file.sie()
        try await _ = store.importLedger(LedgerFile(sie: newer), newer, named: "bok.se", economist)
        try await expectTied(file.ledger, seed)
    }

    /// Every figure against the file's own vouchers, and against the rows that it opens to.
    private func expectTied(_ ledger: Ledger, _ seed: UInt64) async throws {
        var wanted: [LedgerSelection: Int] = [:]
        for voucher in ledger.vouchers {
            for row in voucher.booked {
                wanted[LedgerSelection(month: voucher.day.month, account: row.account), default: 0] +=
                    row.amount.rawValue
            }
        }
        let year = try await store.ledgerYear(2022)
        #expect(Set(year.sums.map { LedgerSelection(month: $0.month, account: $0.coding.account) }) == Set(wanted.keys))
        for (selection, sum) in wanted {
            let rows = try await store.ledgerRows(selection, in: year, limit: 10_000)
            #expect(year.sum(selection) == Money(ore: sum), "seed \(seed)")
            #expect(rows.reduce(0) { $0 + $1.amount.rawValue } == sum, "seed \(seed)")
            #expect(rows.count == year.entries(selection), "seed \(seed)")
        }
        let lines = try await store.lineSums(2022...2022).reduce(0) { $0 + $1.amount.rawValue }
        #expect(lines == year.sum(LedgerSelection(isOfResult: true)).rawValue, "seed \(seed)")
        #expect(year.sum(LedgerSelection()) == .zero, "seed \(seed)")
    }
}

extension Signature {
    static let by90 = Signature(`The pages of the ledger`.economist, .night, on: "2022-12-05", why: "test")
}

/// Books of 2022 with objects, struck rows, texts of any letters, and vouchers of any number of rows.
private enum RandomLedger {
    static let accounts = ["1930", "1510", "2010", "2440", "3510", "4300", "5010", "8410"].map(AccountNumber.init)
    static let objects = [ObjectCode(1, "10"), ObjectCode(6, "P1"), ObjectCode(6, "P 2"), ObjectCode(20, "FK")]

    static func file(_ numbers: inout SeededNumbers) -> SIEFile {
        var ledger = Ledger("Samordningsförbundet Provby", try? OrganisationNumber(typed: "222000-0000"))
        ledger.years = [FinancialYear(0, "2022-01-01", "2022-12-31")]
        ledger.accounts = accounts.map { LedgerAccount($0, "Konto \($0.rawValue) å") }
        ledger.dimensions = [LedgerDimension(20, "Motpart")]
        ledger.objects = objects.map { LedgerObject($0, "Objekt \($0.code)") }
        ledger.balances = [
            LedgerBalance(.opening, year: 0, accounts[0], Money(kronor: 100)),
            LedgerBalance(.opening, year: 0, accounts[2], Money(kronor: -100)),
        ]
        let count = Int.random(in: 1...60, using: &numbers)
        ledger.vouchers = (0..<count).map { voucher($0, &numbers) }
        var heading = SIEHeading()
        (heading.program, heading.version) = ("Slump", "1")
        return SIEFile(.ledger, heading, ledger)
    }

    static func voucher(_ place: Int, _ numbers: inout SeededNumbers) -> Voucher {
        var voucher = Voucher("A", String(place + 1), day(&numbers), "Händelse \(place) \"åäö\"")
        for _ in 0..<Int.random(in: 1...6, using: &numbers) {
            let amount = Money(ore: Int.random(in: -5_000_000...5_000_000, using: &numbers))
            voucher.rows.append(row(amount, &numbers))
            if Int.random(in: 0..<5, using: &numbers) == 0 {
                var struck = row(Money(ore: 77), &numbers)
                struck.kind = .struck
                voucher.rows.append(struck)
            }
        }
        let sum = voucher.booked.reduce(0) { $0 + $1.amount.rawValue }
        voucher.rows.append(row(Money(ore: -sum), &numbers))
        return voucher
    }

    private static func row(_ amount: Money, _ numbers: inout SeededNumbers) -> LedgerTransaction {
        let account = accounts.randomElement(using: &numbers) ?? accounts[0]
        let tagged = objects.filter { _ in Int.random(in: 0..<4, using: &numbers) == 0 }
        // A row has one object of a dimension.
        let one = tagged.filter { object in tagged.first { $0.dimension == object.dimension } == object }
        return LedgerTransaction(account, amount, one)
    }

    private static func day(_ numbers: inout SeededNumbers) -> Day {
        Day(2022, Int.random(in: 1...12, using: &numbers), Int.random(in: 1...28, using: &numbers)) ?? "2022-01-01"
    }
}
