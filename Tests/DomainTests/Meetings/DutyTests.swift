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
        #expect(duties.list(for: adjuster).map(\.action) == ["Svara", "Läs handlingarna"])
        #expect(duties.list(for: director).map(\.path) == ["/moten/1/protokoll"])
        #expect(duties.list(for: director).map(\.provision) == [.LocalGovernmentAct.minutesKeeper])
        #expect(duties.list(for: auditor).isEmpty)
    }

    @Test func `asks each ledamot for a reply until they have given one, and the deputy whose turn it then is`() {
        var record = SmallWorld.record()
        record.meeting.summonedOn = "2022-11-10"
        func asked() -> Set<Duty.Audience> {
            Set(desk(record).duties(on: "2022-11-11").filter { $0.action == "Svara" }.map(\.audience))
        }
        let board = SmallWorld.board()
        let seated = board.mandates(on: record.meeting.day).filter { $0.kind == .ordinary }
        #expect(asked() == Set(seated.map { .person($0.person) }))
        record.replies = [AttendanceReply(id: 1, meeting: 1, person: 2, answer: .absent, madeOn: "2022-11-11")]
        let deputy = record.standIns(board).first?.deputy
        #expect(!asked().contains(.person(2)))
        #expect(deputy.map { asked().contains(.person($0)) } == true)
        #expect(desk(record).duties(on: "2022-11-26").allSatisfy { $0.action != "Svara" })
    }

    @Test func `does not call a meeting the next one when it was closed today or called off`() {
        var record = SmallWorld.record()
        #expect(desk(record).nextMeeting(on: record.meeting.day)?.id == 1)
        record.meeting.closedAt = .night
        #expect(desk(record).nextMeeting(on: record.meeting.day) == nil)
        (record.meeting.closedAt, record.meeting.cancelledOn) = (nil, "2022-11-20")
        #expect(desk(record).nextMeeting(on: "2022-11-20") == nil)
    }

    @Test func `says that the auditors' letter waits for the board's reply, until it has one`() {
        func duties(_ paper: AuditPaper) -> [Duty] {
            var book = AuditBook()
            book.papers = [paper]
            let facts = WheelFacts(board: SmallWorld.board(), audit: book)
            return Desk(board: SmallWorld.board(), wheel: Wheel(duties: [], facts: facts)).duties(on: "2022-06-01")
        }
        var letter = AuditPaper(id: 1, year: 2021, kind: .letter, title: "Om attest", day: "2022-05-03")
        #expect(duties(letter).list(for: director).map(\.path) == ["/revision/2021"])
        #expect(duties(letter).first?.isLate(on: "2022-06-01") == false)
        #expect(duties(letter).list(for: auditor).isEmpty)
        letter.repliedOn = "2022-05-20"
        #expect(duties(letter).isEmpty)
        #expect(duties(AuditPaper(id: 1, year: 2021, kind: .report, title: "R", day: "2022-05-03")).isEmpty)
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
