import Domain
import Foundation
import GRDB

/// Konteringar (codings): accounts with objects, each known by its row. A new one gets a row when it is first met.
struct LedgerCodings {
    private struct Key: Hashable {
        let account: AccountNumber
        let objects: [ObjectCode]
    }

    private let db: Database
    private var known: [Key: Int64] = [:]

    init(_ db: Database) throws {
        self.db = db
        for row in try Row.fetchAll(db, sql: "SELECT account, objects, id FROM ledgerCoding") {
            let objects = try JSONDecoder().decode([ObjectCode].self, from: Data((row[1] as String).utf8))
            known[Key(account: AccountNumber(rawValue: row[0]), objects: objects)] = row[2]
        }
    }

    mutating func id(of row: LedgerTransaction) throws -> Int64 { try id(of: row.account, row.objects) }

    mutating func id(of account: AccountNumber, _ objects: [ObjectCode]) throws -> Int64 {
        let key = Key(account: account, objects: objects)
        if let id = known[key] { return id }
        try db.execute(
            sql: "INSERT INTO ledgerCoding (account, objects, center, project) VALUES (?, ?, ?, ?)",
            arguments: [account.rawValue, objects.json, objects.code(in: 1), objects.code(in: 6)]
        )
        known[key] = db.lastInsertedRowID
        return db.lastInsertedRowID
    }
}

extension [ObjectCode] {
    /// As they stand in the database, in the file's order.
    var json: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = .sortedKeys
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        }
    }

    fileprivate func code(in dimension: Int) -> String { first { $0.dimension == dimension }?.code ?? "" }
}
