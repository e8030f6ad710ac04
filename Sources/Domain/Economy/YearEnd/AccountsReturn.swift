/// Räkenskapssammandrag (accounts return): what Statistics Sweden asks of every förbund each year, by the groups of Kommun-Bas.
/// Account 57 is asked for whole with 572 apart, and 221–222 apart from the rest of 22. The form was read as it was in 2018.
package struct AccountsReturn: Hashable, Sendable {
    package struct Row: Hashable, Sendable {
        /// "35", "22, utom 221–222".
        package let group: String
        package let label: String
        package let accounts: [AccountNumber]
        /// Assets and costs above zero, and income, equity and liabilities too: as the form has them.
        package let amount: Money
    }

    package let year: Int
    package let rows: [Row]

    package init(_ totals: LedgerTotals, chart: [AccountNumber: String]) {
        year = totals.year
        let groups = Dictionary(grouping: totals.closing.keys.sorted()) { $0.group }
        rows = groups.flatMap { group, accounts -> [Row] in
            let whole = Row(group: group, accounts, totals, chart)
            let pension = accounts.filter { $0.rawValue.hasPrefix("572") }
            guard group == "57", !pension.isEmpty else { return [whole] }
            return [whole, Row(group: "57, varav 572", pension, totals, chart)]
        }
        .sorted { $0.group < $1.group }
    }
}

extension AccountsReturn.Row {
    fileprivate init(
        group: String,
        _ accounts: [AccountNumber],
        _ totals: LedgerTotals,
        _ chart: [AccountNumber: String]
    ) {
        let balance = accounts.map { totals.closing[$0] ?? .zero }.reduce(.zero, +)
        let names = accounts.compactMap { chart[$0] }.filter { !$0.isEmpty }
        self.init(
            group: group,
            label: names.joined(separator: ", "),
            accounts: accounts,
            amount: accounts.first?.isCredit == true ? -balance : balance
        )
    }
}

extension AccountNumber {
    /// The first two digits, but for what the form wants apart.
    fileprivate var group: String {
        if rawValue.hasPrefix("221") || rawValue.hasPrefix("222") { return "22, varav 221–222" }
        return rawValue.hasPrefix("22") ? "22, utom 221–222" : String(rawValue.prefix(2))
    }

    /// Equity, liabilities, income and financial income stand on the credit side.
    fileprivate var isCredit: Bool {
        ["2", "3", "80", "81", "82", "83", "84"].contains { rawValue.hasPrefix($0) }
    }
}
