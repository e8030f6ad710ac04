/// Registratur (registry): what is kept beside the meetings, for the rules that look at all of it.
package struct Registry: Hashable, Sendable {
    package var diary: [DiaryRecord]
    package var settings: DiarySettings
    package var delegation: Delegation
    package var purchases: [Purchase]
    package var audit: AuditBook
    package var reports: [ReportRecord]
    package var grants: [GrantedMoney]

    package init(
        diary: [DiaryRecord] = [],
        settings: DiarySettings = DiarySettings(),
        delegation: Delegation = Delegation(),
        purchases: [Purchase] = [],
        audit: AuditBook = AuditBook(),
        reports: [ReportRecord] = [],
        grants: [GrantedMoney] = []
    ) {
        (self.diary, self.settings, self.delegation) = (diary, settings, delegation)
        (self.purchases, self.audit, self.reports) = (purchases, audit, reports)
        self.grants = grants
    }

    /// What the rules find, when the board met on these days.
    func findings(_ board: Board, held: [Day], on today: Day) -> [Finding] {
        diary.flatMap { $0.findings(settings) } + delegation.findings(board, held: held, on: today)
            + purchases.flatMap { $0.findings(delegation, on: today) } + audit.findings(board)
            + reports.flatMap { $0.findings(on: today) }
            + grants.flatMap(\.findings)
    }
}
