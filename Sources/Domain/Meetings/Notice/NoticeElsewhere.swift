/// Annan anslagstavla (other notice board): the board that the bylaws name, when it is not the förbund's own here.
package struct OtherNoticeBoard: Codable, Hashable, Sendable {
    package let name: String
    /// Where the public finds it on the web.
    package let address: String?

    package init(name: String, address: String? = nil) { (self.name, self.address) = (name, address) }
}

/// Begäran om anslag (notice request): that the text of a notice was handed to another board. Nothing runs from it.
package struct NoticeRequest: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    package var meeting: BoardMeeting.ID
    /// The § that was adjusted at once; nil is the minutes.
    package var item: AgendaItem.ID?
    package var board: String
    package var keptAt: String
    package var madeOn: Day

    package init(
        id: Int64,
        meeting: BoardMeeting.ID,
        item: AgendaItem.ID? = nil,
        board: String,
        keptAt: String,
        madeOn: Day
    ) {
        (self.id, self.meeting, self.item, self.board) = (id, meeting, item, board)
        (self.keptAt, self.madeOn) = (keptAt, madeOn)
    }
}

/// Bevis om anslag hos annan (posting proof): a picture or PDF of the notice on the other board, or its address with
/// who saw it there and when.
package struct PostingProof: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    package var meeting: BoardMeeting.ID
    /// The § that was adjusted at once; nil is the minutes.
    package var item: AgendaItem.ID?
    /// The stored file.
    package var file: Int64?
    package var sighting: Sighting?

    /// Iakttaget anslag (sighting): somebody saw the notice at an address on a day.
    package struct Sighting: Codable, Hashable, Sendable {
        package var address: String
        package var seenBy: String
        package var seenOn: Day

        package init(address: String, seenBy: String, seenOn: Day) {
            (self.address, self.seenBy, self.seenOn) = (address, seenBy, seenOn)
        }
    }

    package init(
        id: Int64,
        meeting: BoardMeeting.ID,
        item: AgendaItem.ID? = nil,
        file: Int64? = nil,
        sighting: Sighting? = nil
    ) {
        (self.id, self.meeting, self.item) = (id, meeting, item)
        (self.file, self.sighting) = (file, sighting)
    }
}

/// Uppsättning att skriva in (posting draft): what another board's notice is entered with.
package struct PostingDraft: Hashable, Sendable {
    package var postedOn: Day
    package var keptAt: String
    package var sighting: PostingProof.Sighting?

    package init(postedOn: Day, keptAt: String, sighting: PostingProof.Sighting? = nil) {
        (self.postedOn, self.keptAt, self.sighting) = (postedOn, keptAt, sighting)
    }
}
