/// Startlägets läge (opening facts): what has been taken over so far.
package struct OpeningFacts: Hashable, Sendable {
    package let board: Board?
    /// The day that Kansli took over; nil before the number series have been given.
    package let startedOn: Day?
    package let nextDiaryNumber: String?
    package let decisions: [OpeningDecision]
    package let grants: [OpeningGrant]

    package init(
        board: Board? = nil,
        startedOn: Day? = nil,
        nextDiaryNumber: String? = nil,
        decisions: [OpeningDecision] = [],
        grants: [OpeningGrant] = []
    ) {
        (self.board, self.startedOn, self.nextDiaryNumber) = (board, startedOn, nextDiaryNumber)
        (self.decisions, self.grants) = (decisions, grants)
    }
}

extension OpeningFacts {
    /// Whether a step has what work needs; decisions, grants and staff may be none.
    package func isDone(_ part: Opening.Part, on today: Day) -> Bool {
        switch part {
        case .association: board != nil
        case .rules: board?.bylaws.isEmpty == false
        case .members: Set((board?.members(on: today) ?? []).map(\.kind)) == Set(Member.Kind.allCases)
        case .seats:
            board.map { !$0.mandates(on: today).isEmpty && !$0.vacancies(on: today).contains { $0.kind == .ordinary } }
                ?? false
        case .staff: !staff.isEmpty
        case .decisions: !decisions.isEmpty
        case .grants: !grants.isEmpty
        }
    }

    /// Those who have no seat.
    package var staff: [Person] {
        guard let board else { return [] }
        let seated = Set(board.mandates.map(\.person))
        return board.persons.filter { !seated.contains($0.id) }
    }
}

/// Vakans (vacancy): a seat of a member that nobody has on the day.
package struct Vacancy: Hashable, Sendable {
    package let member: Member
    package let kind: Mandate.Kind
    package let order: Int
}

extension Board {
    package func vacancies(on day: Day) -> [Vacancy] {
        let sitting = mandates(on: day)
        return members(on: day).flatMap { member in
            Mandate.Kind.allCases.flatMap { kind in
                let taken = sitting.filter { $0.member == member.id && $0.kind == kind }
                let free = (1...99).filter { order in !taken.contains { $0.order == order } }
                let seats = kind == .ordinary ? member.seats : member.deputySeats
                return free.prefix(max(0, seats - taken.count)).map { Vacancy(member: member, kind: kind, order: $0) }
            }
        }
    }
}
