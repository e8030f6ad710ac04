/// Räkenskaper (statements) of a year by LKBR (2018:597): income statement (5 kap.), balance sheet (6 kap.) and cash flow
/// (8 kap.), each beside the year before when that is known. All sums are computed here, so the tables tie by construction;
/// what cannot be built to tie, as assets against liabilities, is a tie check.
package struct Statements: Hashable, Sendable {
    package let current: YearFigures
    package let previous: YearFigures?
    /// The year before that, which the cash flow of the comparison year needs.
    let before: YearFigures?

    package init(_ current: YearFigures, _ previous: YearFigures? = nil, before: YearFigures? = nil) {
        (self.current, self.previous, self.before) = (current, previous, before)
    }

    /// Rad (line) in a statement.
    package struct Line: Hashable, Sendable {
        package let label: String
        /// Nil for what is computed.
        package var item: StatementItem?
        package let current: Money
        package let previous: Money?
        package let isSum: Bool
    }

    package var incomeStatement: [Line] {
        items([.memberContributions, .otherGrants, .otherIncome, .costs, .depreciation])
            + [sum("Verksamhetens nettokostnader", \.netCosts)]
            + items([.financialIncome, .financialCosts])
            + [sum("Resultat efter finansiella poster", \.afterFinancial)] + items([.extraordinary])
            + [sum("Årets resultat", \.result)]
    }

    package var assets: [Line] {
        items([.fixedAssets, .inventories, .receivables, .placements, .cash])
            + [sum("Summa omsättningstillgångar", \.currentAssets), sum("Summa tillgångar", \.totalAssets)]
    }

    package var equityAndLiabilities: [Line] {
        items([.openingEquity]) + [line("Årets resultat", \.result), sum("Summa eget kapital", \.equity)]
            + items([.provisions, .longLiabilities, .shortLiabilities])
            + [
                sum("Summa skulder", \.liabilities),
                sum("Summa eget kapital, avsättningar och skulder", \.equityAndLiabilities),
            ]
    }

    private func items(_ items: [StatementItem]) -> [Line] {
        items.filter { current[$0] != .zero || previous?[$0] ?? .zero != .zero || $0.alwaysStands }.map { item in
            Line(
                label: item.swedish,
                item: item,
                current: current[item],
                previous: previous?[item],
                isSum: false
            )
        }
    }

    private func sum(_ label: String, _ value: KeyPath<YearFigures, Money>) -> Line {
        Line(
            label: label,
            current: current[keyPath: value],
            previous: previous?[keyPath: value],
            isSum: true
        )
    }

    private func line(_ label: String, _ value: KeyPath<YearFigures, Money>) -> Line {
        Line(label: label, current: current[keyPath: value], previous: previous?[keyPath: value], isSum: false)
    }
}

extension StatementItem {
    /// Shown also when there is nothing, as every förbund's accounts have them.
    fileprivate var alwaysStands: Bool {
        switch self {
        case .memberContributions, .costs, .financialIncome, .financialCosts, .receivables, .cash, .openingEquity,
            .shortLiabilities:
            true
        default: false
        }
    }
}
