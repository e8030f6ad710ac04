import Domain
import TestSupport
import Testing

@Suite struct `The year's wheel` {
    /// The usual wheel from New Year, with a plan for 2023 and what `change` adds.
    static func wheel(
        evidence: [WheelEvidence] = [],
        meetings: [BoardMeeting] = [],
        sections: [WheelSection] = []
    ) -> Wheel {
        let duties = zip(WheelDutyDraft.standard(from: "2023-01-01"), Int64(1)...).map { WheelDuty(id: $1, $0) }
        let plan = [
            PlannedMeeting(id: 1, day: "2023-03-17", purpose: .annualReport),
            PlannedMeeting(id: 2, day: "2023-04-03", purpose: .constituting),
            PlannedMeeting(id: 3, day: "2023-11-24", purpose: .budgetAndPlan),
        ]
        let facts = WheelFacts(board: SmallWorld.board(), plan: plan, meetings: meetings, sections: sections)
        return Wheel(duties: duties, evidence: evidence, facts: facts)
    }

    /// Every day of a year and a bit: a duty is among what is to be done from its own first day until it is done, and
    /// neither before nor after.
    @Test func `shows every duty on its day and none after it is done`() throws {
        let all = Self.wheel().list(of: 2023)
        #expect(all.count == 26 && Set(all.map(\.duty.id)).count == 23)
        let evidence = all.enumerated().map { place, one in
            WheelEvidence(id: Int64(place), one.place, WheelEvidenceDraft(on: one.due - place % 5, note: "gjort"))
        }
        let wheel = Self.wheel(evidence: evidence)
        for day in (Day("2022-09-01").ordinal...Day("2024-01-31").ordinal).map(Day.init(ordinal:)) {
            let shown = Set(wheel.duties(on: day).filter { $0.day.year == 2023 }.map { $0.also?.path ?? $0.path })
            let expected = zip(all, evidence).filter { $0.shownFrom <= day && day < $1.on }.map(\.0.path)
            #expect(shown == Set(expected), "\(day)")
            #expect(wheel.findings(on: day).allSatisfy { $0.day?.year != 2023 }, "\(day)")
        }
    }

    @Test func `finds what nobody did from the day after its last day`() {
        let wheel = Self.wheel()
        #expect(wheel.findings(on: "2023-03-31").filter { $0.code == .lawfulDutyMissed }.isEmpty)
        let found = wheel.findings(on: "2023-04-01").filter { $0.code == .lawfulDutyMissed }
        #expect(found.map(\.provision.section) == ["22–24 §§"] && found.map(\.severity) == [.breaksLaw])
        #expect(found.first?.path == "/moten/arshjul/2023/plikter/1/1")
    }

    /// 31 March 2024 is Easter Sunday, and the day after a holiday.
    @Test func `gives law's own day until the next working day, and the förbund's own day no longer`() throws {
        let report = try #require(Self.wheel().list(of: 2024).first { $0.duty.fact == .annualReport })
        #expect(report.due == "2024-03-31" && report.last == "2024-04-02")
        #expect(report.state(on: "2024-04-02") == .today && report.state(on: "2024-04-03") == .late)
        let consultation = try #require(Self.wheel().list(of: 2025).first { $0.duty.title == "Medlemssamråd" })
        #expect(consultation.due.weekday == .saturday && consultation.last == consultation.due)
    }

    @Test(
        arguments: [
            ("2023-01-29", .coming), ("2023-01-30", .soon), ("2023-03-30", .soon), ("2023-03-31", .today),
            ("2023-04-01", .late),
        ] as [(Day, YearDuty.State)]
    )
    func `says where a duty stands`(day: Day, state: YearDuty.State) throws {
        #expect(try #require(Self.wheel().list(of: 2023).first { $0.duty.id == 1 }).state(on: day) == state)
    }

    @Test func `says that law is broken when its day was passed, though it was done later`() {
        let late = WheelEvidence(id: 1, WheelPlace(1, 2023, 1), WheelEvidenceDraft(on: "2023-04-05", note: "§ 40"))
        let codes = Self.wheel(evidence: [late]).findings(on: "2023-05-01").filter { $0.object == "wheelDuty/1" }
        #expect(codes.map(\.code) == [.lawfulDutyMissed])
        var withdrawn = late
        withdrawn.withdrawnOn = "2023-04-06"
        #expect(Self.wheel(evidence: [withdrawn]).yearDuty(WheelPlace(1, 2023, 1))?.proof == nil)
    }

    @Test func `gives each of the statutes' duties its own source, and how sure its day is`() throws {
        let duties = Self.wheel().duties
        let certain = duties.filter { $0.provision.confidence == .certain }
        #expect(certain.map(\.source) == [.provision(.annualReport), .provision(.mandate)])
        for known in WheelProvision.allCases { #expect(duties.contains { $0.source == .provision(known) }, "\(known)") }
        let sources: [Provision] = [
            .FinsamAct.audit, .FinsamAct.discharge, .Bylaws.consultation, .Bylaws.halfYearReport, .FinsamAct.budget,
            .AccessibilityAct.statement,
        ]
        for source in sources { #expect(WheelProvision.allCases.contains { $0.provision == source }) }
    }

    @Test func `has an action for the chair that the director sees too`() {
        let chair = User("Rut", [.boardMember, .chair], person: 3)
        let member = User("Klara", [.boardMember], person: 1)
        let duties = Self.wheel().duties(on: "2023-10-10")
        let control = duties.filter { $0.audience == .role(.chair) }
        #expect(control.map(\.text) == ["Intern kontroll: stickprov."])
        #expect(
            control.allSatisfy { $0.concerns(chair) && !$0.concerns(member) && $0.concerns(User("F", [.director])) }
        )
    }

    @Test func `lets whom a duty is for settle it, but not by a personal link`() throws {
        let duty = try #require(Self.wheel().duties.first { $0.who == .chair })
        #expect(User("Rut", [.chair]).maySettle(duty).outcome == .met)
        #expect(User("Rut", [.chair], entry: .link).maySettle(duty).outcome == .notMet)
        #expect(User("Klara", [.boardMember]).maySettle(duty).outcome == .notMet)
        #expect(User("Frida", [.director]).maySettle(duty).outcome == .met)
    }
}
