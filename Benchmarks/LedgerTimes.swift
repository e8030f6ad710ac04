import Domain
import Folder
import Formats
import Foundation
import Store

/// A year's books of 500,000 transactions taken into a folder on disk, in seconds: the first time, when one voucher has changed, and
/// when none has. Then, with nine smaller years before it: a year's sums, the follow-up of the budget the first time after a write
/// and once more, and the year's accounts with five years beside each other.
struct LedgerTimes: Encodable {
    let transactions: Int
    let imported: Double
    let changed: Double
    let known: Double
    let figures: Double
    let followUp: Double
    let followUpAgain: Double
    let accounts: Double

    init(in directory: URL) async throws {
        let folder = try Folder(at: directory, .orNew)
        let store = try Store(folder)
        guard let day = Day(2025, 12, 31) else { throw Unreadable("No such day.") }
        let signature = Signature(User("Kanslis mätning", [.director]), Date(), on: day, why: "mätning")
        try await store.recordAsPrintedAssociation(FixtureBoard(until: day).board, signature)
        var file = try FixtureLedger.file(vouchers: FixtureLedger.vouchers)
        let first = try file.sie()
        (imported, transactions) = try await Self.time { try await Self.take(first, store, signature) }
        file.ledger.vouchers[7].text = "Rättad"
        let newer = try file.sie()
        changed = try await Self.time { try await Self.take(newer, store, signature) }.seconds
        known = try await Self.time { try await Self.take(newer, store, signature) }.seconds
        for year in 2016...2024 {
            _ = try await Self.take(FixtureLedger.file(vouchers: 5_000, of: year).sie(), store, signature)
        }
        guard let period = BudgetPeriod(2025, quarter: 4) else { throw Unreadable("No such quarter.") }
        figures = try await Self.time { try await store.ledgerYear(2025).sums.count }.seconds
        followUp = try await Self.time { try await store.followUp(period).lines.count }.seconds
        followUpAgain = try await Self.time { try await store.followUp(period).lines.count }.seconds
        accounts = try await Self.time { try await store.yearAccounts(2025)?.notes.count ?? 0 }.seconds
        try folder.close()
    }

    private static func take(_ bytes: Data, _ store: Store, _ signature: Signature) async throws -> Int {
        try await store.importLedger(LedgerFile(sie: bytes), bytes, named: "bok.se", signature).counts.transactions
    }

    private static func time(_ work: () async throws -> Int) async throws -> (seconds: Double, count: Int) {
        let started = ContinuousClock.now
        let count = try await work()
        return ((ContinuousClock.now - started) / .seconds(1), count)
    }
}
