import Crypto
package import Foundation

/// Mellanlager (cache): bytes that can be made again, under the fingerprint of what they were made from, in `cache/`.
/// Backups leave it out. What nobody has asked for longest goes first when it is full.
package struct Cache: Sendable {
    let directory: URL
    /// In bytes.
    var limit = 500_000_000

    package func bytes(for fingerprint: String) -> Data? {
        let file = directory.appending(path: fingerprint)
        guard let bytes = try? Data(contentsOf: file) else { return nil }
        try? FileManager.default.setAttributes([.modificationDate: Date()], ofItemAtPath: file.path)
        return bytes
    }

    /// A full disk is no reason to fail: the bytes are made again next time.
    package func keep(_ bytes: Data, for fingerprint: String) {
        try? lay(directory)
        try? putWhole(at: directory.appending(path: fingerprint)) { try writeAll($0, bytes) }
        trim()
    }

    /// A directory for the time of the work. Its name is a number, and nothing is left of it however the work ends.
    package func workspace<Result: Sendable>(_ work: @Sendable (URL) async throws -> Result) async throws -> Result {
        let workspace = directory.appending(path: Self.prefix + UUID().uuidString)
        try lay(workspace)
        defer { try? FileManager.default.removeItem(at: workspace) }
        return try await work(workspace)
    }

    /// Takes away what a program that was killed has left. Only for who holds the folder.
    package func clearWorkspaces() {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? []
        for name in names where name.hasPrefix(Self.prefix) || name.hasPrefix(".") {
            try? FileManager.default.removeItem(at: directory.appending(path: name))
        }
    }

    /// One name for several parts, each with its length before it so that none runs into the next.
    package static func fingerprint(of parts: [Data]) -> String {
        var hash = SHA256()
        for part in parts {
            hash.update(data: Data("\(part.count) ".utf8))
            hash.update(data: part)
        }
        return hash.finalize().hexadecimal
    }

    private static let prefix = "work-"

    private func lay(_ directory: URL) throws {
        try FileManager.default.createDirectory(
            at: directory,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
    }

    private func trim() {
        let keys: Set<URLResourceKey> = [.contentModificationDateKey, .fileSizeKey, .isRegularFileKey]
        let all = try? FileManager.default.contentsOfDirectory(at: directory, includingPropertiesForKeys: Array(keys))
        let files = (all ?? []).compactMap { file -> (file: URL, size: Int, used: Date)? in
            guard let values = try? file.resourceValues(forKeys: keys), values.isRegularFile == true,
                let size = values.fileSize, let used = values.contentModificationDate
            else { return nil }
            return (file, size, used)
        }
        var total = files.reduce(0) { $0 + $1.size }
        for old in files.sorted(by: { $0.used < $1.used }) where total > limit {
            try? FileManager.default.removeItem(at: old.file)
            total -= old.size
        }
    }
}

extension Folder {
    package var cache: Cache { Cache(directory: directory.appending(path: "cache")) }
}
