/// Jäv (recusal): the answer to whether somebody may handle an item, noted at the item.
package struct Recusal: Codable, Hashable, Sendable, Identifiable {
    /// Prövningens utfall: recused, or asked and found free to take part.
    package enum Answer: String, Codable, CaseIterable, Hashable, Sendable { case recused, free }
    /// Jävets omfattning (scope of recusal): the whole handling (left the room), or as printed minutes say.
    package enum Scope: String, Codable, CaseIterable, Hashable, Sendable { case handling, decision, discussion }

    package let id: Int64
    package var item: AgendaItem.ID
    package var person: Person.ID
    package var answer: Answer
    package var scope: Scope
    package var reason: String
    package var leftAt: TimeOfDay?
    package var returnedAt: TimeOfDay?
    /// Who serves instead.
    package var replacement: Person.ID?

    package init(
        id: Int64,
        item: AgendaItem.ID,
        person: Person.ID,
        answer: Answer = .recused,
        scope: Scope = .handling,
        reason: String = "",
        leftAt: TimeOfDay? = nil,
        returnedAt: TimeOfDay? = nil,
        replacement: Person.ID? = nil
    ) {
        (self.id, self.item, self.person, self.answer, self.scope) = (id, item, person, answer, scope)
        (self.reason, self.leftAt, self.returnedAt) = (reason, leftAt, returnedAt)
        self.replacement = replacement
    }
}
