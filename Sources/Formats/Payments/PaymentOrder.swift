package import Domain
package import Foundation

/// Betalningsuppdrag (payment order): what a bank is told to pay from one account on one day.
package struct PaymentOrder: Hashable, Sendable {
    /// The message's own id: a bank refuses one that it has seen, so the same order is never paid twice.
    package let id: String
    /// When the order was made.
    package let made: Date
    package let debtor: Debtor
    /// The day that the money leaves the account.
    package let day: Day
    package let payments: [Payment]

    package init(id: String, made: Date, debtor: Debtor, day: Day, payments: [Payment]) {
        (self.id, self.made, self.debtor, self.day, self.payments) = (id, made, debtor, day, payments)
    }

    /// Betalare (debtor): the förbund, and the account that the money leaves.
    package struct Debtor: Hashable, Sendable {
        package let name: String
        package let number: OrganisationNumber
        package let account: IBAN
        /// The bank's own code, as ESSESESS.
        package let bank: BIC

        package init(_ name: String, _ number: OrganisationNumber, account: IBAN, bank: BIC) {
            (self.name, self.number, self.account, self.bank) = (name, number, account, bank)
        }
    }

    /// Nil when the sum is too large to be counted.
    package var sum: Money? {
        var sum = 0
        for payment in payments {
            let (next, overflows) = sum.addingReportingOverflow(payment.amount.rawValue)
            guard !overflows else { return nil }
            sum = next
        }
        return Money(ore: sum)
    }
}

/// Betalning (payment): one amount to one receiver.
package struct Payment: Hashable, Sendable {
    /// Follows the payment to the receiver's bank and back in its answer: unique within the order.
    package let id: String
    package let receiver: String
    package let account: PayeeAccount
    package let amount: Money
    package let reference: Reference

    package init(id: String, to receiver: String, _ account: PayeeAccount, _ amount: Money, _ reference: Reference) {
        (self.id, self.receiver, self.account) = (id, receiver, account)
        (self.amount, self.reference) = (amount, reference)
    }

    /// Referens (reference): what the receiver sees.
    package enum Reference: Hashable, Sendable {
        case ocr(OCRNumber)
        case message(String)
    }
}

/// BIC (bank identifier code): eight signs, or eleven with a branch.
package struct BIC: RawRepresentable, Hashable, Sendable {
    package let rawValue: String

    /// Four letters of the bank, two of the country, two signs and perhaps three more (the schema's own pattern).
    package init?(rawValue: String) {
        guard rawValue.wholeMatch(of: /[A-Z]{6}[A-Z2-9][A-NP-Z0-9]([A-Z0-9]{3})?/) != nil else { return nil }
        self.rawValue = rawValue
    }
}
