import Domain
import Folder
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Register

@Suite struct `The register's vault` {
    private let column = SealedColumn("person", "sealedName")

    @Test func `what is sealed opens in its own row and nowhere else`() throws {
        let vault = try RegisterStore.inMemory().vault
        let sealed = try vault.seal("Edit Test", column, row: 7)
        #expect(try vault.open(sealed, column, row: 7) == "Edit Test")
        #expect(throws: Refusal.self) { try vault.open(sealed, column, row: 8) }
        #expect(throws: Refusal.self) { try vault.open(sealed, SealedColumn("person", "sealedNumber"), row: 7) }
    }

    @Test func `the same text is never sealed to the same bytes, and hashed to the same`() throws {
        let vault = try RegisterStore.inMemory().vault
        #expect(try vault.seal("a", column, row: 1) != vault.seal("a", column, row: 1))
        #expect(vault.hash("a", .number) == vault.hash("a", .number))
        #expect(vault.hash("a", .number) != vault.hash("a", .name))
    }

    @Test func `another register's key finds and opens nothing`() throws {
        let (one, other) = (try RegisterStore.inMemory().vault, try RegisterStore.inMemory().vault)
        #expect(one.hash("a", .number) != other.hash("a", .number))
        #expect(throws: Refusal.self) { try other.open(one.seal("a", column, row: 1), column, row: 1) }
    }

    @Test func `a register without its key is refused, and no new key is made`() throws {
        let folder = try Folder.inMemory()
        _ = try RegisterStore(folder)
        let file = folder.directory.appending(path: "keys/register-1.key")
        let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        try FileManager.default.removeItem(at: file)
        let refusal = #expect(throws: Refusal.self) { try RegisterStore(folder) }
        #expect(refusal?.ruling.provision == .Kansli.sealing)
        #expect(!FileManager.default.fileExists(atPath: file.path))
    }

    @Test func `a key of another register is refused`() throws {
        let folder = try Folder.inMemory()
        _ = try RegisterStore(folder)
        try Data(repeating: 1, count: 32).write(to: folder.directory.appending(path: "keys/register-1.key"))
        #expect(throws: Refusal.self) { try RegisterStore(folder) }
    }
}
