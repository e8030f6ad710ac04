/// Post (statement item): what an account is shown as in the statements by LKBR. Sums are computed, so they are no items.
///
/// The order is that of resultaträkningen (LKBR 5 kap.) and balansräkningen (LKBR 6 kap. 2 §), as far as a förbund has them:
/// the members' contributions stand among verksamhetens intäkter, and there are no taxes.
package enum StatementItem: String, Codable, CaseIterable, Hashable, Sendable {
    case memberContributions, otherGrants, otherIncome, costs, depreciation
    case financialIncome, financialCosts, extraordinary
    case fixedAssets, inventories, receivables, placements, cash
    case openingEquity, provisions, longLiabilities, shortLiabilities

    package enum Side: Hashable, Sendable { case result, assets, equityAndLiabilities }

    package var side: Side {
        switch self {
        case .memberContributions, .otherGrants, .otherIncome, .costs, .depreciation, .financialIncome,
            .financialCosts, .extraordinary:
            .result
        case .fixedAssets, .inventories, .receivables, .placements, .cash: .assets
        case .openingEquity, .provisions, .longLiabilities, .shortLiabilities: .equityAndLiabilities
        }
    }

    package var swedish: String {
        switch self {
        case .memberContributions: "Medlemmarnas bidrag"
        case .otherGrants: "EU-medel och andra bidrag"
        case .otherIncome: "Övriga intäkter"
        case .costs: "Verksamhetens kostnader"
        case .depreciation: "Avskrivningar"
        case .financialIncome: "Finansiella intäkter"
        case .financialCosts: "Finansiella kostnader"
        case .extraordinary: "Extraordinära poster"
        case .fixedAssets: "Anläggningstillgångar"
        case .inventories: "Förråd"
        case .receivables: "Fordringar"
        case .placements: "Kortfristiga placeringar"
        case .cash: "Kassa och bank"
        case .openingEquity: "Eget kapital vid årets ingång"
        case .provisions: "Avsättningar"
        case .longLiabilities: "Långfristiga skulder"
        case .shortLiabilities: "Kortfristiga skulder"
        }
    }

    /// What a ledger's balance is in the statements: there debit is positive, here income, assets, equity and liabilities are.
    package func shown(_ balance: Money) -> Money { side == .assets ? balance : -balance }
}
