package import Domain
import Folder
import Foundation
import GRDB

extension Store {
    /// För in en tryckt årsredovisning (record printed accounts) of a year, as it stands; another of the same year takes its
    /// place, and the one before stays in the log.
    package func record(_ accounts: PrintedAccounts, _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.planEconomy).orRefuse()
            let before = try db.printedAccounts(accounts.year)
            let content = String(decoding: try JSONEncoder.stable.encode(accounts), as: UTF8.self)
            try db.execute(
                literal: "INSERT OR REPLACE INTO printedAccounts VALUES (\(accounts.year), \(content))"
            )
            try db.append(
                "recordedAsPrinted",
                to: "printedAccounts/\(accounts.year)",
                before: before,
                after: accounts,
                signature
            )
        }
    }

    /// Nil where none were recorded.
    package func printedAccounts(_ year: Int) async throws -> PrintedAccounts? {
        try await folder.read { try $0.printedAccounts(year) }
    }
}

extension Database {
    func printedAccounts(_ year: Int) throws -> PrintedAccounts? {
        let content: SQLRequest<String> = "SELECT content FROM printedAccounts WHERE year = \(year)"
        return try content.fetchOne(self).map { try JSONDecoder().decode(PrintedAccounts.self, from: Data($0.utf8)) }
    }

    func allPrintedAccounts() throws -> [PrintedAccounts] {
        try SQLRequest<String>(literal: "SELECT content FROM printedAccounts ORDER BY year").fetchAll(self).map {
            try JSONDecoder().decode(PrintedAccounts.self, from: Data($0.utf8))
        }
    }
}

extension JSONEncoder {
    /// The same value is the same text.
    static var stable: JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return encoder
    }
}
