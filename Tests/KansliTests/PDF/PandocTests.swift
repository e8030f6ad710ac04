import Documents
import Domain
import Folder
import Foundation
import Testing

@testable import kansli

@Suite struct `Word files by pandoc` {
    let folder: Folder
    init() throws { folder = try Folder.inMemory() }

    @Test func `say what to do where pandoc is missing, and leave nothing behind`() async throws {
        let pandoc = Pandoc("/finns/inte/pandoc", cache: folder.cache)
        let refusal = await #expect(throws: Refusal.self) { try await pandoc.word(.everyBlock) }
        #expect(
            refusal?.ruling.reason
                == "Word-filen kan inte göras: Servern saknar pandoc. Be den som sköter den installera pandoc, eller hämta PDF."
        )
        let left = try FileManager.default.contentsOfDirectory(atPath: folder.directory.appending(path: "cache").path)
        #expect(left == [])
    }

    @Test func `are refused when what comes is no Word file`() async throws {
        let program = try FakeProgram("echo nej")
        defer { program.remove() }
        let refusal = await #expect(throws: Refusal.self) {
            try await Pandoc(program.path, cache: folder.cache).word(.everyBlock)
        }
        #expect(refusal?.ruling.reason.contains("Pandoc kunde inte läsa handlingen") == true)
    }

    @Test func `do not wait for ever`() async throws {
        let program = try FakeProgram("sleep 60")
        defer { program.remove() }
        let refusal = await #expect(throws: Refusal.self) {
            try await Pandoc(program.path, cache: folder.cache, limit: 1).word(.everyBlock)
        }
        #expect(refusal?.ruling.reason.contains("för lång tid") == true)
    }
}
