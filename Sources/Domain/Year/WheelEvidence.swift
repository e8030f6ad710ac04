/// Belägg (evidence): what shows that a duty of a year is done, or why it was not needed.
package struct WheelEvidence: Codable, Hashable, Sendable, Identifiable {
    /// Vad som hände (kind).
    package enum Kind: String, Codable, CaseIterable, Hashable, Sendable { case done, notNeeded }

    package let id: Int64
    package var duty: WheelDuty.ID
    package var year: Int
    /// Which of the duty's days in the year, from 1.
    package var number: Int
    package var kind: Kind
    package var on: Day
    package var meeting: BoardMeeting.ID?
    package var item: AgendaItem.ID?
    package var file: Int64?
    package var note: String
    /// Återtaget: the day somebody saw that it did not show what it should.
    package var withdrawnOn: Day?

    package init(id: Int64, _ place: WheelPlace, _ draft: WheelEvidenceDraft, file: Int64? = nil) {
        (self.id, duty, year, number) = (id, place.duty, place.year, place.number)
        (kind, on, meeting, item) = (draft.kind, draft.on, draft.meeting, draft.item)
        (self.file, note) = (file, draft.note)
    }
}

/// Plats i årshjulet (place): one of a duty's days in a year. It stays when the day moves.
package struct WheelPlace: Hashable, Sendable {
    package let duty: WheelDuty.ID
    package let year: Int
    package let number: Int

    package init(_ duty: WheelDuty.ID, _ year: Int, _ number: Int) {
        (self.duty, self.year, self.number) = (duty, year, number)
    }
}

/// Utkast till belägg (evidence draft), as a form gives it.
package struct WheelEvidenceDraft: Hashable, Sendable {
    package var kind: WheelEvidence.Kind
    package var on: Day
    package var meeting: BoardMeeting.ID?
    package var item: AgendaItem.ID?
    package var note: String

    package init(
        _ kind: WheelEvidence.Kind = .done,
        on day: Day,
        meeting: BoardMeeting.ID? = nil,
        item: AgendaItem.ID? = nil,
        note: String = ""
    ) {
        (self.kind, on, self.meeting, self.item, self.note) = (kind, day, meeting, item, note)
    }
}

/// Bevis (proof) that a duty of a year is done, for a page to show and link to.
package struct WheelProof: Hashable, Sendable {
    package let on: Day
    package let text: String
    package let path: String?
    /// The registered evidence; nil when the program saw it by itself.
    package let evidence: WheelEvidence?

    package init(on day: Day, _ text: String, path: String?, evidence: WheelEvidence? = nil) {
        (on, self.text, self.path, self.evidence) = (day, text, path, evidence)
    }
}
