import Foundation

/// Möte att arvodera (paid meeting): what fees ask of a meeting that is over.
package struct FeeMeeting: Hashable, Sendable, Identifiable {
    /// Vem som var med (presence), and as what.
    package struct Presence: Hashable, Sendable {
        package enum Standing: Hashable, Sendable { case ordinary, serving, deputy }

        package var person: Person.ID
        package var standing: Standing
        /// "ledamot, ordförande".
        package var function: String
        /// Whether the seat is FK's or AF's.
        package var isState: Bool
        /// Minutes of the person's own by the minutes' clock; nil when it is not known. Only for who was there for a part.
        package var ownMinutes: Int?
        package var isPart: Bool
    }

    package let id: BoardMeeting.ID
    package var day: Day
    package var start: TimeOfDay?
    package var end: TimeOfDay?
    /// "§§ 12–20".
    package var sections: String
    package var presences: [Presence]

    /// Nil when a time is missing, or the end is not after the start.
    package var minutes: Int? { FeeTime.minutes(start, end) }
}

extension FeeMeeting {
    /// Nil when the meeting is not over, or was cancelled.
    package init?(_ record: MeetingRecord, _ board: Board) {
        self.init(record, presences: record.feePresences(board.seated(on: record.meeting.day)))
    }

    private init?(_ record: MeetingRecord, presences: [Presence]) {
        let meeting = record.meeting
        guard meeting.isOver else { return nil }
        let numbers = record.items.compactMap(\.item.number)
        self.init(
            id: meeting.id,
            day: meeting.day,
            start: meeting.start,
            end: meeting.end,
            sections: Self.sections(numbers),
            presences: presences
        )
    }

    /// Without who was there; nil when the meeting is not over.
    package init?(_ meeting: BoardMeeting) { self.init(MeetingRecord(meeting: meeting), presences: []) }

    private static func sections(_ numbers: [Int]) -> String {
        guard let first = numbers.min(), let last = numbers.max() else { return "" }
        return first == last ? "§\u{A0}\(first)" : "§§\u{A0}\(first)–\(last)"
    }
}

extension BoardMeeting {
    /// Över (over): closed, or from before Kansli.
    package var isOver: Bool { cancelledOn == nil && (asPrinted || closedAt != nil) }
}

extension MeetingRecord {
    /// Everybody with a seat who was there, once each.
    fileprivate func feePresences(_ board: Board) -> [FeeMeeting.Presence] {
        var seen: Set<Person.ID> = []
        let people = attendances.filter { $0.capacity != .other && seen.insert($0.person).inserted }.map(\.person)
        return people.compactMap { person in
            guard let mandate = board.mandate(of: person, on: meeting.day) else { return nil }
            let standing = standing(of: person, mandate)
            return FeeMeeting.Presence(
                person: person,
                standing: standing,
                function: function(of: person, standing, board),
                isState: board.member(mandate.member)?.kind.isState ?? false,
                ownMinutes: ownMinutes(of: person),
                isPart: isPart(person)
            )
        }
    }

    /// A deputy serves by an interval of §§, or instead of somebody recused.
    private func standing(of person: Person.ID, _ mandate: Mandate) -> FeeMeeting.Presence.Standing {
        guard mandate.kind == .deputy else { return .ordinary }
        let replaces = items.contains { $0.recusals.contains { $0.replacement == person } }
        return replaces || services.contains { $0.deputy == person } ? .serving : .deputy
    }

    private func function(of person: Person.ID, _ standing: FeeMeeting.Presence.Standing, _ board: Board) -> String {
        let seat =
            switch standing {
            case .ordinary: "ledamot"
            case .serving: "tjänstgörande ersättare"
            case .deputy: "ersättare"
            }
        let office = board.chairmanships(on: meeting.day).first { $0.person == person }
        return office.map { "\(seat), \($0.office.swedish)" } ?? seat
    }

    private func isPart(_ person: Person.ID) -> Bool {
        attendances.contains { $0.person == person && ($0.fromItem != nil || $0.untilItem != nil) }
    }

    /// From when the first § of each interval was opened until the § after the last one was; nil unless the minutes were
    /// written while the meeting went on.
    private func ownMinutes(of person: Person.ID) -> Int? {
        guard clockIsTrue else { return nil }
        let spans = attendances.filter { $0.person == person }.map { span($0) }
        guard !spans.isEmpty, spans.allSatisfy({ $0 != nil }) else { return nil }
        return Int(spans.compactMap(\.self).reduce(0, +) / 60)
    }

    private func span(_ attendance: Attendance) -> TimeInterval? {
        let from = attendance.fromItem.map { opening(of: $0) } ?? meeting.openedAt
        let until = attendance.untilItem.map { opening(after: $0) } ?? meeting.closedAt
        guard let from, let until, from <= until else { return nil }
        return until.timeIntervalSince(from)
    }

    private func opening(of item: AgendaItem.ID) -> Date? { items.first { $0.id == item }?.item.openedAt }

    private func opening(after item: AgendaItem.ID) -> Date? {
        guard let place = items.firstIndex(where: { $0.id == item }) else { return nil }
        return items.dropFirst(place + 1).compactMap(\.item.openedAt).first ?? meeting.closedAt
    }

    /// The clock counts only when it agrees with the times that the minutes state, to half an hour.
    private var clockIsTrue: Bool {
        guard let stated = FeeTime.minutes(meeting.start, meeting.end), let openedAt = meeting.openedAt,
            let closedAt = meeting.closedAt
        else { return false }
        return abs(closedAt.timeIntervalSince(openedAt) / 60 - Double(stated)) <= 30
    }
}
