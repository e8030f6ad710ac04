import Domain
import TestSupport
import Testing

@Suite struct `A rule of dates` {
    @Test(arguments: [(2, 30), (4, 31), (6, 31), (9, 31), (11, 31), (1, 32), (1, 0), (0, 1), (13, 1)])
    func `never names a day that no year has`(month: Int, day: Int) {
        #expect(MonthDay(month, day) == nil)
        #expect(throws: Unreadable.self) { try MonthDay(day: day, month: month) }
    }

    @Test func `says how many days the month has`() {
        let error = #expect(throws: Unreadable.self) { try MonthDay(day: 31, month: 4) }
        #expect(error?.message == "Den 31 april finns inte något år. Månaden har högst 30 dagar.")
    }

    @Test(arguments: [(2023, "2023-02-28"), (2024, "2024-02-29"), (2100, "2100-02-28")] as [(Int, Day)])
    func `puts a leap day on the last of February in other years`(year: Int, day: Day) {
        #expect(MonthDay(2, 29)?.day(in: year) == day)
    }

    @Test(
        arguments: [
            (.weekday(.last, .friday, month: 11), 2022, ["2022-11-25"]),
            (.weekday(.last, .friday, month: 11), 2023, ["2023-11-24"]),
            (.weekday(.first, .monday, month: 5), 2023, ["2023-05-01"]),
            (.weekday(.fourth, .sunday, month: 2), 2026, ["2026-02-22"]),
            (.weekday(.last, .saturday, month: 12), 2022, ["2022-12-31"]),
            (.week(47, .friday), 2022, ["2022-11-25"]), (.week(1, .monday), 2025, []),
            (.week(1, .monday), 2024, ["2024-01-01"]),
            (.week(53, .monday), 2026, ["2026-12-28"]), (.week(53, .monday), 2025, []),
            (.quarterly(daysAfter: 0), 2023, ["2023-03-31", "2023-06-30", "2023-09-30", "2023-12-31"]),
            (.quarterly(daysAfter: 45), 2023, ["2023-02-14", "2023-05-15", "2023-08-14", "2023-11-14"]),
        ] as [(DateRule, Int, [Day])]
    )
    func `finds its days in a year`(rule: DateRule, year: Int, days: [Day]) {
        #expect(wheel([draft(rule)]).list(of: year).map(\.due) == days)
    }

    /// Over a whole era of the calendar: the days lie in the year, on the weekday, in the month.
    @Test(arguments: DateRule.Place.allCases) func `keeps its weekday and month in every year`(place: DateRule.Place) {
        let wheel = wheel([draft(.weekday(place, .wednesday, month: 2))])
        for year in 2000..<2400 {
            let days = wheel.list(of: year).map(\.due)
            #expect(days.count == 1 && days.allSatisfy { $0.weekday == .wednesday && $0.month == 2 && $0.year == year })
            if place == .last { #expect(days.allSatisfy { ($0 + 7).month == 3 }) }
        }
    }

    @Test func `counts from every meeting of a purpose, on the day that it was moved to`() {
        let plan = [
            PlannedMeeting(id: 1, day: "2023-02-21", purpose: .planningDay),
            PlannedMeeting(id: 2, day: "2023-08-29", purpose: .planningDay),
            PlannedMeeting(id: 3, day: "2023-08-30", purpose: .planningDay, withdrawnOn: "2023-01-01"),
        ]
        let moved = BoardMeeting(id: 9, planned: 2, day: "2023-09-05", place: "Rådhuset")
        let facts = WheelFacts(board: SmallWorld.board(), plan: plan, meetings: [moved])
        let wheel = Wheel(duties: [WheelDuty(id: 1, draft(.meeting(.planningDay, days: -14)))], facts: facts)
        #expect(wheel.list(of: 2023).map(\.due) == ["2023-02-07", "2023-08-22"])
    }

    @Test func `counts from another duty, over New Year too, each fourth year when that one does`() {
        let board = draft(.fixed(MonthDay(4, 1)!), every: 4)
        let wheel = wheel([board, draft(.duty(1, days: 30)), draft(.duty(2, days: -130))])
        #expect(wheel.list(of: 2023).map(\.due) == ["2023-04-01", "2023-05-01"])
        #expect(wheel.list(of: 2022).map(\.due) == ["2022-12-22"])
        #expect(wheel.list(of: 2024).isEmpty && wheel.list(of: 2027).map(\.due) == ["2027-04-01", "2027-05-01"])
        #expect(wheel.list(of: 2019).count == 2)
    }

    @Test func `never waits for itself`() {
        let wheel = wheel([draft(.fixed(MonthDay(1, 1)!)), draft(.duty(1, days: 1)), draft(.duty(2, days: 1))])
        #expect(wheel.mayHave(.duty(3, days: 1), for: 1).outcome == .notMet)
        #expect(wheel.mayHave(.duty(1, days: 1), for: 1).provision == .Kansli.wheel)
        #expect(wheel.mayHave(.duty(1, days: 1), for: 1).outcome == .notMet)
        #expect(wheel.mayHave(.duty(8, days: 1), for: 1).reason.contains("finns inte"))
        #expect(wheel.mayHave(.duty(3, days: 1), for: nil).outcome == .met)
        let ring = self.wheel([draft(.duty(2, days: 1)), draft(.duty(1, days: 1))])
        #expect(ring.list(of: 2023).isEmpty)
    }

    @Test(
        arguments: [
            (.fixed(MonthDay(3, 31)!), 1, "31 mars"),
            (.fixed(MonthDay(4, 1)!), 4, "1 april vart fjärde år (2023, 2027 …)"),
            (.weekday(.last, .friday, month: 11), 1, "sista fredagen i november"),
            (.week(47, .friday), 1, "fredag i vecka 47"),
            (.quarterly(daysAfter: 45), 1, "45 dagar efter varje kvartal"),
            (.meeting(.annualReport, days: -1), 1, "dagen före varje möte (årsredovisning)"),
            (.duty(1, days: 30), 1, "30 dagar efter ”Plikt”"),
        ] as [(DateRule, Int, String)]
    )
    func `reads as a person would say it`(rule: DateRule, every: Int, text: String) {
        let wheel = wheel([draft(.fixed(MonthDay(1, 1)!)), draft(rule, every: every)])
        #expect(wheel.duties[1].ruleInSwedish(wheel.title) == text)
    }

    private func draft(_ rule: DateRule, every years: Int = 1) -> WheelDutyDraft {
        WheelDutyDraft("Plikt", "", .custom("Styrelsen"), rule, every: years, from: "2000-01-01")
    }

    private func wheel(_ drafts: [WheelDutyDraft]) -> Wheel {
        let duties = zip(drafts, Int64(1)...).map { WheelDuty(id: $1, $0) }
        return Wheel(duties: duties, facts: WheelFacts(board: SmallWorld.board()))
    }
}
