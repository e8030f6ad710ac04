import Domain
import GRDB

extension Database {
    /// All that the rules about what is kept beside the meetings look at.
    func registry() throws -> Registry {
        let budgets = try budgetBook()
        return Registry(
            diary: try diaryRecords(of: nil),
            settings: try diarySettings(),
            delegation: try delegation(),
            purchases: try purchases(),
            audit: try auditBook(),
            reports: try quotingReports(reportRecords()),
            applications: try submittedApplications(),
            grants: try grantedMoney(),
            payments: try paymentBook(.all),
            fees: try feeBook(),
            budgets: budgets,
            forecasts: try forecastBook(),
            contributions: try contributionBook(),
            goals: try goalBook(budgets.budgets),
            printedAccounts: try allPrintedAccounts(),
            statements: try allStatements(),
            adjustments: try balanceAdjustments(),
            yearDocuments: try lastYearDocuments(),
            printed: try printedBook()
        )
    }
}
