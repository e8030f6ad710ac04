import Domain
import GRDB

/// A program that shows a code is slowed down as somebody who logs in: by the address it comes from.
extension Accounts {
    /// Counts an attempt before the code is looked at. The seconds to wait when it may not be made; then nothing is counted.
    package func countSending(from address: String) async throws -> Int? {
        try await count([.address(address, key)])
    }

    /// The code was right: the attempt is taken back.
    package func forgiveSending(from address: String) async throws {
        try await folder.database.write { db in try db.forgive(.address(address, key), wholly: false) }
    }
}
