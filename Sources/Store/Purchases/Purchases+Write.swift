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
            (after.id, after.noticeGivenOn, after.diaryCase) = (id, before.noticeGivenOn, before.diaryCase)
            return after
        }
    }

    /// Säger upp (gives notice) on a day.
    package func giveNotice(_ id: Purchase.ID, on day: Day, _ signature: Signature) async throws {
        try await change(id, "gaveNotice", signature) { before, db in
            try before.mayBeEnded(on: day, today: signature.day).orRefuse()
            try db.note(before, day, "", signature)
            var after = before
            after.noticeGivenOn = day
            return after
        }
    }

    /// Rättar en uppsägning (corrects a notice) that was noted wrongly: another day, or none. What was noted stays.
    package func correctNotice(_ id: Purchase.ID, to day: Day?, why: String, _ signature: Signature) async throws {
        try await change(id, "correctedNotice", signature) { before, db in
            try before.mayCorrectNotice(to: day, today: signature.day).orRefuse()
            try db.note(before, day, why, signature)
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

    func change(
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
    /// Corrects the last one when that is noted already: a notice that was taken back is begun anew by the next.
    fileprivate func note(_ purchase: Purchase, _ day: Day?, _ reason: String, _ signature: Signature) throws {
        let last = try notices(of: purchase.id).last
        let notice = TerminationNotice(
            id: try nextID(TerminationNotice.self),
            purchase: purchase.id,
            givenOn: day,
            notedOn: signature.day,
            corrects: reason.isEmpty ? nil : last?.id,
            reason: reason
        )
        try notice.insert(self)
    }

    /// What a purchase rests on is there.
    fileprivate func mayRest(_ purchase: Purchase) throws -> Ruling {
        let decision = try purchase.decision.map { try DelegatedDecision.exists(self, key: $0) } ?? true
        let section = try purchase.section.map { try AgendaItem.exists(self, key: $0) } ?? true
        return decision && section
            ? Ruling(.met, .DelegationOrder.limit, "Beslutet finns.")
            : Ruling(.notMet, .DelegationOrder.limit, "Beslutet finns inte. Välj ett annat.")
    }
}
