/// Betalkonto (payer account): the account that the förbund pays from by a file to its bank, from a day on.
package struct PayerAccount: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    package var from: Day
    /// The bank's name, as people say it.
    package var bank: String
    package var iban: IBAN
    /// The bank's own code, as ESSESESS.
    package var bic: String
    /// How the bank wants its file, as the format's own JSON.
    package var profile: String

    package init(id: Int64 = 0, from: Day, bank: String, iban: IBAN, bic: String, profile: String) {
        (self.id, self.from, self.bank, self.iban, self.bic, self.profile) = (id, from, bank, iban, bic, profile)
    }
}
