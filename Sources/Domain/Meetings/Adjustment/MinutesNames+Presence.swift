extension MinutesNames {
    /// Everybody who was there: those who decide, serving deputies, other deputies, others. A person with several
    /// intervals stands once, with all of them.
    func presences() -> [Minutes.Presence] {
        var seen: Set<Person.ID> = []
        let people = record.attendances.filter { seen.insert($0.person).inserted }
        return Minutes.Presence.Group.allCases.flatMap { group in
            people.filter { self.group(of: $0) == group }.map { presence($0, in: group) }
        }
    }

    private func group(of attendance: Attendance) -> Minutes.Presence.Group {
        switch attendance.capacity {
        case .ordinary: .ordinary
        case .deputy: record.services.contains { $0.deputy == attendance.person } ? .serving : .deputy
        case .other: .other
        }
    }

    private func presence(_ attendance: Attendance, in group: Minutes.Presence.Group) -> Minutes.Presence {
        Minutes.Presence(
            group: group,
            name: name(attendance.person),
            function: function(of: attendance),
            from: origin(of: attendance.person),
            extent: extent(of: attendance.person, in: group)
        )
    }

    private func function(of attendance: Attendance) -> String {
        guard attendance.capacity != .other else { return attendance.function }
        let seat = attendance.capacity == .ordinary ? "ledamot" : "ersättare"
        let office = board.chairmanships(on: record.meeting.day).first { $0.person == attendance.person }
        return office.map { "\(seat), \($0.office.swedish)" } ?? seat
    }

    private func origin(of person: Person.ID) -> String {
        if let mandate = board.mandate(of: person, on: record.meeting.day) {
            return board.member(mandate.member)?.name ?? ""
        }
        return board.person(person)?.employer.map(organisation) ?? ""
    }

    private func extent(of person: Person.ID, in group: Minutes.Presence.Group) -> String {
        let attendances = record.attendances.filter { $0.person == person }
        let present = attendances.compactMap { interval($0.fromItem, $0.untilItem) }
        let services = record.services.filter { $0.deputy == person }
        let serving = services.compactMap { interval($0.fromItem, $0.untilItem) }.map { "tjänstgör \($0)" }
        let modes = attendances.filter { $0.mode != .room }.map { attendance in
            attendance.mode.swedish + (attendance.audioReason.map { " (\($0))" } ?? "")
        }
        return (present + serving + modes).joined(separator: "; ")
    }

    /// "§§ 120–124"; nil when it is the whole meeting.
    private func interval(_ from: AgendaItem.ID?, _ until: AgendaItem.ID?) -> String? {
        let first = number(from) ?? record.numbered.first?.item.number
        let last = number(until) ?? record.numbered.last?.item.number
        guard from != nil || until != nil, let first, let last else { return nil }
        return first == last ? "§ \(first)" : "§§ \(first)–\(last)"
    }

    private func number(_ item: AgendaItem.ID?) -> Int? { item.flatMap(record.item)?.item.number }
}
