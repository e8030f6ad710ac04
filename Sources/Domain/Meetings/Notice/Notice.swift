/// Anslag (notice): that a meeting's minutes have been adjusted, on the public board from a day.
package struct Notice: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    package var meeting: BoardMeeting.ID
    /// The § that was adjusted at once; nil is the minutes.
    package var item: AgendaItem.ID?
    /// Anslagsdag: at once, or a chosen day to come; it is up from that day.
    package var postedOn: Day
    /// The earliest removal that the notice itself states. Kansli computes it; printed ones may be wrong.
    package var statedRemoval: Day
    /// Nedtaget: the day it was taken down.
    package var removedOn: Day?
    /// Why it was taken down before its time.
    package var removalReason: String?
    /// Förvaringsplats: where the minutes are kept.
    package var keptAt: String
    /// The other board that it was posted on; nil is the förbund's own here.
    package var board: String?

    package init(
        id: Int64,
        meeting: BoardMeeting.ID,
        item: AgendaItem.ID? = nil,
        postedOn: Day,
        statedRemoval: Day,
        removedOn: Day? = nil,
        removalReason: String? = nil,
        keptAt: String,
        board: String? = nil
    ) {
        (self.id, self.meeting, self.item, self.postedOn) = (id, meeting, item, postedOn)
        (self.statedRemoval, self.removedOn) = (statedRemoval, removedOn)
        (self.removalReason, self.keptAt, self.board) = (removalReason, keptAt, board)
    }

    /// " hos Provby kommuns anslagstavla", nothing for one's own.
    package var place: String { board.map { " hos \($0)" } ?? "" }
}
