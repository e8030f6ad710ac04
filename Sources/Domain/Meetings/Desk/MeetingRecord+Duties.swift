extension MeetingRecord {
    /// What this meeting asks next, as of where it stands. History asks only that its notice comes down.
    package func duties(_ board: Board, on today: Day) -> [Duty] {
        immediate.compactMap { narrowed(to: $0.item) }.flatMap { $0.duties(board, on: today) }
            + ownDuties(board, on: today)
    }

    private func ownDuties(_ board: Board, on today: Day) -> [Duty] {
        switch meeting.stage {
        case .planned where meeting.asPrinted: removal
        case .planned: meeting.day < today ? [overdue] : [summons(board)] + absenceDuties(board)
        case .summoned: meeting.day < today ? [overdue] : [opening, reading] + unanswered(board) + absenceDuties(board)
        case .open: [closing]
        case .closed: signatures(board)
        case .adjusted: notice == nil ? posting(board) : removal + renewal(board, today)
        case .cancelled: []
        }
    }

    private func summons(_ board: Board) -> Duty {
        let days = board.bylaws(on: meeting.day)?.summonsDays ?? 0
        let isEmpty = items.isEmpty
        return Duty(
            meeting.day - days,
            isEmpty
                ? "Skriv dagordningen till mötet \(meeting.day.swedish). Kallelsen ska gå ut \(days) dagar före."
                : "Skicka kallelsen till mötet \(meeting.day.swedish). Den ska gå ut \(days) dagar före.",
            .Bylaws.summons,
            isEmpty ? "Till dagordningen" : "Till kallelsen",
            path: isEmpty ? "/moten/\(meeting.id)/dagordning" : "/moten/\(meeting.id)/kallelse",
            for: .whoMay(.convene)
        )
    }

    private var overdue: Duty {
        duty(
            meeting.day,
            "Mötet \(meeting.day.swedish) har inte öppnats. Blev det inte av, ställ in det.",
            .LocalGovernmentAct.minutesKeeper,
            "Till mötet",
            "",
            .whoMay(.convene)
        )
    }

    private var opening: Duty {
        duty(
            meeting.day,
            "Öppna mötet och för protokoll.",
            .LocalGovernmentAct.minutesKeeper,
            "Till protokollet",
            "/protokoll",
            .whoMay(.writeMinutes)
        )
    }

    private var reading: Duty {
        duty(
            meeting.day,
            "Läs handlingarna till mötet \(meeting.day.swedish).",
            .Bylaws.summons,
            "Läs handlingarna",
            "/papper",
            .board
        )
    }

    /// Who has a seat is asked whether they come; a deputy only when it is their turn.
    private func unanswered(_ board: Board) -> [Duty] {
        let seated = board.mandates(on: meeting.day).filter { $0.kind == .ordinary }.map(\.person)
        let inTurn = standIns(board).compactMap(\.deputy)
        return (seated + inTurn).filter { reply(of: $0) == nil }.map { person in
            duty(
                meeting.day,
                inTurn.contains(person)
                    ? "Säg om du kommer till mötet \(meeting.day.swedish). Du står på tur att ersätta en ledamot."
                    : "Säg om du kommer till mötet \(meeting.day.swedish), så att en ersättare hinner kallas in om du inte kan.",
                .Bylaws.summons,
                "Svara",
                "/papper",
                .person(person)
            )
        }
    }

    private var closing: Duty {
        duty(
            meeting.day,
            "Protokollet från \(meeting.day.swedish) är öppet. Avsluta det när mötet är slut, så att det kan justeras.",
            .LocalGovernmentAct.minutesContent,
            "Till protokollet",
            "/protokoll",
            .whoMay(.writeMinutes)
        )
    }

    /// "Protokollet ska justeras senast fjorton dagar efter sammanträdet" (5 kap. 69 § KL, by analogy, in our words).
    private func signatures(_ board: Board) -> [Duty] {
        // What was to be adjusted at once waits for nothing.
        let last = section == nil ? NoticeDates(meeting: meeting.day).adjustment.last : meeting.day
        let missing = missingSignatures
        let names = Set(missing.map { board.name($0.person) }).sortedInSwedish().joined(separator: ", ")
        let all = duty(
            last,
            "\(adjustedName.capitalised) väntar på underskrift av \(names).",
            .LocalGovernmentAct.adjustment,
            "Till justeringen",
            "/justering",
            .whoMay(.writeMinutes)
        )
        let each = missing.map { required in
            duty(
                last,
                "Skriv under \(adjustedName) som \(required.capacity.swedish).",
                .LocalGovernmentAct.adjustment,
                "Läs och skriv under",
                "/justering",
                .person(required.person)
            )
        }
        return each.reduce(into: [all]) { if !$0.contains($1) { $0.append($1) } }
    }

    /// "Senast den andra dagen efter justeringen ska den tillkännages" (8 kap. 12 § KL, by analogy, in our words).
    private func posting(_ board: Board) -> [Duty] {
        guard !meeting.asPrinted, let adjusted = meeting.adjustedOn else { return [] }
        let (text, action) = posting(adjusted, otherNoticeBoard(board))
        return [
            duty(
                NoticeDates(meeting: meeting.day, adjusted: adjusted).notice?.last ?? adjusted,
                text,
                .LocalGovernmentAct.notice,
                action,
                "/anslag",
                .whoMay(.postNotices)
            )
        ]
    }

    private func posting(_ adjusted: Day, _ other: OtherNoticeBoard?) -> (text: String, action: String) {
        let minutes = adjustedName
        guard let other else { return ("Anslå \(minutes). Det justerades \(adjusted.swedish).", "Anslå") }
        return noticeRequest == nil
            ? ("Lämna anslaget av \(minutes) till \(other.name). Det justerades \(adjusted.swedish).", "Till anslaget")
            : (
                "\(minutes.capitalised) väntar på anslag hos \(other.name). Skriv in dagen, med bevis.",
                "Skriv in anslaget"
            )
    }

    /// "Överklagandetiden löper bara medan anslaget sitter uppe" (13 kap. 5 § KL, in our words): one that came down too
    /// early is put up again, at once.
    private func renewal(_ board: Board, _ today: Day) -> [Duty] {
        guard let notice, notice.wasRemovedEarly, let removed = notice.removedOn else { return [] }
        let place = otherNoticeBoard(board).map { " hos \($0.name)" } ?? ""
        return [
            duty(
                removed,
                "Anslå \(adjustedName) på nytt\(place). Anslaget togs ned \(removed.swedish), innan överklagandetiden hade gått ut.",
                .LocalGovernmentAct.appealPeriod,
                place.isEmpty ? "Anslå på nytt" : "Till anslaget",
                "/anslag",
                .whoMay(.postNotices)
            )
        ]
    }

    /// "Anslaget får inte tas bort innan överklagandetiden gått ut": from the day after, it may.
    private var removal: [Duty] {
        guard let notice, notice.removedOn == nil else { return [] }
        let from = notice.appealPeriod.earliestRemoval
        var removal = duty(
            from,
            "Anslaget av \(adjustedName)\(notice.place) kan tas ned från och med \(from.swedish).",
            .LocalGovernmentAct.notice,
            "Till anslaget",
            "/anslag",
            .whoMay(.postNotices)
        )
        removal.isDeadline = false
        return [removal]
    }

    func duty(
        _ day: Day,
        _ text: String,
        _ provision: Provision,
        _ action: String,
        _ page: String,
        _ audience: Duty.Audience
    ) -> Duty {
        Duty(day, text, provision, action, path: path + page, for: audience)
    }
}
