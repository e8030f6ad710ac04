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
        let held = meetings.filter { $0.hasBegun && $0.meeting.cancelledOn == nil }
            .sorted { ($0.meeting.day, $0.meeting.id) < ($1.meeting.day, $1.meeting.id) }
        let about = held.enumerated().flatMap { place, record in
            let previous = place > 0 ? held[place - 1] : nil
            return record.findings(
                board,
                after: previous.flatMap { $0.isInSeries(with: record, board) ? $0 : nil },
                laterMeetingHeld: place + 1 < held.count,
                on: today
            )
        }
        let before = meetings.flatMap { $0.summonsFindings(board, on: today) }
        let kept = registry.findings(on: today) + (wheel?.findings(on: today) ?? [])
        return (board.findings(on: today) + plan.findings(board) + before + about + kept).sortedForReading()
    }
}

extension MeetingRecord {
    /// History counts as held, whatever times it lacks.
    package var hasBegun: Bool { meeting.asPrinted || meeting.openedAt != nil }

    /// What the rules find in one meeting that has begun.
    func findings(_ board: Board, after previous: MeetingRecord?, laterMeetingHeld: Bool, on today: Day) -> [Finding] {
        servingFindings(board) + itemFindings(after: previous) + recusalFindings(board)
            + noticeFindings(board, on: today)
            + followUpFindings(on: today, laterMeetingHeld: laterMeetingHeld)
    }

    /// Whether § numbers go on from this meeting to another.
    fileprivate func isInSeries(with other: MeetingRecord, _ board: Board) -> Bool {
        board.bylaws(on: other.meeting.day)?.series == .continuous || meeting.day.year == other.meeting.day.year
    }
}
