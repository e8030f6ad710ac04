/// Registratur (registry): what is kept beside the meetings, for the rules that look at all of it.
package struct Registry: Hashable, Sendable {
    package var diary: [DiaryRecord]
    package var settings: DiarySettings
    package var delegation: Delegation
    package var purchases: [Purchase]
    package var audit: AuditBook
    /// The last version that was submitted of each application whose initiative goes on.
    package var applications: [ApplicationRecord]

    package init(
        diary: [DiaryRecord] = [],
        settings: DiarySettings = DiarySettings(),
        delegation: Delegation = Delegation(),
        purchases: [Purchase] = [],
        audit: AuditBook = AuditBook(),
        applications: [ApplicationRecord] = []
    ) {
        (self.diary, self.settings, self.delegation) = (diary, settings, delegation)
        (self.purchases, self.audit) = (purchases, audit)
        self.applications = applications
    }

    /// What the rules find, when the board met on these days.
    func findings(_ board: Board, held: [Day], on today: Day) -> [Finding] {
        diary.flatMap { $0.findings(settings) } + delegation.findings(board, held: held, on: today)
            + purchases.flatMap { $0.findings(delegation, on: today) } + audit.findings(board)
            + applications.findings(board)
    }
}
