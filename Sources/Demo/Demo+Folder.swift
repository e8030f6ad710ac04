import Domain
import Folder
package import Foundation

extension Demo {
    /// The office folder of a demo in a directory: the one that is there, or a new one. Another folder is never touched.
    /// A new one is built beside its place and moved there whole, so that half a demo is never found.
    package static func office(in directory: URL, at instant: Date, deliveries: [Data] = []) async throws -> URL {
        try await folder("office", in: directory) { try await fill($0, at: instant, deliveries: deliveries) }
    }

    /// The same for the second förbund.
    package static func skelleftea(in directory: URL, at instant: Date) async throws -> URL {
        try await folder("office-skelleftea", in: directory) { try await Skelleftea.fill($0, at: instant) }
    }

    /// The register of a demo, in a folder of its own beside the office's.
    package static func register(in directory: URL, at instant: Date) async throws -> URL {
        try await folder("register", in: directory) {
            try await fillRegister($0, at: instant)
            try await deliver(from: $0)
        }
    }

    private static func folder(
        _ name: String,
        in directory: URL,
        _ fill: (Folder) async throws -> Void
    ) async throws -> URL {
        let office = directory.appending(path: name)
        if try reuses(office) { return office }
        let building = directory.appending(path: ".\(name)-\(ProcessInfo.processInfo.processIdentifier)")
        try? FileManager.default.removeItem(at: building)
        do {
            try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
            try await build(building, fill)
            try FileManager.default.moveItem(at: building, to: office)
        } catch {
            try? FileManager.default.removeItem(at: building)
            throw error
        }
        return office
    }

    private static func build(_ directory: URL, _ fill: (Folder) async throws -> Void) async throws {
        let folder = try Folder(at: directory, .orNew)
        try await fill(folder)
        try folder.close()
    }

    /// Whether there is a demo; throws when there is something else.
    private static func reuses(_ office: URL) throws -> Bool {
        guard FileManager.default.fileExists(atPath: office.path) else { return false }
        let isDemo = (try? Folder(at: office).demoDay()) ?? nil
        guard isDemo != nil else {
            let reason = "\(office.path) finns redan och är ingen demo. Ange en annan mapp."
            throw Refusal(ruling: Ruling(.notMet, .Kansli.closed, reason))
        }
        return true
    }
}
