package import Foundation

/// Saldo (ledger balance) of an account, or of its objects, in a year.
package struct LedgerBalance: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Hashable, Sendable {
        /// Ingående balans.
        case opening
        /// Utgående balans.
        case closing
        /// Resultat: the sum of a result account.
        case result
    }

    package let kind: Kind
    /// The `FinancialYear.place`.
    package let year: Int
    package let account: AccountNumber
    /// Empty for the whole account.
    package let objects: [ObjectCode]
    package var amount: Money
    package var quantity: Decimal?

    package init(
        _ kind: Kind,
        year: Int,
        _ account: AccountNumber,
        _ amount: Money,
        _ objects: [ObjectCode] = [],
        quantity: Decimal? = nil
    ) {
        (self.kind, self.year, self.account, self.objects) = (kind, year, account, objects)
        (self.amount, self.quantity) = (amount, quantity)
    }
}

/// Periodsaldo (period amount): what a month changed an account by, or is budgeted to; not the balance at its end.
package struct PeriodAmount: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Hashable, Sendable {
        case outcome, budget
    }

    package let kind: Kind
    /// The `FinancialYear.place`.
    package let year: Int
    /// The month's first day.
    package let month: Day
    package let account: AccountNumber
    /// Empty for the whole account.
    package let objects: [ObjectCode]
    package var amount: Money
    package var quantity: Decimal?

    package init(
        _ kind: Kind,
        year: Int,
        month: Day,
        _ account: AccountNumber,
        _ amount: Money,
        _ objects: [ObjectCode] = [],
        quantity: Decimal? = nil
    ) {
        (self.kind, self.year, self.month, self.account) = (kind, year, month, account)
        (self.objects, self.amount, self.quantity) = (objects, amount, quantity)
    }
}
