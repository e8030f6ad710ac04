import Domain
import TestSupport
import Testing

@Suite struct `The appeal period` {
    /// The first is a real case, RÅ 1999 not 181; the last three are notices of real meetings.
    @Test(
        arguments: [
            ("1999-03-16", "1999-04-06", "1999-04-06"), ("2026-03-13", "2026-04-03", "2026-04-07"),
            ("2026-04-10", "2026-05-01", "2026-05-04"), ("2026-05-16", "2026-06-06", "2026-06-08"),
            ("2026-05-29", "2026-06-19", "2026-06-22"), ("2026-12-03", "2026-12-24", "2026-12-28"),
            ("2026-12-10", "2026-12-31", "2027-01-04"), ("2025-12-05", "2025-12-26", "2025-12-29"),
            ("2022-11-01", "2022-11-22", "2022-11-22"), ("2022-12-05", "2022-12-26", "2022-12-27"),
            ("2016-02-01", "2016-02-22", "2016-02-22"),
        ] as [(Day, Day, Day)]
    )
    func `runs three weeks and moves past days off`(posted: Day, counted: Day, last: Day) {
        let period = AppealPeriod(posted: posted)
        #expect(period.deadline.counted == counted)
        #expect(period.lastAppealDay == last)
        #expect(period.earliestRemoval == last + 1)
        #expect(period.finalFrom == last + 1)
        #expect(period.deadline.isMoved == (counted != last))
    }

    @Test func `says why its last day moved`() {
        #expect(AppealPeriod(posted: "2022-12-05").deadline.reasonForMoving == "annandag jul")
        #expect(AppealPeriod(posted: "2026-05-29").deadline.reasonForMoving == "midsommarafton")
        #expect(AppealPeriod(posted: "2022-11-12").deadline.reasonForMoving == "lördag")
        #expect(AppealPeriod(posted: "2022-11-01").deadline.reasonForMoving == nil)
    }

    @Test func `of a notice eleven months late is counted from the notice`() {
        let dates = NoticeDates(meeting: "2015-03-05", adjusted: "2015-03-10", posted: "2016-02-01")
        #expect(dates.adjustment.last == "2015-03-19")
        #expect(dates.notice?.last == "2015-03-12")
        #expect(dates.appeal?.lastAppealDay == "2016-02-22")
    }

    @Test func `does not begin before the notice`() {
        #expect(NoticeDates(meeting: "2022-11-25").notice == nil)
        #expect(NoticeDates(meeting: "2022-11-25", adjusted: "2022-12-05").appeal == nil)
    }

    /// `Provision.TimeComputationAct.periods`.
    @Test func `months end on the same number, or on the month's last day`() {
        #expect(("2026-01-31" as Day) + Period.months(1) == "2026-02-28")
        #expect(("2026-11-30" as Day) + Period.months(3) == "2027-02-28")
        #expect(("2024-02-29" as Day) + Period.years(1) == "2025-02-28")
        #expect(("2026-03-15" as Day) + Period.months(-3) == "2025-12-15")
    }
}
