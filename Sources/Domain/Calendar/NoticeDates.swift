/// Överklagandetid (appeal period) of the decisions in adjusted minutes, from the day that the board tells of it.
package struct AppealPeriod: Hashable, Sendable {
    package let posted: Day

    package init(posted: Day) { self.posted = posted }

    /// Three weeks from the day that the notice was posted, `Provision.LocalGovernmentAct.appealPeriod`.
    package var deadline: Deadline { Deadline(.weeks(3), from: posted) }

    /// Sista dag att överklaga.
    package var lastAppealDay: Day { deadline.last }

    /// Tidigaste dag att ta ned anslaget: it must be up the whole last day, or the period has not run out.
    package var earliestRemoval: Day { lastAppealDay + 1 }

    /// Laga kraft: the decisions cannot be changed from this day, when nobody has appealed.
    package var finalFrom: Day { lastAppealDay + 1 }
}

/// Justeringens och anslagets dagar (dates of adjustment and notice) of one meeting's minutes.
package struct NoticeDates: Hashable, Sendable {
    package let meeting: Day
    package let adjusted: Day?
    package let posted: Day?

    package init(meeting: Day, adjusted: Day? = nil, posted: Day? = nil) {
        (self.meeting, self.adjusted, self.posted) = (meeting, adjusted, posted)
    }

    /// Senaste dag att justera, `Provision.LocalGovernmentAct.adjustment`.
    package var adjustment: Deadline { Deadline(.days(14), from: meeting) }

    /// Senaste dag att anslå, `Provision.LocalGovernmentAct.notice`; nil until the minutes are adjusted.
    package var notice: Deadline? { adjusted.map { Deadline(.days(2), from: $0) } }

    /// Nil until the notice is posted.
    package var appeal: AppealPeriod? { posted.map(AppealPeriod.init) }
}
