package import Domain
import Folder
package import Foundation
import GRDB

extension Store {
    /// För in en tryckt tabell (records a printed table) as it stands, with its file. The same table again changes nothing; another
    /// under the same key takes its place, and the one before stays in the log.
    package func record(
        _ table: PrintedTable,
        from bytes: Data? = nil,
        named name: String = "",
        _ signature: Signature
    ) async throws -> PrintedReport {
        try signature.user.may(.keepFollowUp).orRefuse()
        try table.mayStand.orRefuse()
        let file = try bytes.map { try folder.files.keep($0, as: "text/csv; charset=utf-8", named: name) }
        return try await folder.database.write { db in
            let before = try db.printedTable(table.key)
            guard before?.table != table else { return PrintedReport(.known, before?.id, replaces: false) }
            let content = String(decoding: try JSONEncoder.stable.encode(table), as: UTF8.self)
            let kept = try file.map { try db.add($0, signature) }
            try db.execute(
                literal: """
                    INSERT INTO printedTable (key, content, file) VALUES (\(table.key), \(content), \(kept))
                    ON CONFLICT (key) DO UPDATE SET content = excluded.content, file = excluded.file
                    """
            )
            guard let made = try db.printedTable(table.key) else { throw Missing() }
            try db.append(
                "recordedAsPrinted",
                to: "printedTable/\(made.id)",
                before: before?.table,
                after: table,
                signature
            )
            return PrintedReport(.imported, made.id, replaces: before != nil)
        }
    }

    /// Provar (tries) to read one in. Nothing is written.
    package func tryPrintedTable(_ table: PrintedTable, _ signature: Signature) async throws -> PrintedReport {
        try signature.user.may(.keepFollowUp).orRefuse()
        try table.mayStand.orRefuse()
        return try await folder.read { db in
            let before = try db.printedTable(table.key)
            let isKnown = before?.table == table
            return PrintedReport(isKnown ? .known : .tried, before?.id, replaces: !isKnown && before != nil)
        }
    }

    package func printedTable(_ id: Int64) async throws -> PrintedTable {
        guard let table = try await printedBook().tables[id] else { throw Missing() }
        return table
    }

    package func printedBook() async throws -> PrintedBook { try await folder.read { try $0.printedBook() } }
}

extension Database {
    func printedBook() throws -> PrintedBook {
        let rows = try Row.fetchAll(self, sql: "SELECT id, content FROM printedTable")
        let tables = try rows.map {
            ($0[0] as Int64, try JSONDecoder().decode(PrintedTable.self, from: Data(($0[1] as String).utf8)))
        }
        return PrintedBook(
            results: try allPrintedResults(),
            tables: Dictionary(uniqueKeysWithValues: tables)
        )
    }

    fileprivate func printedTable(_ key: String) throws -> (id: Int64, table: PrintedTable)? {
        let row = try Row.fetchOne(self, sql: "SELECT id, content FROM printedTable WHERE key = ?", arguments: [key])
        return try row.map { ($0[0], try JSONDecoder().decode(PrintedTable.self, from: Data(($0[1] as String).utf8))) }
    }
}
