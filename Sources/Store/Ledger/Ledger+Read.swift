package import Domain
import Folder
import GRDB

extension AccountSum: FetchableRecord {}
extension OpeningBalance: FetchableRecord {}

extension Store {
    /// The years that the ledger has figures of, the latest first.
    package func ledgerYears() async throws -> [Int] {
        try await folder.read { db in
            try Int.fetchAll(db, sql: "SELECT DISTINCT year FROM ledgerAccount ORDER BY year DESC")
        }
    }

    /// What each month of the years changed each account by, in order.
    package func accountSums(_ years: ClosedRange<Int>) async throws -> [AccountSum] {
        try await folder.read { db in
            let sums: SQLRequest<AccountSum> = """
                SELECT year, month, account, sum(amount) AS amount
                FROM ledgerSum JOIN ledgerCoding ON ledgerCoding.id = coding
                WHERE year BETWEEN \(years.lowerBound) AND \(years.upperBound)
                GROUP BY year, month, account ORDER BY year, month, account
                """
            return try sums.fetchAll(db)
        }
    }

    /// What each account began the year with: by the year's own books, or by the closing balances of the year before. Accounts that
    /// began with nothing may be left out.
    package func openingBalances(of year: Int) async throws -> [OpeningBalance] {
        try await folder.read { db in try db.openingBalances(of: year) }
    }

    /// The chart of accounts of a year.
    package func chart(of year: Int) async throws -> [LedgerAccount] {
        try await folder.read { db in
            try Row.fetchAll(
                db,
                sql: "SELECT number, name, kind FROM ledgerAccount WHERE year = ? ORDER BY number",
                arguments: [year]
            )
            .map { row in
                let kind = (row[2] as String?).flatMap(LedgerAccount.Kind.init)
                return LedgerAccount(AccountNumber(rawValue: row[0]), row[1], kind)
            }
        }
    }

    /// Every import, the latest first.
    package func ledgerImports() async throws -> [LedgerImport] {
        try await folder.read { db in try LedgerImport.fetchAll(db, sql: "SELECT * FROM ledgerImport ORDER BY id DESC")
        }
    }
}

extension Database {
    func openingBalances(of year: Int) throws -> [OpeningBalance] {
        let own = try balances(.opening, of: year)
        return own.isEmpty ? try balances(.closing, of: year - 1) : own
    }

    private func balances(_ kind: LedgerBalance.Kind, of year: Int) throws -> [OpeningBalance] {
        let balances: SQLRequest<OpeningBalance> = """
            SELECT account, amount FROM ledgerBalance
            WHERE year = \(year) AND kind = \(kind.rawValue) AND objects = '[]' ORDER BY account
            """
        return try balances.fetchAll(self)
    }
}
