import ArgumentParser
import Folder
import Foundation

/// What every command asks that opens a data folder.
struct DataFolder: ParsableArguments {
    @Option(help: "Datamappen.") var data: String

    var directory: URL { URL(filePath: data) }

    /// The folder; refused when there is none, so that a mistyped path makes nothing.
    func open() throws -> Folder { try Folder(at: directory) }
}
