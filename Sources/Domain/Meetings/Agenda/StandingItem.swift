/// Stående punkt (standing item): what the förbund has on the agenda of every meeting, or of every meeting of a kind.
package struct StandingItem: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    package var position: Int
    package var title: String
    package var kind: AgendaItem.Kind
    /// Which meetings it is for; nil for all.
    package var purpose: PlannedMeeting.Purpose?
    /// Whether it comes after the meeting's own items.
    package var last: Bool

    package init(
        id: Int64 = 0,
        position: Int,
        title: String,
        kind: AgendaItem.Kind = .formal,
        purpose: PlannedMeeting.Purpose? = nil,
        last: Bool = false
    ) {
        (self.id, self.position, self.title, self.kind) = (id, position, title, kind)
        (self.purpose, self.last) = (purpose, last)
    }

    /// What stands on an agenda until the förbund has made a list of its own.
    package static let usual: [StandingItem] =
        (ItemDraft.standing.map { ($0, false) } + ItemDraft.closing.map { ($0, true) }).enumerated().map { at, item in
            StandingItem(position: at + 1, title: item.0.title, kind: item.0.kind, last: item.1)
        }
}

extension [StandingItem] {
    /// The items of a meeting with this purpose, as they are laid on its agenda: before or after its own.
    package func drafts(for purpose: PlannedMeeting.Purpose?, last: Bool) -> [ItemDraft] {
        filter { $0.last == last && ($0.purpose == nil || $0.purpose == purpose) }
            .map { ItemDraft(title: $0.title, kind: $0.kind, origin: .standing) }
    }
}
