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
    package var solidity: Int? { figures.equity.perMille(of: figures.totalAssets) }
    /// Equity of the year's contributions, in thousandths; nil without contributions.
    package var equityShare: Int? { figures.equity.perMille(of: figures[.memberContributions]) }

    package enum Value: Hashable, Sendable {
        case kronor(Money)
        /// Thousandths; nil when there is nothing to measure against.
        case share(Int?)

        package var swedishNumber: String {
            switch self {
            case .kronor(let amount): amount.swedishNumber
            case .share(let share): share?.swedishPercentNumber ?? ""
            }
        }
    }

    /// A figure of every year, as a row.
    package struct Row: Sendable {
        package let label: String
        package let value: @Sendable (OverviewYear) -> Value
    }

    package static let rows: [Row] = [
        Row(label: "Verksamhetens intäkter, kr", value: { .kronor($0.income) }),
        Row(label: "Verksamhetens kostnader, kr", value: { .kronor($0.costs) }),
        Row(label: "Årets resultat, kr", value: { .kronor($0.figures.result) }),
        Row(label: "Summa tillgångar, kr", value: { .kronor($0.figures.totalAssets) }),
        Row(label: "Eget kapital, kr", value: { .kronor($0.figures.equity) }),
        Row(label: "Likvida medel, kr", value: { .kronor($0.liquid) }),
        Row(label: "Soliditet, procent", value: { .share($0.solidity) }),
        Row(label: "Eget kapital av årets bidrag, procent", value: { .share($0.equityShare) }),
    ]
}

extension Money {
    /// Thousandths of a whole, half a thousandth away from zero; nil of nothing.
    package func perMille(of whole: Money) -> Int? {
        guard whole > .zero else { return nil }
        let size = (abs(rawValue) * 2_000 / whole.rawValue + 1) / 2
        return self < .zero ? -size : size
    }
}

extension Int {
    /// Thousandths as per cent: 399 is "39,9".
    package var swedishPercentNumber: String {
        let (whole, tenth) = magnitude.quotientAndRemainder(dividingBy: 10)
        return (self < 0 ? "\u{2212}" : "") + "\(whole),\(tenth)"
    }
}
