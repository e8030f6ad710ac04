/// Delegationsbeslut (delegated decision): what somebody decided in the board's place, or because it could not wait. It is
/// never changed; it is told to the board at its next meeting.
package struct DelegatedDecision: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    package let year: Int
    /// Its number in the year, from 1.
    package let serial: Int
    package let day: Day
    package let registeredOn: Day
    /// The point that it was made under; nil for an urgent decision.
    package let point: DelegationPoint.ID?
    package let person: Person.ID
    /// What the person decided as.
    package let delegate: DelegationPoint.Delegate
    package let matter: String
    package let amount: Money?
    /// The decision that this one puts right.
    package let corrects: DelegatedDecision.ID?
    /// Where it stands in the diary.
    package let document: DiaryDocument.ID?

    package init(
        id: Int64,
        serial: Int,
        _ draft: DecisionDraft,
        registeredOn: Day,
        corrects: DelegatedDecision.ID? = nil,
        document: DiaryDocument.ID? = nil
    ) {
        (self.id, self.serial, self.registeredOn) = (id, serial, registeredOn)
        (self.corrects, self.document) = (corrects, document)
        (year, day, point, person) = (draft.day.year, draft.day, draft.point, draft.person)
        (delegate, matter, amount) = (draft.delegate, draft.matter, draft.amount)
    }

    package var isUrgent: Bool { point == nil }

    /// "D 3/2023", or "B" for an urgent one.
    package var number: String { "\(isUrgent ? "B" : "D") \(serial)/\(year)" }
}

/// Delegationsbeslut att registrera (decision draft).
package struct DecisionDraft: Hashable, Sendable {
    package var day: Day
    package var point: DelegationPoint.ID?
    package var person: Person.ID
    package var delegate: DelegationPoint.Delegate
    package var matter: String
    package var amount: Money?

    package init(
        _ matter: String,
        on day: Day,
        by person: Person.ID,
        as delegate: DelegationPoint.Delegate,
        point: DelegationPoint.ID? = nil,
        amount: Money? = nil
    ) {
        (self.matter, self.day, self.person) = (matter, day, person)
        (self.delegate, self.point, self.amount) = (delegate, point, amount)
    }
}
