extension MeetingRecord {
    package func reply(of person: Person.ID) -> AttendanceReply? { replies.last { $0.person == person } }

    package func isAway(_ person: Person.ID) -> Bool { reply(of: person)?.answer == .absent }

    /// Those who have said that they come and are not noted as there.
    package var suggestedAttendances: [AttendanceReply] {
        replies.filter { reply in reply.answer != .absent && !attendances.contains { $0.person == reply.person } }
    }

    /// "Ersättarna ska tjänstgöra i den ordning som bestämts när de utsågs." (12 § by SFS 2006:1563, in our words.)
    /// For each ledamot who has said no, the next of the member's deputies who has not.
    package func standIns(_ board: Board) -> [StandIn] {
        board.members(on: meeting.day).flatMap { member -> [StandIn] in
            let able = board.deputies(of: member.id, on: meeting.day).map(\.person).filter { !isAway($0) }
            let absent = board.mandates(on: meeting.day)
                .filter { $0.member == member.id && $0.kind == .ordinary && isAway($0.person) }.map(\.person)
            return absent.enumerated().map { place, person in
                let deputy = able.indices.contains(place) ? able[place] : nil
                return StandIn(absent: person, deputy: deputy, answer: deputy.flatMap { reply(of: $0)?.answer })
            }
        }
    }

    /// Whether somebody may say whether they come, and why not. Who plans the meeting may note what others have told.
    package func mayReply(_ answer: AttendanceReply.Answer, for person: Person.ID, _ board: Board, today: Day) -> Ruling
    {
        guard [.planned, .summoned].contains(meeting.stage), meeting.day >= today, !meeting.asPrinted else {
            return Ruling(
                .notMet,
                .Kansli.closed,
                "Mötet är inte längre ett kommande möte. Närvaron antecknas på mötet."
            )
        }
        guard board.mandate(of: person, on: meeting.day) != nil else {
            return Ruling(.notMet, .Bylaws.summons, "Bara ledamöter och ersättare lämnar besked om mötet.")
        }
        if answer == .remote, !meeting.distance {
            return Ruling(
                .notMet,
                .FinsamAct.distance,
                "Kallelsen erbjuder inte deltagande på distans. Fråga kansliet."
            )
        }
        return Ruling(.met, .Bylaws.summons, "Beskedet kan lämnas.")
    }
}

extension MeetingRecord {
    /// What an absence asks of whoever calls the meeting: the next deputy, or that quorum is lost.
    func absenceDuties(_ board: Board) -> [Duty] {
        let calls = standIns(board).filter { $0.answer == nil }.map { standIn in
            let turn =
                standIn.deputy.map { "Kalla in \(board.name($0)), som står på tur." } ?? "Ingen ersättare är kvar."
            return duty(
                meeting.day,
                "\(board.name(standIn.absent)) kommer inte till mötet \(meeting.day.swedish). \(turn)",
                .FinsamAct.orderOfService,
                "Till mötet",
                "",
                .whoMay(.convene)
            )
        }
        let lost = replies.contains { $0.answer == .absent } ? itemsThatWouldLoseQuorum(board).compactMap(item) : []
        guard !lost.isEmpty else { return calls }
        let titles = lost.map { "”\($0.item.title)”" }.joined(separator: ", ")
        return calls + [
            duty(
                meeting.day,
                "Mötet \(meeting.day.swedish) blir inte beslutsfört i \(titles), efter de besked som har kommit.",
                .Bylaws.quorum,
                "Till mötet",
                "",
                .whoMay(.convene)
            )
        ]
    }
}
