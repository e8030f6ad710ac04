package import Domain
import Folder
import GRDB

extension Store {
    /// The columns that were chosen last; nil before the first table.
    package func ledgerColumns() async throws -> LedgerColumns? {
        try await folder.read { db in try db.ledgerColumns() }
    }

    /// Väljer kolumner (chooses columns) for this table and those after it.
    package func chooseLedgerColumns(_ columns: LedgerColumns, _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.keepLedger).orRefuse()
            try columns.mayStand.orRefuse()
            let before = try db.ledgerColumns()
            guard before != columns else { return }
            try db.execute(sql: "DELETE FROM ledgerColumn")
            for (field, heading) in columns.headings.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
                try db.execute(literal: "INSERT INTO ledgerColumn VALUES (\(field.rawValue), \(heading))")
            }
            try db.append("choseColumns", to: "ledger", before: before, after: columns, signature)
        }
    }
}

extension Database {
    fileprivate func ledgerColumns() throws -> LedgerColumns? {
        let rows = try Row.fetchAll(self, sql: "SELECT field, heading FROM ledgerColumn")
        let headings = rows.compactMap { row in LedgerColumns.Field(rawValue: row[0]).map { ($0, row[1] as String) } }
        return headings.isEmpty ? nil : LedgerColumns(Dictionary(uniqueKeysWithValues: headings))
    }
}
