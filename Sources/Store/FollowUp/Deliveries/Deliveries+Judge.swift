package import Domain
import Folder
import GRDB

extension Store {
    /// Godtar (accepts) a delivery: from now on it counts.
    package func accept(_ id: ReportDelivery.ID, _ signature: Signature) async throws {
        try await judge(id, "accepted", signature) { delivery, book throws(Refusal) in
            try book.mayAccept(delivery).orRefuse()
            delivery.acceptedOn = signature.day
        }
    }

    /// Avvisar (refuses) a delivery, with the reason that the sender is told.
    package func refuse(_ id: ReportDelivery.ID, because reason: String, _ signature: Signature) async throws {
        try await judge(id, "refused", signature) { delivery, book throws(Refusal) in
            try book.mayRefuse(delivery, because: reason).orRefuse()
            (delivery.refusedOn, delivery.reason) = (signature.day, reason)
        }
    }

    private func judge(
        _ id: ReportDelivery.ID,
        _ verb: String,
        _ signature: Signature,
        _ rule: @escaping @Sendable (inout ReportDelivery, DeliveryBook) throws -> Void
    ) async throws {
        try await folder.database.write { db in
            try signature.user.may(.keepFollowUp).orRefuse()
            let book = try db.deliveryBook()
            guard var delivery = book.delivery(id) else { throw Missing() }
            try rule(&delivery, book)
            try db.execute(
                sql: "UPDATE delivery SET acceptedOn = ?, refusedOn = ?, reason = ? WHERE id = ?",
                arguments: [delivery.acceptedOn?.rawValue, delivery.refusedOn?.rawValue, delivery.reason, id]
            )
            try db.append(verb, to: "delivery/\(id)", after: DeliveryNote(delivery), signature)
        }
    }

    /// Stänger (closes) a period: nothing more is taken in of it, and nothing that waits is accepted.
    package func close(_ period: FollowUpPeriod, _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.answerForFollowUp).orRefuse()
            try db.execute(
                sql: "INSERT OR IGNORE INTO closedPeriod VALUES (?, ?)",
                arguments: [period.key, signature.day.rawValue]
            )
            try db.append("closed", to: "closedPeriod/\(period.key)", after: period.key, signature)
        }
    }

    /// Öppnar (opens) it again.
    package func open(_ period: FollowUpPeriod, _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.answerForFollowUp).orRefuse()
            try db.execute(sql: "DELETE FROM closedPeriod WHERE period = ?", arguments: [period.key])
            try db.append("opened", to: "closedPeriod/\(period.key)", after: period.key, signature)
        }
    }
}
