package import Domain
import Folder
import GRDB

extension Store {
    /// Lägger in (adds) a purchase, planned or agreed.
    @discardableResult
    package func addPurchase(_ purchase: Purchase, _ signature: Signature) async throws -> Purchase.ID {
        try await folder.database.write { db in
            try signature.user.may(.keepPurchases).orRefuse()
            try db.mayRest(purchase).orRefuse()
            var new = purchase
            (new.id, new.revision) = (try db.nextID(Purchase.self), 1)
            try new.insert(db)
            try db.append("added", to: "purchase/\(new.id)", after: new, signature)
            return new.id
        }
    }

    /// Ändrar (changes) a purchase that the writer has seen in this revision. Notice that was given stays given.
    package func changePurchase(
        _ id: Purchase.ID,
        _ purchase: Purchase,
        revision: Int,
        _ signature: Signature
    ) async throws {
        try await change(id, "changed", signature) { before, db in
            guard before.revision == revision else {
                throw Conflict(current: before.title, attempted: purchase.title, revision: before.revision)
            }
            try db.mayRest(purchase).orRefuse()
            var after = purchase
            (after.id, after.noticeGivenOn) = (id, before.noticeGivenOn)
            return after
        }
    }

    /// Säger upp (gives notice) on a day.
    package func giveNotice(_ id: Purchase.ID, on day: Day, _ signature: Signature) async throws {
        try await change(id, "gaveNotice", signature) { before, _ in
            try before.mayBeEnded(on: day, today: signature.day).orRefuse()
            var after = before
            after.noticeGivenOn = day
            return after
        }
    }

    /// Avslutar (closes) a purchase: it came to its end, or to nothing.
    package func closePurchase(_ id: Purchase.ID, _ signature: Signature) async throws {
        try await change(id, "closed", signature) { before, _ in
            var after = before
            after.closedOn = signature.day
            return after
        }
    }

    private func change(
        _ id: Purchase.ID,
        _ what: String,
        _ signature: Signature,
        _ change: @escaping @Sendable (Purchase, Database) throws -> Purchase
    ) async throws {
        try await folder.database.write { db in
            try signature.user.may(.keepPurchases).orRefuse()
            let before = try db.purchase(id)
            try before.mayBeChanged.orRefuse()
            var after = try change(before, db)
            after.revision = before.revision + 1
            try after.update(db)
            try db.append(what, to: "purchase/\(id)", before: before, after: after, signature)
        }
    }
}

extension Database {
    /// What a purchase rests on is there.
    fileprivate func mayRest(_ purchase: Purchase) throws -> Ruling {
        let decision = try purchase.decision.map { try DelegatedDecision.exists(self, key: $0) } ?? true
        let section = try purchase.section.map { try AgendaItem.exists(self, key: $0) } ?? true
        return decision && section
            ? Ruling(.met, .DelegationOrder.limit, "Beslutet finns.")
            : Ruling(.notMet, .DelegationOrder.limit, "Beslutet finns inte. Välj ett annat.")
    }
}
