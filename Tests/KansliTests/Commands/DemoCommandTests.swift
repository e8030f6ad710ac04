import Foundation
import Testing

@Suite(.serialized) struct `The demo from the command line` {
    struct Run { let code: Int32, output: String }

    /// The real program, beside the tests.
    func kansli(_ arguments: String...) throws -> Run { try kansli(arguments) }

    func kansli(_ arguments: [String]) throws -> Run {
        let process = Process()
        process.executableURL = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(
            path: "kansli"
        )
        process.arguments = arguments
        let pipe = Pipe()
        (process.standardOutput, process.standardError) = (pipe, pipe)
        try process.run()
        let bytes = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return Run(code: process.terminationStatus, output: String(decoding: bytes, as: UTF8.self))
    }

    @Test func `is built, checked by every rule, and reused`() throws {
        let directory = FileManager.default.temporaryDirectory.appending(path: "demo-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: directory) }
        let built = try kansli("demo", "--data", directory.path, "--build-only")
        #expect(built.code == 0 && built.output.contains("2024-02-05"), "\(built.output)")

        let office = directory.appending(path: "office").path
        let check = try kansli("check", "--data", office, "--json")
        #expect(check.code == 1)
        let lines = check.output.split(separator: "\n")
        let keys: Set = ["code", "severity", "source", "object", "text", "advice"]
        for line in lines {
            let object = try JSONDecoder().decode([String: String].self, from: Data(line.utf8))
            #expect(Set(object.keys) == keys)
        }
        #expect(lines.count == 63)
        #expect(try kansli("verify", "--data", office).code == 0)
        #expect(try kansli("demo", "--data", directory.path, "--build-only").code == 0)
    }

    @Test func `ties an account to a person, whose mandates give its roles`() throws {
        let directory = FileManager.default.temporaryDirectory.appending(path: "demo-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: directory) }
        try #require(try kansli("demo", "--data", directory.path, "--build-only").code == 0)
        let data = ["--data", directory.appending(path: "office").path]
        func user(_ words: String...) throws -> Run { try kansli(["user"] + words + data) }

        let added = try user("add", "--name", "Jonas", "--email", "jonas@example.se", "--person", "Jonas Tallåker")
        #expect(added.code == 0 && added.output.contains("/valkommen/"), "\(added.output)")
        #expect(try user("tie", "--email", "jonas@example.se", "--person", "Jonas Tallåker").code == 0)
        let unknown = try user("tie", "--email", "jonas@example.se", "--person", "Ingen Alls")
        #expect(unknown.code == 2 && unknown.output.contains("Det finns ingen person som heter Ingen Alls"))
        #expect(try user("tie", "--email", "okand@example.se").output.contains("inget konto"))
        #expect(try user("list").output.contains("jonas@example.se\tJonas\t"))
    }

    @Test func `leaves alone what is not a demo`() throws {
        let directory = FileManager.default.temporaryDirectory.appending(path: "demo-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: directory) }
        let office = directory.appending(path: "office")
        try FileManager.default.createDirectory(at: office, withIntermediateDirectories: true)
        let run = try kansli("demo", "--data", directory.path, "--build-only")
        #expect(run.code == 1 && run.output.contains("ingen demo"), "\(run.output)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: office.path).isEmpty)
    }

    @Test func `says that a folder is missing`() throws {
        #expect(try kansli("check", "--data", "/finns/inte").code == 1)
    }
}
