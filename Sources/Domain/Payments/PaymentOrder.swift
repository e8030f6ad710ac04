package import Foundation

/// Betalningsorder (payment order): attested and released claims, sent to the accounting service in one go.
package struct PaymentOrder: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    package var year: Int
    /// From 1 within the year.
    package var serial: Int
    /// The day that the money is to leave the bank.
    package var payOn: Day
    package var madeOn: Day
    package var madeAt: Date
    package var madeBy: String
    /// From the form that made it: the same form sent again makes no second order.
    package var key: String
    package var sentOn: Day?

    package init(id: Int64, year: Int, serial: Int, payOn: Day, key: String, by signature: Signature) {
        (self.id, self.year, self.serial, self.payOn, self.key) = (id, year, serial, payOn, key)
        (madeOn, madeAt, madeBy) = (signature.day, signature.instant, signature.user.name)
    }

    /// "BO 3/2023".
    package var number: String { "BO \(serial)/\(year)" }
}

/// Rad i en betalningsorder (order line).
package struct PaymentOrderLine: Codable, Hashable, Sendable {
    package var order: PaymentOrder.ID
    package var claim: Claim.ID
    /// The bank sent it back: the claim leaves the order, and its account is corrected.
    package var returnedOn: Day?
    package var returnedWhy: String

    package init(order: PaymentOrder.ID, claim: Claim.ID, returnedOn: Day? = nil, returnedWhy: String = "") {
        (self.order, self.claim, self.returnedOn, self.returnedWhy) = (order, claim, returnedOn, returnedWhy)
    }
}
