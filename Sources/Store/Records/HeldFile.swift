package import Domain
package import Folder
package import Foundation
import GRDB

/// Väntande fil (held file): what somebody chose in a form that was given back. It waits for the same account alone, so
/// that a form can name it without telling what else is in the folder.
package struct HeldFile: Codable, Hashable, Sendable, Identifiable, FetchableRecord, PersistableRecord {
    package let id: Int64
    let account: Int64
    let sha256: String
    let size: Int64
    let mediaType: String
    package let name: String

    package var file: KeptFile { KeptFile(sha256: sha256, size: size, mediaType: mediaType, name: name) }
}

extension Store {
    /// Håller (holds) the bytes of a form's file, safe on disk, until a verb names them. What the account held before is
    /// let go. What is not what it says is refused.
    package func hold(_ bytes: Data, named name: String, for user: User) async throws -> HeldFile {
        try await hold(folder.files.keep(bytes, named: name), for: user)
    }

    /// The same for what a reader of its own has judged, as a SIE file, which is in letters of its own.
    package func hold(
        _ bytes: Data,
        as mediaType: String,
        named name: String,
        for user: User
    ) async throws -> HeldFile {
        try await hold(folder.files.keep(bytes, as: mediaType, named: name), for: user)
    }

    package func bytes(of held: HeldFile) throws -> Data { try folder.files.bytes(of: held.sha256) }

    private func hold(_ file: KeptFile, for user: User) async throws -> HeldFile {
        guard let account = user.account else { throw Missing() }
        return try await folder.database.write { db in
            try db.execute(sql: "DELETE FROM heldFile WHERE account = ?", arguments: [account])
            let held = HeldFile(
                id: try db.nextID(HeldFile.self),
                account: account,
                sha256: file.sha256,
                size: file.size,
                mediaType: file.mediaType,
                name: file.name
            )
            try held.insert(db)
            return held
        }
    }

    /// What the user holds under a number; nil when it is another's, or nothing.
    package func heldFile(_ id: Int64?, of user: User) async throws -> HeldFile? {
        guard let id, let account = user.account else { return nil }
        return try await folder.read { db in
            try HeldFile.fetchOne(
                db,
                sql: "SELECT * FROM heldFile WHERE id = ? AND account = ?",
                arguments: [id, account]
            )
        }
    }
}
