/// Registratur (registry): what is kept beside the meetings, for the rules that look at all of it.
package struct Registry: Hashable, Sendable {
    package var diary: [DiaryRecord]
    package var settings: DiarySettings
    package var delegation: Delegation
    package var purchases: [Purchase]
    package var audit: AuditBook
    package var reports: [ReportRecord]
    /// The last version that was submitted of each application whose initiative goes on.
    package var applications: [ApplicationRecord]
    package var grants: [GrantedMoney]
    package var payments: PaymentBook
    package var fees: FeeBook
    package var budgets: BudgetBook
    package var forecasts: ForecastBook
    package var contributions: ContributionBook
    package var goals: GoalBook
    /// Annual accounts as they were printed, each year's.
    package var printedAccounts: [PrintedAccounts]
    /// The statements of each year that there is a ledger of.
    package var statements: [Statements]
    /// What the results are corrected by for the balance requirement.
    package var adjustments: [BalanceAdjustment]
    /// Planer, delårsrapporter och årsredovisningar of the last years.
    package var yearDocuments: [YearDocumentRecord]
    package var printed: PrintedBook

    package init(
        diary: [DiaryRecord] = [],
        settings: DiarySettings = DiarySettings(),
        delegation: Delegation = Delegation(),
        purchases: [Purchase] = [],
        audit: AuditBook = AuditBook(),
        reports: [ReportRecord] = [],
        applications: [ApplicationRecord] = [],
        grants: [GrantedMoney] = [],
        payments: PaymentBook = PaymentBook(),
        fees: FeeBook = FeeBook(),
        budgets: BudgetBook = BudgetBook(),
        forecasts: ForecastBook = ForecastBook(),
        contributions: ContributionBook = ContributionBook(),
        goals: GoalBook = GoalBook(),
        printedAccounts: [PrintedAccounts] = [],
        statements: [Statements] = [],
        adjustments: [BalanceAdjustment] = [],
        yearDocuments: [YearDocumentRecord] = [],
        printed: PrintedBook = PrintedBook()
    ) {
        (self.diary, self.settings, self.delegation) = (diary, settings, delegation)
        (self.purchases, self.audit, self.reports) = (purchases, audit, reports)
        (self.applications, self.grants, self.payments) = (applications, grants, payments)
        (self.fees, self.forecasts) = (fees, forecasts)
        (self.budgets, self.contributions, self.goals) = (budgets, contributions, goals)
        (self.printedAccounts, self.statements, self.adjustments) = (printedAccounts, statements, adjustments)
        (self.yearDocuments, self.printed) = (yearDocuments, printed)
    }

    /// What the rules find, when the board met on these days.
    func findings(_ board: Board, held: [Day], on today: Day) -> [Finding] {
        diary.flatMap { $0.findings(settings) } + delegation.findings(board, held: held, on: today)
            + purchases.flatMap { $0.findings(delegation, on: today) } + audit.findings(board)
            + reports.flatMap { $0.findings(on: today) }
            + applications.findings(board)
            + grants.flatMap(\.findings)
            + payments.findings(board, on: today)
            + fees.findings(on: today)
            + budgets.findings + forecasts.findings(on: today) + contributions.findings(on: today)
            + goals.findings(applications)
            + printedAccounts.flatMap(\.findings) + statements.flatMap(\.findings)
            + statements.map { $0.requirement(adjustments) }.findings
            + yearDocuments.flatMap { $0.findings(on: today) } + printed.findings
    }
}
