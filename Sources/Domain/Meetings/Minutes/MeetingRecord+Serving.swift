/// Tjänstgörande (serving): somebody who takes part in the decision at a §, and for whom.
package struct Serving: Hashable, Sendable {
    package let person: Person.ID
    /// The member whose seat it is; nil when the person had no seat that day, which a rule will find.
    package let member: Member.ID?
    package let isDeputy: Bool

    package init(person: Person.ID, member: Member.ID?, isDeputy: Bool) {
        (self.person, self.member, self.isDeputy) = (person, member, isDeputy)
    }
}

extension MeetingRecord {
    /// Those of the board who were in the room at a §: with or without a vote, but not who left because of recusal.
    package func present(at item: AgendaItem.ID) -> [Attendance] {
        attendances.filter { covers($0.fromItem, $0.untilItem, item) && !leftRoom($0.person, at: item) }
    }

    package func isPresent(_ person: Person.ID, at item: AgendaItem.ID) -> Bool {
        present(at: item).contains { $0.person == person }
    }

    /// Those who take part in the decision: ordinary ledamöter who are there and not recused, deputies who serve by an
    /// interval of §§, and deputies who serve instead of somebody recused.
    package func serving(at item: AgendaItem.ID, _ board: Board) -> [Serving] {
        let able = present(at: item).filter { !isRecused($0.person, at: item) }
        let seats = Dictionary(deputySeats(at: item, board), uniquingKeysWith: { first, _ in first })
        return able.compactMap { attendance in
            let person = attendance.person
            if attendance.capacity == .ordinary {
                let member = board.mandate(of: person, on: meeting.day)?.member
                return Serving(person: person, member: member, isDeputy: false)
            }
            return seats[person].map { Serving(person: person, member: $0, isDeputy: true) }
        }
    }

    /// Whether somebody is noted as recused at a §, from all of it or from a part.
    package func isRecused(_ person: Person.ID, at item: AgendaItem.ID) -> Bool {
        recusal(of: person, at: item)?.answer == .recused
    }

    package func recusal(of person: Person.ID, at item: AgendaItem.ID) -> Recusal? {
        self.item(item)?.recusals.first { $0.person == person }
    }

    /// "Ersättarna ska tjänstgöra i den ordning som bestämts när de utsågs." (12 § by SFS 2006:1563, in our words.)
    /// The deputy of this member who is to serve next: there, not recused, and not serving already.
    package func nextDeputy(for member: Member.ID, at item: AgendaItem.ID, _ board: Board) -> Mandate? {
        let taken = Set(serving(at: item, board).map(\.person))
        return board.deputies(of: member, on: meeting.day).first {
            isPresent($0.person, at: item) && !isRecused($0.person, at: item) && !taken.contains($0.person)
        }
    }

    /// Whether an interval of items, by their places on the agenda, takes in this one. Nil is from the start, to the end.
    package func covers(_ from: AgendaItem.ID?, _ until: AgendaItem.ID?, _ item: AgendaItem.ID) -> Bool {
        guard let place = place(of: item) else { return false }
        let first = from.flatMap { self.place(of: $0) } ?? 0
        let last = until.flatMap { self.place(of: $0) } ?? Int.max
        return first <= place && place <= last
    }

    /// Whether intervals of somebody's presence follow on one another: who comes back has left before.
    package func holdsInOrder(_ intervals: [(from: AgendaItem.ID?, until: AgendaItem.ID?)]) -> Ruling {
        let places = intervals.map { interval in
            (interval.from.flatMap { place(of: $0) } ?? 0, interval.until.flatMap { place(of: $0) } ?? Int.max)
        }
        let holds = places.allSatisfy { $0.0 <= $0.1 } && zip(places, places.dropFirst()).allSatisfy { $0.1 < $1.0 }
        return holds
            ? Ruling(.met, .LocalGovernmentAct.minutesAttendance, "Tiderna följer på varandra.")
            : Ruling(
                .notMet,
                .LocalGovernmentAct.minutesAttendance,
                "Paragraferna följer inte på varandra. Den som kommer tillbaka har gått före, och går efter att ha kommit."
            )
    }

    private func place(of item: AgendaItem.ID) -> Int? { items.firstIndex { $0.id == item } }

    /// Printed minutes note who "did not take part in the decision": such a person may still have sat in the room.
    private func leftRoom(_ person: Person.ID, at item: AgendaItem.ID) -> Bool {
        recusal(of: person, at: item).map { $0.answer == .recused && $0.scope == .handling } ?? false
    }

    private func deputySeats(at item: AgendaItem.ID, _ board: Board) -> [(Person.ID, Member.ID?)] {
        let intervals = services.filter { covers($0.fromItem, $0.untilItem, item) }
        let replacements = (self.item(item)?.recusals ?? []).compactMap { recusal in
            recusal.replacement.map { ($0, seat(of: recusal.person, at: item, board)) }
        }
        return intervals.map { ($0.deputy, $0.member) } + replacements
    }

    /// The member for whom somebody sits at a §: by service when a deputy serves, else by mandate.
    private func seat(of person: Person.ID, at item: AgendaItem.ID, _ board: Board) -> Member.ID? {
        let service = services.first { $0.deputy == person && covers($0.fromItem, $0.untilItem, item) }
        return service?.member ?? board.mandate(of: person, on: meeting.day)?.member
    }
}
