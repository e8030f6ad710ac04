import ArgumentParser
import Folder
import Foundation
import Store

/// What every command asks that opens a data folder.
struct DataFolder: ParsableArguments {
    @Option(help: "Datamappen.") var data: String

    var directory: URL { URL(filePath: data) }

    /// The folder; refused when there is none, so that a mistyped path makes nothing.
    func open(_ opening: Folder.Opening = .existing) throws -> Folder {
        try Folder(at: directory, opening, knowing: [.store])
    }
}

/// A file that a command was given.
func contents(of file: String) throws -> Data {
    guard let bytes = FileManager.default.contents(atPath: file) else {
        throw ValidationError("Filen \(file) går inte att läsa.")
    }
    return bytes
}
