/// Återkommande villkor (returning condition): a condition that failed, taken up again as an item of its own.
package struct ReturningCondition: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    package var item: AgendaItem.ID
    package var condition: ClauseCondition.ID

    package init(id: Int64, item: AgendaItem.ID, condition: ClauseCondition.ID) {
        (self.id, self.item, self.condition) = (id, item, condition)
    }
}

/// Det som ett villkor hör till (failed condition): the words that its new item is written with.
package struct FailedCondition: Hashable, Sendable {
    package let id: ClauseCondition.ID
    package let text: String
    /// The decision that it was a condition of, without "att".
    package let decision: String
    package let number: Int
    package let day: Day
    /// What was noted when it failed.
    package let note: String

    package init(id: ClauseCondition.ID, text: String, decision: String, number: Int, day: Day, note: String) {
        (self.id, self.text, self.decision) = (id, text, decision)
        (self.number, self.day, self.note) = (number, day, note)
    }
}

extension FailedCondition {
    private var place: String { "§ \(number) den \(day.swedish)" }

    /// The question that the board answers: what does it mean that the condition was not met?
    package var item: ItemDraft {
        ItemDraft(
            title: "Villkoret i § \(number) är inte uppfyllt",
            kind: .followUp,
            background: "Styrelsen beslutade i \(place) att \(decision)\n\nVillkoret var: \(text)\n\n"
                + "Det är inte uppfyllt. \(note)\n\nStyrelsen behöver besluta vad det betyder för beslutet.",
            origin: .duty
        )
    }

    /// What the board can answer; the ones that it does not want are left out of the minutes.
    package var proposals: [String] {
        [
            "beslutet i \(place) upphör att gälla, eftersom villkoret inte är uppfyllt",
            "beslutet i \(place) står fast utan villkoret",
        ]
    }
}
