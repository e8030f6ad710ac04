/// Kontonummer (account number): as it is written, so that 0510 is not 510. Most are four digits.
package struct AccountNumber: RawRepresentable, Hashable, Comparable, Codable, Sendable {
    package let rawValue: String

    package init(rawValue: String) { self.rawValue = rawValue }

    package static func < (one: AccountNumber, other: AccountNumber) -> Bool { one.rawValue < other.rawValue }
}

/// Konto (ledger account) in the chart of accounts of a year. Which class an account is of is the chart's own: class 8 of
/// Kommun-Bas has income and cost, so `kind` is nil unless the books say it.
package struct LedgerAccount: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Hashable, Sendable {
        /// Tillgång.
        case asset
        /// Skuld, eget kapital.
        case liability
        /// Kostnad.
        case cost
        /// Intäkt.
        case income
    }

    package let number: AccountNumber
    package var name: String
    package var kind: Kind?
    /// The unit of its quantities, as "timmar".
    package var unit: String?
    /// The codes of tax returns, which public bodies do not have.
    package var taxCodes: [String]

    package init(
        _ number: AccountNumber,
        _ name: String,
        _ kind: Kind? = nil,
        unit: String? = nil,
        taxCodes: [String] = []
    ) {
        (self.number, self.name, self.kind, self.unit, self.taxCodes) = (number, name, kind, unit, taxCodes)
    }
}
