import Domain
import Foundation

/// Writes POSIX ustar (IEEE 1003.1, pax "ustar Interchange Format"): any system can open the backup without Kansli.
struct TarWriter {
    let write: (Data) throws -> Void

    func add(_ file: URL, as name: String) throws {
        let size = try FileManager.default.attributesOfItem(atPath: file.path)[.size] as? Int ?? 0
        try write(tarHeader(name, size: size))
        var written = 0
        try read(file) { part in
            written += part.count
            try write(part)
        }
        guard written == size else { throw Breakage("read \(name)", EIO) }
        try write(Data(count: padding(size)))
    }

    /// Two empty blocks end the archive: without them a cut file would look whole.
    func end() throws { try write(Data(count: 2 * block)) }
}

/// Reads what `TarWriter` wrote: plain files, each with a valid header, and an end. Anything else is no backup.
func readTar(_ archive: URL, _ each: (String, _ bytes: ((Data) throws -> Void) throws -> Void) throws -> Void) throws {
    let handle = try FileHandle(forReadingFrom: archive)
    defer { try? handle.close() }
    while true {
        guard let header = try handle.read(upToCount: block), header.count == block else { throw Refusal.brokenBackup }
        if header.allSatisfy({ $0 == 0 }) { return }
        guard let name = text(header, 0, 100), let size = text(header, 124, 12).flatMap({ Int($0, radix: 8) }),
            header == tarHeader(name, size: size)
        else { throw Refusal.brokenBackup }
        try each(name) { write in try copy(size, from: handle, write) }
        _ = try handle.read(upToCount: padding(size))
    }
}

private let block = 512

private func padding(_ size: Int) -> Int { (block - size % block) % block }

/// No owner and no time: two backups of the same data are the same bytes.
private func tarHeader(_ name: String, size: Int) -> Data {
    var header = Data(count: block)
    func put(_ text: String, at place: Int) {
        header.replaceSubrange(place..<(place + text.utf8.count), with: text.utf8)
    }
    for (text, place) in [
        (String(name.prefix(100)), 0), ("0000600\0", 100), ("0000000\0", 108), ("0000000\0", 116),
        (octal(size, 11) + "\0", 124), ("00000000000\0", 136), ("        ", 148), ("0", 156), ("ustar\u{0}00", 257),
    ] { put(text, at: place) }
    put(octal(header.reduce(0) { $0 + Int($1) }, 6) + "\0 ", at: 148)
    return header
}

private func octal(_ number: Int, _ width: Int) -> String {
    let digits = String(number, radix: 8)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

private func text(_ header: Data, _ place: Int, _ length: Int) -> String? {
    String(validating: header[place..<(place + length)].prefix { $0 != 0 }, as: UTF8.self)
}

private func copy(_ size: Int, from handle: FileHandle, _ write: (Data) throws -> Void) throws {
    var left = size
    while left > 0 {
        guard let part = try handle.read(upToCount: min(left, 1 << 20)), !part.isEmpty else {
            throw Refusal.brokenBackup
        }
        left -= part.count
        try write(part)
    }
}
