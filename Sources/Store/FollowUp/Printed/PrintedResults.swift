package import Domain
import Folder
import Foundation
import GRDB

extension Store {
    /// För in ett års tryckta resultat (records printed results) as they stand; another paper of the same year takes its place.
    package func record(_ results: PrintedResults, _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.keepFollowUp).orRefuse()
            let before = try db.allPrintedResults().first { $0.year == results.year }
            let content = String(decoding: try JSONEncoder.stable.encode(results), as: UTF8.self)
            try db.execute(literal: "INSERT OR REPLACE INTO printedResults VALUES (\(results.year), \(content))")
            try db.append(
                "recordedAsPrinted",
                to: "printedResults/\(results.year)",
                before: before,
                after: results,
                signature
            )
        }
    }

    package func printedResults(_ year: Int) async throws -> PrintedResults {
        guard let results = try await printedBook().results.first(where: { $0.year == year }) else { throw Missing() }
        return results
    }
}

extension Database {
    func allPrintedResults() throws -> [PrintedResults] {
        try SQLRequest<String>(literal: "SELECT content FROM printedResults ORDER BY year").fetchAll(self).map {
            try JSONDecoder().decode(PrintedResults.self, from: Data($0.utf8))
        }
    }
}
