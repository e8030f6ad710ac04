extension Wheel {
    /// What a reminder goes out for on a day: from so many days before the last one as the duty says, while nothing shows
    /// that it is done. What is late is found by the rules, and no letter nags about it.
    package func reminders(on today: Day) -> [YearDuty] {
        (today.year - 1...today.year + 1).flatMap(list).filter { one in
            guard let days = one.duty.reminderDays, !one.isSettled(on: today) else { return false }
            return one.due - days <= today && today <= one.last
        }
    }
}

/// Påminnelse (reminder): a duty that an account has been reminded of. Once is enough.
package struct WheelReminder: Hashable, Sendable {
    package let place: WheelPlace
    package let account: Int64

    package init(_ place: WheelPlace, account: Int64) { (self.place, self.account) = (place, account) }
}
