extension PrintedAccounts {
    /// The statements as the tables give them, with the year before to compare with; nil without both tables.
    package var statements: Statements? {
        guard let current = figures(year) else { return nil }
        return Statements(current, figures(year - 1))
    }

    /// The items of a year; what the paper leaves blank is nothing.
    func figures(_ year: Int) -> YearFigures? {
        guard table("income") != nil, table("balance") != nil else { return nil }
        let amounts = Self.items.compactMap { item, place in
            amount(at: Place(place.table, place.row, String(year))).map { (item, $0) }
        }
        return YearFigures(year, Dictionary(uniqueKeysWithValues: amounts))
    }

    private static let items: [(StatementItem, (table: String, row: String))] = [
        (.memberContributions, ("income", "member_fees")), (.otherGrants, ("income", "eu_grants")),
        (.otherIncome, ("income", "other_income")), (.costs, ("income", "costs")),
        (.depreciation, ("income", "depreciation")), (.financialIncome, ("income", "financial_income")),
        (.financialCosts, ("income", "financial_cost")), (.extraordinary, ("income", "extraordinary")),
        (.receivables, ("balance", "receivables")), (.cash, ("balance", "cash")),
        (.openingEquity, ("balance", "opening_equity")), (.shortLiabilities, ("balance", "short_liabilities")),
    ]
}

extension Statements {
    /// A ledger with an account for each item, of both years: for a förbund that begins with its accounts, and for trying
    /// that a file of them gives the same statements again.
    package func ledger(_ organisation: String, _ number: OrganisationNumber?) -> Ledger {
        let years = [(0, current)] + (previous.map { [(-1, $0)] } ?? [])
        return Ledger(
            organisation,
            number,
            years: years.compactMap { place, figures in
                guard let first = Day(figures.year, 1, 1), let last = Day(figures.year, 12, 31) else { return nil }
                return FinancialYear(place, first, last)
            },
            accounts: StatementItem.allCases.map { LedgerAccount($0.account, $0.swedish, $0.accountKind) },
            balances: balances(current, 0, after: previous) + (previous.map { balances($0, -1, after: before) } ?? [])
        )
    }

    private func balances(_ figures: YearFigures, _ place: Int, after before: YearFigures?) -> [LedgerBalance] {
        StatementItem.allCases.flatMap { item -> [LedgerBalance] in
            let (now, then) = (item.shown(figures[item]), before.map { item.shown($0[item]) } ?? .zero)
            let all: [(LedgerBalance.Kind, Money)] =
                switch item {
                case .openingEquity: [(.opening, now), (.closing, now)]
                default: item.side == .result ? [(.result, now)] : [(.opening, then), (.closing, now)]
                }
            return all.filter { $0.1 != .zero }.map { LedgerBalance($0.0, year: place, item.account, $0.1) }
        }
    }
}

extension StatementItem {
    /// Its account in such a ledger, which the usual mapping leads back to it.
    fileprivate var account: AccountNumber {
        let number =
            switch self {
            case .memberContributions: "3500"
            case .otherGrants: "3600"
            case .otherIncome: "3900"
            case .costs: "4000"
            case .depreciation: "7900"
            case .financialIncome: "8400"
            case .financialCosts: "8500"
            case .extraordinary: "8700"
            case .fixedAssets: "1200"
            case .inventories: "1400"
            case .receivables: "1500"
            case .placements: "1800"
            case .cash: "1900"
            case .openingEquity: "2010"
            case .provisions: "2200"
            case .longLiabilities: "2300"
            case .shortLiabilities: "2400"
            }
        return AccountNumber(rawValue: number)
    }

    fileprivate var accountKind: LedgerAccount.Kind {
        switch side {
        case .assets: .asset
        case .equityAndLiabilities: .liability
        case .result: [.costs, .depreciation, .financialCosts].contains(self) ? .cost : .income
        }
    }
}

extension LedgerTotals {
    /// The totals of a year of a ledger, from its balances of whole accounts.
    package init?(_ ledger: Ledger, year place: Int) {
        guard let year = ledger.years.first(where: { $0.place == place }) else { return nil }
        let balances = ledger.balances.filter { $0.year == place && $0.objects.isEmpty }
        func sums(_ kinds: Set<LedgerBalance.Kind>) -> [AccountNumber: Money] {
            Dictionary(balances.filter { kinds.contains($0.kind) }.map { ($0.account, $0.amount) }, uniquingKeysWith: +)
        }
        self.init(year.first.year, opening: sums([.opening]), closing: sums([.closing, .result]))
    }
}
