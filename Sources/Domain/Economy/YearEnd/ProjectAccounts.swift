/// Projekträkenskaper (project accounts): a project's own income and costs in a year, apart from the rest of the books. Money
/// from others than the members is told apart by it.
package struct ProjectAccounts: Hashable, Sendable {
    package let year: Int
    package let code: String
    package let name: String
    /// From others than the members.
    package let outside: Money
    /// Members' contributions that were booked on the project itself.
    package let contributed: Money
    /// Costs, above zero.
    package let costs: Money

    /// What the förbund itself has borne: costs above what others gave.
    package var ownShare: Money { costs - outside - contributed }
    package var hasOutsideMoney: Bool { outside != .zero }
}

/// A project's sum on an account in a year, debit positive.
package struct ProjectSum: Codable, Hashable, Sendable {
    package let year: Int
    package let code: String
    package let name: String
    package let account: AccountNumber
    package let amount: Money

    package init(_ year: Int, _ code: String, _ name: String, _ account: AccountNumber, _ amount: Money) {
        (self.year, self.code, self.name, self.account, self.amount) = (year, code, name, account, amount)
    }
}

extension ProjectAccounts {
    /// By project, the latest year of each first. Balance accounts are left out: a claim on a financier is no income.
    package static func all(_ sums: [ProjectSum], _ mapping: StatementMapping) -> [ProjectAccounts] {
        struct Key: Hashable { let code: String, year: Int }
        return Dictionary(grouping: sums) { Key(code: $0.code, year: $0.year) }.map { key, sums in
            func total(_ items: [StatementItem?]) -> Money {
                sums.filter { items.contains(mapping.item(of: $0.account)) }.map(\.amount).reduce(.zero, +)
            }
            return ProjectAccounts(
                year: key.year,
                code: key.code,
                name: sums.first { !$0.name.isEmpty }?.name ?? "",
                outside: -total([.otherGrants, .otherIncome]),
                contributed: -total([.memberContributions]),
                costs: total([.costs, .depreciation, .financialCosts, .financialIncome, .extraordinary, nil])
            )
        }
        .sorted { ($0.code, -$0.year) < ($1.code, -$1.year) }
    }
}
