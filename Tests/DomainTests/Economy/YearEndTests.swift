import Domain
import TestSupport
import Testing

@Suite struct `The accounts of a year` {
    @Test(arguments: 1...20) func `have notes that come to their items, whatever the ledger and the names of rows`(
        seed: UInt64
    ) throws {
        var numbers = SeededNumbers(seed)
        let (then, now) = (LedgerTotals.random(2022, &numbers), LedgerTotals.random(2023, &numbers))
        let rows = NoteRows(["4": "Köpt", "50": "Löner", "1": "Tillgångar"])
        let terms = NoteTerms(.usual, chart: [AccountNumber(rawValue: "5011"): "Arvoden"], rows: rows)
        let (figures, before) = (YearFigures.of(now, .usual).figures, YearFigures.of(then, .usual).figures)
        let accounts = YearAccounts(
            Statements(figures, before),
            unmapped: [:],
            now,
            then,
            terms,
            years: [figures, before],
            []
        )
        for note in accounts.notes {
            #expect(note.current == figures[note.item] && note.previous == before[note.item], "\(note.item)")
        }
        let told = Set(accounts.notes.map(\.item))
        for item in StatementItem.allCases where item != .openingEquity && figures[item] != .zero {
            #expect(told.contains(item), "\(item) has no note")
        }
        #expect(accounts.notes.map(\.number) == Array(2..<2 + accounts.notes.count))
        #expect(accounts.overview.map(\.year) == [2023, 2022])
    }

    @Test func `call accounts as the longest rule says, else as the chart does, else by number`() {
        let now = LedgerTotals(
            2023,
            opening: [:],
            closing: ["6410": 10, "6450": 20, "6810": 5, "6990": 1].accounts
        )
        let terms = NoteTerms(
            .usual,
            chart: [AccountNumber(rawValue: "6810"): "Redovisning"],
            rows: NoteRows(["64": "Kontor"])
        )
        let figures = YearFigures.of(now, .usual).figures
        let accounts = YearAccounts(Statements(figures), unmapped: [:], now, nil, terms, years: [figures], [])
        let rows = accounts.notes.first { $0.item == .costs }?.rows ?? []
        #expect(rows.map(\.label) == ["Kontor", "Redovisning", "Konto 6990"])
        #expect(
            rows.map(\.current) == [-30, -5, -1].map(Money.init(kronor:)) && rows.allSatisfy { $0.previous == nil }
        )
    }

    @Test func `compare years in whole tenths of a per cent`() {
        let year = OverviewYear(
            YearFigures(2023, [.cash: Money(kronor: 3), .openingEquity: Money(kronor: 1), .memberContributions: .zero])
        )
        #expect(year.solidity == 333 && year.equityShare == nil)
        #expect(333.swedishPercentNumber == "33,3" && (-5).swedishPercentNumber == "\u{2212}0,5")
    }
}

@Suite struct `The balance requirement` {
    private func year(_ year: Int, _ kronor: Int, _ adjustments: [BalanceAdjustment] = []) -> BalanceRequirement {
        BalanceRequirement(year, result: Money(kronor: kronor), adjustments)
    }

    @Test func `takes away gains, adds what may be added, and moves the reserve last`() {
        let adjustments = [
            BalanceAdjustment(2023, .gains, Money(kronor: 30), reason: "Såld bil"),
            BalanceAdjustment(2023, .keptLosses, Money(kronor: 4), reason: "Undantag"),
            BalanceAdjustment(2023, .toReserve, Money(kronor: 10), reason: "§ 9"),
            BalanceAdjustment(2022, .gains, Money(kronor: 99), reason: "Ett annat år"),
        ]
        let requirement = year(2023, 50, adjustments)
        #expect(requirement.adjusted == Money(kronor: 24) && requirement.sum == Money(kronor: 14))
        #expect(requirement.isMet && !year(2023, -1).isMet)
    }

    @Test func `restores the oldest deficit first, and lets special reasons be`() {
        let excuse = BalanceAdjustment(2021, .specialReasons, Money(kronor: 60), reason: "§ 12")
        let deficits = [year(2020, -100), year(2021, -80, [excuse]), year(2022, 70), year(2023, 40)].deficits
        #expect(deficits.map(\.year) == [2020, 2021])
        #expect(deficits.map(\.amount) == [100, 20].map(Money.init(kronor:)))
        #expect(deficits.map(\.left) == [Money.zero, Money(kronor: 10)])
    }

    @Test func `is found only when three years have gone`() {
        #expect([year(2020, -10), year(2021, 0), year(2022, 0)].findings.isEmpty)
        let found = [year(2020, -10), year(2023, 4)].findings
        #expect(
            found.map(\.text) == ["Av underskottet 2020 återstår 6\u{A0}kr att återställa efter 2023."]
        )
    }

    @Test(arguments: [(Money.zero, "skäl"), (Money(kronor: -5), "skäl"), (Money(kronor: 5), "")])
    func `wants an amount above zero and a reason`(amount: Money, reason: String) {
        let ruling = BalanceAdjustment(2023, .gains, amount, reason: reason).mayStand
        #expect(ruling.outcome == .notMet && ruling.provision == .AccountingAct.balanceRequirement)
    }
}

@Suite struct `The accounts return` {
    @Test func `keeps apart what the form asks for, and shows every amount as the form does`() {
        let totals = LedgerTotals(
            2023,
            opening: [:],
            closing: [
                "1930": 90, "2210": -4, "2250": -6, "3511": -80, "5700": 7, "5721": 3, "8410": -2, "8510": 1,
            ].accounts
        )
        let rows = AccountsReturn(totals, chart: [AccountNumber(rawValue: "5721"): "Pension"]).rows
        #expect(
            rows.map { "\($0.group)=\($0.amount.rawValue / 100)" } == [
                "19=90", "22, utom 221–222=6", "22, varav 221–222=4", "35=80", "57=10", "57, varav 572=3", "84=2",
                "85=1",
            ]
        )
        #expect(rows.first { $0.group == "57, varav 572" }?.label == "Pension")
    }
}

@Suite struct `Projects in the books` {
    @Test func `tell others' money apart, and what the förbund bore itself`() {
        func sum(_ code: String, _ account: String, _ kronor: Int) -> ProjectSum {
            ProjectSum(2023, code, "Namn \(code)", AccountNumber(rawValue: account), Money(kronor: kronor))
        }
        let all = ProjectAccounts.all([sum("A", "3900", -40), sum("A", "6200", 100), sum("B", "5021", 7)], .usual)
        #expect(all.map(\.code) == ["A", "B"] && all.map(\.hasOutsideMoney) == [true, false])
        #expect(all[0].outside == Money(kronor: 40) && all[0].ownShare == Money(kronor: 60))
        #expect(all[1].costs == Money(kronor: 7) && all[1].name == "Namn B")
    }
}

extension [String: Int] {
    /// Balances in kronor.
    fileprivate var accounts: [AccountNumber: Money] {
        let amounts = map { account, kronor in (AccountNumber(rawValue: account), Money(kronor: kronor)) }
        return [AccountNumber: Money](uniqueKeysWithValues: amounts)
    }
}
