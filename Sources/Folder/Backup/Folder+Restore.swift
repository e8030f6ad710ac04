import Domain
package import Foundation
import GRDB

extension Folder {
    /// Unpacks a backup beside the place where it shall be, verifies it, and gives it its name when it is whole.
    /// A place where something is already is refused, so a folder in use cannot be overwritten.
    package static func restore(_ backup: URL, to directory: URL) async throws -> Verification {
        guard FileManager.default.fileExists(atPath: backup.path) else {
            throw Refusal.folder("Det finns ingen säkerhetskopia i \(backup.path). Kontrollera sökvägen.")
        }
        guard isFree(directory) else {
            throw Refusal.folder("Det finns redan något i \(directory.path). Välj en tom eller ny mapp.")
        }
        let parent = directory.standardizedFileURL.deletingLastPathComponent()
        try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
        let draft = parent.appending(path: ".\(UUID().uuidString).restore")
        defer { try? FileManager.default.removeItem(at: draft) }
        do {
            try lay(draft)
            try unpack(backup, into: draft)
            let verification = try await verified(draft)
            guard rename(draft.path, directory.path) == 0 else { throw Breakage("name folder", errno) }
            try sync(parent)
            return verification
        } catch {
            throw explained(error)
        }
    }

    private static func isFree(_ directory: URL) -> Bool {
        guard FileManager.default.fileExists(atPath: directory.path) else { return true }
        return (try? FileManager.default.contentsOfDirectory(atPath: directory.path).isEmpty) == true
    }

    private static func verified(_ draft: URL) async throws -> Verification {
        guard FileManager.default.fileExists(atPath: draft.appending(path: databaseName).path) else {
            throw Refusal.brokenBackup
        }
        let folder = try Folder(at: draft)
        let verification = try await folder.verify()
        try folder.database.close()
        guard verification.faults.isEmpty else { throw Refusal.brokenBackup }
        return verification
    }
}

extension Refusal {
    static let brokenBackup = folder("Säkerhetskopian är skadad eller är ingen säkerhetskopia. Inget återställdes.")
}

private func unpack(_ backup: URL, into draft: URL) throws {
    try readTar(backup) { name, bytes in
        let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        let known =
            name == Folder.databaseName || parts.count == 3 && parts[0] == "files"
            || parts.count == 2 && parts[0] == "keys"
        guard known, parts.allSatisfy({ !$0.isEmpty && !$0.hasPrefix(".") }) else { throw Refusal.brokenBackup }
        let target = draft.appending(path: name)
        try FileManager.default.createDirectory(
            at: target.deletingLastPathComponent(),
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        try putWhole(at: target) { file in try bytes { try writeAll(file, $0) } }
    }
}
