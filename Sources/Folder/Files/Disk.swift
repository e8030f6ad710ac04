import Crypto
import Domain
import Foundation
import GRDB

/// Writes a file under another name, syncs it, and gives it its name when it is whole. After a failure nothing is left.
func putWhole(at target: URL, _ write: (Int32) throws -> Void) throws {
    let draft = target.deletingLastPathComponent().appending(path: ".\(UUID().uuidString).part")
    let file = open(draft.path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw Breakage("create file", errno) }
    do {
        defer { close(file) }
        try write(file)
        guard fsync(file) == 0 else { throw Breakage("sync file", errno) }
        guard rename(draft.path, target.path) == 0 else { throw Breakage("name file", errno) }
    } catch {
        unlink(draft.path)
        throw error
    }
    try sync(target.deletingLastPathComponent())
}

/// A new name is safe only when the directory that holds it has been synced.
func sync(_ directory: URL) throws {
    let descriptor = open(directory.path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Breakage("open directory", errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw Breakage("sync directory", errno) }
}

@Sendable func writeAll(_ file: Int32, _ bytes: Data) throws {
    try bytes.withUnsafeBytes { buffer in
        var written = 0
        while written < buffer.count {
            let count = Foundation.write(file, buffer.baseAddress?.advanced(by: written), buffer.count - written)
            guard count >= 0 || errno == EINTR else { throw Breakage("write", errno) }
            written += max(0, count)
        }
    }
}

/// Reads a file in parts, so that a large one costs no memory.
func read(_ file: URL, _ each: (Data) throws -> Void) throws {
    let handle = try FileHandle(forReadingFrom: file)
    defer { try? handle.close() }
    while let part = try handle.read(upToCount: 1 << 20), !part.isEmpty { try each(part) }
}

/// The SHA-256 of a file on disk.
func fingerprint(of file: URL) throws -> String {
    var hash = SHA256()
    try read(file) { hash.update(data: $0) }
    return hash.finalize().hexadecimal
}

/// What a full disk or a damaged database says in whatever layer it shows; other errors as they are.
func explained(_ error: any Error) -> any Error {
    if let breakage = error as? Breakage { return breakage.explained }
    if let error = error as? CocoaError, error.code == .fileWriteOutOfSpace { return Refusal.diskFull }
    guard let error = error as? DatabaseError else { return error }
    return switch error.resultCode {
    case .SQLITE_FULL: Refusal.diskFull
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: Refusal.damaged
    default: error
    }
}

extension Sequence<UInt8> {
    var hexadecimal: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
