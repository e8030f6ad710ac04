package import Domain

/// Remiss, aktualisering, intresseanmälan (referral): somebody is proposed for an initiative. What can be counted lies open;
/// who it is and why is sealed, see `ReferralContent`.
package struct Referral: Codable, Hashable, Sendable, Identifiable {
    package typealias ID = Int64

    package let id: ID
    package let initiative: Int64
    /// Who sent it; nil when the person came of their own accord.
    package let authority: Authority.ID?
    package let party: ReferringParty
    package let sex: Sex
    package let receivedOn: Day
    /// Skyddade personuppgifter (protected identity): no name, number or telephone is kept, among staff either.
    package let isProtected: Bool
    /// The stay that it led to, when the start form has been filled in.
    package var stay: Int64?

    package init(
        id: ID,
        initiative: Int64,
        authority: Authority.ID?,
        _ party: ReferringParty,
        _ sex: Sex,
        receivedOn: Day,
        isProtected: Bool = false,
        stay: Int64? = nil
    ) {
        (self.id, self.initiative, self.authority, self.party) = (id, initiative, authority, party)
        (self.sex, self.receivedOn, self.isProtected, self.stay) = (sex, receivedOn, isProtected, stay)
    }
}

/// Remissens innehåll (content): what is sealed.
package struct ReferralContent: Codable, Hashable, Sendable {
    package var name: String
    package var number: String
    package var phone: String
    package let reason: String
    package let needs: String
    /// Who refers, at the authority, and how to reach them.
    package let officer: String

    package init(name: String, number: String, phone: String, reason: String, needs: String, officer: String) {
        (self.name, self.number, self.phone) = (name, number, phone)
        (self.reason, self.needs, self.officer) = (reason, needs, officer)
    }

    /// What retention has left.
    package static let forgotten = ReferralContent(name: "", number: "", phone: "", reason: "", needs: "", officer: "")

    /// "Den som har skyddade personuppgifter lämnar inget namn efter sig."
    package var withoutIdentity: ReferralContent {
        ReferralContent(name: "", number: "", phone: "", reason: reason, needs: needs, officer: officer)
    }
}

/// Remissens ord (label): what the place calls a referral.
package enum ReferralLabel: String, Codable, CaseIterable, Hashable, Sendable {
    case remiss, aktualisering, intresseanmalan

    package var one: String { self == .intresseanmalan ? "intresseanmälan" : rawValue }

    package var definite: String {
        switch self {
        case .remiss: "remissen"
        case .aktualisering: "aktualiseringen"
        case .intresseanmalan: "intresseanmälan"
        }
    }

    package var many: String {
        switch self {
        case .remiss: "remisser"
        case .aktualisering: "aktualiseringar"
        case .intresseanmalan: "intresseanmälningar"
        }
    }
}
