import Domain

/// Ett hållet möte i kort form (held meeting): what was its own. Opening, agenda, adjuster, last minutes and the end are
/// the same each time, and everybody of the board was there.
struct HeldMeeting: Decodable {
    let day: Day
    let adjusted: Day
    let adjuster: String
    let items: [MeetingFacts.Item]
    /// The end, when it was not noon.
    var end: TimeOfDay?
    /// Whether the minutes forgot the times.
    var untimed: Bool?
}

extension HeldMeeting {
    /// The whole meeting with its §§ numbered from one, posted when it was adjusted and for as long as it could be appealed.
    func facts(after previous: Day, from number: Int) -> MeetingFacts {
        let removal = NoticeDates(meeting: day, adjusted: adjusted, posted: adjusted).appeal?.earliestRemoval
        return MeetingFacts(
            meeting: MeetingFacts.Meeting(
                day: day,
                start: untimed == true ? nil : TimeOfDay(rawValue: "09:00"),
                end: untimed == true ? nil : end ?? TimeOfDay(rawValue: "12:00"),
                place: "Kommunhuset, rum 612",
                presiding: "ordf",
                secretary: "chef",
                adjusted: adjusted,
                posted: adjusted,
                removal: removal,
                removed: removal.flatMap { $0.rawValue <= Demo.day ? $0 : nil },
                adjusters: [adjuster]
            ),
            attendance: Self.attendance,
            items: numbered(opening(previous) + items + Self.closing, from: number)
        )
    }

    private static let attendance =
        ["ordf", "vice", "afled", "fkled"].map { MeetingFacts.Presence(who: $0, as: .ordinary) } + [
            MeetingFacts.Presence(who: "chef", as: .other, function: "förbundschef, sekreterare"),
            MeetingFacts.Presence(who: "utv", as: .other, function: "utvecklingsledare"),
        ]

    private func opening(_ previous: Day) -> [MeetingFacts.Item] {
        [
            .standing("Sammanträdet öppnas", text: "Ordföranden hälsar alla välkomna och öppnar mötet."),
            .standing("Fastställande av dagordning", .approve, "fastställa dagordningen."),
            .standing("Val av justerare", .appoint, "utse justerare att justera protokollet med ordföranden."),
            .standing("Föregående protokoll \(previous)", .note, "lägga protokollet till handlingarna.", .lastMinutes),
        ]
    }

    private static let closing: [MeetingFacts.Item] = [
        .standing("Sammanträdet avslutas", text: "Ordföranden tackar och avslutar mötet.")
    ]

    private func numbered(_ items: [MeetingFacts.Item], from first: Int) -> [MeetingFacts.Item] {
        zip(items, first...).map { item, number in
            var item = item
            item.number = number
            return item
        }
    }
}

extension MeetingFacts.Item {
    fileprivate static func standing(_ title: String, text: String) -> Self {
        Self(title: title, kind: .formal, origin: .standing, text: text)
    }

    fileprivate static func standing(
        _ title: String,
        _ kind: Clause.Kind,
        _ text: String,
        _ origin: AgendaItem.Origin = .standing
    ) -> Self {
        Self(title: title, kind: .formal, origin: origin, decisions: [MeetingFacts.Decision(kind: kind, text: text)])
    }
}
