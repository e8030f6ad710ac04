package import Foundation

/// Verifikation (voucher): one event in the books, whose rows sum to zero.
package struct Voucher: Hashable, Sendable {
    package var series: String
    /// Empty until the receiving books give it a number.
    package var number: String
    package var day: Day
    package var text: String
    package var registeredOn: Day?
    /// Who registered it, as the books have it.
    package var by: String
    package var rows: [LedgerTransaction]

    package init(
        _ series: String,
        _ number: String,
        _ day: Day,
        _ text: String = "",
        registeredOn: Day? = nil,
        by: String = "",
        rows: [LedgerTransaction] = []
    ) {
        (self.series, self.number, self.day, self.text) = (series, number, day, text)
        (self.registeredOn, self.by, self.rows) = (registeredOn, by, rows)
    }

    /// The rows that count: not those that were struck.
    package var booked: [LedgerTransaction] { rows.filter { $0.kind != .struck } }
}

/// Transaktion (ledger transaction): one row of a voucher.
package struct LedgerTransaction: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
        case booked
        /// Tillagd: booked when the voucher already stood in the books.
        case added
        /// Struken: it does not count.
        case struck
    }

    package var kind: Kind
    package var account: AccountNumber
    package var objects: [ObjectCode]
    /// Debit is positive, credit negative.
    package var amount: Money
    /// Nil when it is the voucher's own.
    package var day: Day?
    package var text: String
    package var quantity: Decimal?
    package var by: String

    package init(
        _ account: AccountNumber,
        _ amount: Money,
        _ objects: [ObjectCode] = [],
        _ kind: Kind = .booked,
        day: Day? = nil,
        text: String = "",
        quantity: Decimal? = nil,
        by: String = ""
    ) {
        (self.kind, self.account, self.objects, self.amount) = (kind, account, objects, amount)
        (self.day, self.text, self.quantity, self.by) = (day, text, quantity, by)
    }
}
