/// Kostnad (cost line): what a kind of cost is put at in a year.
package struct CostLine: Codable, Hashable, Sendable {
    package var application: Application.ID
    /// `ApplicationTemplate.CostKind.key`.
    package var kind: String
    package var year: Int
    package var amount: Money
    /// Typ (specification): what it is for, where the template asks.
    package var specification: String

    package init(application: Application.ID, kind: String, year: Int, amount: Money, specification: String = "") {
        (self.application, self.kind, self.year) = (application, kind, year)
        (self.amount, self.specification) = (amount, specification)
    }
}

/// Finansiering (financing line): what a party bears itself, or other income, in a year.
package struct FinancingLine: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    package var application: Application.ID
    /// Egen insats (own contribution) of a party; nil is other income.
    package var organisation: Organisation.ID?
    package var text: String
    package var year: Int
    package var amount: Money

    package init(
        id: Int64 = 0,
        application: Application.ID,
        organisation: Organisation.ID? = nil,
        text: String = "",
        year: Int,
        amount: Money
    ) {
        (self.id, self.application, self.organisation) = (id, application, organisation)
        (self.text, self.year, self.amount) = (text, year, amount)
    }
}

/// Kostnads- och finansieringsplan (cost plan): what is applied for is computed, never typed.
package struct CostPlan: Hashable, Sendable {
    package var costs: [CostLine]
    package var financing: [FinancingLine]

    package init(costs: [CostLine] = [], financing: [FinancingLine] = []) {
        (self.costs, self.financing) = (costs, financing)
    }

    package var years: [Int] { Set(costs.map(\.year) + financing.map(\.year)).sorted() }

    package func cost(in year: Int) -> Money { costs.lazy.filter { $0.year == year }.map(\.amount).reduce(.zero, +) }

    package func financed(in year: Int) -> Money {
        financing.lazy.filter { $0.year == year }.map(\.amount).reduce(.zero, +)
    }

    /// Sökt belopp (applied): cost less own contributions and other income.
    package func applied(in year: Int) -> Money { cost(in: year) - financed(in: year) }

    package var applied: Money { years.map(applied).reduce(.zero, +) }
}
