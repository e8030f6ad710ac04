import Domain
import TestSupport
import Testing

@Suite struct `A report` {
    let today: Day = "2023-01-16"

    @Test func `is planned by periods, due so many days after, and a final one replaces the year's`() {
        let schedule = ReportSchedule(year: 2023, kinds: [.halfYear, .year], days: 31)
        let reports = schedule.reports(of: 7)
        #expect(reports.map(\.name) == ["halvårsrapport januari–juni 2023", "helårsredovisning 2023"])
        #expect(reports.map(\.until) == ["2023-06-30", "2023-12-31"])
        #expect(reports.map(\.due) == ["2023-07-31", "2024-01-31"])
        #expect(reports.map(\.approver) == [.office, .board])
        let final = ReportSchedule(year: 2024, kinds: [.quarter, .year, .final], days: 0).reports(of: 7)
        #expect(final.map(\.kind) == [.quarter, .quarter, .quarter, .final])
        #expect(final.map(\.until) == ["2024-03-31", "2024-06-30", "2024-09-30", "2024-12-31"])
    }

    @Test func `is handed in when its period is over, with words at every heading and money told`() {
        let record = RuleCase.report()
        #expect(record.report.maySubmit(record.content, today: today).outcome == .met)
        #expect(record.report.maySubmit(record.content, today: "2022-12-31").outcome == .notMet)
        var content = record.content
        content.answers["equality"] = ""
        #expect(record.report.maySubmit(content, today: today).reason.contains("Jämställdhet"))
        content = record.content
        content.costs = []
        #expect(record.report.maySubmit(content, today: today).reason.contains("0 kronor"))
    }

    @Test func `goes from awaited to handed in, back, in again, and to approved`() {
        var report = RuleCase.report().report
        #expect(report.state == .awaited && report.mayBeReturned(reason: "Rätta").outcome == .notMet)
        report.submittedOn = "2023-01-10"
        #expect(report.state == .submitted && report.mayBeWritten.outcome == .notMet)
        #expect(report.mayBeReturned(reason: "").outcome == .notMet)
        #expect(report.mayBeReturned(reason: "Rätta").outcome == .met)
        report.returnedOn = "2023-01-12"
        #expect(report.state == .returned && report.mayBeWritten.outcome == .met)
        report.returnedOn = nil
        report.approvedOn = "2023-01-14"
        #expect(report.state == .approved && report.mayBeWritten.outcome == .notMet)
    }

    @Test func `that the board approves needs its decided paragraph, from a meeting after it came`() {
        let report = RuleCase.report(submitted: true).report
        func ruling(_ day: Day, _ outcome: AgendaItem.Outcome?) -> Ruling.Outcome {
            report.mayBeApproved(at: ApprovingSection(item: 1, name: "§ 9", day: day, outcome: outcome)).outcome
        }
        #expect(report.mayBeApproved(at: nil).outcome == .notMet)
        #expect(ruling("2023-01-10", .decided) == .met)
        #expect(ruling("2023-01-09", .decided) == .notMet)
        #expect(ruling("2023-01-10", .tabled) == .notMet && ruling("2023-01-10", nil) == .notMet)
        var office = report
        office.approver = .office
        #expect(office.mayBeApproved(at: nil).outcome == .met)
        #expect(Provision.BoardCustom.reports.confidence == .local)
    }

    @Test func `asks for itself a month before it is due, then to be read, then for nothing`() {
        #expect(RuleCase.report(due: "2023-02-15").duties(on: today).count == 1)
        #expect(RuleCase.report(due: "2023-02-16").duties(on: today).isEmpty)
        #expect(
            RuleCase.report(submitted: true).duties(on: today).first?.text.contains("Ta upp den i styrelsen") == true
        )
        var approved = RuleCase.report(submitted: true).report
        approved.approvedOn = "2023-01-15"
        #expect(ReportRecord(approved, title: "A").duties(on: today).isEmpty)
        #expect(
            ReportRecord(RuleCase.report().report, title: "A", initiativeClosedOn: "2023-01-02").duties(on: today)
                .isEmpty
        )
    }

    @Test(
        arguments: [
            (5, 6, 0, ReportedResult.Protected.whole(women: 5, men: 6, others: 0)),
            (0, 9, 0, .whole(women: 0, men: 9, others: 0)), (2, 10, 0, .total(12)), (10, 10, 1, .total(21)),
            (1, 3, 0, .few), (0, 4, 0, .few), (0, 0, 0, .whole(women: 0, men: 0, others: 0)),
        ]
    )
    func `tells no count that could point somebody out`(
        women: Int,
        men: Int,
        others: Int,
        told: ReportedResult.Protected
    ) {
        #expect(ReportedResult(what: "Avslut", women: women, men: men, others: others).protected == told)
    }
}

