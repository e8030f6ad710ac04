package import Domain
package import Foundation
package import GRDB

/// Fil (stored file): a row that gives bytes on disk the name that they came with.
package struct StoredFile: Codable, Hashable, Sendable, FetchableRecord {
    package let id: Int64
    package let sha256: String
    package let size: Int64
    package let mediaType: String
    package let name: String
    package let addedAt: String
}

extension Database {
    /// Names kept bytes, in the caller's transaction; the id is what other tables refer to.
    package func add(_ file: KeptFile, _ signature: Signature) throws -> Int64 {
        try execute(
            sql: "INSERT INTO file (sha256, size, mediaType, name, addedAt) VALUES (?, ?, ?, ?, ?)",
            arguments: [
                file.sha256, file.size, file.mediaType, file.name, signature.instant.formatted(.iso8601),
            ]
        )
        let id = lastInsertedRowID
        try append("added", to: "file/\(id)", after: ["name": file.name, "sha256": file.sha256], signature)
        return id
    }

    package func file(_ id: Int64) throws -> StoredFile {
        guard let file = try StoredFile.fetchOne(self, sql: "SELECT * FROM file WHERE id = ?", arguments: [id])
        else { throw Missing() }
        return file
    }
}

extension Folder {
    /// A file's row and bytes, for a download.
    package func file(_ id: Int64) async throws -> (file: StoredFile, bytes: Data) {
        let file = try await database.read { try $0.file(id) }
        return try (file, files.bytes(of: file.sha256))
    }
}
