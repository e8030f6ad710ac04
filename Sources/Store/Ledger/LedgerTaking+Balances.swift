import Domain
import GRDB

extension LedgerTaking {
    /// The chart, the objects and the balances of the file's year, and those of the year before when it has no books of its own here.
    mutating func takeBalances() throws {
        try takeYear(0)
        if try db.lastImport(of: period.year - 1) == nil, isPreviousCalendarYear {
            try takeYear(-1)
        }
    }

    private var isPreviousCalendarYear: Bool {
        source.ledger.years.contains { $0.place == -1 && $0.isCalendarYear && $0.first.year == period.year - 1 }
    }

    private mutating func takeYear(_ place: Int) throws {
        let year = period.year + place
        try db.takeChart(source.ledger, of: year, whole: place == 0 && period.isWholeYear)
        try db.takeBalances(source.ledger.balances.filter { $0.year == place }, of: year, import: id)
        if source.kind == .balances || place < 0 {
            let statement = try db.makeStatement(
                sql: """
                    INSERT INTO ledgerSum VALUES (?, ?, ?, ?, 0)
                    ON CONFLICT DO UPDATE SET amount = amount + excluded.amount
                    """
            )
            if place < 0 { try db.execute(sql: "DELETE FROM ledgerSum WHERE year = ?", arguments: [year]) }
            for change in source.ledger.movements(place) {
                let coding = try codings.id(of: change.account, [])
                try statement.execute(arguments: [year, change.month, coding, change.amount.rawValue])
            }
        }
        try db.nameUsedAccounts(of: year)
    }
}

extension Ledger {
    fileprivate typealias Movement = (account: AccountNumber, month: Int, amount: Money)

    /// What a year without vouchers changed its accounts by: month by month when the file says it, else all in its last month.
    fileprivate func movements(_ place: Int) -> [Movement] {
        let months = periods.filter { $0.year == place && $0.kind == .outcome && $0.objects.isEmpty }
        guard months.isEmpty else { return months.map { ($0.account, $0.month.month, $0.amount) } }
        let own = balances.filter { $0.year == place && $0.objects.isEmpty }
        let results = own.filter { $0.kind == .result }.map { Movement($0.account, 12, $0.amount) }
        // Without any opening balance the year's changes of balance accounts are not known.
        guard own.contains(where: { $0.kind == .opening }) else { return results }
        let changes = own.filter { $0.kind != .result }.map { balance in
            Movement(balance.account, 12, balance.kind == .opening ? -balance.amount : balance.amount)
        }
        return results + changes
    }
}

extension Database {
    /// A file of some months may leave out accounts that only the others have.
    fileprivate func takeChart(_ ledger: Ledger, of year: Int, whole: Bool) throws {
        if whole {
            try execute(sql: "DELETE FROM ledgerAccount WHERE year = ?", arguments: [year])
            try execute(sql: "DELETE FROM ledgerObject WHERE year = ?", arguments: [year])
        }
        let account = try makeStatement(
            sql: """
                INSERT INTO ledgerAccount VALUES (?, ?, ?, ?)
                ON CONFLICT DO UPDATE SET name = excluded.name, kind = excluded.kind
                """
        )
        for row in ledger.accounts {
            try account.execute(arguments: [year, row.number.rawValue, row.name, row.kind?.rawValue])
        }
        let object = try makeStatement(
            sql: "INSERT INTO ledgerObject VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET name = excluded.name"
        )
        for row in ledger.objects where row.code.dimension > 0 {
            try object.execute(arguments: [year, row.code.dimension, row.code.code, row.name])
        }
    }

    fileprivate func takeBalances(_ balances: [LedgerBalance], of year: Int, import id: LedgerImport.ID) throws {
        try execute(sql: "DELETE FROM ledgerBalance WHERE year = ?", arguments: [year])
        let statement = try makeStatement(
            sql: """
                INSERT INTO ledgerBalance (year, cameWith, kind, account, objects, amount) VALUES (?, ?, ?, ?, ?, ?)
                """
        )
        for row in balances {
            try statement.execute(
                arguments: [
                    year, id, row.kind.rawValue, row.account.rawValue, try row.objects.json, row.amount.rawValue,
                ]
            )
        }
    }

    /// An account that the file uses and does not declare is in the chart all the same, without a name.
    fileprivate func nameUsedAccounts(of year: Int) throws {
        try execute(
            literal: """
                INSERT OR IGNORE INTO ledgerAccount
                SELECT \(year), account, '', NULL FROM ledgerSum JOIN ledgerCoding ON ledgerCoding.id = coding
                WHERE ledgerSum.year = \(year)
                UNION SELECT \(year), account, '', NULL FROM ledgerBalance WHERE year = \(year)
                """
        )
    }
}
