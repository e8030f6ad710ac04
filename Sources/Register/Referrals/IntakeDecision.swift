package import Domain

/// Intagsbeslut (intake decision): what the intake group said of one referral. The last one holds.
package struct IntakeDecision: Codable, Hashable, Sendable, Identifiable {
    package typealias ID = Int64

    package let id: ID
    package let referral: Referral.ID
    package let decidedOn: Day
    package let outcome: IntakeOutcome
    /// Förtur: it stands before those that have waited longer.
    package let isUrgent: Bool
    /// Whom it was sent on to.
    package let authority: Authority.ID?

    package init(
        id: ID,
        referral: Referral.ID,
        decidedOn: Day,
        _ outcome: IntakeOutcome,
        isUrgent: Bool = false,
        authority: Authority.ID? = nil
    ) {
        (self.id, self.referral, self.decidedOn) = (id, referral, decidedOn)
        (self.outcome, self.isUrgent, self.authority) = (outcome, isUrgent, authority)
    }
}

package enum IntakeOutcome: String, Codable, CaseIterable, Hashable, Sendable {
    case start, wait, refuse, sendOn

    package var swedish: String {
        switch self {
        case .start: "Börja"
        case .wait: "Vänta"
        case .refuse: "Ta inte emot"
        case .sendOn: "Skicka vidare"
        }
    }

    /// What has become of a referral with this decision.
    package var state: String {
        switch self {
        case .start: "Får börja"
        case .wait: "Väntar i kö"
        case .refuse: "Inte mottagen"
        case .sendOn: "Skickad vidare"
        }
    }

    /// Whether the referral is done with.
    package var isFinal: Bool { self == .refuse || self == .sendOn }
}

/// Intagsgruppens ledamot (intake member): one who decides on referrals to an initiative. No other is told of them.
package struct IntakeMember: Codable, Hashable, Sendable, Identifiable {
    package typealias ID = Int64

    package let id: ID
    package let initiative: Int64
    package let name: String
    /// Nil for the register's own authority.
    package let authority: Authority.ID?
    package var leftOn: Day?

    package init(id: ID, initiative: Int64, name: String, authority: Authority.ID?, leftOn: Day? = nil) {
        (self.id, self.initiative, self.name) = (id, initiative, name)
        (self.authority, self.leftOn) = (authority, leftOn)
    }
}

/// Beslutsutkast (draft decision): what the group is about to decide.
package struct IntakeDraft: Hashable, Sendable {
    package let outcome: IntakeOutcome
    package let reason: String
    package let isUrgent: Bool
    package let authority: Authority.ID?
    package let present: [IntakeMember.ID]

    package init(
        _ outcome: IntakeOutcome,
        reason: String = "",
        isUrgent: Bool = false,
        authority: Authority.ID? = nil,
        present: [IntakeMember.ID] = []
    ) {
        (self.outcome, self.reason, self.isUrgent) = (outcome, reason, isUrgent)
        (self.authority, self.present) = (authority, present)
    }
}
