package import Domain
import Folder
import GRDB

extension Initiative: FetchableRecord, PersistableRecord {}

extension Store {
    package func initiative(_ id: Initiative.ID) async throws -> Initiative {
        try await folder.read { db in try db.known(id, Initiative.self) }
    }

    /// All of them, those that are closed last.
    package func initiatives() async throws -> [Initiative] {
        try await folder.read { db in
            try Initiative.fetchAll(db, sql: "SELECT * FROM initiative ORDER BY closedOn IS NOT NULL, id DESC")
        }
    }

    /// The initiatives that an item is about.
    package func initiatives(ofItem item: AgendaItem.ID) async throws -> [Initiative] {
        let own: SQLRequest<Initiative> = """
            SELECT initiative.* FROM initiative JOIN initiativeItem ON initiativeItem.initiative = initiative.id
            WHERE initiativeItem.item = \(item) ORDER BY initiative.id
            """
        return try await folder.read { db in try own.fetchAll(db) }
    }
}
