package import Domain

/// Inskrivning som den fylls i (stay start).
package struct StayStart: Hashable, Sendable {
    package var identity: Identity
    package var initiative: Int64
    package var startedOn: Day
    package var municipality: String?
    package var referrer = ReferringParty.missing
    package var before = Situation.missing
    package var education = Education.missing
    package var supportMonths: Int?
    package var longAssistance = YesNo.missing
    package var disability = YesNo.missing
    package var violence = Violence.notAsked
    package var note: String?

    package init(_ identity: Identity, in initiative: Int64, on startedOn: Day) {
        (self.identity, self.initiative, self.startedOn) = (identity, initiative, startedOn)
    }
}

/// Avslut (stay exit).
package struct StayExit: Hashable, Sendable {
    package var endedOn: Day
    package var reason: ExitReason
    /// What is known; taken away for reasons that take no value after.
    package var after: Situation?
    package var destination: Destination?

    package init(on endedOn: Day, _ reason: ExitReason, after: Situation? = nil, destination: Destination? = nil) {
        (self.endedOn, self.reason, self.after, self.destination) = (endedOn, reason, after, destination)
    }

    /// With what the reason takes alone, on the day that is kept.
    func settled(_ precision: Stay.Precision) -> StayExit {
        let day = precision.end(endedOn)
        guard reason.hasAfter else { return StayExit(on: day, reason) }
        return StayExit(on: day, reason, after: after?.settled, destination: destination)
    }
}

extension Stay {
    /// As it was ended; nil while it goes on.
    package var exit: StayExit? {
        guard let endedOn, let exitReason else { return nil }
        return StayExit(on: endedOn, exitReason, after: after, destination: destination)
    }
}

/// Uppföljning efter avslut (after-follow-up) at a set number of months.
package struct AfterFollowUp: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    package let stay: Int64
    package let month: Int
    package let askedOn: Day
    /// Nil when the person could not be reached.
    package let situation: Situation?
}
