import Foundation

/// A program of a few lines of bash, in a folder of its own.
struct FakeProgram {
    let folder: URL
    var path: String { folder.appending(path: "program").path }

    init(_ script: String) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "kansli-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data("#!/bin/bash\n\(script)\n".utf8).write(to: folder.appending(path: "program"))
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }
}
