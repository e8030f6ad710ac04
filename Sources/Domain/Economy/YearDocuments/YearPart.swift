/// Infogad del (part): what Kansli puts into a chapter by itself, from what is registered.
package enum YearPart: String, CaseIterable, Codable, Hashable, Sendable {
    case goals, goalOutcomes
    case contributions
    case threeYearBudget, detailedBudget, incomeBudget, balanceBudget, budgetChart
    case initiatives, results
    case followUp, followUpChart
    case incomeStatement, balanceSheet, cashFlow, balanceRequirement
    case notes
    case multiYear, equity, equityChart
    case meetings, fees
    case signing

    package var swedish: String {
        switch self {
        case .goals: "Målen"
        case .goalOutcomes: "Målen och hur de uppfylls"
        case .contributions: "Medlemmarnas bidrag"
        case .threeYearBudget: "Treårsbudget"
        case .detailedBudget: "Detaljbudget"
        case .incomeBudget: "Resultatbudget"
        case .balanceBudget: "Balansbudget"
        case .budgetChart: "Diagram: budget per område"
        case .initiatives: "Insatser med beviljat och betalt"
        case .results: "Deltagarnas resultat per insats"
        case .followUp: "Budget mot utfall"
        case .followUpChart: "Diagram: budget och utfall"
        case .incomeStatement: "Resultaträkning"
        case .balanceSheet: "Balansräkning"
        case .cashFlow: "Kassaflödesanalys"
        case .balanceRequirement: "Balanskravsresultat"
        case .notes: "Noter ur bokslutet"
        case .multiYear: "Flerårsöversikt"
        case .equity: "Eget kapital år för år"
        case .equityChart: "Diagram: eget kapital"
        case .meetings: "Styrelsens möten"
        case .fees: "Styrelse och ersättare"
        case .signing: "Underskrifter"
        }
    }
}
