package import Domain
import Folder
import GRDB

extension Purchase: FetchableRecord, PersistableRecord {}
extension TerminationNotice: FetchableRecord, PersistableRecord {}

extension Store {
    /// All purchases, those that are closed last, then by their end.
    package func purchases() async throws -> [Purchase] {
        try await folder.read { db in try db.purchases() }
    }

    package func purchase(_ id: Purchase.ID) async throws -> Purchase {
        try await folder.read { db in try db.purchase(id) }
    }

    package func purchaseRecord(_ id: Purchase.ID) async throws -> PurchaseRecord {
        try await folder.read { db in
            let purchase = try db.purchase(id)
            let documents: SQLRequest<DiaryDocument> = """
                SELECT * FROM diaryDocument WHERE id IN (SELECT document FROM purchaseDocument WHERE purchase = \(id))
                ORDER BY day, id
                """
            return PurchaseRecord(
                purchase,
                notices: try db.notices(of: id),
                diaryCase: try purchase.diaryCase.flatMap { try DiaryCase.fetchOne(db, key: $0) },
                documents: try documents.fetchAll(db)
            )
        }
    }

    /// The purchases that are handled in a case.
    package func purchases(inCase id: DiaryCase.ID) async throws -> [Purchase] {
        try await folder.read { db in
            let own: SQLRequest<Purchase> = "SELECT * FROM purchase WHERE diaryCase = \(id) ORDER BY id"
            return try own.fetchAll(db)
        }
    }
}

extension Database {
    func purchases() throws -> [Purchase] {
        try Purchase.fetchAll(
            self,
            sql: "SELECT * FROM purchase ORDER BY closedOn IS NOT NULL, ifnull(until, '9999-12-31'), id"
        )
    }

    func notices(of id: Purchase.ID) throws -> [TerminationNotice] {
        let notices: SQLRequest<TerminationNotice> =
            "SELECT * FROM terminationNotice WHERE purchase = \(id) ORDER BY id"
        return try notices.fetchAll(self)
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