@Suite struct `A change request` {
    let request = ChangeRequest(id: 1, initiative: 1, askedOn: "2023-01-10", text: "Halv tjänst till hösten")

    @Test func `is answered once, on a day since it came, with reasons`() {
        func outcome(_ day: Day, _ reasons: String, of request: ChangeRequest) -> Ruling.Outcome {
            request.mayBeAnswered(ChangeAnswer(.granted, on: day, reasons: reasons), today: "2023-01-16").outcome
        }
        #expect(outcome("2023-01-16", "Ryms", of: request) == .met)
        #expect(outcome("2023-01-17", "Ryms", of: request) == .notMet)
        #expect(outcome("2023-01-09", "Ryms", of: request) == .notMet)
        #expect(outcome("2023-01-16", "", of: request) == .notMet)
        var answered = request
        answered.outcome = .refused
        #expect(outcome("2023-01-16", "Ryms", of: answered) == .notMet && answered.duty("A") == nil)
        #expect(request.duty("A")?.day == "2023-02-09")
    }
}

@Suite struct `A draw of sample checks` {
    let candidates = (1...9).map {
        SampleDraw.Candidate(Int64($0), "Insats \($0)", granted: Money(kronor: $0 * 1_000), wasChecked: $0 != 4)
    }

    @Test func `comes out the same from the same seed, in whatever order they stand, and differs from others`() {
        let first = SampleDraw(candidates, seed: 42).drawn(3)
        #expect(first == SampleDraw(candidates.reversed(), seed: 42).drawn(3))
        #expect(Set((1...20).map { SampleDraw(candidates, seed: $0).drawn(3).map(\.initiative) }).count > 10)
    }

    @Test func `draws nobody twice, and all when it is asked for more`() {
        let drawn = SampleDraw(candidates, seed: 1).drawn(20).map(\.initiative)
        #expect(drawn.count == 9 && Set(drawn).count == 9)
        #expect(SampleDraw([], seed: 1).drawn(2).isEmpty)
    }

    @Test func `gives risk more tickets, and says so`() throws {
        var times: [Int64: Int] = [:]
        for seed in 1...900 {
            times[SampleDraw(candidates, seed: UInt64(seed)).drawn(1)[0].initiative, default: 0] += 1
        }
        // Tickets: 1 each, one more for 7, 8 and 9 (largest third) and for 4 (not checked): 13 in all.
        let (risky, plain) = (try #require(times[9]), try #require(times[1]))
        #expect((110...170).contains(risky) && (45...95).contains(plain), "\(times)")
        let grounds = SampleDraw(candidates, seed: 1).drawn(9)
        #expect(grounds.first { $0.initiative == 4 }?.ground.contains("inte kontrollerad på två år") == true)
        #expect(grounds.first { $0.initiative == 9 }?.ground.contains("störst belopp") == true)
        #expect(grounds.first { $0.initiative == 1 }?.ground == "Dragen av slumpen, 1 lott.")
    }

    @Test func `is closed when every point is answered, remarks are explained and a conclusion is drawn`() {
        var check = SampleCheck(id: 1, initiative: 1, year: 2022, drawnOn: "2023-01-16", ground: "Slump")
        #expect(check.mayBeDone.outcome == .notMet)
        for place in check.points.indices { check.points[place].answer = .right }
        check.conclusion = "Allt stämmer."
        #expect(check.mayBeDone.outcome == .met && Provision.BoardCustom.samples.confidence == .local)
        check.points[0].answer = .remark
        #expect(check.mayBeDone.outcome == .notMet)
        check.points[0].note = "Ett kvitto saknas."
        #expect(check.mayBeDone.outcome == .met)
        check.doneOn = "2023-01-16"
        #expect(check.mayBeDone.outcome == .notMet && check.mayBeWritten.outcome == .notMet)
    }
}
