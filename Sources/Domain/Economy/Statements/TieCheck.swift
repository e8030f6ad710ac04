/// Avstämning (tie check): two ways to the same figure that must meet.
package struct TieCheck: Hashable, Sendable {
    package let what: String
    package let one: Money
    package let other: Money

    package init(_ what: String, _ one: Money, _ other: Money) {
        (self.what, self.one, self.other) = (what, one, other)
    }

    package var difference: Money { one - other }
    package var holds: Bool { one == other }
}

extension Statements {
    /// What the tables cannot be built to agree on: they agree when the ledger does.
    package var ties: [TieCheck] {
        var ties = [
            TieCheck(
                "Tillgångarna mot eget kapital, avsättningar och skulder \(current.year)",
                current.totalAssets,
                current.equityAndLiabilities
            )
        ]
        guard let previous else { return ties }
        ties.append(
            TieCheck(
                "Ingående eget kapital \(current.year) mot utgående \(previous.year)",
                current[.openingEquity],
                previous.equity
            )
        )
        if let flow = cashFlow {
            ties.append(
                TieCheck(
                    "Kassaflödet mot förändringen av likvida medel \(current.year)",
                    flow.opening + flow.change,
                    flow.closing
                )
            )
        }
        return ties
    }
}

/// Balanskravsresultat (balance-requirement result, LKBR 11 kap. 10 §; KL 11 kap. 12 § by analogy): the result without
/// gains of sold fixed assets. What the board wants to hold against a deficit is said in words.
package struct BalanceRequirement: Hashable, Sendable {
    package let result: Money
    package let gains: Money

    package init(result: Money, gains: Money = .zero) { (self.result, self.gains) = (result, gains) }

    package var sum: Money { result - gains }
    package var isMet: Bool { sum >= .zero }
}
