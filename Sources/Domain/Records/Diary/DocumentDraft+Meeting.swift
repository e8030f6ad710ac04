extension DocumentDraft {
    /// The summons, the day that it first went out.
    package static func summons(to meeting: BoardMeeting, on today: Day) -> DocumentDraft {
        DocumentDraft(
            .outgoing,
            "Kallelse till styrelsens möte den \(meeting.day.swedish)",
            on: today,
            kind: .summons,
            counterpart: "Styrelsens ledamöter och ersättare"
        )
    }

    /// The minutes become a public document when they are adjusted, not when they are written.
    package static func minutes(of meeting: BoardMeeting, section: Int? = nil, on today: Day) -> DocumentDraft {
        DocumentDraft(
            .drawnUp,
            section.map { "Omedelbart justerad § \($0), styrelsens möte den \(meeting.day.swedish)" }
                ?? "Justerat protokoll från styrelsens möte den \(meeting.day.swedish)",
            on: today,
            kind: .minutes
        )
    }

    package static func notice(of meeting: BoardMeeting, section: Int? = nil, on today: Day) -> DocumentDraft {
        DocumentDraft(
            .drawnUp,
            section.map { "Tillkännagivande av omedelbart justerad § \($0) från den \(meeting.day.swedish)" }
                ?? "Tillkännagivande av justerat protokoll från den \(meeting.day.swedish)",
            on: today,
            kind: .notice
        )
    }

    package static func extract(of item: CaseItem, on today: Day) -> DocumentDraft {
        DocumentDraft(
            .drawnUp,
            "Protokollsutdrag § \(item.number.map(String.init) ?? ""), styrelsens möte den \(item.day.swedish)",
            on: today,
            kind: .extract
        )
    }
}
