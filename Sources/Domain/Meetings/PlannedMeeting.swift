/// Planerat möte (planned meeting): a day in the year's meeting plan, with what it is for.
package struct PlannedMeeting: Codable, Hashable, Sendable, Identifiable {
    /// Mötets syfte (purpose) as data, so that rules can ask what a meeting must decide.
    package enum Purpose: String, Codable, CaseIterable, Hashable, Sendable {
        case ordinary, planningDay, annualReport, constituting, budgetAndPlan, halfYearReport
    }

    package let id: Int64
    package var day: Day
    package var purpose: Purpose
    /// What the plan says about it, in its own words.
    package var text: String
    /// The first and last year that the meeting decides about: 2023 and 2025 for a budget with two plan years.
    package var decidesFrom: Int?
    package var decidesUntil: Int?
    /// The times that the plan's document gives.
    package var plannedStart: TimeOfDay?
    package var plannedEnd: TimeOfDay?
    /// The times that the board's decision on the plan gives.
    package var decidedStart: TimeOfDay?
    package var decidedEnd: TimeOfDay?
    /// Inställt: the day it was taken out of the plan.
    package var withdrawnOn: Day?
    package var revision: Int

    package init(
        id: Int64,
        day: Day,
        purpose: Purpose = .ordinary,
        text: String = "",
        decides: ClosedRange<Int>? = nil,
        planned: (TimeOfDay, TimeOfDay)? = nil,
        decided: (TimeOfDay, TimeOfDay)? = nil,
        withdrawnOn: Day? = nil,
        revision: Int = 1
    ) {
        (self.id, self.day, self.purpose, self.text) = (id, day, purpose, text)
        (decidesFrom, decidesUntil) = (decides?.lowerBound, decides?.upperBound)
        (plannedStart, plannedEnd) = (planned?.0, planned?.1)
        (decidedStart, decidedEnd) = (decided?.0, decided?.1)
        (self.withdrawnOn, self.revision) = (withdrawnOn, revision)
    }
}

extension PlannedMeeting.Purpose {
    package var swedish: String {
        switch self {
        case .ordinary: "ordinarie möte"
        case .planningDay: "planeringsdag"
        case .annualReport: "årsredovisning"
        case .constituting: "konstituerande möte"
        case .budgetAndPlan: "budget och verksamhetsplan"
        case .halfYearReport: "delårsrapport"
        }
    }
}
