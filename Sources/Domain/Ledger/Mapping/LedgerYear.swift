/// Huvudbokens år (ledger year): all that a year's pages are made of, without a voucher.
package struct LedgerYear: Sendable {
    package let year: Int
    package let chart: [LedgerAccount]
    package let sums: [CodingSum]
    package let openings: [OpeningBalance]

    package init(_ year: Int, chart: [LedgerAccount], sums: [CodingSum], openings: [OpeningBalance]) {
        (self.year, self.chart, self.sums, self.openings) = (year, chart, sums, openings)
    }

    package func name(_ account: AccountNumber) -> String { chart.first { $0.number == account }?.name ?? "" }

    package func sum(_ selection: LedgerSelection) -> Money { Money(ore: total(selection, \.amount.rawValue)) }

    /// How many rows the sum is of.
    package func entries(_ selection: LedgerSelection) -> Int { total(selection, \.entries) }

    private func total(_ selection: LedgerSelection, _ figure: (CodingSum) -> Int) -> Int {
        sums.reduce(0) { $0 + (selection.holds($1) ? figure($1) : 0) }
    }
}

/// Konteringens summa (coding sum): what a month has on a coding, and where the rules lay it.
package struct CodingSum: Hashable, Sendable {
    package let month: Int
    package let coding: LedgerCoding
    package let place: LedgerPlace
    package let amount: Money
    package let entries: Int

    package init(_ month: Int, _ coding: LedgerCoding, _ place: LedgerPlace, _ amount: Money, entries: Int) {
        (self.month, self.coding, self.place) = (month, coding, place)
        (self.amount, self.entries) = (amount, entries)
    }
}

/// Läge i budgeten (ledger place): where an amount of the books lies in the förbund's budget.
package enum LedgerPlace: Hashable, Sendable {
    case line(BudgetLine.ID)
    /// Ej fördelat.
    case unmapped
    /// Utanför budgeten.
    case outside
    /// Balansräkningen.
    case balanceSheet

    package init(_ rule: LedgerRule?) {
        switch rule?.target {
        case .line(let line): self = .line(line)
        case .outside: self = .outside
        case .some(.none), nil: self = .unmapped
        }
    }
}

/// Urval (ledger selection): which figure of a year is asked for.
package struct LedgerSelection: Hashable, Sendable {
    package var month: Int?
    /// From the year's first month through this one.
    package var through: Int?
    package var account: AccountNumber?
    package var place: LedgerPlace?
    package var coding: Int64?
    /// Only what the year's result is made of.
    package var isOfResult: Bool

    package init(
        month: Int? = nil,
        through: Int? = nil,
        account: AccountNumber? = nil,
        place: LedgerPlace? = nil,
        coding: Int64? = nil,
        isOfResult: Bool = false
    ) {
        (self.month, self.account, self.place, self.coding) = (month, account, place, coding)
        (self.through, self.isOfResult) = (through, isOfResult)
    }

    package func holds(_ sum: CodingSum) -> Bool {
        month ?? sum.month == sum.month && sum.month <= through ?? 12
            && account ?? sum.coding.account == sum.coding.account
            && place ?? sum.place == sum.place && coding ?? sum.coding.id == sum.coding.id
            && !(isOfResult && sum.place == .balanceSheet)
    }
}

/// Bokförd rad (ledger row): a row of a voucher, as a figure is opened to.
package struct LedgerRow: Codable, Hashable, Sendable {
    package let voucher: Int64
    package let series: String
    package let number: String
    package let day: Day
    package let voucherText: String
    package let account: AccountNumber
    package let center: String
    package let project: String
    package let kind: LedgerTransaction.Kind
    package let text: String
    package let amount: Money

    /// "A 12".
    package var name: String { [series, number].filter { !$0.isEmpty }.joined(separator: " ") }
}
