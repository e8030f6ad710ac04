/// Utskick (summons delivery): that one person got the summons, how and when.
package struct SummonsDelivery: Codable, Hashable, Sendable, Identifiable {
    /// Sätt att skicka kallelsen (way of sending): by mail, as a file for somebody to send, or not at all for want of an address.
    package enum Way: String, Codable, CaseIterable, Hashable, Sendable { case sent, filed, none }

    /// Handlingarna i utskicket (papers): not sent along, attached as one PDF, or too large for a letter.
    package enum Papers: String, Codable, CaseIterable, Hashable, Sendable { case none, attached, tooLarge }

    package let id: Int64
    package var meeting: BoardMeeting.ID
    package var person: Person.ID
    package var email: String?
    package var way: Way
    package var on: Day
    package var papers: Papers

    package init(
        id: Int64,
        meeting: BoardMeeting.ID,
        person: Person.ID,
        email: String?,
        way: Way,
        on: Day,
        papers: Papers = .none
    ) {
        (self.id, self.meeting, self.person) = (id, meeting, person)
        (self.email, self.way, self.on, self.papers) = (email, way, on, papers)
    }
}

extension SummonsDelivery.Way {
    package var swedish: String {
        switch self {
        case .sent: "skickad med e-post"
        case .filed: "lagd i brevmappen, inte skickad"
        case .none: "har ingen e-postadress"
        }
    }
}

extension SummonsDelivery.Papers {
    package var swedish: String {
        switch self {
        case .none: "läses i Kansli"
        case .attached: "bifogade som en PDF"
        case .tooLarge: "fick inte plats i brevet"
        }
    }
}

extension MeetingRecord {
    /// Whether the summons may go out. A late one is never stopped, but its sender must say that they know.
    package func maySummon(_ board: Board, on today: Day, knowingItIsLate: Bool) -> Ruling {
        let prepared = meeting.mayBePrepared
        if prepared.outcome == .notMet { return prepared }
        guard !items.isEmpty else {
            return Ruling(.notMet, .Bylaws.summons, "Dagordningen är tom. Lägg till ärenden innan du kallar.")
        }
        guard !isLate(board, on: today) || knowingItIsLate else {
            return Ruling(
                .notMet,
                .Bylaws.summons,
                "Kallelsen skulle ha gått ut senast \(latestSummons(board).swedish). Kryssa för att du kallar ändå."
            )
        }
        return Ruling(.met, .Bylaws.summons, "Kallelsen kan gå ut.")
    }

    /// Sista dag att kalla, as the bylaws of the meeting's day have it.
    package func latestSummons(_ board: Board) -> Day {
        meeting.day - (board.bylaws(on: meeting.day)?.summonsDays ?? 0)
    }

    package func isLate(_ board: Board, on today: Day) -> Bool { today > latestSummons(board) }
}

extension Board {
    /// Those who are called: ledamöter and deputies of the day, member by member, ledamöter first.
    package func called(on day: Day) -> [Person.ID] {
        let seats = mandates(on: day)
        return (seats.filter { $0.kind == .ordinary } + seats.filter { $0.kind == .deputy })
            .map(\.person).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}
