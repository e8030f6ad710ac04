/// Uppföljningsmöte (follow-up meeting): the office and the receiver met about an initiative. No names of participants.
package struct FollowUpMeeting: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    package var initiative: Initiative.ID
    package var day: Day
    package var present: String
    package var notes: String
    package var revision: Int

    package init(
        id: Int64 = 0,
        initiative: Initiative.ID,
        day: Day,
        present: String,
        notes: String = "",
        revision: Int = 1
    ) {
        (self.id, self.initiative, self.day) = (id, initiative, day)
        (self.present, self.notes, self.revision) = (present, notes, revision)
    }
}
