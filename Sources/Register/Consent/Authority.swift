package import Domain

/// Myndighet (authority): one that refers people, or that is told something of them with their consent.
package struct Authority: Codable, Hashable, Sendable, Identifiable {
    package typealias ID = Int64

    package let id: ID
    /// As people call it: "Socialnämnden i Sundsvall", "Försäkringskassan".
    package let name: String
    package let party: ReferringParty
    /// Stöd i lag (support in law) that lets it read more than the answers to its own referrals, as it was entered; nil
    /// when it has none.
    package var support: String?
    package var closedOn: Day?

    package init(id: ID, name: String, party: ReferringParty, support: String? = nil, closedOn: Day? = nil) {
        (self.id, self.name, self.party) = (id, name, party)
        (self.support, self.closedOn) = (support, closedOn)
    }
}
