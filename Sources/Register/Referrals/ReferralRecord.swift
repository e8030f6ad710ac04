package import Domain

/// Remissakt (referral record): one referral with everything that rules and pages ask.
package struct ReferralRecord: Hashable, Sendable, Identifiable {
    package let referral: Referral
    package let content: ReferralContent
    package let sender: Authority?
    package let consents: [SecrecyConsent]
    /// The oldest first, each with its reason.
    package let decisions: [DecidedReferral]
    package let answers: [ReferralAnswer]

    package var id: Referral.ID { referral.id }

    package init(
        _ referral: Referral,
        _ content: ReferralContent,
        sender: Authority?,
        consents: [SecrecyConsent] = [],
        decisions: [DecidedReferral] = [],
        answers: [ReferralAnswer] = []
    ) {
        (self.referral, self.content, self.sender) = (referral, content, sender)
        (self.consents, self.decisions, self.answers) = (consents, decisions, answers)
    }

    package var last: IntakeDecision? { decisions.last?.decision }

    /// Senast hanterad (last touched): the day of the last decision, else the day that it came. Retention counts from it.
    package var touchedOn: Day { last?.decidedOn ?? referral.receivedOn }

    /// Gallrad (forgotten): what was sealed is gone, and the row stands as a count.
    package var isForgotten: Bool { content == .forgotten }

    /// How a person is named to those who may see them: never in a heading that a browser keeps.
    package var called: String {
        if isForgotten { return "Gallrad remiss \(id)" }
        return content.name.isEmpty ? "Skyddad identitet, remiss \(id)" : content.name
    }
}

/// Beslut med skäl (decision with its reason) and who took part.
package struct DecidedReferral: Hashable, Sendable {
    package let decision: IntakeDecision
    package let reason: String
    package let present: [IntakeMember]

    package init(_ decision: IntakeDecision, reason: String, present: [IntakeMember]) {
        (self.decision, self.reason, self.present) = (decision, reason, present)
    }
}

/// Svar på remiss (answer): what was written back, and how it went.
package struct ReferralAnswer: Hashable, Sendable, Identifiable {
    package enum Way: String, Codable, CaseIterable, Hashable, Sendable {
        case page, letter

        package var swedish: String { self == .page ? "På sidan bakom länken" : "Brev att skriva ut" }
    }

    package let id: Int64
    package let answeredOn: Day
    package let way: Way
    package let text: String

    package init(id: Int64, answeredOn: Day, _ way: Way, text: String) {
        (self.id, self.answeredOn, self.way, self.text) = (id, answeredOn, way, text)
    }
}
