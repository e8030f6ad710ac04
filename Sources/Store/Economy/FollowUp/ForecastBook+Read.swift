import Domain
import Folder
import GRDB

extension Database {
    /// What the rules about forecasts ask, in five queries; empty where nobody keeps any.
    func forecastBook() throws -> ForecastBook {
        let latest = try LineForecast.fetchAll(self, sql: latestForecasts)
        let owners = try BudgetOwner.fetchAll(self, sql: "SELECT * FROM budgetOwner ORDER BY \"from\"")
        guard !latest.isEmpty || !owners.isEmpty else { return ForecastBook() }
        var budgets: [Int: [BudgetLine.ID: Money]] = [:]
        for row in try Row.fetchAll(self, sql: standingAmounts) {
            budgets[row[0], default: [:]][row[1]] = Money(ore: row[2])
        }
        return ForecastBook(latest: latest, owners: owners, lines: try budgetLines(), budgets: budgets)
    }
}

private let latestForecasts = """
    SELECT * FROM lineForecast WHERE id = (
      SELECT id FROM lineForecast AS other WHERE other.line = lineForecast.line AND other.year = lineForecast.year
      ORDER BY day DESC, id DESC LIMIT 1
    ) ORDER BY year, line
    """

/// Of each year's own budget, the version that was adopted last.
private let standingAmounts = """
    SELECT budgetAmount.year, line, amount FROM budgetAmount
    JOIN budgetVersion ON budgetVersion.id = version AND budgetVersion.year = budgetAmount.year
    WHERE version = (
      SELECT id FROM budgetVersion AS other WHERE other.year = budgetVersion.year AND adoptedOn IS NOT NULL
      ORDER BY adoptedOn DESC, number DESC LIMIT 1
    )
    """
