/// Registratur (registry): what is kept beside the meetings, for the rules that look at all of it.
package struct Registry: Hashable, Sendable {
    package var diary: [DiaryRecord]
    package var settings: DiarySettings
    package var delegation: Delegation
    package var purchases: [Purchase]
    package var audit: AuditBook
    package var payments: PaymentBook

    package init(
        diary: [DiaryRecord] = [],
        settings: DiarySettings = DiarySettings(),
        delegation: Delegation = Delegation(),
        purchases: [Purchase] = [],
        audit: AuditBook = AuditBook(),
        payments: PaymentBook = PaymentBook()
    ) {
        (self.diary, self.settings, self.delegation) = (diary, settings, delegation)
        (self.purchases, self.audit, self.payments) = (purchases, audit, payments)
    }

    /// What the rules find, when the board met on these days.
    func findings(_ board: Board, held: [Day], on today: Day) -> [Finding] {
        diary.flatMap { $0.findings(settings) } + delegation.findings(board, held: held, on: today)
            + purchases.flatMap { $0.findings(delegation, on: today) } + audit.findings(board)
            + payments.findings(board, on: today)
    }
}
