package import Domain
import Folder
import GRDB

extension LedgerRule: FetchableRecord, PersistableRecord {}
extension LedgerCoding: FetchableRecord {}

extension Store {
    /// Every rule, the oldest first.
    package func ledgerRules() async throws -> [LedgerRule] { try await folder.read { db in try db.ledgerRules() } }

    /// Fördelar (maps): lays down a rule from its day on. One of the same accounts and object from the same day is replaced.
    @discardableResult
    package func mapLedger(_ rule: LedgerRule, _ signature: Signature) async throws -> LedgerRule.ID {
        try await folder.database.write { db in
            try signature.user.may(.keepLedger).orRefuse()
            try rule.mayStand.orRefuse()
            if let line = rule.line { _ = try db.known(line, BudgetLine.self) }
            let before = try db.ledgerRules().first { $0.condition == rule.condition && $0.from == rule.from }
            let after = LedgerRule(
                id: try before?.id ?? db.nextID(LedgerRule.self),
                from: rule.from,
                accounts: rule.accounts,
                object: rule.dimension.flatMap { dimension in rule.object.map { ObjectCode(dimension, $0) } },
                rule.target
            )
            guard after != before else { return after.id }
            try after.upsert(db)
            try db.append("mapped", to: "ledgerRule/\(after.id)", before: before, after: after, signature)
            return after.id
        }
    }

    /// What each month of the years has on each budget line, of the accounts of result; what no rule catches has no line.
    /// All of them add up to the years' results.
    package func lineSums(_ years: ClosedRange<Int>) async throws -> [LineSum] {
        try await folder.read { db in
            try memory.lineSums.value(years, at: db.lastEvent()) { try db.lineSums(years) }
        }
    }
}

extension Database {
    func ledgerRules() throws -> [LedgerRule] {
        try LedgerRule.fetchAll(self, sql: "SELECT * FROM ledgerRule ORDER BY \"from\", id")
    }

    /// The rules of each coding that is there.
    func codingRules() throws -> [Int64: CodingRules] {
        let mapping = LedgerMapping(try ledgerRules())
        let codings = try LedgerCoding.fetchAll(self, sql: "SELECT id, account, center, project FROM ledgerCoding")
        return Dictionary(uniqueKeysWithValues: codings.map { ($0.id, mapping.rules(for: $0)) })
    }

    func lineSums(_ years: ClosedRange<Int>) throws -> [LineSum] {
        let rules = try codingRules()
        var sums: [LinePlace: Int] = [:]
        let rows = try Row.fetchCursor(self, sql: sumsOfResult, arguments: [years.lowerBound, years.upperBound])
        while let row = try rows.next() {
            let (year, month): (Int, Int) = (row[0], row[1])
            guard let day = Day(year, month, 1) else { continue }
            let rule = rules[row[2]]?.deciding(on: day)
            let place = LinePlace(year: year, month: month, line: rule?.line, isOutside: rule?.isOutside ?? false)
            sums[place, default: 0] += row[3] as Int
        }
        return sums.map { LineSum($0.year, $0.month, $0.line, isOutside: $0.isOutside, Money(ore: $1)) }
            .sorted { ($0.year, $0.month, $0.line ?? .max) < ($1.year, $1.month, $1.line ?? .max) }
    }
}

private struct LinePlace: Hashable {
    let year, month: Int
    let line: BudgetLine.ID?
    let isOutside: Bool
}

/// `AccountNumber.isOfResult` in SQL: the chart's kind decides, and the class when it says none.
let resultCondition = """
    coalesce(ledgerAccount.kind IN ('cost', 'income'), substr(ledgerCoding.account, 1, 1) NOT IN ('1', '2'))
    """

private let sumsOfResult = """
    SELECT ledgerSum.year, month, coding, amount FROM ledgerSum
    JOIN ledgerCoding ON ledgerCoding.id = coding
    LEFT JOIN ledgerAccount ON ledgerAccount.year = ledgerSum.year AND ledgerAccount.number = ledgerCoding.account
    WHERE ledgerSum.year BETWEEN ? AND ? AND \(resultCondition)
    """
