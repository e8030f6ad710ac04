/// Planrad att skriva (plan draft): what a row of the year's plan shall say.
package struct PlanDraft: Hashable, Sendable {
    package var day: Day
    package var purpose: PlannedMeeting.Purpose
    package var text: String
    package var decides: ClosedRange<Int>?
    package var planned: Times?
    package var decided: Times?

    package init(
        day: Day,
        purpose: PlannedMeeting.Purpose = .ordinary,
        text: String = "",
        decides: ClosedRange<Int>? = nil,
        planned: Times? = nil,
        decided: Times? = nil
    ) {
        (self.day, self.purpose, self.text, self.decides) = (day, purpose, text, decides)
        (self.planned, self.decided) = (planned, decided)
    }
}

/// Klockslag från och till (times): the end comes after the start.
package struct Times: Hashable, Sendable {
    package let start: TimeOfDay
    package let end: TimeOfDay

    /// Nil when the end does not come after the start.
    package init?(_ start: TimeOfDay, _ end: TimeOfDay) {
        guard start < end else { return nil }
        (self.start, self.end) = (start, end)
    }
}

/// Möte att kalla till (meeting draft).
package struct MeetingDraft: Hashable, Sendable {
    package var planned: PlannedMeeting.ID?
    package var day: Day
    package var start: TimeOfDay?
    package var end: TimeOfDay?
    package var place: String
    package var distance: Bool
    package var presiding: Person.ID?
    package var secretary: Person.ID?

    package init(
        planned: PlannedMeeting.ID? = nil,
        day: Day,
        start: TimeOfDay? = nil,
        end: TimeOfDay? = nil,
        place: String,
        distance: Bool = false,
        presiding: Person.ID? = nil,
        secretary: Person.ID? = nil
    ) {
        (self.planned, self.day, self.start, self.end, self.place) = (planned, day, start, end, place)
        (self.distance, self.presiding, self.secretary) = (distance, presiding, secretary)
    }
}

/// Ärende att skriva (item draft).
package struct ItemDraft: Hashable, Sendable {
    package var title: String
    package var kind: AgendaItem.Kind
    package var background: String
    package var origin: AgendaItem.Origin

    package init(
        title: String,
        kind: AgendaItem.Kind = .decision,
        background: String = "",
        origin: AgendaItem.Origin = .free
    ) {
        (self.title, self.kind, self.background, self.origin) = (title, kind, background, origin)
    }
}

/// Att-sats att skriva (clause draft): with its amounts by year and its conditions.
package struct ClauseDraft: Hashable, Sendable {
    package var kind: Clause.Kind
    /// Without the leading "att".
    package var text: String
    package var amounts: [Int: Money]
    package var conditions: [String]
    package var receiver: Organisation.ID?
    package var assignee: String?
    package var due: Day?

    package init(
        kind: Clause.Kind = .other,
        text: String,
        amounts: [Int: Money] = [:],
        conditions: [String] = [],
        receiver: Organisation.ID? = nil,
        assignee: String? = nil,
        due: Day? = nil
    ) {
        (self.kind, self.text, self.amounts, self.conditions) = (kind, text, amounts, conditions)
        (self.receiver, self.assignee, self.due) = (receiver, assignee, due)
    }
}
