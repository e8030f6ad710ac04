/// Årets poster (year's figures): what each item of the statements comes to in a year, as the statements show it. Items
/// without amounts are zero.
package struct YearFigures: Hashable, Sendable {
    package let year: Int
    package var amounts: [StatementItem: Money]

    package init(_ year: Int, _ amounts: [StatementItem: Money] = [:]) { (self.year, self.amounts) = (year, amounts) }

    package subscript(item: StatementItem) -> Money { amounts[item] ?? .zero }

    func sum(_ items: [StatementItem]) -> Money { items.map { self[$0] }.reduce(.zero, +) }

    package var netCosts: Money { sum([.memberContributions, .otherGrants, .otherIncome, .costs, .depreciation]) }
    package var afterFinancial: Money { netCosts + sum([.financialIncome, .financialCosts]) }
    /// Årets resultat.
    package var result: Money { afterFinancial + self[.extraordinary] }

    package var currentAssets: Money { sum([.inventories, .receivables, .placements, .cash]) }
    package var totalAssets: Money { self[.fixedAssets] + currentAssets }
    /// Eget kapital vid årets utgång.
    package var equity: Money { self[.openingEquity] + result }
    package var liabilities: Money { sum([.longLiabilities, .shortLiabilities]) }
    package var equityAndLiabilities: Money { equity + self[.provisions] + liabilities }
}

/// Huvudbokens saldon (ledger totals) of a year, by account, debit positive.
package struct LedgerTotals: Hashable, Sendable {
    package let year: Int
    /// Balances at the year's start; those of balance accounts.
    package var opening: [AccountNumber: Money]
    /// Balances at its end of balance accounts, and the year's sums of result accounts.
    package var closing: [AccountNumber: Money]

    package init(_ year: Int, opening: [AccountNumber: Money], closing: [AccountNumber: Money]) {
        (self.year, self.opening, self.closing) = (year, opening, closing)
    }
}

extension YearFigures {
    /// The figures of a ledger by a mapping. What no rule of the mapping takes is given back, never dropped.
    ///
    /// Equity is taken as it stood at the year's start: some books have the result in an account of its own at the end,
    /// others have it in the result accounts only, and the result is shown by itself.
    package static func of(_ totals: LedgerTotals, _ mapping: StatementMapping) -> (
        figures: YearFigures, unmapped: [AccountNumber: Money]
    ) {
        var (figures, unmapped) = (YearFigures(totals.year), [AccountNumber: Money]())
        for account in Set(totals.opening.keys).union(totals.closing.keys) {
            let item = mapping.item(of: account)
            let balance = (item == .openingEquity ? totals.opening : totals.closing)[account] ?? .zero
            guard balance != .zero else { continue }
            if let item {
                figures.amounts[item] = figures[item] + item.shown(balance)
            } else {
                unmapped[account] = balance
            }
        }
        return (figures, unmapped)
    }
}

/// Kontoplanens poster (statement mapping): which item an account belongs to, by the first digits of its number; the
/// longest that fit decide. Which account is what is the accounting service's choice, so the rules are data, from a day.
package struct StatementMapping: Codable, Hashable, Sendable {
    package var rules: [String: StatementItem]

    package init(_ rules: [String: StatementItem]) { self.rules = rules }

    package func item(of account: AccountNumber) -> StatementItem? { rules.longestPrefix(of: account.rawValue) }

    /// A start that follows the classes of the municipalities' common chart (Kommun-Bas): 1 assets, 2 equity and liabilities,
    /// 3 income, 4 to 7 costs, 8 financial. The classes' insides are local, so every rule may be changed.
    package static let usual = StatementMapping([
        "11": .fixedAssets, "12": .fixedAssets, "13": .fixedAssets, "14": .inventories, "15": .receivables,
        "16": .receivables, "17": .receivables, "18": .placements, "19": .cash, "20": .openingEquity, "22": .provisions,
        "23": .longLiabilities, "24": .shortLiabilities, "25": .shortLiabilities, "26": .shortLiabilities,
        "27": .shortLiabilities, "28": .shortLiabilities, "29": .shortLiabilities, "3": .otherIncome,
        "35": .memberContributions, "36": .otherGrants, "4": .costs, "5": .costs, "6": .costs, "7": .costs,
        "79": .depreciation,
        "84": .financialIncome, "85": .financialCosts, "87": .extraordinary,
    ])
}
