/// Förslag till möte (proposed meeting): a meeting of one year's plan laid into another year, to be looked at before it is
/// planned.
package struct ProposedMeeting: Hashable, Sendable {
    package let from: PlannedMeeting
    package var draft: PlanDraft
    /// Why the day is not the one that the pattern gives: "den 6 juni är Sveriges nationaldag".
    package let moved: String?
}

extension PlannedMeeting {
    /// The same weekday of the same week of the month: "den tredje fredagen i mars". A fifth one that the month lacks is
    /// its last. Purpose and times are kept, and the years it decides about follow. On a holiday or an eve, and on days
    /// when nothing can be demanded to be done, it goes a week forward, or back rather than out of the year.
    package func proposed(in year: Int) -> ProposedMeeting {
        let pattern = day.sameWeekday(in: year)
        var moved = pattern
        while !moved.isWorkingDay { moved = moved + 7 }
        if moved.year != year { moved = pattern }
        while !moved.isWorkingDay { moved = moved - 7 }
        let years = year - day.year
        let draft = PlanDraft(
            day: moved,
            purpose: purpose,
            text: text,
            decides: decidesFrom.flatMap { from in decidesUntil.map { (from + years)...(max(from, $0) + years) } },
            planned: plannedStart.flatMap { start in plannedEnd.flatMap { Times(start, $0) } },
            decided: decidedStart.flatMap { start in decidedEnd.flatMap { Times(start, $0) } }
        )
        let reason = pattern.eveName ?? pattern.holidayName ?? "en helgdag"
        return ProposedMeeting(
            from: self,
            draft: draft,
            moved: moved == pattern ? nil : "\(pattern.swedish) är \(reason)"
        )
    }
}

extension Day {
    /// The n-th such weekday of the month, in another year.
    func sameWeekday(in year: Int) -> Day {
        guard let first = Day(year, month, 1) else { return self }
        let wanted = first.first(weekday) + 7 * ((day - 1) / 7)
        return wanted.month == month ? wanted : wanted - 7
    }
}
