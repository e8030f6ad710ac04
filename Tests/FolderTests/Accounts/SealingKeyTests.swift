import Folder
import Foundation
import Testing

@Suite struct `The sealing key` {
    @Test func `lies outside the database, closed to others, and is made once`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "keys/accounts.key")
        _ = try SealingKey(in: folder)
        let first = try Data(contentsOf: file)
        _ = try SealingKey(in: folder)
        #expect(try Data(contentsOf: file) == first && first.count == 32)
        let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }
}
