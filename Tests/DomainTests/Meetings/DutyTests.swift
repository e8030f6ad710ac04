import Domain
import TestSupport
import Testing

@Suite struct `What is to be done` {
    private let director = User("Frida", [.director], account: 30, person: 30)
    private let adjuster = User("Arvid", [.boardMember], account: 2, person: 2)
    private let auditor = User("Rolf", [.auditor], account: 9)

    /// Next year is planned and its first meeting entered, so that only the record asks for something.
    private func desk(_ record: MeetingRecord, plan: [PlannedMeeting] = []) -> Desk {
        let next = PlannedMeeting(id: 99, day: "2023-03-01")
        return Desk(board: SmallWorld.board(), plan: plan + [next], meetings: [record], convened: [99])
    }

    @Test func `asks for a planned meeting to be entered, with the last day of its summons`() {
        let plan = PlannedMeeting(id: 1, day: "2022-11-25", purpose: .budgetAndPlan)
        let duties = Desk(board: SmallWorld.board(), plan: [plan]).duties(on: "2022-09-01")
        #expect(duties.map(\.day) == ["2022-11-18"])
        #expect(duties.first?.path == "/moten/plan/2022")
        #expect(Desk(board: SmallWorld.board(), plan: [plan], convened: [1]).duties(on: "2022-09-01").isEmpty)
    }

    @Test func `asks for the agenda first and then for the summons`() {
        var record = SmallWorld.record()
        #expect(desk(record).duties(on: "2022-11-01").map(\.path) == ["/moten/1/kallelse"])
        record.items = []
        #expect(desk(record).duties(on: "2022-11-01").map(\.path) == ["/moten/1/dagordning"])
    }

    @Test func `asks members to read when they have been summoned, and nobody else`() {
        var record = SmallWorld.record()
        record.meeting.summonedOn = "2022-11-10"
        let duties = desk(record).duties(on: "2022-11-11")
        #expect(duties.list(for: adjuster).map(\.path) == ["/moten/1/papper"])
        #expect(duties.list(for: director).map(\.path) == ["/moten/1/protokoll"])
        #expect(duties.list(for: director).map(\.provision) == [.LocalGovernmentAct.minutesKeeper])
        #expect(duties.list(for: auditor).isEmpty)
    }

    @Test func `puts what waits for the user alone first`() {
        var record = SmallWorld.record()
        (record.meeting.closedAt, record.meeting.presiding, record.meeting.secretary) = (.night, 3, 30)
        record.adjusters = [Adjuster(id: 1, meeting: 1, person: 2)]
        let plan = PlannedMeeting(id: 1, day: "2022-12-01")
        let duties = desk(record, plan: [plan]).duties(on: "2022-11-26")
        let list = duties.list(for: director)
        #expect(list.first?.text == "Skriv under protokollet från 25 november 2022 som sekreterare.")
        #expect(list.map { $0.waits(for: director) } == [true, false, false])
        #expect(duties.list(for: adjuster).map(\.day) == ["2022-12-09"])
    }

    @Test func `asks for the notice within two days, and for it to come down after the appeal period`() {
        var record = SmallWorld.record()
        (record.meeting.closedAt, record.meeting.adjustedOn) = (.night, "2022-11-28")
        #expect(desk(record).duties(on: "2022-11-28").map(\.day) == ["2022-11-30"])
        record.notice = Notice(
            id: 1,
            meeting: 1,
            postedOn: "2022-11-29",
            statedRemoval: "2022-12-21",
            keptAt: "kansliet"
        )
        #expect(desk(record).duties(on: "2022-11-29").map(\.day) == ["2022-12-21"])
        record.notice?.removedOn = "2022-12-22"
        #expect(desk(record).duties(on: "2022-12-22").isEmpty)
    }

    @Test func `asks for next year's plan in the autumn, and for decisions when their day is near`() {
        let decision = OpenDecision(
            paragraph: "§ 4",
            meeting: "2022-05-01",
            text: "redovisa",
            due: "2022-12-01",
            isCondition: false
        )
        let desk = Desk(board: SmallWorld.board(), decisions: [decision])
        #expect(desk.duties(on: "2022-08-01").isEmpty)
        #expect(desk.duties(on: "2022-10-15").map(\.path) == ["/moten/plan/2023", "/beslut"])
    }
}
