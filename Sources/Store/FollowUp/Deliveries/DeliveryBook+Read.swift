package import Domain
import Folder
package import Foundation
import GRDB

extension DeliverySender: FetchableRecord, PersistableRecord {}
extension SenderInitiative: FetchableRecord, PersistableRecord {}
extension SenderToken: FetchableRecord {}

extension Store {
    /// All deliveries with their senders. Remembered until something is written.
    package func deliveryBook() async throws -> DeliveryBook {
        try await folder.read { db in
            try memory.deliveries.value(at: db.lastEvent()) { try db.deliveryBook() }
        }
    }

    package func delivery(_ id: ReportDelivery.ID) async throws -> ReportDelivery {
        guard let delivery = try await deliveryBook().delivery(id) else { throw Missing() }
        return delivery
    }

    /// The file as it came, byte for byte.
    package func deliveredBytes(_ id: ReportDelivery.ID) async throws -> (bytes: Data, name: String) {
        guard let file = try await delivery(id).file else { throw Missing() }
        let (kept, bytes) = try await folder.file(file)
        return (bytes, kept.name)
    }

    /// What every initiative is called.
    package func initiativeTitles() async throws -> [Initiative.ID: String] {
        try await folder.read { db in try db.initiativeTitles() }
    }

    package func participants(of year: Int) async throws -> [Initiative.ID: DeliveredParticipants] {
        try await deliveryBook().participants(of: year)
    }
}

extension Database {
    func initiativeTitles() throws -> [Initiative.ID: String] {
        let rows = try Row.fetchAll(self, sql: "SELECT id, title FROM initiative")
        return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
    }

    func deliveryBook() throws -> DeliveryBook {
        DeliveryBook(
            senders: try DeliverySender.fetchAll(self, sql: "SELECT * FROM deliverySender ORDER BY id"),
            initiatives: try SenderInitiative.fetchAll(
                self,
                sql: "SELECT * FROM senderInitiative ORDER BY sender, key"
            ),
            deliveries: try DeliveryRow.fetchAll(self, sql: "SELECT * FROM delivery ORDER BY id").map {
                try $0.delivery
            },
            closed: try Row.fetchAll(self, sql: "SELECT period, closedOn FROM closedPeriod ORDER BY period").compactMap
            { row in
                let day = Day(rawValue: row[1] as String)
                return FollowUpPeriod(key: row[0]).flatMap { period in day.map { ClosedPeriod(period, on: $0) } }
            },
            tokens: try SenderToken.fetchAll(
                self,
                sql: "SELECT id, sender, madeOn, until, withdrawnOn FROM senderToken ORDER BY id"
            )
        )
    }
}

struct DeliveryRow: Decodable, FetchableRecord {
    let id: Int64
    let sender: DeliverySender.ID
    let initiative: Initiative.ID
    let report: String
    let way: ReportDelivery.Way
    let file: Int64?
    let receivedOn: Day
    let acceptedOn, refusedOn: Day?
    let reason: String?

    var delivery: ReportDelivery {
        get throws {
            ReportDelivery(
                id: id,
                sender: sender,
                initiative: initiative,
                try JSONDecoder().decode(CountedReport.self, from: Data(report.utf8)),
                way,
                file: file,
                receivedOn: receivedOn,
                acceptedOn: acceptedOn,
                refusedOn: refusedOn,
                reason: reason
            )
        }
    }
}
