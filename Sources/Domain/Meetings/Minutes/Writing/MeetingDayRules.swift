extension BoardMeeting {
    /// Minutes tell what happened at a meeting: before its day nothing has.
    package func isNotBeforeItsDay(_ today: Day, _ deed: String) -> Ruling {
        today >= day
            ? Ruling(.met, .LocalGovernmentAct.minutesContent, "Mötets dag är inne.")
            : Ruling(
                .notMet,
                .LocalGovernmentAct.minutesContent,
                "Protokollet kan inte \(deed) den \(today.swedish): mötet är den \(day.swedish). Ändra mötets dag om det hålls tidigare."
            )
    }

    /// A meeting was held today or before; its § numbers stay in the year that they were given for.
    package func mayBeMoved(to new: Day, today: Day, hasNumbers: Bool) -> Ruling {
        if new > today {
            return Ruling(
                .notMet,
                .LocalGovernmentAct.minutesContent,
                "Mötet är öppnat och kan inte flyttas till en dag som inte har varit. Välj i dag eller tidigare."
            )
        }
        return hasNumbers && new.year != day.year
            ? Ruling(
                .notMet,
                .Bylaws.itemSeries,
                "Paragraferna har fått sina nummer för \(day.year). Dagen kan bara ändras inom det året."
            )
            : Ruling(.met, .LocalGovernmentAct.minutesContent, "Dagen kan ändras.")
    }
}

extension MeetingRecord {
    var openedBeforeItsDay: [Finding] {
        guard let opened = meeting.openedOn, opened < meeting.day else { return [] }
        return [
            Finding(
                .openedBeforeItsDay,
                .meeting(meeting.id),
                on: meeting.day,
                "Protokollet öppnades \(opened.swedish), före mötets dag \(meeting.day.swedish).",
                advice: "Kontrollera att mötet hölls den dagen. Ändra annars dagen innan mötet avslutas."
            )
        ]
    }

    /// What the minutes' own pages tell while they are written.
    package func liveFindings(_ board: Board) -> [Finding] { openedBeforeItsDay + votesOfOthers(board) }
}
