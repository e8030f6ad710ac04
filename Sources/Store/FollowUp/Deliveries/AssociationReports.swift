package import Domain
import Folder
package import Foundation
import GRDB

/// Ett år att lämna vidare (forwarded year): the deliveries that count, with the files that they came in, and the number of the file
/// that they go on in.
package struct ForwardedYear: Sendable {
    package struct Item: Sendable {
        package let title: String
        package let delivery: ReportDelivery
        /// The signed file, byte for byte; nil where the figures were typed in.
        package let bytes: Data?
    }

    package let number: Int
    package let association: AssociationReport.Association
    package let items: [Item]
}

extension Store {
    /// Lämnar vidare (hands on) a year: what counts of it now, under the next number.
    package func handOn(_ year: Int, _ signature: Signature) async throws -> ForwardedYear {
        try signature.user.may(.answerForFollowUp).orRefuse()
        let book = try await deliveryBook()
        let standing = book.standing.filter { $0.report.period.year == year }
        let association = try await board().association
        guard !standing.isEmpty else { throw Refusal.notHandedOn("Ingen leverans för \(year) är godtagen än.") }
        guard let number = association.organisationNumber else {
            throw Refusal.notHandedOn("Skriv förbundets organisationsnummer under Inställningar först.")
        }
        let titles = try await initiativeTitles()
        var items: [ForwardedYear.Item] = []
        for delivery in standing.sorted(by: { $0.id < $1.id }) {
            let bytes = delivery.file == nil ? nil : try await deliveredBytes(delivery.id).bytes
            items.append(.init(title: titles[delivery.initiative] ?? "", delivery: delivery, bytes: bytes))
        }
        return ForwardedYear(
            number: try await nextForwarded(year, signature),
            association: .init(name: association.name, organisationNumber: number),
            items: items
        )
    }

    private func nextForwarded(_ year: Int, _ signature: Signature) async throws -> Int {
        try await folder.database.write { db in
            let number = try Int.fetchOne(db, sql: "SELECT ifnull(max(number), 0) + 1 FROM handedOn") ?? 1
            try db.execute(literal: "INSERT INTO handedOn VALUES (\(number), \(year), \(signature.day.rawValue))")
            try db.append("handedOn", to: "handedOn/\(number)", after: year, signature)
            return number
        }
    }

    /// Förbundets egen nyckel (signing key): 32 bytes that sign what is handed on.
    package func followUpKey() throws -> Data { try folder.key(named: "follow-up") }

    /// Tar emot (receives) another förbund's file. It counts at once: that förbund has accepted each delivery in it.
    @discardableResult
    package func receive(
        _ file: AssociationFile,
        _ bytes: Data,
        named name: String,
        _ signature: Signature
    ) async throws -> ReceivedAssociation.ID {
        try await tryAssociation(file, signature)
        let kept = try folder.files.keep(bytes, as: "application/json", named: name)
        return try await folder.database.write { db in
            let book = try db.nationalBook()
            try book.mayReceive(file, on: signature.day).orRefuse()
            guard let sender = book.senders.first(where: { $0.key == file.key }) else { throw Missing() }
            let id = try Int64.fetchOne(db, sql: "SELECT ifnull(max(id), 0) + 1 FROM associationReport") ?? 1
            let (report, held) = (
                String(decoding: try JSONEncoder.stable.encode(file.report), as: UTF8.self), try db.add(kept, signature)
            )
            try db.execute(
                literal: """
                    INSERT INTO associationReport (id, sender, number, year, report, file, receivedOn)
                    VALUES (\(id), \(sender.id), \(file.report.number), \(file.report.year), \(report), \(held),
                            \(signature.day.rawValue))
                    """
            )
            try db.append("received", to: "associationReport/\(id)", after: file.report.number, signature)
            return id
        }
    }

    /// Prövar (tries) a file. Nothing is written.
    package func tryAssociation(_ file: AssociationFile, _ signature: Signature) async throws {
        try signature.user.may(.keepFollowUp).orRefuse()
        try await nationalBook().mayReceive(file, on: signature.day).orRefuse()
    }

    package func nationalBook() async throws -> NationalBook { try await folder.read { try $0.nationalBook() } }
}

extension Database {
    fileprivate func nationalBook() throws -> NationalBook {
        let rows = try Row.fetchAll(
            self,
            sql: "SELECT id, sender, report, receivedOn FROM associationReport ORDER BY id"
        )
        return NationalBook(
            senders: try DeliverySender.fetchAll(self, sql: "SELECT * FROM deliverySender ORDER BY id"),
            received: try rows.compactMap { row in
                let report = try JSONDecoder().decode(AssociationReport.self, from: Data((row[2] as String).utf8))
                return Day(rawValue: row[3] as String).map {
                    ReceivedAssociation(id: row[0], sender: row[1], report, receivedOn: $0)
                }
            },
            own: try CoordinationAssociation.fetchOne(self)?.organisationNumber
        )
    }
}

extension Refusal {
    fileprivate static func notHandedOn(_ reason: String) -> Refusal {
        Refusal(ruling: Ruling(.notMet, .Kansli.deliveries, reason))
    }
}
