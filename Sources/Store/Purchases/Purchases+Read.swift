package import Domain
import Folder
import GRDB

extension Purchase: FetchableRecord, PersistableRecord {}

extension Store {
    /// All purchases, those that are closed last, then by their end.
    package func purchases() async throws -> [Purchase] {
        try await folder.read { db in try db.purchases() }
    }

    package func purchase(_ id: Purchase.ID) async throws -> Purchase {
        try await folder.read { db in try db.purchase(id) }
    }
}

extension Database {
    func purchases() throws -> [Purchase] {
        try Purchase.fetchAll(
            self,
            sql: "SELECT * FROM purchase ORDER BY closedOn IS NOT NULL, ifnull(until, '9999-12-31'), id"
        )
    }

    /// Agreements that may ask for something.
    func runningPurchases() throws -> [Purchase] {
        try Purchase.fetchAll(
            self,
            sql: "SELECT * FROM purchase WHERE agreedOn IS NOT NULL AND closedOn IS NULL ORDER BY id"
        )
    }

    func purchase(_ id: Purchase.ID) throws -> Purchase {
        guard let purchase = try Purchase.fetchOne(self, key: id) else { throw Missing() }
        return purchase
    }
}
