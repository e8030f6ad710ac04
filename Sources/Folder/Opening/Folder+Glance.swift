import Domain
package import Foundation
import GRDB

extension Folder {
    /// Vad en mapp är (kind): an office, a register, or nothing that we know. Looked at through a connection that cannot write.
    package struct Glance: Hashable, Sendable {
        /// The series that have been laid down in it: "store" in an office, "register" in a register.
        package let series: Set<String>
        /// The addresses of those who administer it today.
        package let administrators: Set<String>
    }

    /// Nil where there is no data folder.
    package static func glance(_ directory: URL) -> Glance? {
        let file = directory.appending(path: databaseName)
        guard FileManager.default.fileExists(atPath: file.path) else { return nil }
        var configuration = configuration
        configuration.readonly = true
        return try? DatabaseQueue(path: file.path, configuration: configuration).read { db in
            let applied = try DatabaseMigrator().appliedIdentifiers(db)
            let series = Set(applied.compactMap { $0.split(separator: " ").first.map(String.init) })
            let administrators =
                series.contains("accounts")
                ? try String.fetchSet(
                    db,
                    sql: """
                        SELECT email FROM account JOIN roleGrant ON roleGrant.account = account.id
                        WHERE role = 'administrator' AND untilDay IS NULL AND closedOn IS NULL
                        """
                ) : []
            return Glance(series: series, administrators: administrators)
        }
    }
}
