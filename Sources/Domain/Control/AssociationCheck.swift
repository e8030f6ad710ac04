/// Kontroll (association check): every rule over everything that is registered, as it is on a day.
package enum AssociationCheck {
    package static func findings(
        _ board: Board,
        plan: [PlannedMeeting],
        meetings: [MeetingRecord],
        registry: Registry = Registry(),
        wheel: Wheel? = nil,
        on today: Day
    ) -> [Finding] {
        let records = Dictionary(meetings.map { ($0.meeting.id, $0) }, uniquingKeysWith: { first, _ in first })
        let turns = meetings.map(\.meeting).turns
        let about = meetings.flatMap { record in
            let turn = turns[record.meeting.id]
            return record.findings(board, in: turn, after: turn?.previous.flatMap { records[$0] }, on: today)
        }
        return findings(
            board,
            plan: plan,
            aboutMeetings: about,
            held: meetings.map(\.meeting).heldDays,
            registry: registry,
            wheel: wheel,
            on: today
        )
    }

    /// With what is found in each meeting known already, and the days of those that were held.
    package static func findings(
        _ board: Board,
        plan: [PlannedMeeting],
        aboutMeetings about: [Finding],
        held: [Day],
        registry: Registry,
        wheel: Wheel?,
        on today: Day
    ) -> [Finding] {
        let kept = registry.findings(board, held: held, on: today) + (wheel?.findings(on: today) ?? [])
        return (board.findings(on: today) + plan.findings(board) + about + kept).sortedForReading()
    }
}

/// Mötets plats i raden (turn): all that the rules about a held meeting ask of the others.
package struct MeetingTurn: Hashable, Sendable {
    /// The one that was held before it; its § numbers may go on in this one.
    package let previous: BoardMeeting.ID?
    package let laterMeetingHeld: Bool
}

extension Sequence<BoardMeeting> {
    /// The days on which the board has met, in order.
    package var heldDays: [Day] { filter { $0.hasBegun && $0.cancelledOn == nil }.map(\.day).sorted() }

    /// The turn of each meeting that has begun; those that have not yet stand in no row.
    package var turns: [BoardMeeting.ID: MeetingTurn] {
        let held = filter { $0.hasBegun && $0.cancelledOn == nil }.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
        let turns = held.indices.map { place in
            let previous = place > 0 ? held[place - 1].id : nil
            return (held[place].id, MeetingTurn(previous: previous, laterMeetingHeld: place + 1 < held.count))
        }
        return Dictionary(turns, uniquingKeysWith: { first, _ in first })
    }
}

extension BoardMeeting {
    /// History counts as held, whatever times it lacks.
    package var hasBegun: Bool { asPrinted || openedAt != nil }
}

extension MeetingRecord {
    package var hasBegun: Bool { meeting.hasBegun }

    /// What the rules find in one meeting: before it begins in its summons and agenda, then in all of it. `previous` is the
    /// record of the turn's meeting.
    package func findings(
        _ board: Board,
        in turn: MeetingTurn?,
        after previous: MeetingRecord?,
        on today: Day
    ) -> [Finding] {
        let board = board.seated(on: meeting.day)
        let before = summonsFindings(board, on: today)
        guard let turn else { return before }
        return before + servingFindings(board)
            + itemFindings(after: previous.flatMap { $0.isInSeries(with: self, board) ? $0 : nil })
            + recusalFindings(board)
            + noticeFindings(board, on: today)
            + followUpFindings(on: today, laterMeetingHeld: turn.laterMeetingHeld)
    }

    /// Whether § numbers go on from this meeting to another.
    private func isInSeries(with other: MeetingRecord, _ board: Board) -> Bool {
        board.bylaws(on: other.meeting.day)?.series == .continuous || meeting.day.year == other.meeting.day.year
    }
}
