import Domain
import Hummingbird
import Markup
import Site

extension PageContext {
    /// The year that the address names.
    var plannedYear: Int {
        get throws {
            guard let year = parameters.get("year", as: Int.self), 1900...2199 ~= year else { throw Missing() }
            return year
        }
    }
}

extension HTML {
    /// The pages that plan the economy, but for the one that is shown.
    static func planningWays(_ here: String) -> HTML {
        let ways = [
            Link("Budget", BudgetRoutes.budgets), Link("Uppföljning", BudgetFollowUpRoutes.followUp),
            Link("Budgetrader", BudgetRoutes.lines),
            Link("Medlemmarnas bidrag", ContributionRoutes.contributions), Link("Mål", GoalRoutes.goals),
            Link("Årets dokument", YearDocumentRoutes.documents),
        ]
        return .ways("Planering", ways, but: here)
    }
}
