import Domain
import Register
import TestSupport
import Testing

@Suite struct `The joint action plan` {
    let agency = Authority(id: 1, name: "Försäkringskassan", party: .insuranceAgency)
    let today: Day = "2024-02-05"

    var plan: ActionPlan {
        ActionPlan(
            stay: 1,
            madeOn: "2024-01-10",
            goal: "Studera till hösten",
            coordinator: nil,
            commitments: [
                Commitment(id: 1, "Ringer skolan", .participant, dueOn: "2024-02-04"),
                Commitment(id: 2, "Bokar möte", .own, dueOn: "2024-02-01", doneOn: "2024-02-01"),
                Commitment(id: 3, "Utreder ersättning", .authority(1), dueOn: "2024-02-05"),
                Commitment(id: 4, "Praktik", .own, dueOn: "2024-01-20", droppedOn: "2024-01-30"),
            ],
            followUps: [
                PlanFollowUp(id: 1, plannedOn: "2024-01-25", heldOn: "2024-01-25", note: "Gick bra"),
                PlanFollowUp(id: 2, plannedOn: "2024-02-01"), PlanFollowUp(id: 3, plannedOn: "2024-03-01"),
            ],
            deviations: [Deviation(id: 1, notedOn: "2024-01-30", text: "Praktiken blev inte av")],
            meetings: [JointMeeting(id: 1, "2024-01-10", .sip, authorities: [1])]
        )
    }

    func consent(_ purpose: ConsentPurpose, until: Day = "2024-06-30") -> SecrecyConsent {
        SecrecyConsent(id: 1, authority: 1, purpose, writtenOn: "2024-01-10", until: until)
    }

    @Test func `is late with what is open and past its day`() {
        #expect(plan.late(on: today).map(\.id) == [1])
        #expect(plan.nextFollowUp?.id == 2)
        #expect(
            plan.reminders(on: today) == [
                "Ett åtagande är försenat.", "Ingen är samordnare. Utse en.",
                "Uppföljningen den 1 februari 2024 är inte antecknad.",
            ]
        )
    }

    @Test func `is printed for another authority by consent alone, without notes`() {
        #expect(plan.mayBePrinted(for: agency, [consent(.planning)], on: today).outcome == .met)
        #expect(plan.mayBePrinted(for: agency, [consent(.meetings)], on: today).outcome == .notMet)
        let ended = plan.mayBePrinted(for: agency, [consent(.planning, until: "2024-02-04")], on: today)
        #expect(ended.outcome == .notMet && ended.reason.contains("slutade den 4 februari 2024"))
        let handed = plan.forAuthorities
        #expect(handed.deviations.isEmpty && handed.meetings.isEmpty)
        #expect(handed.followUps.map(\.note) == ["", "", ""])
        #expect(handed.commitments.count == 4 && handed.goal == plan.goal)
    }

    @Test func `notes a meeting with those that the person has consented to on its day`() {
        func noted(_ day: Day, _ others: [Authority]) -> Ruling {
            JointMeeting.mayBeNoted(day, with: others, [consent(.meetings)], since: "2023-11-01", on: today)
        }
        #expect(noted("2023-10-31", []).outcome == .notMet && noted("2023-11-01", []).outcome == .met)
        #expect(noted("2024-01-10", [agency]).provision == .Ombudsman.jointMeetings)
        #expect(noted("2024-01-09", [agency]).provision == .Kansli.consent)
        #expect(noted("2024-02-06", [agency]).outcome == .notMet)
        #expect(noted("2024-01-09", []).outcome == .met)
    }
}
