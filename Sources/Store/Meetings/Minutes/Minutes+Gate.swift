package import Domain
import Folder
import GRDB

/// What a verb of the live minutes begins with: who may, is the meeting under way, does this belong to that. Ids that
/// belong to another meeting or § are as good as none.
extension Database {
    func openMeeting(_ id: BoardMeeting.ID, _ signature: Signature) throws -> BoardMeeting {
        try signature.user.may(.writeMinutes).orRefuse()
        let meeting = try boardMeeting(id)
        try meeting.isUnderWay.orRefuse()
        return meeting
    }

    func openItem(_ place: Place, _ signature: Signature) throws -> AgendaItem {
        let item = try item(place, signature)
        guard item.openedAt != nil else {
            throw Refusal(
                ruling: Ruling(
                    .notMet,
                    .Kansli.openedFirst,
                    "Ärendet är inte öppnat. Öppna det, så får det sitt paragrafnummer."
                )
            )
        }
        return item
    }

    func item(_ place: Place, _ signature: Signature) throws -> AgendaItem {
        let meeting = try openMeeting(place.meeting, signature)
        guard let item = try AgendaItem.fetchOne(self, key: place.item), item.meeting == meeting.id else {
            throw Missing()
        }
        try requireOpen([item.id], of: meeting.id)
        return item
    }

    /// A § that is adjusted at once is closed while the meeting goes on.
    func requireOpen(_ items: [AgendaItem.ID], of meeting: BoardMeeting.ID) throws {
        let fixed: SQLRequest<AgendaItem.ID> = "SELECT item FROM immediateAdjustment WHERE meeting = \(meeting)"
        let closed = try fixed.fetchSet(self)
        for item in items where closed.contains(item) { throw Refusal(ruling: .adjustedAtOnce) }
    }

    func matter(_ id: Matter.ID, _ place: Place, _ signature: Signature) throws -> Matter {
        let item = try openItem(place, signature)
        guard let matter = try Matter.fetchOne(self, key: id), matter.item == item.id else { throw Missing() }
        return matter
    }

    /// A row that hangs on a matter of this §.
    func part<Part: FetchableRecord & TableRecord>(
        _ id: Int64,
        of matterOf: (Part) -> Matter.ID,
        _ place: Place,
        _ signature: Signature
    ) throws -> Part {
        let item = try openItem(place, signature)
        guard let part = try Part.fetchOne(self, key: id),
            try Matter.fetchOne(self, key: matterOf(part))?.item == item.id
        else { throw Missing() }
        return part
    }

    /// After a write about who is there or serves: no member has more who serve than it has seats.
    func checkSeats(of meeting: BoardMeeting.ID) throws {
        try meetingRecord(meeting).seatsHold(board()).orRefuse()
    }

    func requirePerson(_ id: Person.ID) throws {
        guard try Person.exists(self, key: id) else { throw Missing() }
    }
}

/// Plats (place): a § of a meeting, as a path names it.
package struct Place: Hashable, Sendable {
    package let meeting: BoardMeeting.ID
    package let item: AgendaItem.ID

    package init(_ meeting: BoardMeeting.ID, _ item: AgendaItem.ID) { (self.meeting, self.item) = (meeting, item) }

    var subject: String { "item/\(item)" }
}

extension BoardMeeting {
    fileprivate var isUnderWay: Ruling {
        if closedAt != nil || adjustedOn != nil || asPrinted {
            return Ruling(
                .notMet,
                .Kansli.closed,
                "Mötet är avslutat och protokollet låst. Skriv en rättelse när det är justerat."
            )
        }
        return openedAt == nil
            ? Ruling(.notMet, .Kansli.openedFirst, "Mötet är inte öppnat. Öppna det först.")
            : Ruling(.met, .Kansli.closed, "Mötet pågår.")
    }
}
