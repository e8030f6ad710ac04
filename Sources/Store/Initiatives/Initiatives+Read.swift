package import Domain
import Folder
import GRDB

extension Initiative: FetchableRecord, PersistableRecord {}

extension Store {
    package func initiative(_ id: Initiative.ID) async throws -> Initiative {
        try await folder.read { db in try db.known(id, Initiative.self) }
    }
}
