import Foundation
import Testing

@testable import Folder
@testable import Register
@testable import Store
@testable import kansli

@Suite struct `A register's folder` {
    private let directory = FileManager.default.temporaryDirectory.appending(path: "register-\(UUID().uuidString)")

    private func office(_ name: String) throws {
        _ = try Store(Folder(at: directory.appending(path: name), .orNew))
    }

    private func register(_ name: String) throws {
        _ = try RegisterStore(Folder(at: directory.appending(path: name), .orNew))
    }

    @Test func `is never an office's, in neither direction`() throws {
        defer { try? FileManager.default.removeItem(at: directory) }
        try office("office")
        try register("register")
        #expect(throws: (any Error).self) { try register("office") }
        #expect(throws: (any Error).self) { try office("register") }
        let (one, other) = (directory.appending(path: "office"), directory.appending(path: "register"))
        #expect(throws: (any Error).self) { try Neighbours(directory: one).refuseNesting(of: .register) }
        #expect(throws: (any Error).self) { try Neighbours(directory: other).refuseNesting(of: .office) }
        try Neighbours(directory: other).refuseNesting(of: .register)
        #expect(Neighbours(directory: other).warnings().count == 1)
    }

    @Test func `lies neither in an office's folder nor around it`() throws {
        defer { try? FileManager.default.removeItem(at: directory) }
        try office("office")
        try register("register")
        let inside = directory.appending(path: "office/register")
        #expect(throws: (any Error).self) { try Neighbours(directory: inside).refuseNesting(of: .register) }
        #expect(throws: (any Error).self) { try Neighbours(directory: directory).refuseNesting(of: .office) }
    }

    @Test func `is refused by the program too, and its backup leaves the key at home`() throws {
        defer { try? FileManager.default.removeItem(at: directory) }
        try office("office")
        try register("register")
        let refused = try Program.run(["register", "verify", "--data", directory.path + "/office"])
        #expect(refused.code == 1 && refused.error.contains("kan aldrig"))
        let checked = try Program.run(["check", "--data", directory.path + "/register"])
        #expect(checked.code == 1 && checked.error.contains("kan aldrig"))
        let data = ["--data", directory.path + "/register"]
        #expect(try Program.run(["register", "verify"] + data).code == 0)
        let backup = directory.path + "/kopia.tar"
        #expect(try Program.run(["register", "backup", backup] + data).output.contains("nyckel är inte med"))
        let key = try Data(contentsOf: directory.appending(path: "register/keys/register-1.key"))
        #expect(try Data(contentsOf: URL(filePath: backup)).range(of: key) == nil)
        #expect(try Program.run(["register", "rotate"] + data).output.contains("register-2.key"))
        #expect(try Program.run(["register", "verify"] + data).code == 0)
        let restored = directory.path + "/igen"
        #expect(try Program.run(["restore", backup, "--data", restored]).code == 0)
        let locked = try Program.run(["register", "verify", "--data", restored])
        #expect(locked.code == 1 && locked.error.contains("register-1.key"))
    }
}
