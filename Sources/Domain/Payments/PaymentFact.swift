/// Betalning (payment fact): a claim that has left the bank, as the accounting service confirmed it. What is paid of a
/// grant is the sum of these, and nothing else.
package struct PaymentFact: Codable, Hashable, Sendable {
    package var claim: Claim.ID
    package var paidOn: Day
    /// In öre, as it was paid; negative is money that came back.
    package var amount: Money

    package init(claim: Claim.ID, paidOn: Day, amount: Money) {
        (self.claim, self.paidOn, self.amount) = (claim, paidOn, amount)
    }
}
