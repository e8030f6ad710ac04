/// Påminnelse om redovisning (report reminder): an occasion that an account has been reminded of. Once is enough.
package struct ReportReminder: Codable, Hashable, Sendable {
    package enum Occasion: String, CaseIterable, Codable, Hashable, Sendable {
        /// The day is near, and then very near.
        case early, near
        /// The day has passed.
        case late
        /// It came back to be put right.
        case returned
    }

    package let report: InitiativeReport.ID
    package let occasion: Occasion
    /// The day that it is about: when the report is due, or when it came back.
    package let day: Day
    package let account: Int64

    package init(_ report: InitiativeReport.ID, _ occasion: Occasion, _ day: Day, account: Int64) {
        (self.report, self.occasion, self.day, self.account) = (report, occasion, day, account)
    }
}

extension ReportReminder.Occasion {
    /// How many days before the last one the two letters go out: our own choice, until a förbund asks for another.
    package static let (earlyDays, nearDays) = (14, 3)
}

extension ReportRecord {
    /// What its receiver is reminded of on a day. A morning that was missed is made good until the next occasion comes.
    package func reminder(on today: Day, to account: Int64) -> ReportReminder? {
        guard initiativeClosedOn == nil else { return nil }
        switch report.state {
        case .submitted, .approved: return nil
        case .returned: return report.returnedOn.map { ReportReminder(id, .returned, $0, account: account) }
        case .awaited: return occasion(on: today).map { ReportReminder(id, $0, report.due, account: account) }
        }
    }

    private func occasion(on today: Day) -> ReportReminder.Occasion? {
        let left = report.due - today
        if left < 0 { return .late }
        if left <= ReportReminder.Occasion.nearDays { return .near }
        return left <= ReportReminder.Occasion.earlyDays ? .early : nil
    }

    /// The letter's line. What the office wrote of the report stays on its page: a letter may be read by others.
    package func line(_ reminder: ReportReminder) -> String {
        let what = "\(report.name.capitalised) för \(title)"
        switch reminder.occasion {
        case .early, .near: return "\(reminder.day.swedish): \(what) ska vara inne"
        case .late: return "\(reminder.day.swedish): \(what) skulle ha varit inne"
        case .returned: return "\(reminder.day.swedish): \(what) sändes tillbaka för att rättas"
        }
    }
}
