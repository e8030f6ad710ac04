package import Foundation

/// Part i ansökan (party of an application): the responsible one or one that cooperates, with its signature box.
package struct ApplicationParty: Codable, Hashable, Sendable, Identifiable {
    package enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
        /// Ansvarig part (stödmottagare).
        case responsible
        /// Samverkande part.
        case cooperating
    }

    package let id: Int64
    package var application: Application.ID
    package var kind: Kind
    package var organisation: Organisation.ID
    /// Enhet, arbetsställe.
    package var unit: String
    /// As it was written: a wrong one is a finding, not lost.
    package var organisationNumber: String
    /// Utdelningsadress, postnummer och ort, a line.
    package var address: String
    /// Behörig att teckna avtal (signatory): who signs for the party.
    package var signatory: Person.ID?
    /// Kontaktperson.
    package var contact: Person.ID?
    package var bankgiro: String
    package var plusgiro: String
    /// Signed this version: when, and the account's words for how.
    package var signedAt: Date?
    package var signedBy: Person.ID?

    package init(
        id: Int64 = 0,
        application: Application.ID,
        kind: Kind,
        organisation: Organisation.ID,
        unit: String = "",
        organisationNumber: String = "",
        address: String = "",
        signatory: Person.ID? = nil,
        contact: Person.ID? = nil,
        bankgiro: String = "",
        plusgiro: String = "",
        signedAt: Date? = nil,
        signedBy: Person.ID? = nil
    ) {
        (self.id, self.application, self.kind, self.organisation) = (id, application, kind, organisation)
        (self.unit, self.organisationNumber, self.address) = (unit, organisationNumber, address)
        (self.signatory, self.contact, self.bankgiro, self.plusgiro) = (signatory, contact, bankgiro, plusgiro)
        (self.signedAt, self.signedBy) = (signedAt, signedBy)
    }
}
