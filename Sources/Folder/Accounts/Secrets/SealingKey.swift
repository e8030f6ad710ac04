import Crypto
package import Foundation

/// Nyckel (sealing key): seals secrets and keys hashes. It lies outside the database, so that the database alone
/// gives nothing away.
package struct SealingKey: Sendable {
    private let key: SymmetricKey

    /// For tests and folders in memory: gone with the process.
    package init() { key = SymmetricKey(size: .bits256) }

    /// Reads `keys/accounts.key` of a data folder, and makes it, closed to others, when it is not there.
    package init(in folder: URL) throws {
        let directory = folder.appending(path: "keys")
        let file = directory.appending(path: "accounts.key")
        try FileManager.default.createDirectory(
            at: directory,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        if !FileManager.default.fileExists(atPath: file.path) { try Self.make(file) }
        let bytes = try Data(contentsOf: file)
        guard bytes.count == 32 else { throw CocoaError(.fileReadCorruptFile) }
        key = SymmetricKey(data: bytes)
    }

    func seal(_ bytes: Data) throws -> Data {
        guard let box = try AES.GCM.seal(bytes, using: key).combined else { throw CocoaError(.coderInvalidValue) }
        return box
    }

    func open(_ sealed: Data) throws -> Data { try AES.GCM.open(AES.GCM.SealedBox(combined: sealed), using: key) }

    func keyedHash(_ text: String) -> Data {
        Data(HMAC<SHA256>.authenticationCode(for: Data(text.utf8), using: key))
    }

    /// Two processes may start at once: the one that comes second finds the file there and reads it.
    static func make(_ file: URL) throws {
        let bytes = SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }
        let draft = file.appendingPathExtension(UUID().uuidString)
        let attributes: [FileAttributeKey: Any] = [.posixPermissions: 0o600]
        guard FileManager.default.createFile(atPath: draft.path, contents: bytes, attributes: attributes) else {
            throw CocoaError(.fileWriteUnknown)
        }
        defer { try? FileManager.default.removeItem(at: draft) }
        do {
            try FileManager.default.linkItem(at: draft, to: file)
        } catch  where FileManager.default.fileExists(atPath: file.path) {
            return
        }
    }
}

/// Tokens and codes: random bytes as text, and what is kept of them.
package enum Secret {
    /// 32 random bytes in base 64 for addresses and cookies.
    package static func token() -> String {
        random(32).base64URL
    }

    /// A token is random already, so a plain hash is enough.
    package static func hash(_ token: String) -> Data { Data(SHA256.hash(data: Data(token.utf8))) }

    static func random(_ count: Int) -> Data {
        SymmetricKey(size: SymmetricKeySize(bitCount: count * 8)).withUnsafeBytes { Data($0) }
    }

    /// Compares every byte, so that the time taken tells nothing.
    static func equal(_ one: Data, _ other: Data) -> Bool {
        one.count == other.count && zip(one, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}

extension Data {
    /// Base 64 for addresses, of RFC 4648, without padding.
    var base64URL: String {
        base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }
}
