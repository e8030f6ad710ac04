package import Domain
import Folder
import GRDB

extension PaymentOrder: FetchableRecord, PersistableRecord {}
extension PaymentOrderLine: FetchableRecord, PersistableRecord {}

extension Store {
    /// All orders with their claims, the newest first.
    package func paymentOrders() async throws -> [PaymentOrderRecord] {
        try await folder.read { db in
            let orders = try PaymentOrder.fetchAll(db, sql: "SELECT * FROM paymentOrder ORDER BY id DESC")
            let lines = Dictionary(grouping: try PaymentOrderLine.fetchAll(db), by: \.order)
            let claims = Dictionary(
                try db.claimRecords(.ordered).map { ($0.id, $0) },
                uniquingKeysWith: { first, _ in first }
            )
            return orders.map { order in
                let lines = (lines[order.id] ?? []).sorted { $0.claim < $1.claim }
                return PaymentOrderRecord(order: order, lines: lines, claims: lines.compactMap { claims[$0.claim] })
            }
        }
    }

    package func paymentOrder(_ id: PaymentOrder.ID) async throws -> PaymentOrderRecord {
        try await folder.read { db in try db.paymentOrder(id) }
    }
}

extension Database {
    func paymentOrder(_ id: PaymentOrder.ID) throws -> PaymentOrderRecord {
        let lines: SQLRequest<PaymentOrderLine> =
            "SELECT * FROM paymentOrderLine WHERE \"order\" = \(id) ORDER BY claim"
        return PaymentOrderRecord(
            order: try known(id, PaymentOrder.self),
            lines: try lines.fetchAll(self),
            claims: try claimRecords(.ofOrder(id))
        )
    }
}
