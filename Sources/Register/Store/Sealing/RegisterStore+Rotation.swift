package import Domain
import Folder
import Foundation
import GRDB

extension RegisterStore {
    /// Byter nyckel (rotates the key): everything sealed is sealed anew under a new key, and every look-up is made anew, in one
    /// transaction. The old key is removed when the new one holds; copies of it elsewhere open nothing more here. The store must
    /// be opened anew afterwards.
    package func rotate(_ signature: Signature) async throws -> UInt32 {
        let (old, directory) = (vault, folder.directory)
        let id = try await write { db in
            try signature.user.mayManageRegister.orRefuse()
            try db.forgetFreely()
            try db.execute(sql: "DELETE FROM sealingKey")
            let new = try Vault.made(old.keyID + 1, in: directory, db)
            for column in SealedColumn.all { try db.reseal(column, old, new) }
            try db.findAnew(new)
            try db.append("rotated", to: "sealingKey/\(new.keyID)", signature)
            return new.keyID
        }
        try FileManager.default.removeItem(at: VaultKey.file(old.keyID, in: directory))
        return id
    }

    /// Öppnar allt (opens everything) that is sealed, and tells how many values did not open: what `verify` asks.
    package func unopened() async throws -> Int {
        try await read { [vault] db in
            try SealedColumn.all.reduce(0) { count, column in try count + db.unopened(column, vault) }
        }
    }
}

extension Database {
    fileprivate func reseal(_ column: SealedColumn, _ old: Vault, _ new: Vault) throws {
        let (table, name) = (column.table, column.column)
        let update = try makeStatement(sql: "UPDATE \(table) SET \(name) = ? WHERE id = ?")
        for id in try Int64.fetchAll(self, sql: "SELECT id FROM \(table) WHERE \(name) IS NOT NULL") {
            let sealed = try Data.fetchOne(self, sql: "SELECT \(name) FROM \(table) WHERE id = ?", arguments: [id])
            guard let sealed else { continue }
            let text = try old.open(sealed, column, row: id)
            try update.execute(arguments: [try new.seal(text, column, row: id), id])
        }
    }

    fileprivate func unopened(_ column: SealedColumn, _ vault: Vault) throws -> Int {
        let sql = "SELECT id, \(column.column) FROM \(column.table) WHERE \(column.column) IS NOT NULL"
        let rows = try Row.fetchCursor(self, sql: sql)
        var count = 0
        while let row = try rows.next() {
            if (try? vault.open(row[1] as Data, column, row: row[0])) == nil { count += 1 }
        }
        return count
    }

    /// Look-ups of persons under the new key. The looks of sessions that are going on lose their purposes, and ask again.
    fileprivate func findAnew(_ vault: Vault) throws {
        try execute(sql: "DELETE FROM personName")
        for id in try Int64.fetchAll(self, sql: "SELECT id FROM person WHERE numberHash IS NOT NULL") {
            guard let row = try Row.fetchOne(self, sql: "SELECT * FROM person WHERE id = ?", arguments: [id]) else {
                continue
            }
            let number = try vault.open(row["sealedNumber"] as Data, .personNumber, row: id)
            try execute(
                literal: "UPDATE person SET numberHash = \(vault.hash(number, .number)) WHERE id = \(id)"
            )
            try index(id, PersonName(opened: vault.open(row["sealedName"] as Data, .personName, row: id)), vault)
        }
        try findTargetsAnew(vault)
    }

    private func findTargetsAnew(_ vault: Vault) throws {
        for row in try Row.fetchAll(self, sql: "SELECT id, sealedNumber FROM mappingTarget") {
            let (id, sealed): (Int64, Data) = (row["id"], row["sealedNumber"])
            let hash = vault.hash(try vault.open(sealed, .targetNumber, row: id), .number)
            try execute(literal: "UPDATE mappingTarget SET numberHash = \(hash) WHERE id = \(id)")
        }
    }
}
