extension MeetingRecord {
    /// What must be put right before the meeting may be closed, in the order of the agenda.
    package func closingObstacles(_ board: Board) -> [ClosingObstacle] {
        numbered.flatMap { obstacles(at: $0, board) } + adjusterObstacles(board)
            + (numbered.isEmpty ? [ClosingObstacle(nil, "Ingen paragraf är öppnad.")] : [])
    }

    /// Items that were on the agenda and never came up: they stay out of the minutes.
    package var unopened: [ItemRecord] { items.filter { $0.item.openedAt == nil } }

    func obstacles(at record: ItemRecord, _ board: Board) -> [ClosingObstacle] {
        let name = "§ \(record.item.number ?? 0) \(record.item.title)"
        guard record.item.outcome != nil else {
            return [ClosingObstacle(record.id, "\(name) är inte avslutad. Ange hur ärendet slutade.")]
        }
        let quorum = quorum(at: record.id, board)
        let led = isLed(at: record.id, board)
        return
            (record.hasDecision && quorum.outcome == .notMet
            ? [ClosingObstacle(record.id, "\(name): \(quorum.reason)")] : [])
            + doubtfulVotes(at: record, board).filter { !$0.isConfirmed }.map { ClosingObstacle(record.id, $0.reason) }
            + (led.outcome == .notMet ? [ClosingObstacle(record.id, led.reason)] : [])
    }

    private func adjusterObstacles(_ board: Board) -> [ClosingObstacle] {
        let (chosen, wanted) = (
            adjusters.count { $0.item == nil }, board.bylaws(on: meeting.day)?.adjusters ?? 1
        )
        let count =
            chosen == wanted
            ? [] : [ClosingObstacle(nil, "\(chosen) justerare är valda. Förbundsordningen säger \(wanted).")]
        return count
            + itemsWithoutAdjuster.map {
                ClosingObstacle($0.id, "§ \($0.item.number ?? 0) behöver en annan justerare: den valda deltog inte.")
            }
    }

    /// Whether somebody may adjust: there, of the board, and neither presiding nor the secretary, who sign anyway.
    package func mayAdjust(_ person: Person.ID, at item: AgendaItem.ID?, _ board: Board) -> Ruling {
        func refused(_ reason: String) -> Ruling { Ruling(.notMet, .Bylaws.adjusters, reason) }
        let leader = item.map { presiding(at: $0, board) } ?? meeting.presiding
        if person == leader || person == meeting.secretary {
            return refused("Ordföranden och sekreteraren skriver alltid under. Välj någon annan till justerare.")
        }
        let there =
            item.map { isPresent(person, at: $0) && !isRecused(person, at: $0) }
            ?? attendances.contains { $0.person == person && $0.capacity != .other }
        guard there, board.mandate(of: person, on: meeting.day) != nil else {
            return refused("\(board.name(person)) är inte närvarande från styrelsen. Välj någon som deltar.")
        }
        let (chosen, wanted) = (adjusters.count { $0.item == nil }, board.bylaws(on: meeting.day)?.adjusters ?? 1)
        if item == nil, chosen >= wanted {
            return refused("Förbundsordningen säger \(wanted) justerare. Ta bort någon först.")
        }
        return Ruling(.met, .Bylaws.adjusters, "\(board.name(person)) kan justera.")
    }
}

/// Hinder för avslut (closing obstacle): what stands in the way of closing, and at which §.
package struct ClosingObstacle: Hashable, Sendable {
    package let item: AgendaItem.ID?
    package let text: String

    init(_ item: AgendaItem.ID?, _ text: String) { (self.item, self.text) = (item, text) }
}
