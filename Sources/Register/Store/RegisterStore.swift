package import Folder
package import GRDB

/// Registrets lager (register store): a party's participants, sealed, in a data folder of the register's own.
///
/// Verbs write through `write`, in one transaction: read → may? → rule → write → append event. An event carries ids and
/// facts without identity, never a name, a number or free text about a participant.
package struct RegisterStore: Sendable {
    let folder: Folder
    /// Seals and opens what identifies somebody.
    package let vault: Vault

    /// Refused for an office's folder, and for a register whose key is not there.
    package init(_ folder: Folder) throws {
        try folder.migrate(.register)
        self.folder = folder
        vault = try Vault(of: folder)
    }

    package static func inMemory() throws -> RegisterStore { try RegisterStore(.inMemory()) }

    package func read<Value>(_ value: (Database) throws -> Value) async throws -> Value {
        try await folder.read(value)
    }

    package func write<Value: Sendable>(_ work: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        try await folder.database.write(work)
    }
}

extension Series {
    /// What a register's folder has beside the folder's own. Never in an office's folder.
    package static let register = Series(
        "register",
        strangers: ["store"],
        [
            .sealing, .rights, .people, .referrals, .plans, .instruments, .deliveries, .looksAtReferrals, .corrections,
            .mapping, .looksAtLists,
        ]
    )
}
