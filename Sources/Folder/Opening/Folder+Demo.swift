package import Domain
import GRDB

extension Folder {
    /// Makes this a demo folder: from now on its own day is today.
    package func becomeDemo(of day: Day, _ signature: Signature) async throws {
        try await database.write { db in try db.set(.demoDay, to: day.rawValue, signature) }
    }

    /// Lets go of the database before the directory is moved.
    package func close() throws { try database.close() }
}
