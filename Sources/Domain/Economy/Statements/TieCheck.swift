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
