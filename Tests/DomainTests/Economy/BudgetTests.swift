import Domain
import TestSupport
import Testing

@Suite struct `A budget's tables` {
    /// A budget with random lines, amounts and positions.
    static func random(_ seed: UInt64) -> BudgetRecord {
        var numbers = SeededNumbers(seed)
        let lines = (1...Int64.random(in: 1...30, using: &numbers)).map { id in
            BudgetLine(
                id: id,
                BudgetLine.Area.allCases.randomElement(using: &numbers) ?? .income,
                "Rad \(id)",
                nature: BudgetLine.Nature.allCases.randomElement(using: &numbers) ?? .operating,
                isForNew: Bool.random(using: &numbers),
                firstYear: Int.random(in: 2021...2024, using: &numbers)
            )
        }
        func amounts() -> [Int: Money] {
            let years = (2022...2025).map { ($0, Money(ore: Int.random(in: -9_999...99_999, using: &numbers))) }
            return Dictionary(uniqueKeysWithValues: years)
        }
        return BudgetRecord(
            BudgetVersion(id: 1, year: 2023, madeOn: "2022-11-01", openingEquity: Money(ore: 1_234)),
            lines: lines,
            amounts: Dictionary(uniqueKeysWithValues: lines.map { ($0.id, amounts()) }),
            positions: Dictionary(uniqueKeysWithValues: BalancePosition.allCases.map { ($0, amounts()) })
        )
    }

    @Test(arguments: 1...100 as ClosedRange<UInt64>) func `tie with each other, whatever the amounts`(seed: UInt64) {
        let budget = Self.random(seed)
        for year in budget.version.statementYears {
            func value(_ figure: BudgetFigure) -> Money { budget.value(figure, year) }
            let areas: [BudgetFigure] = [.board, .administration, .audit, .initiatives, .ownActivities, .financial]
            #expect(areas.map(value).reduce(.zero, +) == value(.cost))
            #expect(value(.decided) + value(.new) == value(.activities))
            #expect(value(.initiatives) + value(.ownActivities) == value(.activities))
            #expect(value(.income) - value(.cost) == value(.result))
            #expect(value(.operatingIncome) + value(.operatingCost) + value(.depreciation) == value(.netCost))
            #expect(value(.netCost) + value(.financialIncome) + value(.financialCost) == value(.result))
            #expect(value(.fixedAssets) + value(.currentAssets) == value(.assets))
            #expect(value(.equity) + value(.provisions) + value(.debts) == value(.equityAndDebts))
            #expect(value(.assets) == value(.equityAndDebts))
            #expect(value(.broughtForward) + value(.result) == value(.equity))
            if year > 2022 { #expect(budget.value(.equity, year - 1) == value(.broughtForward)) }
        }
    }

    @Test(arguments: 1...100 as ClosedRange<UInt64>) func `show rows that give their sums`(seed: UInt64) throws {
        let budget = Self.random(seed)
        for year in budget.version.years {
            let rows = budget.detailed(year).rows
            let lines = rows.filter { $0.kind == .line }.compactMap(\.amounts.first)
            let sums = rows.filter { $0.kind == .sum }.compactMap(\.amounts.first)
            #expect(lines.reduce(.zero, +) == sums.dropLast(2).reduce(.zero, +))
            #expect(sums.last == budget.value(.result, year))
        }
        let rows = budget.threeYears.rows
        let cost = try #require(rows.firstIndex { $0.name == BudgetFigure.cost.swedish })
        let income = try #require(rows.firstIndex { $0.name == BudgetFigure.income.swedish })
        for column in rows[cost].amounts.indices {
            #expect(rows[..<income].sum(column) == rows[income].amounts[column])
            #expect(rows[(income + 1)..<cost].sum(column) == rows[cost].amounts[column])
        }
    }

    @Test(arguments: 1...50 as ClosedRange<UInt64>)
    func `differ by what was changed, and by nothing else`(seed: UInt64) throws {
        let before = Self.random(seed)
        #expect(BudgetDifference(from: before, to: before).changes.isEmpty)
        var (after, numbers) = (before, SeededNumbers(seed))
        var changed: Set<[Int]> = []
        for _ in 0..<5 {
            let line = try #require(before.lines.randomElement(using: &numbers)).id
            let year = Int.random(in: 2022...2025, using: &numbers)
            after.amounts[line]?[year] = before.amount(of: line, in: year) + Money(ore: 1)
            changed.insert([Int(line), year])
        }
        let found = BudgetDifference(from: before, to: after).changes
        #expect(Set(found.map { [Int($0.line.id), $0.year] }) == changed)
        #expect(found.allSatisfy { $0.by == Money(ore: 1) })
    }

    @Test func `go on to the next year with its plan and its equity`() {
        let budget = Self.random(7)
        let draft = budget.draft(for: 2024)
        #expect(Set(draft.amounts.map(\.year)).isSubset(of: [2023, 2024, 2025]))
        #expect(draft.openingEquity == budget.value(.equity, 2022))
        #expect(budget.draft(for: 2023) == budget.draft)
    }
}

extension Sequence<BudgetTable.Row> {
    fileprivate func sum(_ column: Int) -> Money { map { $0.amounts[column] }.reduce(.zero, +) }
}
