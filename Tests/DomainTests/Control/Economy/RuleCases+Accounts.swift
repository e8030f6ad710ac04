import Domain
import TestSupport

extension RuleCase {
    static var accounts: [RuleCase] {
        [
            RuleCase(.accountsSumWrong) {
                $0.registry.printedAccounts = [accounts(sum: 4)]
            } right: {
                $0.registry.printedAccounts = [accounts(sum: 3)]
            },
            RuleCase(.accountsTablesDiffer) {
                $0.registry.printedAccounts = [accounts(cashFlow: 2)]
            } right: {
                $0.registry.printedAccounts = [accounts(cashFlow: 3)]
            },
            RuleCase(.accountsNoteMissing) {
                $0.registry.printedAccounts = [accounts(note: 4)]
            } right: {
                $0.registry.printedAccounts = [accounts()]
            },
            RuleCase(.accountsTextDiffers) {
                $0.registry.printedAccounts = [accounts(told: 2)]
            } right: {
                $0.registry.printedAccounts = [accounts(told: 3)]
            },
            RuleCase(.statementsDoNotTie) {
                $0.registry.statements = [Statements(YearFigures(2022, [.cash: Money(kronor: 1)]))]
            } right: {
                let figures = YearFigures(2022, [.cash: Money(kronor: 1), .openingEquity: Money(kronor: 1)])
                $0.registry.statements = [Statements(figures)]
            },
            RuleCase(.deficitNotRestored) {
                $0.registry.statements = [year(2019, -5), year(2022, 4)]
            } right: {
                $0.registry.statements = [year(2019, -5), year(2022, 5)]
            },
        ]
    }

    /// A year that ties, with this result in kronor.
    private static func year(_ year: Int, _ result: Int) -> Statements {
        let amount = Money(kronor: result)
        return Statements(YearFigures(year, [.otherIncome: amount, .cash: amount]))
    }

    /// Accounts of 2022 with one income and one cost, in kronor.
    private static func accounts(sum: Int = 3, cashFlow: Int = 3, note: Int? = nil, told: Int = 3) -> PrintedAccounts {
        func row(_ key: String, _ kronor: Int, sumOf: [String] = [], note: Int? = nil) -> PrintedAccounts.Row {
            PrintedAccounts.Row(key, key, [Money(kronor: kronor)], sumOf: sumOf, note: note)
        }
        let result = row("result", sum, sumOf: ["member_fees", "costs"])
        return PrintedAccounts(
            2022,
            tables: [
                .init(
                    "income",
                    "Resultaträkningen",
                    columns: ["2022"],
                    rows: [row("member_fees", 5), row("costs", -2, note: note), result]
                ),
                .init(
                    "cashFlow",
                    "Kassaflödesanalysen",
                    columns: ["2022"],
                    rows: [row("result", sum == 3 ? cashFlow : sum)]
                ),
            ],
            claims: [.init("resultatet", Money(kronor: sum == 3 ? told : sum), same: .init("income", "result", "2022"))]
        )
    }
}
