import Domain
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Folder

@Suite final class `A backup` {
    let place = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    lazy var tar = place.appending(path: "a.tar")
    lazy var copy = place.appending(path: "copy")

    deinit { try? FileManager.default.removeItem(at: place) }

    func folder() throws -> Folder {
        let folder = try Folder(at: place.appending(path: "office"), .orNew)
        let kept = try folder.files.keep(Data("%PDF-1.7\n".utf8), named: "kallelse.pdf")
        try Data("key".utf8).write(to: folder.directory.appending(path: "keys/session"))
        try folder.database.write { db in
            _ = try db.add(kept, .ada)
            try db.set(.demoDay, to: "2023-01-16", .ada)
        }
        return folder
    }

    @Test func `gives the same folder back`() async throws {
        let folder = try folder()
        let record = try folder.backup(to: tar, at: .night)
        let check = try await Folder.restore(tar, to: copy)
        #expect(check.faults.isEmpty && check.head == record.head && check.files == 1)
        let restored = try Folder(at: copy)
        #expect(try await restored.history() == folder.history())
        #expect(try await restored.file(1).bytes == folder.file(1).bytes)
        #expect(try restored.demoDay() == "2023-01-16")
        #expect(try Data(contentsOf: copy.appending(path: "keys/session")) == Data("key".utf8))
        let check2 = try await folder.verify()
        #expect(check2.lastBackup == record)
    }

    @Test func `is of one moment while another writes`() async throws {
        let folder = try folder()
        let other = try Folder(at: folder.directory)
        let writer = Task {
            for number in 1... {
                if Task.isCancelled { return }
                try await other.database.write { try $0.append("written", to: "trial/\(number)", .ada) }
            }
        }
        while try await folder.history().count < 20 { try await Task.sleep(for: .milliseconds(2)) }
        let record = try folder.backup(to: tar, at: .night)
        writer.cancel()
        _ = await writer.result
        let check = try await Folder.restore(tar, to: copy)
        #expect(check.events == record.events && check.head == record.head && record.events > 2)
        #expect(try await folder.verify().faults.isEmpty)
    }

    @Test func `is refused when it is cut, changed or no backup, and then nothing is there`() async throws {
        _ = try folder().backup(to: tar, at: .night)
        let whole = try Data(contentsOf: tar)
        let files = try #require(whole.range(of: Data("%PDF-1.7".utf8)))
        var changed = whole
        changed[files.lowerBound + 5] = 0x32
        for bad in [whole.dropLast(1024), whole.prefix(9000), changed, Data("hej".utf8), Data(count: 1024)] {
            try Data(bad).write(to: tar)
            let refusal = await #expect(throws: Refusal.self) { try await Folder.restore(self.tar, to: self.copy) }
            #expect(refusal?.ruling.reason.hasPrefix("Säkerhetskopian är skadad") == true)
            #expect(try FileManager.default.contentsOfDirectory(atPath: place.path).sorted() == ["a.tar", "office"])
        }
    }

    @Test func `never overwrites a folder or a file`() async throws {
        let folder = try folder()
        _ = try folder.backup(to: tar, at: .night)
        #expect(throws: Refusal.self) { try folder.backup(to: self.tar, at: .night) }
        await #expect(throws: Refusal.self) { try await Folder.restore(self.tar, to: folder.directory) }
    }
}
