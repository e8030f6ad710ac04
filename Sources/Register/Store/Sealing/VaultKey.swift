import Crypto
import Domain
import Folder
import Foundation
import GRDB

/// Registernyckel (vault key): 32 random bytes in a file of their own, `keys/register-1.key`, that only the server's user
/// may read. Sealing and looking up have a key each, derived from it.
struct VaultKey: Sendable {
    let id: UInt32
    private let secret: SymmetricKey

    init(id: UInt32) { (self.id, secret) = (id, SymmetricKey(size: .bits256)) }

    init?(id: UInt32, in directory: URL) throws {
        let file = Self.file(id, in: directory)
        guard FileManager.default.fileExists(atPath: file.path) else { return nil }
        let bytes = try Data(contentsOf: file)
        guard bytes.count == 32 else { return nil }
        (self.id, secret) = (id, SymmetricKey(data: bytes))
    }

    static func file(_ id: UInt32, in directory: URL) -> URL {
        directory.appending(path: "keys").appending(path: "register-\(id).key")
    }

    func derived(_ purpose: String) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(inputKeyMaterial: secret, info: Data(purpose.utf8), outputByteCount: 32)
    }

    /// Written whole and synced before anything is sealed under it.
    func write(in directory: URL) throws {
        let file = Self.file(id, in: directory)
        try? FileManager.default.removeItem(at: file)
        let bytes = secret.withUnsafeBytes { Data($0) }
        guard FileManager.default.createFile(atPath: file.path, contents: nil, attributes: [.posixPermissions: 0o600])
        else { throw CocoaError(.fileWriteUnknown) }
        let handle = try FileHandle(forWritingTo: file)
        try handle.write(contentsOf: bytes)
        try handle.synchronize()
        try handle.close()
    }
}

extension Vault {
    /// The vault of a folder: a new register gets its key here, and an old one whose key is gone is refused.
    init(of folder: Folder) throws {
        self = try folder.database.write { db in
            guard let row = try Row.fetchOne(db, sql: "SELECT id, proof FROM sealingKey") else {
                return try Vault.made(1, in: folder.directory, db)
            }
            guard let key = try VaultKey(id: row["id"], in: folder.directory) else {
                throw Refusal.missingKey(row["id"])
            }
            let vault = Vault(key)
            guard vault.proof == row["proof"] else { throw Refusal.missingKey(row["id"]) }
            return vault
        }
    }

    static func made(_ id: UInt32, in directory: URL, _ db: Database) throws -> Vault {
        let key = VaultKey(id: id)
        try key.write(in: directory)
        let vault = Vault(key)
        try db.execute(literal: "INSERT INTO sealingKey VALUES (\(id), \(vault.proof))")
        return vault
    }

    /// What stands in the database to know the key again by.
    private var proof: Data { hash("nyckel \(keyID)", .proof) }
}

extension Refusal {
    static func missingKey(_ id: UInt32) -> Refusal {
        vault(
            "Registrets nyckel saknas eller är fel: keys/register-\(id).key. Lägg tillbaka den från där ni förvarar den. "
                + "Utan den går inga personuppgifter att läsa, och inget ändras."
        )
    }
}
