import Domain
import Foundation
import TestSupport
import Testing

@Suite struct `What shows by itself that a duty is done` {
    private func proof(
        _ fact: WheelFact,
        year: Int = 2023,
        board: Board = SmallWorld.board(),
        plan: [PlannedMeeting] = [],
        meetings: [BoardMeeting] = [],
        sections: [WheelSection] = [],
        consultations: [CouncilMeeting] = [],
        audit: AuditBook = AuditBook()
    ) -> WheelProof? {
        let draft = WheelDutyDraft("P", "", .custom("x"), .week(52, .friday), fact: fact, from: "2000-01-01")
        let facts = WheelFacts(
            board: board,
            plan: plan,
            meetings: meetings,
            sections: sections,
            consultations: consultations,
            audit: audit
        )
        return Wheel(duties: [WheelDuty(id: 1, draft)], facts: facts).list(of: year).first?.proof
    }

    private func section(_ title: String, _ kind: AgendaItem.Kind, adopts: Bool, meeting: Int64 = 1) -> WheelSection {
        WheelSection(
            id: 7,
            meeting: meeting,
            day: "2023-03-17",
            number: 30,
            title: title,
            kind: kind,
            adopts: adopts
        )
    }

    @Test func `is a § that adopts the annual report, not one that notes somebody else's decision on it`() {
        let adopted = proof(.annualReport, sections: [section("Årsredovisning 2022", .decision, adopts: true)])
        #expect(adopted?.on == "2023-03-17" && adopted?.path == "/moten/1/paragrafer/7")
        #expect(adopted?.text == "§ 30 den 17 mars 2023")
        let noted = section("Försäkringskassans beslut om årsredovisning", .information, adopts: false)
        #expect(proof(.annualReport, sections: [noted]) == nil)
        #expect(proof(.annualReport, year: 2024, sections: [section("Årsredovisning", .decision, adopts: true)]) == nil)
    }

    @Test func `is next year's budget, not a change of this year's`() {
        #expect(proof(.budget, sections: [section("Budget 2024", .budget, adopts: true)]) != nil)
        #expect(proof(.budget, sections: [section("Ändrad budget 2023", .budget, adopts: true)]) == nil)
        #expect(proof(.budget, sections: [section("Budget 2024", .budget, adopts: false)]) == nil)
        let plan = PlannedMeeting(id: 4, day: "2023-03-17", purpose: .budgetAndPlan)
        let held = meeting(1, planned: 4)
        #expect(
            proof(.budget, plan: [plan], meetings: [held], sections: [section("Budget", .budget, adopts: true)]) != nil
        )
    }

    @Test func `is every seat filled by somebody new on 1 April`() {
        let new = (1...4).flatMap { SmallWorld.mandates($0, from: "2023-04-01", until: "2027-03-31") }
        #expect(proof(.newBoard, board: SmallWorld.board(mandates: new))?.on == "2023-04-01")
        #expect(proof(.newBoard, board: SmallWorld.board(mandates: new.dropLast())) == nil)
        #expect(
            proof(.newBoard, board: SmallWorld.board(mandates: (1...4).flatMap { SmallWorld.mandates($0, until: nil) }))
                == nil
        )
    }

    @Test(
        arguments: [
            (.constituting, .constituting), (.halfYearReport, .halfYearReport), (.planningDay, .planningDay),
        ] as [(WheelFact, PlannedMeeting.Purpose)]
    )
    func `is a meeting of the purpose that has been held`(fact: WheelFact, purpose: PlannedMeeting.Purpose) {
        let plan = PlannedMeeting(id: 4, day: "2023-03-17", purpose: purpose)
        #expect(proof(fact, plan: [plan], meetings: [meeting(1, planned: 4)])?.path == "/moten/1")
        #expect(proof(fact, plan: [plan], meetings: [meeting(1, planned: nil)]) == nil)
        #expect(proof(fact, plan: [plan], meetings: [meeting(1, planned: 4, held: false)]) == nil)
    }

    @Test func `is as many meetings as the bylaws ask, shown by the last of them`() {
        let four = (1...4).map { meeting($0, planned: nil) }
        #expect(proof(.meetingsHeld, meetings: four)?.path == "/moten/4")
        #expect(proof(.meetingsHeld, meetings: four.dropLast()) == nil)
    }

    @Test func `is a plan for next year with meetings enough`() {
        let plan = (1...4).map { PlannedMeeting(id: $0, day: Day(2024, 3, Int($0))!) }
        #expect(proof(.nextPlan, plan: plan)?.path == "/moten/plan/2024")
        #expect(proof(.nextPlan, plan: plan.dropLast()) == nil)
    }

    @Test func `is a consultation of the members that somebody has noted, not one that is only planned`() {
        var consultation = CouncilMeeting(id: 4, council: 2, day: "2023-05-11", place: "Örnsköldsvik")
        #expect(proof(.consultation, consultations: [consultation]) == nil)
        consultation.notes = "Vi talade."
        #expect(proof(.consultation, consultations: [consultation])?.path == "/rad/2/moten/4")
        #expect(proof(.consultation, year: 2024, consultations: [consultation]) == nil)
    }

    @Test func `is the report of the auditors on the year before, and the decision of every member`() {
        var book = AuditBook()
        book.papers = [AuditPaper(id: 1, year: 2022, kind: .report, title: "R", day: "2023-04-20")]
        book.discharges = SmallWorld.board().members.map {
            Discharge(id: $0.id, member: $0.id, year: 2022, decidedOn: Day(2023, 6, Int($0.id)), outcome: .granted)
        }
        #expect(
            proof(.auditReport, audit: book)?.on == "2023-04-20" && proof(.auditReport, year: 2024, audit: book) == nil
        )
        #expect(proof(.discharges, audit: book)?.on == "2023-06-04")
        #expect(proof(.discharges, audit: book)?.path == "/revision/2022")
        book.discharges[1].outcome = nil
        #expect(proof(.discharges, audit: book) == nil)
    }

    @Test func `yields to what somebody has noted`() {
        let note = WheelEvidence(
            id: 1,
            WheelPlace(1, 2023, 1),
            WheelEvidenceDraft(.notNeeded, on: "2023-01-02", note: "Inte i år")
        )
        let wheel = `The year's wheel`.wheel(
            evidence: [note],
            sections: [section("Årsredovisning 2022", .decision, adopts: true)]
        )
        #expect(wheel.yearDuty(note.place)?.state(on: "2023-05-01") == .notNeeded)
        #expect(wheel.yearDuty(note.place)?.proof?.text == "Inte i år")
    }

    private func meeting(_ id: Int64, planned: PlannedMeeting.ID?, held: Bool = true) -> BoardMeeting {
        BoardMeeting(id: id, planned: planned, day: "2023-03-17", place: "Rådhuset", closedAt: held ? .night : nil)
    }
}

extension WheelEvidence {
    fileprivate var place: WheelPlace { WheelPlace(duty, year, number) }
}
