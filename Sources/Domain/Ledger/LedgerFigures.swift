/// Kontosumma (account sum): what a month changed an account by. Debit is positive, credit negative. A year that was
/// read without vouchers and months has all of it in December.
package struct AccountSum: Codable, Hashable, Sendable {
    package let year: Int
    package let month: Int
    package let account: AccountNumber
    package let amount: Money

    package init(_ year: Int, _ month: Int, _ account: AccountNumber, _ amount: Money) {
        (self.year, self.month, self.account, self.amount) = (year, month, account, amount)
    }
}

/// Ingående balans (opening balance) of an account in a year.
package struct OpeningBalance: Codable, Hashable, Sendable {
    package let account: AccountNumber
    package let amount: Money

    package init(_ account: AccountNumber, _ amount: Money) { (self.account, self.amount) = (account, amount) }
}
