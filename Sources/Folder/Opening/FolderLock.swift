import Domain
import Foundation

/// Mapplås (folder lock): held by the one server of a folder as long as it runs. Other commands need none: SQLite
/// orders their writes, and `restore` only writes where no folder is.
package final class FolderLock: Sendable {
    private let descriptor: Int32

    fileprivate init(_ file: URL) throws {
        descriptor = open(file.path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Breakage("open \(file.lastPathComponent)", errno) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw Refusal.heldByAnother
        }
    }

    /// The system lets go of the lock when the process ends, however it ends.
    deinit { close(descriptor) }
}

extension Folder {
    /// Holds the folder for a server; refused when another server has it.
    package func hold() throws -> FolderLock { try FolderLock(directory.appending(path: "kansli.lock")) }
}
