/// Tid för arvode (fee time): what the director has typed for a meeting whose minutes do not say, or for one person at it.
package struct FeeTime: Codable, Hashable, Sendable {
    package var meeting: BoardMeeting.ID
    /// Nil is everybody's.
    package var person: Person.ID?
    package var start: TimeOfDay
    package var end: TimeOfDay

    package init(meeting: BoardMeeting.ID, person: Person.ID? = nil, start: TimeOfDay, end: TimeOfDay) {
        (self.meeting, self.person, self.start, self.end) = (meeting, person, start, end)
    }

    package var minutes: Int? { Self.minutes(start, end) }

    /// Nil when a time is missing, or the end is not after the start.
    static func minutes(_ start: TimeOfDay?, _ end: TimeOfDay?) -> Int? {
        guard let start, let end, start < end else { return nil }
        return end.minutes - start.minutes
    }

    package var mayBeSet: Ruling {
        minutes == nil
            ? Ruling(.notMet, .FeeRegulations.levels, "Sluttiden ska vara senare än starttiden.")
            : Ruling(.met, .FeeRegulations.levels, "Tiden kan sparas.")
    }
}

/// Förrättning (assignment): what somebody of the board has done for it beside the meetings.
package struct FeeAssignment: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    package var person: Person.ID
    package var day: Day
    package var text: String
    package var minutes: Int
    /// Struken (struck): it was noted wrongly.
    package var struckOn: Day?

    package init(id: Int64 = 0, person: Person.ID, day: Day, text: String, minutes: Int) {
        (self.id, self.person, self.day, self.text, self.minutes) = (id, person, day, text, minutes)
    }

    package func mayBeNoted(on today: Day) -> Ruling {
        if day > today { return no("Förrättningen har inte varit än. Skriv den när den är över.") }
        if !(1...1_440 ~= minutes) { return no("Skriv tiden i timmar, mer än noll och högst ett dygn.") }
        return Ruling(.met, .FeeRegulations.levels, "Förrättningen kan noteras.")
    }

    private func no(_ reason: String) -> Ruling { Ruling(.notMet, .FeeRegulations.levels, reason) }
}
