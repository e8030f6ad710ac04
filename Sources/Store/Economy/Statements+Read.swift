package import Domain
import Folder
import GRDB

extension Store {
    /// The statements of a year beside the year before, and what no post took; nil for a year without a ledger. The year before
    /// comes from its ledger, or else from printed accounts.
    package func statements(_ year: Int) async throws -> (statements: Statements, unmapped: [AccountNumber: Money])? {
        try await folder.read { try $0.statements(year) }
    }

    /// Kontoplanens poster, as the accounting service's chart has them.
    package func statementMapping() async throws -> StatementMapping {
        try await folder.read { try $0.statementMapping() }
    }

    /// Lägger konton på en post (maps accounts): those whose number begins so; nil takes the rule away.
    package func mapStatement(_ digits: String, to item: StatementItem?, _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.keepLedger).orRefuse()
            let before = try db.statementMapping().rules[digits]
            if let item {
                try db.execute(literal: "INSERT OR REPLACE INTO statementRule VALUES (\(digits), \(item.rawValue))")
            } else {
                try db.execute(literal: "INSERT OR REPLACE INTO statementRule VALUES (\(digits), NULL)")
            }
            try db.append("mapped", to: "statementRule/\(digits)", before: before, after: item, signature)
        }
    }
}

extension Database {
    func statements(_ year: Int) throws -> (statements: Statements, unmapped: [AccountNumber: Money])? {
        let mapping = try statementMapping()
        guard let now = try ledgerTotals(year) else { return nil }
        let (current, unmapped) = YearFigures.of(now, mapping)
        let before = try [year - 1, year - 2].map { try figures($0, mapping) }
        return (Statements(current, before[0], before: before[0] == nil ? nil : before[1]), unmapped)
    }

    /// Those of every year that there is a ledger of.
    func allStatements() throws -> [Statements] {
        try Int.fetchAll(self, sql: "SELECT DISTINCT year FROM ledgerAccount ORDER BY year").compactMap {
            try statements($0)?.statements
        }
    }

    /// The rules of a start, changed by those that somebody has set; one without an item is taken away.
    fileprivate func statementMapping() throws -> StatementMapping {
        var mapping = StatementMapping.usual
        for row in try Row.fetchAll(self, sql: "SELECT digits, item FROM statementRule") {
            mapping.rules[row[0]] = (row[1] as String?).flatMap(StatementItem.init)
        }
        return mapping
    }

    private func figures(_ year: Int, _ mapping: StatementMapping) throws -> YearFigures? {
        if let totals = try ledgerTotals(year) { return YearFigures.of(totals, mapping).figures }
        return try printedAccounts(year)?.statements?.current ?? printedAccounts(year + 1)?.statements?.previous
    }

    /// What a year began with, and that with what its months changed.
    private func ledgerTotals(_ year: Int) throws -> LedgerTotals? {
        let sums: SQLRequest<OpeningBalance> = """
            SELECT account, sum(amount) AS amount FROM ledgerSum JOIN ledgerCoding ON ledgerCoding.id = coding
            WHERE year = \(year) GROUP BY account
            """
        let changes = try sums.fetchAll(self)
        guard !changes.isEmpty else { return nil }
        let opening = Dictionary(
            try openingBalances(of: year).map { ($0.account, $0.amount) },
            uniquingKeysWith: +
        )
        let closing = changes.reduce(into: opening) {
            $0[$1.account, default: .zero] = ($0[$1.account] ?? .zero) + $1.amount
        }
        return LedgerTotals(year, opening: opening, closing: closing)
    }
}
