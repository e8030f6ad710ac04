import Domain
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Folder

@Suite struct `The folder's files` {
    let folder: Folder
    let pdf = Data("%PDF-1.7\n".utf8)

    init() throws { folder = try Folder.inMemory() }

    func add() async throws -> StoredFile {
        let kept = try folder.files.keep(pdf, named: "kallelse.pdf")
        let id = try await folder.database.write { try $0.add(kept, .ada) }
        return try await folder.file(id).file
    }

    @Test func `come back as they were, under their name, and closed to others`() async throws {
        let file = try await add()
        #expect(try await folder.file(file.id).bytes == pdf)
        #expect(file.name == "kallelse.pdf" && file.mediaType == "application/pdf" && file.size == 9)
        let place = folder.directory.appending(path: "files/\(file.sha256.prefix(2))/\(file.sha256.dropFirst(2))")
        let mode = try FileManager.default.attributesOfItem(atPath: place.path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    @Test func `are found altered or missing`() async throws {
        let file = try await add()
        let place = folder.files.place(of: file.sha256)
        try Data("%PDF-1.8\n".utf8).write(to: place)
        #expect(try await folder.verify().faults == [.alteredFile(id: file.id)])
        await #expect(throws: Breakage.self) { try await folder.file(file.id) }
        try FileManager.default.removeItem(at: place)
        #expect(try await folder.verify().faults == [.missingFile(id: file.id)])
        _ = try await add()
        #expect(try await folder.verify().faults.isEmpty)
    }

    @Test func `leave nothing half-written when the disk is full`() throws {
        var files = folder.files
        files.write = { file, bytes in
            try writeAll(file, bytes.prefix(4))
            throw Breakage("write", ENOSPC)
        }
        let refusal = #expect(throws: Refusal.self) { try files.keep(pdf, named: "kallelse.pdf") }
        #expect(refusal?.ruling.reason.hasPrefix("Disken är full. Inget sparades.") == true)
        let left = FileManager.default.enumerator(atPath: files.directory.path)?.compactMap { $0 as? String } ?? []
        #expect(left.allSatisfy { $0.count == 2 })
    }
}
