import Foundation
import Testing

@testable import Folder

@Suite struct `The cache` {
    let folder: Folder
    init() throws { folder = try Folder.inMemory() }

    @Test func `gives back what was kept, and nothing else`() {
        folder.cache.keep(Data("pdf".utf8), for: "abc")
        #expect(folder.cache.bytes(for: "abc") == Data("pdf".utf8))
        #expect(folder.cache.bytes(for: "abd") == nil)
    }

    @Test func `lets go of what nobody has asked for longest`() throws {
        var cache = folder.cache
        cache.limit = 25
        for (name, age) in [("old", 300.0), ("read", 200.0), ("new", 100.0)] {
            cache.keep(Data(count: 10), for: name)
            let file = cache.directory.appending(path: name)
            let used = Date(timeIntervalSinceNow: -age)
            if name != "new" {
                try FileManager.default.setAttributes([.modificationDate: used], ofItemAtPath: file.path)
            }
            if name == "read" { _ = cache.bytes(for: "old") }
        }
        #expect(["old", "read", "new"].filter { cache.bytes(for: $0) != nil } == ["old", "new"])
    }

    @Test func `leaves nothing of a work that fails`() async throws {
        struct Failed: Error {}
        await #expect(throws: Failed.self) {
            try await folder.cache.workspace { folder in
                try Data("hemligt".utf8).write(to: folder.appending(path: "paper.docx"))
                throw Failed()
            }
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.cache.directory.path) == [])
    }

    @Test func `takes away what a killed program has left, and keeps the rest`() throws {
        folder.cache.keep(Data("pdf".utf8), for: "abc")
        let left = folder.cache.directory.appending(path: "work-1")
        try FileManager.default.createDirectory(at: left, withIntermediateDirectories: true)
        folder.cache.clearWorkspaces()
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.cache.directory.path) == ["abc"])
    }

    @Test func `tells parts apart that read the same together`() {
        let one = Cache.fingerprint(of: [Data("ab".utf8), Data("c".utf8)])
        #expect(one != Cache.fingerprint(of: [Data("a".utf8), Data("bc".utf8)]) && one.count == 64)
    }
}
