import Domain
import Store
import TestSupport
import Testing

@Suite struct `The import of a ledger` {
    let world: LedgerWorld

    init() async throws { world = try await LedgerWorld() }

    @Test func `takes accounts, balances, vouchers and their sums`() async throws {
        let report = try await world.take(.books())
        #expect(report.effect == .imported)
        #expect(report.counts.vouchers == 3 && report.counts.new == 3 && report.counts.transactions == 6)
        #expect(report.through == "2022-03-31")
        #expect(report.changes.map(\.account) == [.bank, .grants, .fees])
        #expect(report.changes.first == AccountChange(.bank, .zero, Money(kronor: 500)))
        #expect(
            try await world.sums() == [
                AccountSum(2022, 1, .bank, Money(kronor: 800)), AccountSum(2022, 1, .grants, Money(kronor: -1_000)),
                AccountSum(2022, 1, .fees, Money(kronor: 200)), AccountSum(2022, 3, .bank, Money(kronor: -300)),
                AccountSum(2022, 3, .fees, Money(kronor: 300)),
            ]
        )
        #expect(
            try await world.store.openingBalances(of: 2022) == [
                OpeningBalance(.bank, Money(kronor: 500)), OpeningBalance(.equity, Money(kronor: -500)),
            ]
        )
        #expect(try await world.store.chart(of: 2022).map(\.name) == ["Bank", "Eget kapital", "Bidrag", "Arvoden"])
        #expect(try await world.store.ledgerImports().map(\.counts) == [report.counts])
    }

    @Test func `of the same file again changes nothing`() async throws {
        try await _ = world.take(.books())
        let (sums, events) = (try await world.sums(), try await world.store.lastEvent())
        let report = try await world.take(.books())
        #expect(report.effect == .known && report.counts.new == 0 && report.changes.isEmpty)
        #expect(try await world.store.lastEvent() == events)
        #expect(try await world.sums() == sums)
        #expect(try await world.count("ledgerImport") == 1)
    }

    @Test func `of a newer file keeps what stands, adds, changes and takes away, and keeps the history`() async throws {
        try await _ = world.take(.books())
        var newer = Array(Voucher.few.dropFirst())
        newer[1].text = "Arvode, rättat"
        newer.append(Voucher("A", "4", "2022-04-01", rows: .move(50, from: .bank, to: .fees)))
        let report = try await world.take(.books(newer))
        #expect((report.counts.new, report.counts.changed, report.counts.gone) == (1, 1, 1))
        #expect(report.changes.contains(AccountChange(.grants, Money(kronor: -1_000), .zero)))
        #expect(try await world.count("ledgerVoucher") == 3)
        #expect(try await world.count("ledgerRow") == 6)
        #expect(try await world.store.ledgerImports().map(\.id) == [2, 1])
        #expect(try await world.store.history(of: "ledger/2022").map(\.what) == ["imported", "imported"])
        // The first file is another one than the last: its state comes back.
        #expect(try await world.take(.books()).counts.gone == 1)
        #expect(try await world.sums().count == 5)
    }

    @Test func `of some months leaves the others as they are`() async throws {
        try await _ = world.take(.books())
        let march = [Voucher("B", "1", "2022-03-01", rows: .move(70, from: .bank, to: .fees))]
        let report = try await world.take(.books(march + [Voucher.few[0]]), months: 3...3)
        #expect((report.counts.vouchers, report.counts.new, report.counts.gone) == (1, 1, 1))
        let fees = try await world.sums().filter { $0.account == .fees }.map(\.amount.rawValue)
        #expect(fees == [20_000, 7_000])
    }

    @Test func `that is only tried writes nothing`() async throws {
        let report = try await world.store.tryLedger(.books(), .frida)
        #expect(report.effect == .tried && report.counts.new == 3 && report.changes.count == 3)
        for table in ["ledgerVoucher", "ledgerRow", "ledgerSum", "ledgerImport", "ledgerAccount", "ledgerCoding"] {
            #expect(try await world.count(table) == 0, "\(table)")
        }
    }

    @Test func `takes a year's balances where there are no vouchers, and its comparison year`() async throws {
        let file = LedgerFile.books([], kind: .balances) { ledger in
            ledger.balances += [
                LedgerBalance(.closing, year: 0, .bank, Money(kronor: 900)),
                LedgerBalance(.closing, year: 0, .equity, Money(kronor: -500)),
                LedgerBalance(.result, year: 0, .grants, Money(kronor: -400)),
                LedgerBalance(.result, year: -1, .grants, Money(kronor: -300)),
            ]
        }
        try await _ = world.take(file)
        let sums = try await world.sums().filter { $0.amount != .zero }
        #expect(
            sums == [
                AccountSum(2022, 12, .bank, Money(kronor: 400)), AccountSum(2022, 12, .grants, Money(kronor: -400)),
            ]
        )
        #expect(try await world.sums(of: 2021) == [AccountSum(2021, 12, .grants, Money(kronor: -300))])
        #expect(try await world.store.openingBalances(of: 2023).map(\.amount.rawValue) == [90_000, -50_000])
        // The books themselves replace their balances, and are not replaced by balances.
        try await _ = world.take(.books())
        #expect(try await world.sums().map(\.month) == [1, 1, 1, 3, 3])
        await #expect(throws: Refusal.self) { try await world.take(file) }
    }
}
