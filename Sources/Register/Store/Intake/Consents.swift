package import Domain
import Folder
import GRDB

/// Vems medgivande (whose consent): a person on a referral, or one who has started.
package enum ConsentOf: Hashable, Sendable {
    case referral(Referral.ID)
    case stay(Int64)

    var subject: String {
        switch self {
        case .referral(let id): "referral/\(id)"
        case .stay(let id): "stay/\(id)"
        }
    }
}

/// Nytt medgivande (new consent), as it stands on one paper: one authority, its purposes, a day and an end.
package struct NewConsent: Hashable, Sendable {
    package let authority: Authority.ID
    package let purposes: [ConsentPurpose]
    package let writtenOn: Day
    package let until: Day

    package init(authority: Authority.ID, _ purposes: [ConsentPurpose], writtenOn: Day, until: Day) {
        (self.authority, self.purposes) = (authority, purposes)
        (self.writtenOn, self.until) = (writtenOn, until)
    }
}

extension RegisterStore {
    /// Antecknar ett medgivande (notes a consent) that lies on paper.
    package func note(_ new: NewConsent, of whose: ConsentOf, _ signature: Signature) async throws {
        try await write { db in
            try db.requireWork(with: whose, signature)
            try db.note(new, of: whose, signature)
        }
    }

    /// Noterar att ett medgivande har tagits tillbaka (notes that a consent is withdrawn).
    package func withdraw(_ consent: SecrecyConsent.ID, _ signature: Signature) async throws {
        try await write { db in
            guard var row = try ConsentRow.fetchOne(db, key: consent) else { throw Missing() }
            try db.requireWork(with: row.whose, signature)
            try row.consent.mayBeWithdrawn(on: signature.day).orRefuse()
            // One that has not begun to hold never does.
            row.withdrawnOn = max(signature.day, row.writtenOn)
            try row.update(db)
            try db.append("withdrewConsent", to: row.whose.subject, after: row, signature)
        }
    }

    package func consents(of whose: ConsentOf, _ signature: Signature) async throws -> [SecrecyConsent] {
        try await read { db in
            try db.requireWork(with: whose, signature)
            return try db.consents(of: whose)
        }
    }
}

extension Database {
    /// Whoever sees the person keeps their consents.
    func requireWork(with whose: ConsentOf, _ signature: Signature) throws {
        let initiative: SQLRequest<Int64> =
            switch whose {
            case .referral(let id): "SELECT initiative FROM referral WHERE id = \(id)"
            case .stay(let id): "SELECT initiative FROM stay WHERE id = \(id)"
            }
        guard let initiative = try initiative.fetchOne(self) else { throw Missing() }
        try demand(.seePersons, in: initiative, signature)
    }

    func note(_ new: NewConsent, of whose: ConsentOf, _ signature: Signature) throws {
        try SecrecyConsent.mayBeNoted(writtenOn: new.writtenOn, until: new.until, on: signature.day).orRefuse()
        _ = try authority(new.authority)
        for purpose in new.purposes {
            var row = ConsentRow(
                id: try nextID(ConsentRow.self),
                authority: new.authority,
                purpose: purpose,
                writtenOn: new.writtenOn,
                until: new.until
            )
            switch whose {
            case .referral(let id): row.referral = id
            case .stay(let id): row.stay = id
            }
            try row.insert(self)
            try append("notedConsent", to: whose.subject, after: row, signature)
        }
    }

    /// A stay has those of the referral that it began with too, and the referral those of its stay.
    func consents(of whose: ConsentOf) throws -> [SecrecyConsent] {
        switch whose {
        case .referral(let id): try consents(ofReferrals: [id])[id] ?? []
        case .stay(let id): try consents(ofStay: id)
        }
    }

    private func consents(ofStay id: Int64) throws -> [SecrecyConsent] {
        let rows: SQLRequest<ConsentRow> = """
            SELECT * FROM secrecyConsent WHERE stay = \(id)
            OR referral IN (SELECT id FROM referral WHERE stay = \(id)) ORDER BY id
            """
        return try rows.fetchAll(self).map(\.consent)
    }

    func consents(ofReferrals ids: [Referral.ID]) throws -> [Referral.ID: [SecrecyConsent]] {
        let rows: SQLRequest<Row> = """
            SELECT referral.id AS about, secrecyConsent.* FROM referral
            JOIN secrecyConsent ON secrecyConsent.referral = referral.id OR secrecyConsent.stay = referral.stay
            WHERE referral.id IN \(ids) ORDER BY secrecyConsent.id
            """
        return try Dictionary(grouping: rows.fetchAll(self)) { $0["about"] as Int64 }
            .mapValues { try $0.map { try ConsentRow(row: $0).consent } }
    }

    /// "Får vi lämna uppgifter?" asked in the transaction of what hands them over.
    func mayExchange(of whose: ConsentOf, with authority: Authority.ID, for purpose: ConsentPurpose, on day: Day) throws
        -> Ruling
    {
        try consents(of: whose).mayExchange(with: self.authority(authority), for: purpose, on: day)
    }

    func authority(_ id: Authority.ID) throws -> Authority {
        guard let authority = try Authority.fetchOne(self, key: id) else { throw Missing() }
        return authority
    }
}

extension ConsentRow {
    fileprivate var whose: ConsentOf { referral.map { .referral($0) } ?? .stay(stay ?? 0) }
}
