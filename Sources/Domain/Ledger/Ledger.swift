/// Huvudbok (ledger): what the accounting service's books say of an organisation: its chart of accounts, balances and
/// vouchers. Debit is positive and credit negative everywhere.
package struct Ledger: Hashable, Sendable {
    package var organisation: String
    /// Nil when the books do not say it, or when it is not right.
    package var number: OrganisationNumber?
    package var years: [FinancialYear]
    package var accounts: [LedgerAccount]
    package var dimensions: [LedgerDimension]
    package var objects: [LedgerObject]
    package var balances: [LedgerBalance]
    package var periods: [PeriodAmount]
    package var vouchers: [Voucher]

    package init(
        _ organisation: String = "",
        _ number: OrganisationNumber? = nil,
        years: [FinancialYear] = [],
        accounts: [LedgerAccount] = [],
        dimensions: [LedgerDimension] = [],
        objects: [LedgerObject] = [],
        balances: [LedgerBalance] = [],
        periods: [PeriodAmount] = [],
        vouchers: [Voucher] = []
    ) {
        (self.organisation, self.number, self.years) = (organisation, number, years)
        (self.accounts, self.dimensions, self.objects) = (accounts, dimensions, objects)
        (self.balances, self.periods, self.vouchers) = (balances, periods, vouchers)
    }

    /// The year that the books are of; the others are for comparison.
    package var year: FinancialYear? { years.first { $0.place == 0 } }
}

/// Räkenskapsår (financial year) of a ledger: 0 is the year that the vouchers are of, -1 the one before.
package struct FinancialYear: Hashable, Sendable {
    package let place: Int
    package let first: Day
    package let last: Day

    package init(_ place: Int, _ first: Day, _ last: Day) {
        (self.place, self.first, self.last) = (place, first, last)
    }

    package func contains(_ day: Day) -> Bool { first <= day && day <= last }
}
