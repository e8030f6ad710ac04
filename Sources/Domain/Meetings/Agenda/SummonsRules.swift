extension MeetingRecord {
    /// What the rules about the summons and the agenda find before a meeting.
    package func summonsFindings(_ board: Board, on today: Day) -> [Finding] {
        guard !meeting.asPrinted, meeting.cancelledOn == nil else { return [] }
        return [summonsTooLate(board, today)].compactMap { $0 } + itemsLosingQuorum(board, today)
    }

    /// "Kallelsen ska gå ut så många dagar före mötet som förbundsordningen säger."
    private func summonsTooLate(_ board: Board, _ today: Day) -> Finding? {
        let days = board.bylaws(on: meeting.day)?.summonsDays ?? 0
        let latest = meeting.day - days
        guard (meeting.summonedOn ?? today) > latest, meeting.openedAt == nil || meeting.summonedOn != nil else {
            return nil
        }
        let sent = meeting.summonedOn.map { "gick ut \($0.swedish)" } ?? "har inte gått ut"
        return Finding(
            .summonsTooLate,
            .meeting(meeting.id),
            on: meeting.day,
            "Kallelsen till mötet \(meeting.day.swedish) \(sent). Den ska gå ut \(days) dagar före, senast \(latest.swedish).",
            advice: meeting.summonedOn == nil
                ? "Kalla nu och fråga styrelsen om alla godtar den korta tiden, eller flytta mötet."
                : "Låt styrelsen godta kallelsen som första ärende, och anteckna det."
        )
    }

    private func itemsLosingQuorum(_ board: Board, _ today: Day) -> [Finding] {
        guard [.planned, .summoned].contains(meeting.stage), meeting.day >= today else { return [] }
        let losing = Set(itemsThatWouldLoseQuorum(board))
        return items.filter { losing.contains($0.id) }.map { record in
            Finding(
                .agendaWouldLoseQuorum,
                .agendaItem(record.id, meeting.id),
                on: meeting.day,
                "Ärendet ”\(record.item.title)” förlorar beslutsförheten om alla som kan vara jäviga går ut.",
                advice: "Fråga dem i förväg och kalla ersättare som inte berörs."
            )
        }
    }
}
