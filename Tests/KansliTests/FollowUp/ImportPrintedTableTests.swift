import Domain
import Folder
import Foundation
import GRDB
import Store
import TestSupport
import Testing

@Suite final class `The command import printed-table` {
    let place = FileManager.default.temporaryDirectory.appending(path: "printed-\(UUID().uuidString)")

    deinit { try? FileManager.default.removeItem(at: place) }

    private func run(_ more: String...) throws -> (code: Int32, line: [String: Any]) {
        let data = place.appending(path: "office").path
        let file = place.appending(path: "sus.csv").path
        let run = try Program.run(["import", "printed-table", file, "--data", data, "--json"] + more)
        let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
        return (run.code, try #require(object as? [String: Any], "\(run.error)"))
    }

    private func lay(note: String?) async throws {
        let folder = try Folder(at: place.appending(path: "office"), .orNew)
        try await Store(folder).recordAsPrintedAssociation(SmallWorld.board(), .ada)
        try folder.database.close()
        try Data("försörjning;antal_fore\nA-kassa;1\n".utf8).write(to: place.appending(path: "sus.csv"))
        try note.map { try Data($0.utf8).write(to: place.appending(path: "sus.meta.yaml")) }
    }

    @Test func `tries a table, reads it in with its note, and knows it again`() async throws {
        try await lay(
            note: "source: Utdrag ur SUS, Försörjning\nrow_doubts: [{row: A-kassa, raw: A-kassa l, reading: ett}]"
        )
        let tried = try run("--dry-run")
        #expect(tried.code == 0 && tried.line["effect"] as? String == "tried")
        let (first, again) = (try run(), try run())
        #expect(first.line["effect"] as? String == "imported" && first.line["title"] as? String == "Försörjning")
        #expect(first.line["doubts"] as? Int == 1 && first.line["reason"] is NSNull)
        #expect(again.code == 0 && again.line["effect"] as? String == "known")
    }

    @Test func `refuses one that nobody knows the source of`() async throws {
        try await lay(note: nil)
        let refused = try run()
        #expect(refused.code == 1 && (refused.line["reason"] as? String)?.contains("sus.meta.yaml") == true)
    }
}
