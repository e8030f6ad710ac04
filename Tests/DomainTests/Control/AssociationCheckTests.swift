import Domain
import TestSupport
import Testing

@Suite struct `The check of the association` {
    @Test(arguments: RuleCase.all)
    func `finds by each rule what is wrong, and nothing when it has been put right`(rule: RuleCase) {
        #expect(!rule.findings.isEmpty, "\(rule.code)")
        var rule = rule
        rule.right(&rule)
        #expect(rule.findings.isEmpty, "\(rule.code)")
    }

    @Test func `has a case for every code`() {
        #expect(Set(RuleCase.all.map(\.code)) == Set(FindingCode.allCases))
        #expect(Set(FindingCode.allCases.map(\.rawValue)).count == FindingCode.allCases.count)
    }

    @Test func `calls only that a breach of law whose provision is certain`() {
        for code in FindingCode.allCases where code.severity == .breaksLaw {
            #expect(code.provision.confidence == .certain, "\(code)")
        }
    }

    @Test(
        arguments: [
            (.LocalGovernmentAct.appealPeriod, .breaksLaw), (.LocalGovernmentAct.notice, .breaksOwnRule),
            (.Bylaws.noticeBoard, .breaksOwnRule),
        ] as [(Provision, Severity)]
    )
    func `says that law is broken only where the text is certain`(provision: Provision, severity: Severity) {
        let finding = Finding(.noticeRemovedEarly, provision, object: "x/1", path: "/x/1", "Så.", advice: "Gör.")
        #expect(finding.severity == severity)
    }

    @Test func `finds nothing in a meeting without fault`() {
        var rule = RuleCase(.notAdjusted, wrong: { _ in }, right: { _ in })
        rule.meetings = [RuleCase.held]
        let all = AssociationCheck.findings(rule.board, plan: [], meetings: rule.meetings, on: rule.today)
        #expect(all.isEmpty, "\(all)")
    }

    @Test func `finds the notice of a meeting in March 2015 that was posted in February 2016`() throws {
        var record = SmallWorld.record(day: "2015-03-05")
        record.meeting.asPrinted = true
        record.notice = RuleCase.notice(posted: "2016-02-01", stated: "2016-02-22")
        let found = record.noticeFindings(SmallWorld.board(), on: "2016-03-01")
        #expect(found.map(\.code) == [.noticeTooLate, .noticeRemovalTooEarly])
        #expect(try #require(found.first).text.contains("1 februari 2016"))
    }

    @Test func `puts the gravest first and the newest of them`() {
        let rules = RuleCase.all.filter { [.adjustedTooLate, .noticeRemovedEarly, .planTimesDiffer].contains($0.code) }
        let sorted = rules.flatMap(\.findings).sortedForReading()
        #expect(sorted.map(\.severity) == [.breaksLaw, .breaksOwnRule, .worthALook])
    }

    @Test(arguments: [([1, 2, 1, 3], 103), ([1, 3, 3, 4], 102)])
    func `points at the § whose appendix number is out of turn`(numbers: [Int], item: Int) {
        let found = RuleCase.held(withAppendices: numbers).itemFindings(after: nil)
        #expect(found.first { $0.code == .appendixNumberTwice }?.object == "agendaItem/\(item)")
    }

    @Test func `gives a meeting its own findings and those of its parts`() {
        let all = RuleCase.all.flatMap(\.findings)
        let meeting = all.of(.meeting(1))
        #expect(meeting.contains { $0.code == .noticeTooLate } && meeting.contains { $0.code == .appendixNumberTwice })
        #expect(all.of(.section(103, 1)).allSatisfy { $0.path == "/moten/1/paragrafer/103" })
        #expect(!meeting.contains { $0.code == .planTimesDiffer } && all.of(.meeting(12)).isEmpty)
    }

    @Test(
        arguments: [("2019-04-01", "2023-03-31"), ("2022-12-31", "2023-03-31"), ("2023-04-01", "2027-03-31")]
            as [(Day, Day)]
    )
    func `knows the end of a mandate period`(day: Day, end: Day) { #expect(day.endOfMandatePeriod == end) }

    @Test func `follows § numbers from meeting to meeting within a series`() {
        var later = SmallWorld.record()
        later.meeting = BoardMeeting(id: 2, day: "2022-12-16", place: "Rådhuset")
        later.meeting.asPrinted = true
        later.items = later.items.map { record in
            var record = record
            record.item.number = (record.item.number ?? 0) + 6
            return record
        }
        let codes = AssociationCheck.findings(
            SmallWorld.board(),
            plan: [],
            meetings: [RuleCase.held, later],
            on: "2022-12-20"
        )
        #expect(codes.filter { $0.code == .itemNumbersBroken }.map(\.text).first?.contains("borde vara 6") == true)
        later.meeting.day = "2023-01-10"
        let next = AssociationCheck.findings(
            SmallWorld.board(),
            plan: [],
            meetings: [RuleCase.held, later],
            on: "2023-01-10"
        )
        #expect(!next.contains { $0.code == .itemNumbersBroken })
    }
}

@Suite struct `Quorum and seats` {
    /// Over all sets of those who are there: nobody serves who is not there, and quorum is met exactly from its minimum.
    @Test(arguments: 0..<16) func `tie for every set of ledamöter`(set: Int64) {
        let there = ([1, 2, 3, 4] as [Person.ID]).filter { set & (1 << ($0 - 1)) != 0 }
        let board = SmallWorld.board(Bylaws(id: 1, from: "2010-01-01"))
        let record = SmallWorld.record(there)
        for item in record.items {
            #expect(record.serving(at: item.id, board).map(\.person) == there)
            #expect((record.quorum(at: item.id, board).outcome == .met) == (there.count >= 3))
        }
    }

    /// However many deputies are called in over which §§, no member has more than it has seats without a finding.
    @Test(arguments: 101...105 as ClosedRange<Int64>) func `tie over intervals`(from: AgendaItem.ID) {
        var record = RuleCase.held
        record.attendances.append(Attendance(id: 14, meeting: 1, person: 14, capacity: .deputy))
        record.services = [Service(id: 1, meeting: 1, deputy: 14, member: 4, fromItem: from)]
        let board = SmallWorld.board()
        let crowded = record.items.filter { record.serving(at: $0.id, board).count > 4 }.map(\.id)
        #expect(crowded == Array(from...105))
        let found = record.servingFindings(board).filter { $0.code == .moreServingThanSeats }
        #expect(found.map(\.object) == ["agendaItem/\(from)"])
    }
}
