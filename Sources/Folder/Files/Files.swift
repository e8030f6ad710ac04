import Crypto
import Domain
package import Foundation

/// Filer (files): bytes on disk under the hash of what they are: `files/ab/cdef…`.
package struct Files: Sendable {
    let directory: URL
    /// Keeps the directory of a folder in memory as long as the folder.
    private let owner: TemporaryDirectory?
    /// Writes bytes to an open file; replaced in tests by a disk that is full.
    var write: @Sendable (Int32, Data) throws -> Void = writeAll

    init(_ directory: URL, owner: TemporaryDirectory?) { (self.directory, self.owner) = (directory, owner) }

    /// Puts the bytes on disk for good. Call it before the transaction that names them: a row never points at nothing.
    /// A file that no row came to name does no harm.
    package func keep(_ bytes: Data, named name: String, limit: Int = FileRules.usualLimit) throws -> KeptFile {
        let type = try FileRules.type(of: bytes, named: name, limit: limit)
        return try keep(bytes, as: type.mediaType, named: name)
    }

    /// The same for what the program has made itself.
    package func keep(_ bytes: Data, as mediaType: String, named name: String) throws -> KeptFile {
        let hash = SHA256.hash(data: bytes).hexadecimal
        let target = place(of: hash)
        // Bytes that are there but altered are put right by the upload.
        if (try? fingerprint(of: target)) != hash { try put(bytes, at: target) }
        return KeptFile(sha256: hash, size: Int64(bytes.count), mediaType: mediaType, name: name)
    }

    /// The bytes, when they still are what they were.
    package func bytes(of hash: String) throws -> Data {
        let bytes = try Data(contentsOf: place(of: hash))
        guard SHA256.hash(data: bytes).hexadecimal == hash else { throw Breakage("read file \(hash)", EIO) }
        return bytes
    }

    func place(of hash: String) -> URL {
        directory.appending(path: String(hash.prefix(2))).appending(path: String(hash.dropFirst(2)))
    }

    private func put(_ bytes: Data, at target: URL) throws {
        do {
            let parent = target.deletingLastPathComponent()
            try FileManager.default.createDirectory(
                at: parent,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
            try putWhole(at: target) { try write($0, bytes) }
            try sync(directory)
        } catch {
            throw explained(error)
        }
    }
}

/// Bevarad fil (kept file): bytes that are safe on disk and wait for the row that names them.
package struct KeptFile: Hashable, Sendable {
    package let sha256: String
    package let size: Int64
    package let mediaType: String
    package let name: String

    package init(sha256: String, size: Int64, mediaType: String, name: String) {
        (self.sha256, self.size, self.mediaType, self.name) = (sha256, size, mediaType, name)
    }
}
