import Domain
import Folder
import Foundation
import GRDB
import Store
import TestSupport
import Testing

@Suite final class `The commands as typed` {
    let place = FileManager.default.temporaryDirectory.appending(path: "commands-\(UUID().uuidString)")
    var data: String { place.appending(path: "office").path }

    deinit { try? FileManager.default.removeItem(at: place) }

    /// An office with three events and a file.
    func office() async throws {
        let folder = try Folder(at: URL(filePath: data), .orNew)
        _ = try Store(folder)
        try await folder.database.write { db in
            for what in ["convened", "closed", "adjusted"] { try db.append(what, to: "boardMeeting/1", .ada) }
        }
        // All of it into the one file that the tests look at.
        try await folder.database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
        try folder.database.close()
    }

    @Test func `verify a whole folder, for people and for programs`() async throws {
        try await office()
        let told = try Program.run(["verify", "--data", data])
        #expect(told.code == 0 && told.error.isEmpty)
        #expect(told.output.contains("3 händelser") && told.output.hasSuffix("Allt är helt.\n"))
        let line = try Program.run(["verify", "--data", data, "--json"]).output
        let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        #expect(Set(object.keys) == ["events", "faults", "files", "head"] && object["events"] as? Int == 3)
    }

    @Test(arguments: ["convened", "closed", "adjusted"])
    func `find one changed byte of the event log`(what: String) async throws {
        try await office()
        let file = place.appending(path: "office/kansli.sqlite")
        var bytes = try Data(contentsOf: file)
        let word = try #require(bytes.range(of: Data(what.utf8)))
        bytes[word.lowerBound] = UInt8(ascii: "x")
        try bytes.write(to: file)
        let run = try Program.run(["verify", "--data", data, "--json"])
        #expect(run.code == 1 && run.output.contains(#""code":"brokenChain""#), "\(run.output)\(run.error)")
        #expect(try Program.run(["verify", "--data", data]).output.contains("Kedjan är bruten vid händelse"))
    }

    @Test func `back up a folder, and restore it where nothing is`() async throws {
        try await office()
        let (tar, copy) = (place.appending(path: "copy.tar").path, place.appending(path: "copy").path)
        #expect(try Program.run(["backup", tar, "--data", data]).code == 0)
        let again = try Program.run(["backup", tar, "--data", data])
        #expect(again.code == 1 && again.error.contains("Det finns redan en fil"))
        let restored = try Program.run(["restore", tar, "--data", copy])
        #expect(restored.code == 0 && restored.output.contains("Allt är helt."), "\(restored.error)")
        let occupied = try Program.run(["restore", tar, "--data", copy])
        #expect(occupied.code == 1 && occupied.error.contains("Välj en tom eller ny mapp"))
    }

    @Test(arguments: [["verify"], ["backup", "/tmp/none.tar"], ["check"]])
    func `refuse a folder that is not there, and make none`(command: [String]) throws {
        let run = try Program.run(command + ["--data", data])
        #expect(run.code == 1 && run.error.contains("Det finns ingen datamapp i"))
        #expect(!FileManager.default.fileExists(atPath: data))
    }

    @Test(arguments: [["verify"], ["serve"], ["check"], ["backup", "/tmp/none.tar"]])
    func `refuse a folder of a newer version, and leave it as it is`(command: [String]) async throws {
        try await office()
        let folder = try Folder(at: URL(filePath: data))
        try await folder.database.write {
            try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('store 999 later')")
        }
        try folder.database.close()
        let file = place.appending(path: "office/kansli.sqlite")
        let before = try Data(contentsOf: file)
        let run = try Program.run(command + ["--data", data])
        #expect(run.code == 1 && run.error.contains("nyare version"))
        #expect(try Data(contentsOf: file) == before)
    }

    @Test(arguments: [
        ["verify"], ["nonsense"], ["verify", "--data", "/tmp", "--wrong"], ["backup", "--data", "/tmp"],
    ])
    func `say in Swedish that a command is mistyped`(command: [String]) throws {
        let run = try Program.run(command)
        #expect(run.code == 2 && run.error.contains("Fel: ") && run.error.contains("Användning: "), "\(run.error)")
    }

    @Test func `say that something broke, apart from what is refused`() throws {
        let run = try Program.run(["samples", "--output", "/proc/none"])
        #expect(run.code == 3 && run.error.hasPrefix("Något gick sönder: "), "\(run.error)")
    }

    @Test func `help in Swedish, with every setting`() throws {
        let run = try Program.run(["serve", "--help"])
        #expect(run.code == 0 && run.output.contains("ANVÄNDNING: "))
        for variable in ["KANSLI_PORT", "KANSLI_PUBLIC_URL", "KANSLI_UPLOAD_LIMIT"] {
            #expect(run.output.contains(variable))
        }
    }

    @Test func `refuse a setting that cannot be understood, before anything is made`() throws {
        let run = try Program.run(["serve", "--data", data], environment: ["KANSLI_PORT": "åttio"])
        #expect(run.code == 1 && run.error.contains("KANSLI_PORT"))
        #expect(!FileManager.default.fileExists(atPath: data))
    }
}
