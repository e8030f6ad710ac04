/// Budgetuppgift (budget figure): what a budget's tables say of a year. Each is worked out from the lines in one place, so that
/// every table ties with the others.
package enum BudgetFigure: String, CaseIterable, Codable, Hashable, Sendable {
    // Areas, as they stand on the budget.
    case income, board, administration, audit, initiatives, ownActivities, financial
    // The three-year budget.
    /// Beslutade insatser och egna aktiviteter: all initiatives but the room for new ones.
    case decided
    /// Nya insatser: the room that nobody has yet.
    case new
    /// Insatser och egna aktiviteter together.
    case activities
    case cost, result
    // Resultatbudget: costs are negative.
    case operatingIncome, operatingCost, depreciation, netCost, financialIncome, financialCost
    // Balansbudget.
    case fixedAssets, currentAssets, assets
    case broughtForward, equity
    case provisions, longDebts, shortDebts, debts, equityAndDebts
}

extension BudgetFigure {
    package var swedish: String {
        switch self {
        case .income: "Summa intäkter"
        case .board: "Styrelsen"
        case .administration: "Administration"
        case .audit: "Revision"
        case .initiatives: "Insatser"
        case .ownActivities: "Egna aktiviteter"
        case .financial: "Finansiella poster"
        case .decided: "Beslutade insatser och aktiviteter"
        case .new: "Nya insatser och aktiviteter"
        case .activities: "Insatser och aktiviteter"
        case .cost: "Summa kostnader"
        case .result: "Årets resultat"
        case .operatingIncome: "Verksamhetens intäkter"
        case .operatingCost: "Verksamhetens kostnader"
        case .depreciation: "Avskrivningar"
        case .netCost: "Verksamhetens nettokostnader"
        case .financialIncome: "Finansiella intäkter"
        case .financialCost: "Finansiella kostnader"
        case .fixedAssets: "Anläggningstillgångar"
        case .currentAssets: "Omsättningstillgångar"
        case .assets: "Summa tillgångar"
        case .broughtForward: "Balanserat eget kapital"
        case .equity: "Summa eget kapital"
        case .provisions: "Summa avsättningar"
        case .longDebts: "Långfristiga skulder"
        case .shortDebts: "Kortfristiga skulder"
        case .debts: "Summa skulder"
        case .equityAndDebts: "Summa eget kapital, avsättningar och skulder"
        }
    }

    /// Whether it stands in the income or the balance budget, and so follows from the lines' table.
    var isOfStatement: Bool {
        self != .result && (BudgetTable.income.contains(self) || BudgetTable.balance.contains(self))
    }

    /// Whether it is a sum of the rows above it.
    package var isSum: Bool {
        [.income, .cost, .result, .netCost, .assets, .equity, .debts, .equityAndDebts].contains(self)
    }
}
