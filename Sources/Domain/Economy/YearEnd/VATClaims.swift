/// Momsfordran (VAT receivable): input VAT that a förbund gets back (lag 2005:807, 1 and 2 §§), month by month, as the accounts
/// for it are booked.
package struct VATClaims: Hashable, Sendable {
    package struct Month: Codable, Hashable, Sendable {
        package let month: Int
        /// Ingående moms: what was booked as a claim.
        package let claimed: Money
        /// What came back, or was taken off the claim; above zero.
        package let received: Money

        package init(_ month: Int, claimed: Money, received: Money) {
            (self.month, self.claimed, self.received) = (month, claimed, received)
        }
    }

    package let year: Int
    package let opening: Money
    package let months: [Month]

    package init(_ year: Int, opening: Money, _ months: [Month]) {
        (self.year, self.opening, self.months) = (year, opening, months)
    }

    package var claimed: Money { months.map(\.claimed).reduce(.zero, +) }
    package var received: Money { months.map(\.received).reduce(.zero, +) }
    package var closing: Money { opening + claimed - received }

    /// What is left after a month.
    package func left(after month: Int) -> Money {
        months.filter { $0.month <= month }.reduce(opening) { $0 + $1.claimed - $1.received }
    }
}
