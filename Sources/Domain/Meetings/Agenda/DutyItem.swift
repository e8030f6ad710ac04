/// Plikt som ärende (duty item): a duty of the year taken up on an agenda. The adjusted § shows that it is done.
package struct DutyItem: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    package var item: AgendaItem.ID
    package var duty: WheelDuty.ID
    package var year: Int
    package var number: Int

    package init(id: Int64, item: AgendaItem.ID, _ place: WheelPlace) {
        (self.id, self.item) = (id, item)
        (duty, year, number) = (place.duty, place.year, place.number)
    }

    package var place: WheelPlace { WheelPlace(duty, year, number) }
}

extension WheelDutyDraft {
    /// Whether the board does it by a decision at a meeting: what shows that it is done is a § of the board.
    package var isDecidedByBoard: Bool {
        guard let fact else { return false }
        return [.annualReport, .budget, .halfYearReport, .nextPlan, .boardSection].contains(fact)
    }
}

extension Wheel {
    /// What the board is to decide that is on the list by a meeting's day, late or not, and that no agenda has taken up.
    package func offered(for meeting: BoardMeeting, taken: Set<WheelPlace>) -> [YearDuty] {
        (meeting.day.year - 1...meeting.day.year + 1).flatMap(list).filter {
            $0.duty.isDecidedByBoard && $0.shownFrom <= meeting.day && !$0.isSettled(on: meeting.day)
                && !taken.contains($0.place)
        }
    }
}

extension YearDuty {
    /// The item as it is laid on an agenda.
    package var item: ItemDraft {
        ItemDraft(
            title: duty.title,
            kind: duty.fact == .budget ? .budget : .decision,
            background: "\(duty.text)\n\nÅrshjulet: senast \(last.swedish) (\(duty.provision.citation)).",
            origin: .duty
        )
    }
}
