/// Råd (council): a group that advises or prepares, lighter than the board: it has members, meets and leaves notes, and
/// decides nothing for the förbund.
package struct Council: Codable, Hashable, Sendable, Identifiable {
    /// Slag av råd (kind). A consultation of the members, medlemssamråd, is one of them.
    package enum Kind: String, Codable, CaseIterable, Hashable, Sendable {
        case strategy, cooperation, staff, steering, consultation, other
    }

    package let id: Int64
    package var name: String
    package var kind: Kind
    /// Who sits in it, in the förbund's own words.
    package var composition: String
    package var purpose: String
    package var endedOn: Day?
    /// Which initiative it leads, as the steering group of one that others pay for too.
    package var initiative: Initiative.ID?

    package init(
        id: Int64 = 0,
        name: String,
        kind: Kind,
        composition: String = "",
        purpose: String = "",
        endedOn: Day? = nil,
        initiative: Initiative.ID? = nil
    ) {
        (self.id, self.name, self.kind) = (id, name, kind)
        (self.composition, self.purpose, self.endedOn, self.initiative) = (composition, purpose, endedOn, initiative)
    }
}

/// Rådsledamot (council member): who sits in a council, and for whom.
package struct CouncilMember: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    package var council: Council.ID
    package var name: String
    package var represents: String
    package var from: Day
    package var until: Day?

    package init(id: Int64 = 0, council: Council.ID, name: String, represents: String, from: Day, until: Day? = nil) {
        (self.id, self.council, self.name) = (id, council, name)
        (self.represents, self.from, self.until) = (represents, from, until)
    }
}

/// Rådsmöte (council meeting): a day, who were there and what was said. Notes, no minutes: nothing is adjusted. One of a
/// day to come is planned.
package struct CouncilMeeting: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    package var council: Council.ID
    package var day: Day
    package var place: String
    package var present: String
    package var notes: String
    /// Where the notes stand in the diary; what is registered is not written in any more.
    package var document: DiaryDocument.ID?

    package init(
        id: Int64 = 0,
        council: Council.ID,
        day: Day,
        place: String = "",
        present: String = "",
        notes: String = "",
        document: DiaryDocument.ID? = nil
    ) {
        (self.id, self.council, self.day) = (id, council, day)
        (self.place, self.present, self.notes, self.document) = (place, present, notes, document)
    }

    /// Whether somebody has noted that it was held: a plan that nobody wrote in shows nothing.
    package var isNoted: Bool { !present.isEmpty || !notes.isEmpty }
}

/// Råd med möten (council record): one council with all that belongs to it.
package struct CouncilRecord: Hashable, Sendable, Identifiable {
    package let council: Council
    package let members: [CouncilMember]
    /// The latest first.
    package let meetings: [CouncilMeeting]
    /// The notes that stand in the diary.
    package let filed: [DiaryDocument]
    package var id: Council.ID { council.id }

    package init(
        _ council: Council,
        members: [CouncilMember],
        meetings: [CouncilMeeting],
        filed: [DiaryDocument] = []
    ) {
        (self.council, self.members, self.meetings, self.filed) = (council, members, meetings, filed)
    }

    package func members(on day: Day) -> [CouncilMember] {
        members.filter { $0.from <= day && $0.until.map { day <= $0 } ?? true }
    }
}

extension Council.Kind {
    package var swedish: String {
        switch self {
        case .strategy: "strategiråd"
        case .cooperation: "samverkansråd"
        case .staff: "medarbetarråd"
        case .steering: "styrgrupp"
        case .consultation: "medlemssamråd"
        case .other: "annat"
        }
    }
}

extension CouncilRecord {
    package func lastHeld(before today: Day) -> Day? {
        meetings.filter { $0.day <= today && $0.isNoted }.map(\.day).max()
    }

    package func next(from today: Day) -> Day? { meetings.filter { $0.day >= today && !$0.isNoted }.map(\.day).min() }
}

extension CouncilMeeting {
    /// What stands about its notes, in a word.
    package func state(on today: Day) -> String {
        if document != nil { return "diarieförda" }
        if isNoted { return "antecknat" }
        return day >= today ? "planerat" : "inte antecknat"
    }
}
