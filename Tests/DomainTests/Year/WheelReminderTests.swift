import Domain
import TestSupport
import Testing

@Suite struct `Reminders` {
    private func wheel(_ evidence: [WheelEvidence] = [], reminder: Int? = 14) -> Wheel {
        let draft = WheelDutyDraft(
            "P",
            "",
            .custom("x"),
            .week(2, .thursday),
            reminderDays: reminder,
            from: "2023-01-01"
        )
        let facts = WheelFacts(board: SmallWorld.board())
        return Wheel(duties: [WheelDuty(id: 1, draft)], evidence: evidence, facts: facts)
    }

    @Test(
        arguments: [("2022-12-28", 0), ("2022-12-29", 1), ("2023-01-12", 1), ("2023-01-13", 0)] as [(Day, Int)]
    )
    func `go out from so many days before, over New Year, and no longer than the last day`(day: Day, count: Int) {
        #expect(wheel().reminders(on: day).count == count)
    }

    @Test func `do not go out about what is done, or what nobody is to be reminded of`() {
        let done = WheelEvidence(id: 1, WheelPlace(1, 2023, 1), WheelEvidenceDraft(on: "2023-01-02", note: "gjort"))
        #expect(wheel([done]).reminders(on: "2023-01-01").count == 1)
        #expect(wheel([done]).reminders(on: "2023-01-02").isEmpty)
        #expect(wheel(reminder: nil).reminders(on: "2023-01-05").isEmpty)
    }
}
