import Domain
import TestSupport
import Testing

@Suite struct `A notice on another board` {
    let elsewhere = SmallWorld.board(
        Bylaws(
            id: 1,
            from: "2010-01-01",
            otherNoticeBoard: "Provby kommun",
            otherNoticeBoardAddress: "https://provby.se"
        )
    )

    func adjusted(_ day: Day? = "2022-11-28") -> MeetingRecord {
        var record = SmallWorld.record()
        (record.meeting.closedAt, record.meeting.adjustedOn) = (.night, day)
        return record
    }

    func draft(_ day: Day, seenOn: Day? = nil) -> PostingDraft {
        let sighting = seenOn.map { PostingProof.Sighting(address: "https://provby.se/1", seenBy: "Siv", seenOn: $0) }
        return PostingDraft(postedOn: day, keptAt: "kansliet", sighting: sighting)
    }

    func ruling(_ draft: PostingDraft, withFile: Bool = true, _ board: Board? = nil) -> Ruling {
        adjusted().mayEnter(draft, withFile: withFile, board ?? elsewhere, today: "2022-12-05")
    }

    @Test func `is entered from the day of adjustment until today`() {
        #expect(ruling(draft("2022-11-28")).outcome == .met)
        #expect(ruling(draft("2022-12-05")).outcome == .met)
        #expect(ruling(draft("2022-11-27")).reason.contains("före justeringen"))
        #expect(ruling(draft("2022-12-06")).reason.contains("har inte varit än"))
    }

    @Test func `needs a file, or somebody who saw it after it went up`() {
        #expect(ruling(draft("2022-11-29"), withFile: false).reason.contains("behövs ett bevis"))
        #expect(ruling(draft("2022-11-29", seenOn: "2022-11-30"), withFile: false).outcome == .met)
        #expect(
            ruling(draft("2022-11-29", seenOn: "2022-11-28"), withFile: false).reason.contains("innan det sattes upp")
        )
        #expect(ruling(draft("2022-11-29", seenOn: "2022-12-06")).reason.contains("har inte varit än"))
    }

    @Test func `is for adjusted minutes, and for bylaws that name another board`() {
        #expect(ruling(draft("2022-11-29"), SmallWorld.board()).provision == .Bylaws.noticeBoard)
        let early = adjusted(nil).mayEnter(draft("2022-11-29"), withFile: true, elsewhere, today: "2022-12-05")
        #expect(early.reason.contains("inte justerat"))
        #expect(adjusted().mayAskForNotice(elsewhere).outcome == .met)
        #expect(adjusted().mayAskForNotice(SmallWorld.board()).outcome == .notMet)
    }

    @Test func `cannot be posted here instead`() {
        let here = adjusted().mayBePosted(on: "2022-12-05", today: "2022-12-05", elsewhere)
        #expect(here.outcome == .notMet && here.provision == .Bylaws.noticeBoard)
        #expect(adjusted().mayBePosted(on: "2022-12-05", today: "2022-12-05", SmallWorld.board()).outcome == .met)
    }

    @Test func `follows the bylaws of the day of adjustment`() {
        let moved = Board(
            association: elsewhere.association,
            members: elsewhere.members,
            persons: elsewhere.persons,
            mandates: elsewhere.mandates,
            bylaws: elsewhere.bylaws + [Bylaws(id: 2, from: "2022-12-01")]
        )
        #expect(adjusted("2022-11-28").otherNoticeBoard(moved)?.name == "Provby kommun")
        #expect(adjusted("2022-12-02").otherNoticeBoard(moved) == nil)
    }

    @Test func `stands on the desk until its day is entered`() {
        var record = adjusted()
        let asks = record.duties(elsewhere, on: "2022-11-29")
        #expect(asks.map(\.day) == ["2022-11-30"] && asks[0].text.contains("Lämna anslaget"))
        record.noticeRequests = [
            NoticeRequest(id: 1, meeting: 1, board: "Provby kommun", keptAt: "k", madeOn: "2022-11-29")
        ]
        let waits = record.duties(elsewhere, on: "2022-11-29")
        #expect(waits.map(\.text).first?.contains("väntar på anslag hos Provby kommun") == true)
        record.notice = Notice(
            id: 1,
            meeting: 1,
            postedOn: "2022-11-30",
            statedRemoval: "2022-12-22",
            keptAt: "k",
            board: "Provby kommun"
        )
        let after = record.duties(elsewhere, on: "2022-12-01")
        #expect(after.map(\.day) == ["2022-12-22"] && after[0].text.contains("hos Provby kommun"))
    }

    @Test func `is found late, or missing, by the day of that board`() {
        var record = SmallWorld.record(day: "2015-03-05")
        (record.meeting.asPrinted, record.meeting.adjustedOn) = (true, "2015-03-10")
        let missing = record.noticeFindings(elsewhere, on: "2015-04-01")
        #expect(missing.map(\.code) == [.noticeMissing])
        #expect(missing[0].text.contains("ingen anslagsdag hos Provby kommun"))
        record.notice = Notice(
            id: 1,
            meeting: 1,
            postedOn: "2016-02-01",
            statedRemoval: "2016-02-23",
            keptAt: "k",
            board: "Provby kommun"
        )
        let late = record.noticeFindings(elsewhere, on: "2016-03-01")
        #expect(late.map(\.code) == [.noticeTooLate])
        #expect(late[0].text.contains("anslogs 1 februari 2016 hos Provby kommun, 326 dagar för sent"))
    }

    @Test func `comes down on the day that somebody tells, here on the day itself`() {
        var notice = RuleCase.notice(posted: "2022-11-30", stated: "2022-12-22")
        #expect(notice.mayBeRemoved(dated: "2022-12-22", today: "2022-12-27").outcome == .notMet)
        notice.board = "Provby kommun"
        #expect(notice.mayBeRemoved(dated: "2022-12-22", today: "2022-12-27").outcome == .met)
        #expect(notice.mayBeRemoved(dated: "2022-12-28", today: "2022-12-27").outcome == .notMet)
        #expect(notice.mayBeRemoved(dated: "2022-11-29", today: "2022-12-27").outcome == .notMet)
    }
}
