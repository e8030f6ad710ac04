import Domain
import TestSupport
import Testing

@Suite struct `The rules about audit and discharge` {
    private let board = SmallWorld.board()

    private func book(_ discharges: [Discharge], report: Day? = "2022-04-20") -> AuditBook {
        var book = AuditBook()
        book.papers = report.map { [AuditPaper(id: 1, year: 2021, kind: .report, title: "R", day: $0)] } ?? []
        book.discharges = discharges
        return book
    }

    private func granted(_ member: Member.ID) -> Discharge {
        Discharge(
            member: member,
            year: 2021,
            body: "fullmäktige",
            decidedOn: "2022-06-20",
            outcome: .granted,
            noted: 102
        )
    }

    @Test func `name in one finding all members that the report is not sent to, but no member that has decided`() {
        let findings = book([granted(1)]).findings(board)
        #expect(findings.map(\.code) == [.auditReportNotSent])
        let names = board.members(duringYear: 2021).map(\.name)
        #expect(names.count > 1 && findings[0].text.contains(names[1]) && !findings[0].text.contains(names[0]))
        #expect(book([], report: nil).findings(board).isEmpty)
    }

    @Test func `judge each member by itself: that one has refused says nothing of another`() {
        var refused = granted(2)
        (refused.outcome, refused.noted) = (.refused, nil)
        let findings = book([granted(1), refused], report: nil).findings(board)
        #expect(findings.map(\.code) == [.dischargeNotTold] && findings[0].text.contains("(vägrad)"))
    }

    @Test func `ask for the day and for who decided, whichever is missing`() {
        for change in [{ $0.decidedOn = nil }, { $0.body = "" }] as [(inout Discharge) -> Void] {
            var discharge = granted(1)
            change(&discharge)
            #expect(book([discharge], report: nil).findings(board).map(\.code) == [.dischargeUndated])
        }
    }

    @Test func `count a decision on the day of the report as after it, and go by the last report`() {
        var discharge = granted(1)
        discharge.decidedOn = "2022-04-20"
        #expect(!book([discharge]).findings(board).map(\.code).contains(.dischargeBeforeReport))
        var twice = book([discharge])
        twice.papers.append(AuditPaper(id: 2, year: 2021, kind: .report, title: "R2", day: "2022-05-02"))
        #expect(twice.findings(board).map(\.code).contains(.dischargeBeforeReport))
        twice.papers[1].kind = .letter
        #expect(!twice.findings(board).map(\.code).contains(.dischargeBeforeReport))
    }

    @Test func `ask nothing of one who was not a member that year`() {
        var members = SmallWorld.members
        members[0].from = "2022-01-01"
        let board = SmallWorld.board(members: members)
        #expect(!board.members(duringYear: 2021).map(\.id).contains(members[0].id))
        var undated = granted(members[0].id)
        undated.decidedOn = nil
        #expect(book([undated], report: nil).findings(board).isEmpty)
    }

    @Test func `know who audited a year, as far as their time is known`() {
        var book = AuditBook()
        book.auditors = [
            Auditor(id: 1, name: "A", appointedBy: 1), Auditor(id: 2, name: "B", appointedBy: 3, from: "2022-04-01"),
            Auditor(id: 3, name: "C", appointedBy: 4, until: "2021-12-31"),
        ]
        #expect(book.auditors(of: 2021).map(\.name) == ["A", "C"])
        #expect(book.auditors(of: 2022).map(\.name) == ["A", "B"])
    }
}
