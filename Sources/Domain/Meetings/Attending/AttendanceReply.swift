/// Besked om närvaro (attendance reply): what somebody with a seat has said about a coming meeting. The last one stands.
package struct AttendanceReply: Codable, Hashable, Sendable, Identifiable {
    package enum Answer: String, Codable, CaseIterable, Hashable, Sendable {
        case comes
        /// På distans.
        case remote
        case absent
    }

    package let id: Int64
    package var meeting: BoardMeeting.ID
    package var person: Person.ID
    package var answer: Answer
    package var madeOn: Day

    package init(id: Int64, meeting: BoardMeeting.ID, person: Person.ID, answer: Answer, madeOn: Day) {
        (self.id, self.meeting, self.person) = (id, meeting, person)
        (self.answer, self.madeOn) = (answer, madeOn)
    }
}

extension AttendanceReply.Answer {
    package var swedish: String {
        switch self {
        case .comes: "kommer"
        case .remote: "deltar på distans"
        case .absent: "kommer inte"
        }
    }
}

/// Inkallad ersättare (stand-in): who is next in turn for an absent ledamot; nobody when no deputy is left.
package struct StandIn: Hashable, Sendable {
    package let absent: Person.ID
    package let deputy: Person.ID?
    /// What the deputy has said; nil when nothing.
    package let answer: AttendanceReply.Answer?
}
