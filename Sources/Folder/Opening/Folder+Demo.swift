package import Domain
import GRDB

extension Folder {
    /// Makes this a demo folder: from now on its own day is today.
    package func becomeDemo(of day: Day, _ signature: Signature) async throws {
        try await database.write { db in try db.set(.demoDay, to: day.rawValue, signature) }
    }

    /// Ställer fram demons dag (advances). Never back: what has been signed and posted since would lie in its future.
    package func advanceDemo(to day: Day, _ signature: Signature) async throws {
        try await database.write { db in
            guard let now = try db.setting(.demoDay).flatMap(Day.init(rawValue:)), day > now, day - now <= 366 else {
                throw Refusal(
                    ruling: Ruling(
                        .notMet,
                        .Kansli.dataFolder,
                        "Demons dag går bara framåt, högst ett år i taget. Välj en senare dag."
                    )
                )
            }
            try db.set(.demoDay, to: day.rawValue, signature)
        }
    }

    /// Lets go of the database before the directory is moved.
    package func close() throws { try database.close() }
}
