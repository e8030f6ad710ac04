package import Domain
import Folder
import GRDB

extension EquityRule: FetchableRecord, PersistableRecord {}

extension Store {
    /// Every rule for equity, the latest last.
    package func equityRules() async throws -> [EquityRule] {
        try await folder.read { db in try db.equityRules() }
    }

    /// Bestämmer regeln för eget kapital (sets the rule) from its day; one from the same day takes its place.
    package func setEquityRule(_ rule: EquityRule, _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.planEconomy).orRefuse()
            let before = try EquityRule.fetchOne(db, key: rule.from.rawValue)
            try rule.save(db)
            try db.append("setRule", to: "equityRule/\(rule.from)", before: before, after: rule, signature)
        }
    }

    /// Equity at the end of each year that there are accounts of, the latest first. A year's ledger goes before its printed
    /// accounts, and those before what the next year's compare with.
    package func equityYears() async throws -> [EquityYear] {
        try await folder.read { db in try db.equityYears() }
    }
}

extension Database {
    func equityYears() throws -> [EquityYear] {
        let years = try allStatements().map(\.equityYear) + allPrintedAccounts().flatMap(\.equityYears)
        return Dictionary(years.map { ($0.year, $0) }, uniquingKeysWith: { first, _ in first })
            .values.sorted { $0.year > $1.year }
    }

    func equityRules() throws -> [EquityRule] {
        try SQLRequest(literal: "SELECT * FROM equityRule ORDER BY \"from\"").fetchAll(self)
    }
}
