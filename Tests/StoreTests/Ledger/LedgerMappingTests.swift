import Domain
import Store
import TestSupport
import Testing

@Suite struct `The mapping of the ledger` {
    let world: LedgerWorld
    var store: Store { world.store }

    init() async throws {
        world = try await LedgerWorld()
        try await _ = world.take(.books())
    }

    private func line(_ area: BudgetLine.Area, _ name: String) async throws -> BudgetLine.ID {
        try await store.addBudgetLine(BudgetLine(area, name, firstYear: 2020), .frida)
    }

    @Test func `shows what no rule catches, and adds up to the result`() async throws {
        let sums = try await store.lineSums(2022...2022)
        #expect(sums.map(\.amount.rawValue) == [-80_000, 30_000] && sums.allSatisfy(\.isUnmapped))
        let income = try await line(.income, "Bidrag")
        try await store.mapLedger(LedgerRule(from: "2020-01-01", accounts: "35", .line(income)), .frida)
        let mapped = try await store.lineSums(2022...2022)
        #expect(mapped.contains(LineSum(2022, 1, income, Money(kronor: -1_000))))
        #expect(mapped.filter(\.isUnmapped).map(\.amount.rawValue) == [20_000, 30_000])
        #expect(mapped.reduce(0) { $0 + $1.amount.rawValue } == -50_000)
    }

    @Test func `lets the most specific rule win, from its day on`() async throws {
        let (board, office, project) = (
            try await line(.board, "Arvoden"), try await line(.administration, "Kansli"),
            try await line(.initiatives, "Insats")
        )
        for rule in [
            LedgerRule(from: "2020-01-01", accounts: "5", .line(office)),
            LedgerRule(from: "2022-03-01", accounts: "501", .line(board)),
            LedgerRule(from: "2020-01-01", object: ObjectCode(6, "P1"), .line(project)),
            LedgerRule(from: "2020-01-01", accounts: "3510", .outside),
        ] { try await store.mapLedger(rule, .frida) }
        let sums = try await store.lineSums(2022...2022)
        #expect(
            Set(sums) == [
                LineSum(2022, 1, project, Money(kronor: 200)), LineSum(2022, 3, board, Money(kronor: 300)),
                LineSum(2022, 1, nil, isOutside: true, Money(kronor: -1_000)),
            ]
        )
        try await store.mapLedger(LedgerRule(from: "2022-03-01", accounts: "501", .none), .frida)
        #expect(try await store.lineSums(2022...2022).contains(LineSum(2022, 3, office, Money(kronor: 300))))
        #expect(try await store.ledgerRules().count == 4)
        #expect(try await store.history(of: "ledgerRule/2").map(\.what) == ["mapped", "mapped"])
    }

    @Test func `refuses rules that say nothing, lines that are not there, and those who may not`() async throws {
        for rule in [
            LedgerRule(from: "2020-01-01", .outside), LedgerRule(from: "2020-01-01", accounts: "5x", .outside),
            LedgerRule(from: "2020-01-01", object: ObjectCode(7, "A"), .outside),
            LedgerRule(from: "2020-01-01", object: ObjectCode(6, ""), .outside),
        ] { await #expect(throws: Refusal.self) { try await store.mapLedger(rule, .frida) } }
        let right = LedgerRule(from: "2020-01-01", accounts: "5", .outside)
        await #expect(throws: Refusal.self) { try await store.mapLedger(right, .rut) }
        await #expect(throws: Missing.self) {
            try await store.mapLedger(LedgerRule(from: "2020-01-01", accounts: "5", .line(99)), .frida)
        }
        #expect(try await store.ledgerRules().isEmpty)
    }
}
