import Domain
import TestSupport
import Testing

@Suite struct `The rules about councils` {
    private let council = Council(id: 1, name: "Strategiråd", kind: .strategy)
    private let meeting = CouncilMeeting(id: 1, council: 1, day: "2022-12-01", present: "Bo Al", notes: "Vi talade.")

    @Test func `let notes be written until they are registered`() {
        #expect(meeting.mayBeNoted.outcome == .met)
        var filed = meeting
        filed.document = 7
        #expect(filed.mayBeNoted.outcome == .notMet && filed.mayBeNoted.provision == .Kansli.closed)
        #expect(filed.mayBeFiled(on: "2022-12-05").outcome == .notMet)
    }

    @Test func `register only a meeting that is held and noted`() {
        #expect(meeting.mayBeFiled(on: "2022-12-01").outcome == .met)
        #expect(meeting.mayBeFiled(on: "2022-11-30").outcome == .notMet)
        #expect(CouncilMeeting(council: 1, day: "2022-12-01").mayBeFiled(on: "2022-12-05").outcome == .notMet)
    }

    @Test func `register the notes as text, made on the day that they are taken care of`() {
        let draft = DocumentDraft.notes(of: meeting, council, on: "2022-12-05")
        #expect(draft.subject == "Minnesanteckningar, Strategiråd den 1 december 2022")
        #expect(draft.direction == .drawnUp && draft.day == "2022-12-05")
        #expect(
            meeting.text(of: council)
                == "Minnesanteckningar\nStrategiråd den 1 december 2022\n\nMed var: Bo Al\n\nVi talade.\n"
        )
    }

    @Test func `tell the last meeting held from the next one planned`() {
        let later = CouncilMeeting(id: 2, council: 1, day: "2023-02-21")
        let forgotten = CouncilMeeting(id: 3, council: 1, day: "2022-12-03")
        let record = CouncilRecord(council, members: [], meetings: [later, forgotten, meeting])
        #expect(
            record.lastHeld(before: "2022-12-05") == "2022-12-01" && record.next(from: "2022-12-05") == "2023-02-21"
        )
        #expect(
            record.meetings.map { $0.state(on: "2022-12-05") } == ["planerat", "inte antecknat", "antecknat"]
        )
    }

    @Test func `count who sits in it on a day, the last one included`() {
        let seat = CouncilMember(
            id: 1,
            council: 1,
            name: "Bo Al",
            represents: "",
            from: "2022-01-01",
            until: "2022-12-05"
        )
        let record = CouncilRecord(council, members: [seat], meetings: [])
        #expect(record.members(on: "2022-12-05") == [seat] && record.members(on: "2022-12-06").isEmpty)
        #expect(record.members(on: "2021-12-31").isEmpty)
    }
}
