import Domain
import TestSupport
import Testing

@Suite struct `The statements of a year` {
    private let mapping = StatementMapping.usual

    @Test(arguments: 1...20) func `tie to the öre whatever balanced ledger they are of`(seed: UInt64) throws {
        var numbers = SeededNumbers(seed)
        let (first, second) = (LedgerTotals.random(2022, &numbers), LedgerTotals.random(2023, &numbers))
        let then = try #require(Statements.of(first, mapping))
        var opened = second
        opened.opening = [AccountNumber(rawValue: "2010"): -then.equity]
        opened.closing[AccountNumber(rawValue: "1900"), default: .zero] = .zero
        let gap = opened.closing.values.reduce(.zero, +) + (opened.opening.values.reduce(.zero, +))
        opened.closing[AccountNumber(rawValue: "1900")] = -gap
        let now = try #require(Statements.of(opened, mapping))
        let statements = Statements(now, then)
        #expect(statements.ties.count == 3 && statements.ties.allSatisfy(\.holds), "\(statements.ties)")
        #expect(statements.incomeStatement.last?.current == now.result)
        let flow = try #require(statements.cashFlow)
        #expect(flow.opening + flow.operating + flow.fixedAssets + flow.longLiabilities == flow.closing)
        #expect(statements.findings.isEmpty)
    }

    @Test func `say by how much assets and the other side differ`() {
        let figures = YearFigures(2023, [.cash: Money(kronor: 10), .openingEquity: Money(kronor: 7)])
        #expect(
            Statements(figures).findings.map(\.text) == [
                "Tillgångarna mot eget kapital, avsättningar och skulder 2023: 10\u{A0}kr mot 7\u{A0}kr, 3\u{A0}kr skiljer."
            ]
        )
    }

    @Test func `give back accounts that no rule takes`() {
        let totals = LedgerTotals(2023, opening: [:], closing: [AccountNumber(rawValue: "9100"): Money(ore: 5)])
        let (figures, unmapped) = YearFigures.of(totals, mapping)
        #expect(figures.amounts.isEmpty && unmapped == totals.closing)
    }

    @Test func `take the longest rule that fits`() {
        #expect(mapping.item(of: AccountNumber(rawValue: "3510")) == .memberContributions)
        #expect(mapping.item(of: AccountNumber(rawValue: "3910")) == .otherIncome)
        #expect(mapping.item(of: AccountNumber(rawValue: "7910")) == .depreciation)
    }
}

extension Statements {
    fileprivate static func of(_ totals: LedgerTotals, _ mapping: StatementMapping) -> YearFigures? {
        let (figures, unmapped) = YearFigures.of(totals, mapping)
        return unmapped.isEmpty ? figures : nil
    }
}

@Suite struct `Equity` {
    private let rule = EquityRule(from: "2023-01-01", floor: Money(kronor: 400_000), source: "Rådet")

    @Test func `has room for new initiatives above the recommended share`() {
        let standing = EquityStanding(Money(kronor: 2_439_362), allocated: Money(kronor: 6_100_000), rule)
        #expect(standing.limit == Money(kronor: 1_220_000) && standing.room == Money(kronor: 1_219_362))
        #expect(standing.isAboveLimit && standing.share == 399)
        #expect(standing.after(spending: Money(kronor: 1_219_362)).isWithin)
    }

    @Test func `is within the limits that the plan of 2023 sets`() {
        let standing = EquityStanding(Money(kronor: 755_000), allocated: Money(kronor: 7_360_000), rule)
        #expect(standing.limit == Money(kronor: 1_472_000) && standing.room == .zero && standing.isWithin)
        #expect(standing.share == 102)
    }

    @Test func `is below the förbund's own floor, and under its own ceiling`() {
        #expect(EquityStanding(Money(ore: 39_999_999), allocated: Money(kronor: 7_360_000), rule).isBelowFloor)
        let ceiling = EquityRule(from: "2023-01-01", ceiling: Money(kronor: 500_000), source: "Egen")
        #expect(ceiling.limit(allocated: Money(kronor: 7_360_000)) == Money(kronor: 500_000))
    }
}

extension LedgerTotals {
    /// Balances of every item but equity, with the cash that makes the ledger balance.
    static func random(_ year: Int, _ numbers: inout SeededNumbers) -> LedgerTotals {
        var closing: [AccountNumber: Money] = [:]
        for account in [
            "1200", "1510", "1610", "2210", "2310", "2440", "2990", "3510", "3620", "3910", "4010", "5010", "7910",
            "8410", "8510",
        ] {
            closing[AccountNumber(rawValue: account)] = Money(
                ore: Int.random(in: -90_000_000...90_000_000, using: &numbers)
            )
        }
        closing[AccountNumber(rawValue: "1900")] = -closing.values.reduce(.zero, +)
        return LedgerTotals(year, opening: [:], closing: closing)
    }
}
