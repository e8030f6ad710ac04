/// Avsändare (delivery sender): a party that may deliver counts, from a day and until a day. One with a register signs with its key,
/// whose fingerprint the director has heard read out on the telephone; one without has its figures typed in at the office.
package struct DeliverySender: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    package var name: String
    package var organisationNumber: String
    /// The public key as it was handed over; nil for one without a register.
    package var key: String?
    /// What was read out; blank without a key.
    package var fingerprint: String
    package var from: Day
    package var until: Day?
    /// With whom the fingerprint was checked, in their function, and when.
    package var checkedWith: String

    package init(
        id: Int64 = 0,
        _ name: String,
        organisationNumber: String,
        key: String? = nil,
        fingerprint: String = "",
        from: Day,
        until: Day? = nil,
        checkedWith: String = ""
    ) {
        (self.id, self.name, self.organisationNumber, self.key) = (id, name, organisationNumber, key)
        (self.fingerprint, self.from, self.until, self.checkedWith) = (fingerprint, from, until, checkedWith)
    }
}

extension DeliverySender {
    package func isValid(on day: Day) -> Bool { from <= day && day <= until ?? day }

    /// "Ett fingeravtryck är uppläst på telefon innan nyckeln gäller."
    package var mayStand: Ruling {
        let reason =
            if name.isEmpty || OrganisationNumber(rawValue: organisationNumber) == nil {
                "Skriv avsändarens namn och organisationsnummer, som 212000-0696."
            } else if key != nil, checkedWith.isEmpty {
                "Ring upp avsändaren på ett nummer som ni redan har, låt dem läsa fingeravtrycket, och skriv med vem du talade."
            } else if let until, until < from {
                "Avsändaren slutar gälla före sin första dag. Ändra någon av dagarna."
            } else {
                ""
            }
        return Ruling(
            reason.isEmpty ? .met : .notMet,
            .Kansli.deliveries,
            reason.isEmpty ? "Avsändaren är känd." : reason
        )
    }
}

/// Avsändarens insats (sender's initiative): what the sender calls an initiative of ours.
package struct SenderInitiative: Codable, Hashable, Sendable {
    package var sender: DeliverySender.ID
    package var key: String
    package var initiative: Initiative.ID

    package init(sender: DeliverySender.ID, key: String, initiative: Initiative.ID) {
        (self.sender, self.key, self.initiative) = (sender, key, initiative)
    }
}

/// Stängd period (closed period): nothing more is taken in of it.
package struct ClosedPeriod: Codable, Hashable, Sendable {
    package var period: FollowUpPeriod
    package var closedOn: Day

    package init(_ period: FollowUpPeriod, on day: Day) { (self.period, closedOn) = (period, day) }
}
