/// Påminnelse om uppsägning (notice reminder): a last day of notice that an account has been reminded of. Once is enough.
package struct NoticeReminder: Hashable, Sendable {
    package let purchase: Purchase.ID
    package let noticeBy: Day
    package let account: Int64

    package init(_ purchase: Purchase.ID, _ noticeBy: Day, account: Int64) {
        (self.purchase, self.noticeBy, self.account) = (purchase, noticeBy, account)
    }
}

extension Purchase {
    /// Senaste dag att säga upp (last day of notice) that is still to be thought of: nil when notice is given.
    package func waitingNoticeDay(on today: Day) -> Day? { state(on: today) == .agreed ? noticeBy : nil }

    /// The last day of notice, from 30 days before until it has passed. A day that was missed is found by the rules.
    package func reminder(on today: Day) -> Day? {
        waitingNoticeDay(on: today).flatMap { today.lies(from: $0 - 30, until: $0) ? $0 : nil }
    }

    /// "Sista dag att säga upp avtalet ”Webbplats”".
    package var noticeTitle: String { "Sista dag att säga upp avtalet ”\(title)”" }
    package var path: String { FindingObject.purchase(id).path }
}
