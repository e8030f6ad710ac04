package import Domain

/// Medgivande, sekretessefterlåtande (secrecy consent): what a person has written that the register's authority may tell
/// one other authority, for one purpose and until a day. It says nothing of why the register may hold the person's data:
/// that is the ground under GDPR, which is entered for the register as a whole and never here.
package struct SecrecyConsent: Codable, Hashable, Sendable, Identifiable {
    package typealias ID = Int64

    package let id: ID
    package let authority: Authority.ID
    package let purpose: ConsentPurpose
    /// The day that stands on the paper.
    package let writtenOn: Day
    /// The last day that it holds.
    package let until: Day
    package var withdrawnOn: Day?

    package init(
        id: ID,
        authority: Authority.ID,
        _ purpose: ConsentPurpose,
        writtenOn: Day,
        until: Day,
        withdrawnOn: Day? = nil
    ) {
        (self.id, self.authority, self.purpose) = (id, authority, purpose)
        (self.writtenOn, self.until, self.withdrawnOn) = (writtenOn, until, withdrawnOn)
    }
}

/// Ändamål (purpose) of a consent: what the other authority may be told.
package enum ConsentPurpose: String, Codable, CaseIterable, Hashable, Sendable {
    case referralAnswer, sendingOn, planning, meetings, followUp

    package var swedish: String {
        switch self {
        case .referralAnswer: "svar på remissen"
        case .sendingOn: "att skicka remissen vidare"
        case .planning: "gemensam planering"
        case .meetings: "samverkansmöten och SIP"
        case .followUp: "uppföljning efter avslut"
        }
    }

    /// The whole sentence of a form: what is told to whom.
    package var meaning: String {
        switch self {
        case .referralAnswer: "Svar på remissen: om personen börjar, väntar eller inte tas emot, och varför."
        case .sendingOn: "Skicka vidare: remissen lämnas till myndigheten."
        case .planning: "Gemensam planering: handlingsplanen och hur den följs."
        case .meetings: "Samverkansmöten och SIP: det som behövs för mötet."
        case .followUp: "Uppföljning efter avslut: hur det har gått."
        }
    }
}
