/// Samordningsförbund (association): the public body whose office this is. One to a folder.
package struct CoordinationAssociation: Codable, Hashable, Sendable {
    package var name: String
    /// NNNNNN-NNNN, when it is known.
    package var organisationNumber: String?
    /// Säte: the town.
    package var seat: String
    package var postalAddress: String
    package var website: String?
    package var email: String?
    /// Förvaringsplats: where adjusted minutes are kept and may be read.
    package var archivePlace: String

    package init(
        name: String,
        organisationNumber: String? = nil,
        seat: String,
        postalAddress: String = "",
        website: String? = nil,
        email: String? = nil,
        archivePlace: String = ""
    ) {
        (self.name, self.organisationNumber, self.seat) = (name, organisationNumber, seat)
        (self.postalAddress, self.website, self.email) = (postalAddress, website, email)
        self.archivePlace = archivePlace
    }
}
