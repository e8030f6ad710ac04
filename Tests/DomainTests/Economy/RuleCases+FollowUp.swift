import Domain
import TestSupport

extension RuleCase {
    static var followUps: [RuleCase] {
        [
            RuleCase(.forecastAboveBudget) {
                $0.registry.forecasts = book(forecasting: 130, in: $0.today)
            } right: {
                $0.registry.forecasts = book(forecasting: 120, in: $0.today)
            },
            RuleCase(.quarterNotFollowedUp) {
                ($0.today, $0.registry.forecasts) = ("2022-12-05", book(forecasting: 100, in: "2022-08-01"))
            } right: {
                $0.registry.forecasts.latest[0] = forecast(100, after: "2022-09-30")
            },
        ]
    }

    /// One line with a budget of 120, and a forecast of it after the quarter before a day.
    private static func book(forecasting kronor: Int, in day: Day) -> ForecastBook {
        ForecastBook(
            latest: [forecast(kronor, after: BudgetPeriod.lastQuarter(before: day)?.lastDay ?? day)],
            lines: [BudgetLine(id: 1, .board, "Arvoden", firstYear: 2020)],
            budgets: [2022: [1: Money(kronor: 120)]]
        )
    }

    private static func forecast(_ kronor: Int, after day: Day) -> LineForecast {
        LineForecast(
            id: 1,
            line: 1,
            year: day.year,
            day: day,
            amount: Money(kronor: kronor),
            writtenOn: day,
            name: "Frida"
        )
    }
}
