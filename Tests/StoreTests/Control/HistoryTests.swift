import Domain
import Folder
import GRDB
import Store
import Testing

@Suite struct `The list of events` {
    @Test func `tells what was done to roles, not when somebody logged in`() async throws {
        let world = try await StoreWorld()
        try await world.folder.database.write { db in
            for what in ["granted", "signedIn", "changedPassword"] { try db.append(what, to: "account/2", .arvid) }
        }
        #expect(try await world.store.history().map(\.what) == ["granted"])
    }
}
