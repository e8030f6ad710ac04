import Domain

/// What tells two balances apart, so that one that stands twice is seen.
struct SIEBalanceKey: Hashable {
    let label: SIELabel
    let year: Int
    let account: Int
    let month: Day?
    let list: Int?
}

extension SIEReader {
    mutating func takeBalance(_ label: SIELabel) {
        switch label {
        case .opening: takeBalance(label, .opening, hasObjects: false)
        case .closing: takeBalance(label, .closing, hasObjects: false)
        case .result: takeBalance(label, .result, hasObjects: false)
        case .objectOpening: takeBalance(label, .opening, hasObjects: true)
        case .objectClosing: takeBalance(label, .closing, hasObjects: true)
        case .periodOutcome: takePeriod(label, .outcome)
        case .periodBudget: takePeriod(label, .budget)
        default: break
        }
    }

    private mutating func takeBalance(_ label: SIELabel, _ kind: LedgerBalance.Kind, hasObjects: Bool) {
        guard let year = readYear(), let account = account(1), let ore = amount(2) else { return }
        let list = hasObjects ? objectList(after: 2) : nil
        guard isNew(SIEBalanceKey(label: label, year: year, account: account, month: nil, list: list)) else { return }
        if year == 0, !hasObjects { add(ore, to: account, kind) }
        file.ledger.balances.append(
            LedgerBalance(
                kind,
                year: year,
                accounts.numbers[account],
                Money(ore: ore),
                list.map { objectLists.lists[$0] } ?? [],
                quantity: quantity(3)
            )
        )
    }

    private mutating func add(_ ore: Int, to account: Int, _ kind: LedgerBalance.Kind) {
        switch kind {
        case .opening: accounts.sums[account].opening += Int128(ore)
        case .closing:
            accounts.sums[account].closing += Int128(ore)
            accounts.sums[account].hasClosing = true
        case .result:
            accounts.sums[account].result += Int128(ore)
            accounts.sums[account].hasResult = true
        }
    }

    private mutating func takePeriod(_ label: SIELabel, _ kind: PeriodAmount.Kind) {
        guard let year = readYear() else { return }
        guard let month = month(1) else { return refuse(.date, "Perioden ”\(text(1))” går inte att läsa.") }
        guard let account = account(2), let ore = amount(3) else { return }
        let list = objectList(after: 3)
        guard isNew(SIEBalanceKey(label: label, year: year, account: account, month: month, list: list)) else { return }
        file.ledger.periods.append(
            PeriodAmount(
                kind,
                year: year,
                month: month,
                accounts.numbers[account],
                Money(ore: ore),
                list.map { objectLists.lists[$0] } ?? [],
                quantity: quantity(4)
            )
        )
    }

    private mutating func readYear() -> Int? {
        if let year = number(0) { return year }
        refuse(.year, "Årets nummer ”\(text(0))” går inte att läsa.")
        return nil
    }

    private mutating func isNew(_ key: SIEBalanceKey) -> Bool {
        let isNew = balanceKeys.insert(key).inserted
        if !isNew { warn(.duplicate, "Saldot står två gånger. Det första gäller.") }
        return isNew
    }
}
