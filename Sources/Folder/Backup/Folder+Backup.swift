import Domain
package import Foundation
import GRDB

extension Folder {
    /// Writes the whole folder to one tar file while others go on writing: the database as it was at one moment, then
    /// every file that it names (they never change), then the keys, without which nobody could log in. A register's own key, which
    /// its persons are sealed with, stays at home: a copy that goes astray gives nobody away, see decision 223.
    /// The file gets its name when it is whole, and only then does the folder note the backup.
    package func backup(to target: URL, at instant: Date) throws -> BackupRecord {
        guard !FileManager.default.fileExists(atPath: target.path) else {
            throw Refusal.folder("Det finns redan en fil som heter \(target.lastPathComponent). Välj ett annat namn.")
        }
        do {
            let record = try writeBackup(to: target, at: instant)
            try database.write(record.insert)
            return record
        } catch {
            throw explained(error)
        }
    }

    private func writeBackup(to target: URL, at instant: Date) throws -> BackupRecord {
        let draft = target.deletingLastPathComponent().appending(path: ".\(UUID().uuidString).sqlite")
        defer { try? FileManager.default.removeItem(at: draft) }
        // The copy holds personal data: nobody else may read it, from its first byte.
        guard FileManager.default.createFile(atPath: draft.path, contents: nil, attributes: [.posixPermissions: 0o600])
        else { throw Breakage("create backup", errno) }
        let copy = try DatabaseQueue(path: draft.path)
        try database.backup(to: copy)
        let (record, hashes) = try copy.write { db in
            let record = try BackupRecord.now(db, at: instant)
            try record.insert(db)
            return (record, try String.fetchAll(db, sql: "SELECT DISTINCT sha256 FROM file ORDER BY sha256"))
        }
        try copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
        try copy.close()
        try putWhole(at: target) { file in
            let tar = TarWriter { try files.write(file, $0) }
            try tar.add(draft, as: Folder.databaseName)
            for hash in hashes {
                try tar.add(files.place(of: hash), as: "files/\(hash.prefix(2))/\(hash.dropFirst(2))")
            }
            for key in try keys() { try tar.add(key, as: "keys/\(key.lastPathComponent)") }
            try tar.end()
        }
        return record
    }

    private func keys() throws -> [URL] {
        let keys = directory.appending(path: "keys")
        guard FileManager.default.fileExists(atPath: keys.path) else { return [] }
        return try FileManager.default.contentsOfDirectory(at: keys, includingPropertiesForKeys: nil)
            .filter { !$0.lastPathComponent.hasPrefix("register-") }
            .sorted { $0.path < $1.path }
    }
}
