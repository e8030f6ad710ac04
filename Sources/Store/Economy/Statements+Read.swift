package import Domain
import Folder
import GRDB

extension Store {
    /// The statements of a year beside the year before, and what no post took; nil for a year without a ledger. The year before
    /// comes from its ledger, or else from printed accounts.
    package func statements(_ year: Int) async throws -> (statements: Statements, unmapped: [AccountNumber: Money])? {
        try await folder.read { try $0.statements(year) }
    }

    /// Lägger konton på en post (maps accounts): those whose number begins so; nil takes the rule away.
    package func mapStatement(_ digits: String, to item: StatementItem?, _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.keepLedger).orRefuse()
            let before = try db.statementMapping().rules[digits]
            try db.execute(
                literal: "INSERT OR REPLACE INTO statementRule VALUES (\(digits), \(item.map(\.rawValue)))"
            )
            try db.append("mapped", to: "statementRule/\(digits)", before: before, after: item, signature)
        }
    }
}

extension Database {
    func statements(_ year: Int) throws -> (statements: Statements, unmapped: [AccountNumber: Money])? {
        try statementBook(year - 2...year).statements(year)
    }

    /// Those of every year that there is a ledger of; each year is summed once, though the next two compare with it.
    func allStatements() throws -> [Statements] {
        let book = try statementBook(1_900...2_199)
        return book.totals.keys.sorted().compactMap { book.statements($0)?.statements }
    }

    /// The rules of a start, changed by those that somebody has set; one without an item is taken away.
    func statementMapping() throws -> StatementMapping {
        var mapping = StatementMapping.usual
        for row in try Row.fetchAll(self, sql: "SELECT digits, item FROM statementRule") {
            mapping.rules[row[0]] = (row[1] as String?).flatMap(StatementItem.init)
        }
        return mapping
    }

    /// What each year began with, and that with what its months changed.
    func statementBook(_ years: ClosedRange<Int>) throws -> StatementBook {
        let sums = try Row.fetchAll(
            self,
            sql: """
                SELECT year, account, sum(amount) FROM ledgerSum JOIN ledgerCoding ON ledgerCoding.id = coding
                WHERE year BETWEEN ? AND ? GROUP BY year, account
                """,
            arguments: [years.lowerBound, years.upperBound]
        )
        var totals: [Int: LedgerTotals] = [:]
        for (year, changes) in Dictionary(grouping: sums, by: { $0[0] as Int }) {
            let balances = try openingBalances(of: year).map { ($0.account, $0.amount) }
            let opening = Dictionary(balances, uniquingKeysWith: +)
            let changed = changes.map { (AccountNumber(rawValue: $0[1]), Money(ore: $0[2])) }
            let closing = opening.merging(changed, uniquingKeysWith: +)
            totals[year] = LedgerTotals(year, opening: opening, closing: closing)
        }
        return StatementBook(mapping: try statementMapping(), totals: totals, printed: try allPrintedAccounts())
    }
}

/// What the statements of some years are made of.
struct StatementBook {
    let mapping: StatementMapping
    let totals: [Int: LedgerTotals]
    let printed: [PrintedAccounts]

    func statements(_ year: Int) -> (statements: Statements, unmapped: [AccountNumber: Money])? {
        guard let now = totals[year] else { return nil }
        let ((current, unmapped), previous) = (YearFigures.of(now, mapping), figures(year - 1))
        return (Statements(current, previous, before: previous == nil ? nil : figures(year - 2)), unmapped)
    }

    /// Every year that is known, from whichever source, the latest first.
    var years: [YearFigures] {
        let known = Set(totals.keys).union(printed.flatMap { [$0.year, $0.year - 1] })
        return known.sorted(by: >).compactMap(figures)
    }

    /// Out of the year's ledger, or its printed accounts, or what the next year's compare with.
    private func figures(_ year: Int) -> YearFigures? {
        if let totals = totals[year] { return YearFigures.of(totals, mapping).figures }
        return printed.first { $0.year == year }?.statements?.current
            ?? printed.first { $0.year == year + 1 }?.statements?.previous
    }
}
