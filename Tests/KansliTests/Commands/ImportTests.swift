import Domain
import Folder
import Foundation
import GRDB
import Store
import TestSupport
import Testing

@Suite final class `The command import` {
    let place = FileManager.default.temporaryDirectory.appending(path: "import-\(UUID().uuidString)")
    var data: String { place.appending(path: "office").path }

    deinit { try? FileManager.default.removeItem(at: place) }

    /// The golden file of the SIE tests, which is a förbund's 2025.
    let golden = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../FormatsTests/SIE/Golden/ledger.se").standardizedFileURL

    private func office(_ number: String = "222000-0000") async throws {
        let folder = try Folder(at: URL(filePath: data), .orNew)
        let store = try Store(folder)
        try await store.recordAsPrintedAssociation(SmallWorld.board(), .ada)
        try await folder.database.write { db in
            try db.execute(sql: "UPDATE association SET organisationNumber = ?", arguments: [number])
        }
        try folder.database.close()
    }

    private func object(_ line: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }

    private func take(_ more: String...) throws -> (code: Int32, outcome: [String: Any], line: [String: Any]) {
        let run = try Program.run(["import", "sie", golden.path, "--data", data, "--json"] + more)
        let line = try object(run.output)
        return (run.code, try #require(line["import"] as? [String: Any], "\(run.error)"), line)
    }

    @Test func `tries a file, reads it in, and knows it again`() async throws {
        try await office()
        let tried = try take("--dry-run")
        #expect(tried.code == 0 && tried.outcome["effect"] as? String == "tried")
        #expect(tried.outcome["new"] as? Int == 2 && tried.line["valid"] as? Bool == true)
        let (first, again) = (try take(), try take())
        #expect(first.outcome["effect"] as? String == "imported" && first.outcome["transactions"] as? Int == 4)
        #expect(first.outcome["year"] as? Int == 2025 && first.outcome["reason"] is NSNull)
        #expect((first.outcome["accounts"] as? [[String: Any]])?.isEmpty == false)
        #expect(again.code == 0 && again.outcome["effect"] as? String == "known")
        let told = try Program.run(["import", "sie", golden.path, "--data", data])
        #expect(told.output.hasSuffix("Filen är redan inläst. Inget ändras.\n"))
        #expect(try Program.run(["verify", "--data", data]).code == 0)
    }

    @Test func `refuses another's books and faulty files, and writes nothing`() async throws {
        try await office("212000-0142")
        let other = try take()
        #expect(other.code == 1 && other.outcome["effect"] as? String == "refused")
        #expect((other.outcome["reason"] as? String)?.contains("222000-0000, inte 212000-0142") == true)
        let text = place.appending(path: "text.se")
        try Data("Hej".utf8).write(to: text)
        let run = try Program.run(["import", "sie", text.path, "--data", data])
        #expect(run.code == 1 && run.output.contains("Inte inläst. Rad 1: Filen är ingen siefil"))
        let folder = try Folder(at: URL(filePath: data))
        let events = try await folder.history(of: "ledger/2025")
        #expect(events.isEmpty)
    }

    @Test func `asks for months that there are`() throws {
        let run = try Program.run(["import", "sie", golden.path, "--data", data, "--months", "0-13"])
        #expect(run.code == 2)
    }
}
