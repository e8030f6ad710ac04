/// Budgettabell (budget table): rows of figures and lines over some years. A sum is worked out from its rows.
package struct BudgetTable: Hashable, Sendable {
    package struct Row: Hashable, Sendable {
        package enum Kind: Hashable, Sendable { case line, sum }

        package let kind: Kind
        package let name: String
        /// One a column.
        package let amounts: [Money]
        /// What stands granted beside it; nil where nothing is granted.
        package var granted: Money?

        package init(_ kind: Kind, _ name: String, _ amounts: [Money], granted: Money? = nil) {
            (self.kind, self.name, self.amounts, self.granted) = (kind, name, amounts, granted)
        }
    }

    package let title: String
    package let columns: [String]
    package let rows: [Row]

    /// Resultatbudgetens rader.
    static let income: [BudgetFigure] = [
        .operatingIncome, .operatingCost, .depreciation, .netCost, .financialIncome, .financialCost, .result,
    ]

    /// Balansbudgetens rader.
    static let balance: [BudgetFigure] = [
        .fixedAssets, .currentAssets, .assets, .broughtForward, .result, .equity, .provisions, .longDebts, .shortDebts,
        .debts, .equityAndDebts,
    ]
}

extension BudgetRecord {
    /// Treårsbudget: income by line and costs by area.
    package var threeYears: BudgetTable {
        let years = version.years
        let areas: [BudgetFigure] = [.board, .administration, .audit, .decided, .new, .financial]
        let shown = areas.filter { figure in
            [.board, .administration, .decided].contains(figure) || years.contains { value(figure, $0) != .zero }
        }
        return BudgetTable(
            title: "Treårsbudget \(version.year)–\(version.year + 2)",
            columns: years.map(version.heading),
            rows: rows(of: .income, years) + [row(.income, years)] + shown.map { row($0, years) }
                + [row(.cost, years), row(.result, years)]
        )
    }

    /// Detaljbudget of one year: every line in its area, with what is granted beside it.
    package func detailed(_ year: Int) -> BudgetTable {
        let costs = BudgetLine.Area.allCases.dropFirst().filter { !lines(of: $0, in: year).isEmpty }
        return BudgetTable(
            title: "Detaljbudget \(year)",
            columns: [version.heading(of: year)],
            rows: rows(of: .income, year...year) + [row(.income, year...year)]
                + costs.flatMap { rows(of: $0, year...year) + [sum(of: $0, year)] }
                + [row(.cost, year...year), row(.result, year...year)]
        )
    }

    /// Resultatbudget, with the forecast of the year before.
    package var incomeBudget: BudgetTable { statement("Resultatbudget", BudgetTable.income) }
    /// Balansbudget.
    package var balanceBudget: BudgetTable { statement("Balansbudget", BudgetTable.balance) }

    private func statement(_ title: String, _ figures: [BudgetFigure]) -> BudgetTable {
        BudgetTable(
            title: title,
            columns: version.statementYears.map(version.heading),
            rows: figures.map { row($0, version.statementYears) }
        )
    }

    private func row(_ figure: BudgetFigure, _ years: ClosedRange<Int>) -> BudgetTable.Row {
        BudgetTable.Row(figure.isSum ? .sum : .line, figure.swedish, years.map { value(figure, $0) })
    }

    private func rows(of area: BudgetLine.Area, _ years: ClosedRange<Int>) -> [BudgetTable.Row] {
        lines.filter { line in line.area == area && years.contains { lines(of: area, in: $0).contains(line) } }.map {
            line in
            BudgetTable.Row(
                .line,
                line.fullName,
                years.map { amount(of: line.id, in: $0) },
                granted: granted[line.id]?[years.lowerBound]
            )
        }
    }

    private func sum(of area: BudgetLine.Area, _ year: Int) -> BudgetTable.Row {
        let own = lines(of: area, in: year)
        let grants = own.compactMap { granted[$0.id]?[year] }
        return BudgetTable.Row(
            .sum,
            "Summa \(area.swedish.lowercased())",
            [own.map { amount(of: $0.id, in: year) }.reduce(.zero, +)],
            granted: grants.isEmpty ? nil : grants.reduce(.zero, +)
        )
    }
}
