package import Domain
import Folder
import GRDB

extension StandingItem: FetchableRecord, PersistableRecord {}

extension Store {
    /// The standing items in their order; the usual ones until the förbund has made a list of its own.
    package func standingItems() async throws -> [StandingItem] {
        try await folder.read { db in try db.standingItems() }
    }

    /// Fastställer (lays down) the standing items, in the place of the list that the writer saw. An empty list gives the
    /// usual ones back.
    package func layDown(_ items: [StandingItem], seen: Int, _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.setUpAssociation).orRefuse()
            let before = try db.standingItems()
            try before.requireSeen(seen)
            try db.execute(sql: "DELETE FROM standingItem")
            for (index, item) in items.enumerated() {
                let laid = StandingItem(
                    id: try db.nextID(StandingItem.self),
                    position: index + 1,
                    title: item.title,
                    kind: item.kind,
                    purpose: item.purpose,
                    last: item.last
                )
                try laid.insert(db)
            }
            try db.append("laidDown", to: "standingItems", before: before, after: items, signature)
        }
    }
}

extension Database {
    func standingItems() throws -> [StandingItem] {
        let own = try StandingItem.fetchAll(self, sql: "SELECT * FROM standingItem ORDER BY position, id")
        return own.isEmpty ? StandingItem.usual : own
    }
}
