package import Domain

/// Kö (queue): the referrals that wait, in the order that they are taken.
package struct ReferralQueue: Hashable, Sendable {
    package struct Place: Hashable, Sendable, Identifiable {
        package let record: ReferralRecord
        /// Days since it came.
        package let waited: Int
        /// The last day that it is kept, if nothing is decided.
        package let keptUntil: Day
        package var id: Referral.ID { record.id }
    }

    /// New ones: the group has said nothing of them yet. The oldest first.
    package let new: [Place]
    /// Those that wait: the urgent first, then those that came first.
    package let waiting: [Place]
    /// Those that may start and have not.
    package let starting: [Place]
    /// Those that retention takes within three months, or half the time that they are kept: the first of them first.
    package let leaving: [Place]

    /// `months`: how long the register keeps what nobody decides on.
    package init(_ records: [ReferralRecord], on day: Day, keptFor months: Int) {
        let places = records.map { record in
            let waited = day - record.referral.receivedOn
            return Place(record: record, waited: waited, keptUntil: record.touchedOn + .months(months))
        }
        .sorted { ($0.record.referral.receivedOn, $0.id) < ($1.record.referral.receivedOn, $1.id) }
        new = places.filter { $0.record.last == nil }
        let waiting = places.filter { $0.record.last?.outcome == .wait }
        self.waiting = waiting.filter(\.isUrgent) + waiting.filter { !$0.isUrgent }
        starting = places.filter { $0.record.last?.outcome == .start && $0.record.referral.stay == nil }
        let soon = day + .months(min(3, (months + 1) / 2))
        leaving = (new + self.waiting + starting).filter { $0.keptUntil < soon }
            .sorted { ($0.keptUntil, $0.id) < ($1.keptUntil, $1.id) }
    }

    /// The middle one's days since the referral came, of those in the queue; between the two middle ones where they are even in
    /// number. Nil when nobody is in it.
    package var medianWait: Int? {
        let days = waiting.map(\.waited).sorted()
        return days.isEmpty ? nil : (days[(days.count - 1) / 2] + days[days.count / 2]) / 2
    }
}

extension ReferralQueue.Place {
    package var isUrgent: Bool { record.last?.isUrgent == true }
}

/// Räknad remiss (counted referral): what follow-up may know of one. It names nobody.
package struct CountedReferral: Codable, Hashable, Sendable {
    package let initiative: Int64
    package let party: ReferringParty
    package let sex: Sex
    package let receivedOn: Day
    /// Nil while the intake group has not decided.
    package let outcome: IntakeOutcome?

    package init(
        initiative: Int64,
        _ party: ReferringParty,
        _ sex: Sex,
        receivedOn: Day,
        _ outcome: IntakeOutcome?
    ) {
        (self.initiative, self.party, self.sex) = (initiative, party, sex)
        (self.receivedOn, self.outcome) = (receivedOn, outcome)
    }
}
