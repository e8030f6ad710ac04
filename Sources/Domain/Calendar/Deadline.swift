/// Frist (deadline): the last day as counted, and the day until which the act may really be done.
package struct Deadline: Hashable, Sendable {
    /// The day that the period ends on, whatever day that is.
    package let counted: Day

    /// The end of a period that runs from a day; that day itself is not counted.
    package init(_ period: Period, from day: Day) { counted = day + period }

    /// Sista dag: the counted day, or the next working day when that is a Saturday, a holiday or one of three eves.
    package var last: Day { counted.orNextWorkingDay }

    package var isMoved: Bool { last != counted }

    /// Why the last day moved: "annandag jul", "lördag". Nil when it did not.
    package var reasonForMoving: String? {
        isMoved ? counted.holidayName ?? counted.eveName ?? counted.weekday.swedish : nil
    }
}
