package import Domain
import Folder
import GRDB

extension NoteText: FetchableRecord {}
extension ProjectSum: FetchableRecord {}
extension VATClaims.Month: FetchableRecord {}

extension Store {
    /// A year's accounts with notes, overview and balance requirement; nil for a year without a ledger.
    package func yearAccounts(_ year: Int) async throws -> YearAccounts? {
        try await folder.read { try $0.yearAccounts(year) }
    }

    /// What was written of a note in a year and, for one that nothing was written of, in the year before.
    package func noteTexts(of year: Int) async throws -> [NoteText] {
        try await folder.read { db in
            let texts: SQLRequest<NoteText> = """
                SELECT year, key, text, revision FROM noteText WHERE year BETWEEN \(year - 1) AND \(year) ORDER BY year
                """
            return try texts.fetchAll(db)
        }
    }

    package func noteRows() async throws -> NoteRows { try await folder.read { try $0.noteRows() } }

    /// The rules that lead accounts to items: those of a start, changed by the förbund's own.
    package func statementMapping() async throws -> StatementMapping {
        try await folder.read { try $0.statementMapping() }
    }

    /// The figures of Räkenskapssammandrag; nil for a year without a ledger.
    package func accountsReturn(_ year: Int) async throws -> AccountsReturn? {
        try await folder.read { db in
            let totals = try db.statementBook(year...year).totals[year]
            return try totals.map { AccountsReturn($0, chart: try db.accountNames(year)) }
        }
    }

    /// Every project's income and costs, year by year.
    package func projectAccounts() async throws -> [ProjectAccounts] {
        try await folder.read { db in
            let sums: SQLRequest<ProjectSum> = """
                SELECT ledgerSum.year AS year, project AS code, ifnull(max(ledgerObject.name), '') AS name,
                  ledgerCoding.account AS account, sum(amount) AS amount
                FROM ledgerSum
                JOIN ledgerCoding ON ledgerCoding.id = coding
                LEFT JOIN ledgerObject ON ledgerObject.year = ledgerSum.year AND dimension = 6 AND code = project
                LEFT JOIN ledgerAccount
                  ON ledgerAccount.year = ledgerSum.year AND ledgerAccount.number = ledgerCoding.account
                WHERE project <> '' AND \(sql: resultCondition)
                GROUP BY ledgerSum.year, project, ledgerCoding.account
                """
            return ProjectAccounts.all(try sums.fetchAll(db), try db.statementMapping())
        }
    }

    /// Which accounts are VAT to get back, by the first digits of their numbers.
    package func vatAccounts() async throws -> [String] { try await folder.read { try $0.vatAccounts() } }

    /// VAT to get back, as the accounts for it were booked in a year.
    package func vatClaims(_ year: Int) async throws -> VATClaims {
        try await folder.read { db in
            let digits = try db.vatAccounts()
            let opening = try db.openingBalances(of: year)
                .filter { balance in digits.contains { balance.account.rawValue.hasPrefix($0) } }
                .map(\.amount).reduce(.zero, +)
            let months: SQLRequest<VATClaims.Month> = """
                SELECT ledgerVoucher.month AS month, sum(max(amount, 0)) AS claimed, sum(max(-amount, 0)) AS received
                FROM ledgerCoding
                JOIN ledgerRow ON ledgerRow.coding = ledgerCoding.id AND ledgerRow.kind <> 'struck'
                JOIN ledgerVoucher ON ledgerVoucher.id = voucher AND ledgerVoucher.year = \(year)
                WHERE EXISTS (SELECT 1 FROM vatAccount WHERE substr(account, 1, length(digits)) = digits)
                GROUP BY ledgerVoucher.month ORDER BY ledgerVoucher.month
                """
            return VATClaims(year, opening: opening, try months.fetchAll(db))
        }
    }
}

extension Database {
    func yearAccounts(_ year: Int) throws -> YearAccounts? {
        let book = try statementBook(1_900...year)
        guard let current = book.totals[year], let (statements, unmapped) = book.statements(year) else { return nil }
        return YearAccounts(
            statements,
            unmapped: unmapped,
            current,
            book.totals[year - 1],
            try noteTerms(book.mapping, year),
            years: book.years,
            try balanceAdjustments()
        )
    }

    func noteText(_ key: NoteKey, of year: Int) throws -> NoteText? {
        let text: SQLRequest<NoteText> =
            "SELECT year, key, text, revision FROM noteText WHERE year = \(year) AND key = \(key.rawValue)"
        return try text.fetchOne(self)
    }

    func noteRows() throws -> NoteRows {
        let rows = try Row.fetchAll(self, sql: "SELECT digits, label FROM noteRow")
        return NoteRows(Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) }))
    }

    func vatAccounts() throws -> [String] {
        try String.fetchAll(self, sql: "SELECT digits FROM vatAccount ORDER BY digits")
    }

    func balanceAdjustments() throws -> [BalanceAdjustment] {
        try BalanceAdjustment.fetchAll(self, sql: "SELECT * FROM balanceAdjustment ORDER BY year, kind")
    }

    fileprivate func noteTerms(_ mapping: StatementMapping, _ year: Int) throws -> NoteTerms {
        let texts: SQLRequest<NoteText> = "SELECT year, key, text, revision FROM noteText WHERE year = \(year)"
        let written = try texts.fetchAll(self).filter { !$0.text.isEmpty }.map { ($0.key, $0.text) }
        return NoteTerms(
            mapping,
            chart: try accountNames(year - 1).merging(accountNames(year), uniquingKeysWith: { $1 }),
            rows: try noteRows(),
            texts: Dictionary(uniqueKeysWithValues: written)
        )
    }

    fileprivate func accountNames(_ year: Int) throws -> [AccountNumber: String] {
        let rows = try Row.fetchAll(
            self,
            sql: "SELECT number, name FROM ledgerAccount WHERE year = ?",
            arguments: [year]
        )
        return Dictionary(uniqueKeysWithValues: rows.map { (AccountNumber(rawValue: $0[0]), $0[1]) })
    }
}
