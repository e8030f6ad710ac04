package import Foundation

extension Folder {
    /// A key of the folder's own in `keys/`: 32 random bytes, made the first time that they are asked for and closed to others. It
    /// goes with the backup, as the other keys of an office do.
    package func key(named name: String) throws -> Data {
        let file = directory.appending(path: "keys").appending(path: "\(name).key")
        if !FileManager.default.fileExists(atPath: file.path) { try SealingKey.make(file) }
        let bytes = try Data(contentsOf: file)
        guard bytes.count == 32 else { throw CocoaError(.fileReadCorruptFile) }
        return bytes
    }
}
