/// Närvaro (attendance): somebody who was at the meeting, over an interval of §§.
package struct Attendance: Codable, Hashable, Sendable, Identifiable {
    /// I vilken egenskap (capacity). Whether a deputy serves is a fact of its own: `Service`.
    package enum Capacity: String, Codable, CaseIterable, Hashable, Sendable { case ordinary, deputy, other }
    /// Sätt att delta (mode): in the room, or at a distance by sound and picture, or by sound alone with a reason.
    package enum Mode: String, Codable, CaseIterable, Hashable, Sendable { case room, video, audio }

    package let id: Int64
    package var meeting: BoardMeeting.ID
    package var person: Person.ID
    package var capacity: Capacity
    /// "förbundschef, sekreterare", "revisor": what others are there as.
    package var function: String
    package var mode: Mode
    /// Särskilda skäl: why sound alone.
    package var audioReason: String?
    /// First and last item, both included; nil is from the start, to the end.
    package var fromItem: AgendaItem.ID?
    package var untilItem: AgendaItem.ID?

    package init(
        id: Int64,
        meeting: BoardMeeting.ID,
        person: Person.ID,
        capacity: Capacity,
        function: String = "",
        mode: Mode = .room,
        audioReason: String? = nil,
        fromItem: AgendaItem.ID? = nil,
        untilItem: AgendaItem.ID? = nil
    ) {
        (self.id, self.meeting, self.person, self.capacity) = (id, meeting, person, capacity)
        (self.function, self.mode, self.audioReason) = (function, mode, audioReason)
        (self.fromItem, self.untilItem) = (fromItem, untilItem)
    }
}

/// Tjänstgöring (service): a deputy who serves in an absent or recused ledamot's place, over an interval of §§.
package struct Service: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    package var meeting: BoardMeeting.ID
    package var deputy: Person.ID
    /// The member whose seat it is.
    package var member: Member.ID
    package var fromItem: AgendaItem.ID?
    package var untilItem: AgendaItem.ID?

    package init(
        id: Int64,
        meeting: BoardMeeting.ID,
        deputy: Person.ID,
        member: Member.ID,
        fromItem: AgendaItem.ID? = nil,
        untilItem: AgendaItem.ID? = nil
    ) {
        (self.id, self.meeting, self.deputy, self.member) = (id, meeting, deputy, member)
        (self.fromItem, self.untilItem) = (fromItem, untilItem)
    }
}

extension Attendance.Mode {
    package var swedish: String {
        switch self {
        case .room: "på plats"
        case .video: "på distans, ljud och bild"
        case .audio: "på distans, bara ljud"
        }
    }
}
