/// Radens summa (line sum): what the books of a month have on a budget line. Debit is positive, credit negative;
/// `BudgetLine.amount(ofLedger:)` turns it to the budget's sign.
package struct LineSum: Codable, Hashable, Sendable {
    package let year: Int
    package let month: Int
    /// Nil for what no rule catches (ej fördelat), or for what is outside the budget.
    package let line: BudgetLine.ID?
    package let isOutside: Bool
    package let amount: Money

    package init(_ year: Int, _ month: Int, _ line: BudgetLine.ID?, isOutside: Bool = false, _ amount: Money) {
        (self.year, self.month, self.line, self.isOutside, self.amount) = (year, month, line, isOutside, amount)
    }

    /// Ej fördelat.
    package var isUnmapped: Bool { line == nil && !isOutside }
}

extension BudgetLine {
    /// An amount of the books as the budget writes it: an income is positive on a line of income, and a cost on any other.
    package func amount(ofLedger amount: Money) -> Money { area == .income ? -amount : amount }
}

extension LedgerAccount {
    /// Resultatkonto (result account): class 3 to 8, unless the books say its kind. Classes 1 and 2 are the balance sheet's in every
    /// Swedish chart.
    package var isOfResult: Bool {
        switch kind {
        case .asset, .liability: false
        case .cost, .income: true
        case nil: number.isOfResult
        }
    }
}

extension AccountNumber {
    package var isOfResult: Bool { !(rawValue.hasPrefix("1") || rawValue.hasPrefix("2")) }
}
