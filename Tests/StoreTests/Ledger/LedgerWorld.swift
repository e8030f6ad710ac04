import Domain
import Folder
import Foundation
import GRDB
import Store
import TestSupport

/// The small world with an organisation number, and books of 2022 to import.
struct LedgerWorld {
    let world: StoreWorld
    var store: Store { world.store }

    init() async throws {
        world = try await StoreWorld()
        try await world.folder.database.write { db in
            try db.execute(sql: "UPDATE association SET organisationNumber = '222000-0000'")
        }
    }

    func take(_ file: LedgerFile, months: ClosedRange<Int> = 1...12) async throws -> LedgerReport {
        try await store.importLedger(file, Data("\(file.ledger)".utf8), named: "bok.se", months: months, .frida)
    }

    func sums(of year: Int = 2022) async throws -> [AccountSum] { try await store.accountSums(year...year) }

    func count(_ table: String) async throws -> Int {
        try await world.folder.database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") ?? -1 }
    }
}

extension AccountNumber {
    static let (bank, equity, grants, fees) = (Self("1930"), Self("2010"), Self("3510"), Self("5010"))
    init(_ text: String) { self.init(rawValue: text) }
}

extension LedgerFile {
    /// Books of a year: what was there when it began, and these vouchers.
    static func books(
        _ vouchers: [Voucher] = Voucher.few,
        kind: Kind = .ledger,
        of year: Int = 2022,
        _ change: (inout Ledger) -> Void = { _ in }
    ) -> LedgerFile {
        var ledger = Ledger("Samordningsförbundet Provby", try? OrganisationNumber(typed: "222000-0000"))
        ledger.years = [.calendar(year, 0), .calendar(year - 1, -1)]
        ledger.accounts = [
            LedgerAccount(.bank, "Bank"), LedgerAccount(.equity, "Eget kapital", .liability),
            LedgerAccount(.grants, "Bidrag"), LedgerAccount(.fees, "Arvoden"),
        ]
        ledger.balances = [
            LedgerBalance(.opening, year: 0, .bank, Money(kronor: 500)),
            LedgerBalance(.opening, year: 0, .equity, Money(kronor: -500)),
        ]
        change(&ledger)
        // The vouchers too, so that another file is other bytes.
        var whole = ledger
        whole.vouchers = vouchers
        return LedgerFile(kind, whole) { take in for voucher in vouchers { try take(voucher) } }
    }
}

extension FinancialYear {
    static func calendar(_ year: Int, _ place: Int) -> FinancialYear {
        FinancialYear(place, Day(rawValue: "\(year)-01-01") ?? .night, Day(rawValue: "\(year)-12-31") ?? .night)
    }
}

extension Day {
    fileprivate static let night: Day = "1900-01-01"
}

extension Voucher {
    static let few: [Voucher] = [
        Voucher("A", "1", "2022-01-15", "Bidrag", rows: .move(1_000, from: .grants, to: .bank)),
        Voucher("A", "2", "2022-01-31", "Arvode", rows: .move(200, from: .bank, to: .fees, [ObjectCode(6, "P1")])),
        Voucher("A", "3", "2022-03-31", "Arvode", rows: .move(300, from: .bank, to: .fees)),
    ]
}

extension [LedgerTransaction] {
    static func move(
        _ kronor: Int,
        from: AccountNumber,
        to: AccountNumber,
        _ objects: [ObjectCode] = []
    ) -> [LedgerTransaction] {
        [
            LedgerTransaction(to, Money(kronor: kronor), objects),
            LedgerTransaction(from, Money(kronor: -kronor)),
        ]
    }
}
