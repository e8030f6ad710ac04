/// Bokslut (year's accounts): all that a year is told with in its annual report, out of the ledger.
package struct YearAccounts: Sendable {
    package let statements: Statements
    /// Balances of accounts that no rule takes to an item.
    package let unmapped: [AccountNumber: Money]
    package let notes: [StatementNote]
    /// Redovisningsprinciper and panter, which are words only.
    package let texts: [NoteKey: String]
    /// The year and up to four before it, the latest first.
    package let overview: [OverviewYear]
    package let requirement: BalanceRequirement
    /// Deficits of the years that are known, up to this one.
    package let deficits: [BalanceDeficit]

    package var year: Int { statements.current.year }

    package init(
        _ statements: Statements,
        unmapped: [AccountNumber: Money],
        _ current: LedgerTotals,
        _ previous: LedgerTotals?,
        _ terms: NoteTerms,
        years: [YearFigures],
        _ adjustments: [BalanceAdjustment]
    ) {
        (self.statements, self.unmapped) = (statements, unmapped)
        notes = StatementNote.all(current, previous, terms)
        texts = terms.texts
        let known = years.filter { $0.year <= current.year }.sorted { $0.year > $1.year }
        overview = known.prefix(5).map(OverviewYear.init)
        requirement = statements.requirement(adjustments)
        deficits = known.map { BalanceRequirement($0.year, result: $0.result, adjustments) }.deficits
    }

    /// The note that an item refers to.
    package func note(_ item: StatementItem?) -> Int? { notes.first { $0.item == item }?.number }
}

/// Flerårsöversikt (multi-year overview, LKBR 11 kap.): a year's figures for comparing years.
package struct OverviewYear: Hashable, Sendable {
    package let figures: YearFigures

    package init(_ figures: YearFigures) { self.figures = figures }

    package var year: Int { figures.year }
    package var income: Money { figures.sum([.memberContributions, .otherGrants, .otherIncome]) }
    /// Costs and depreciation, above zero.
    package var costs: Money { -figures.sum([.costs, .depreciation]) }
    package var liquid: Money { figures.liquid }
    /// Soliditet: equity of all assets, in thousandths; nil without assets.
    package var solidity: Int? { share(figures.equity, of: figures.totalAssets) }
    /// Equity of the year's contributions, in thousandths; nil without contributions.
    package var equityShare: Int? { share(figures.equity, of: figures[.memberContributions]) }

    private func share(_ part: Money, of whole: Money) -> Int? {
        whole > .zero ? part.rawValue * 1000 / whole.rawValue : nil
    }

    /// A figure of every year, as a row.
    package struct Row: Sendable {
        package let label: String
        package let value: @Sendable (OverviewYear) -> String
    }

    package static let rows: [Row] = [
        Row(label: "Verksamhetens intäkter, kr", value: { $0.income.swedishNumber }),
        Row(label: "Verksamhetens kostnader, kr", value: { $0.costs.swedishNumber }),
        Row(label: "Årets resultat, kr", value: { $0.figures.result.swedishNumber }),
        Row(label: "Summa tillgångar, kr", value: { $0.figures.totalAssets.swedishNumber }),
        Row(label: "Eget kapital, kr", value: { $0.figures.equity.swedishNumber }),
        Row(label: "Likvida medel, kr", value: { $0.liquid.swedishNumber }),
        Row(label: "Soliditet, procent", value: { $0.solidity.map(\.swedishPercentNumber) ?? "" }),
        Row(
            label: "Eget kapital av årets bidrag, procent",
            value: { $0.equityShare.map(\.swedishPercentNumber) ?? "" }
        ),
    ]
}

extension Int {
    /// Thousandths as per cent: 399 is "39,9".
    package var swedishPercentNumber: String {
        let (whole, tenth) = magnitude.quotientAndRemainder(dividingBy: 10)
        return (self < 0 ? "\u{2212}" : "") + "\(whole),\(tenth)"
    }
}
