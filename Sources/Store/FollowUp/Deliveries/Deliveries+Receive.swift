package import Domain
import Folder
package import Foundation
import GRDB

extension Store {
    /// Tar emot (receives) a delivery: its file is kept and its tables wait to be looked at. What is refused leaves nothing.
    package func receive(
        _ file: DeliveredFile,
        _ bytes: Data,
        named name: String,
        by way: ReportDelivery.Way,
        _ signature: Signature
    ) async throws -> ReportDelivery.ID {
        try signature.user.may(.keepFollowUp).orRefuse()
        return try await take(file, bytes, named: name, by: way, signature) { book in
            book.mayReceive(file, on: signature.day)
        }
    }

    /// Tar emot (receives) what a program sends with a sender's token. It waits for somebody to accept it, as others do.
    package func receive(
        _ file: DeliveredFile,
        _ bytes: Data,
        named name: String,
        with token: SenderToken.ID,
        _ signature: Signature
    ) async throws -> ReportDelivery.ID {
        try await take(file, bytes, named: name, by: .token, signature) { book in
            guard let token = book.token(token) else { throw Missing() }
            return book.mayReceive(file, with: token, on: signature.day)
        }
    }

    /// `ruling` is asked before anything is kept, and again when it is written.
    private func take(
        _ file: DeliveredFile,
        _ bytes: Data,
        named name: String,
        by way: ReportDelivery.Way,
        _ signature: Signature,
        _ ruling: @escaping @Sendable (DeliveryBook) throws -> Ruling
    ) async throws -> ReportDelivery.ID {
        try ruling(try await deliveryBook()).orRefuse()
        let kept = try folder.files.keep(bytes, as: "application/json", named: name)
        return try await folder.database.write { db in
            let book = try db.deliveryBook()
            try ruling(book).orRefuse()
            guard let sender = book.sender(withKey: file.key), let initiative = book.initiative(file.report, of: sender)
            else { throw Missing() }
            let held = try db.add(kept, signature)
            return try db.lay(
                ReportDelivery(
                    id: try db.nextDelivery(),
                    sender: sender.id,
                    initiative: initiative,
                    file.report,
                    way,
                    file: held,
                    receivedOn: signature.day
                ),
                signature
            )
        }
    }

    /// Prövar (tries) a delivery. Nothing is written.
    package func tryDelivery(_ file: DeliveredFile, _ signature: Signature) async throws {
        try signature.user.may(.keepFollowUp).orRefuse()
        try await deliveryBook().mayReceive(file, on: signature.day).orRefuse()
    }

    /// Skriver in (types in) a delivery from one without a register.
    package func typeIn(
        _ report: CountedReport,
        from sender: DeliverySender.ID,
        of initiative: Initiative.ID,
        _ signature: Signature
    ) async throws -> ReportDelivery.ID {
        try await folder.database.write { db in
            try signature.user.may(.keepFollowUp).orRefuse()
            let book = try db.deliveryBook()
            guard let known = book.sender(sender) else { throw Missing() }
            try book.mayTypeIn(report, from: known, on: signature.day).orRefuse()
            return try db.lay(
                ReportDelivery(
                    id: try db.nextDelivery(),
                    sender: sender,
                    initiative: initiative,
                    report,
                    .typed,
                    receivedOn: signature.day
                ),
                signature
            )
        }
    }
}

extension Database {
    fileprivate func nextDelivery() throws -> Int64 {
        try Int64.fetchOne(self, sql: "SELECT ifnull(max(id), 0) + 1 FROM delivery") ?? 1
    }

    fileprivate func lay(_ delivery: ReportDelivery, _ signature: Signature) throws -> ReportDelivery.ID {
        let report = String(decoding: try JSONEncoder.stable.encode(delivery.report), as: UTF8.self)
        try execute(
            literal: """
                INSERT INTO delivery (id, sender, initiative, number, report, way, file, receivedOn)
                VALUES (\(delivery.id), \(delivery.sender), \(delivery.initiative), \(delivery.report.number), \(report),
                        \(delivery.way.rawValue), \(delivery.file), \(delivery.receivedOn.rawValue))
                """
        )
        try append("received", to: "delivery/\(delivery.id)", after: DeliveryNote(delivery), signature)
        return delivery.id
    }
}

/// What the log says of a delivery: its tables stand in the table, once.
struct DeliveryNote: Codable {
    let sender: DeliverySender.ID
    let initiative: Initiative.ID
    let number: Int
    let period: FollowUpPeriod
    let way: ReportDelivery.Way
    let reason: String?

    init(_ delivery: ReportDelivery) {
        (sender, initiative, number) = (delivery.sender, delivery.initiative, delivery.report.number)
        (period, way, reason) = (delivery.report.period, delivery.way, delivery.reason)
    }
}
