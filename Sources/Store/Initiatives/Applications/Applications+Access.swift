import Domain
package import Foundation
import GRDB

/// En lagrad fil att lämna ut (stored bytes).
package struct StoredBytes: Sendable {
    package let title: String
    package let bytes: Data
}

extension Database {
    /// The organisation that the user's person works for: the one that they write and sign for.
    func organisation(of user: User) throws -> Organisation.ID? {
        guard let person = user.person else { return nil }
        return try Person.fetchOne(self, key: person)?.employer
    }

    /// The office and the board read all; an applicant reads what their organisation is a party of.
    func mayRead(_ record: ApplicationRecord, _ user: User) throws -> Bool {
        if user.may(.readInitiatives).outcome == .met { return true }
        return try isParty(of: record, user)
    }

    private func isParty(of record: ApplicationRecord, _ user: User) throws -> Bool {
        guard user.may(.apply).outcome == .met, let own = try organisation(of: user) else { return false }
        return record.party(of: own) != nil
    }

    /// The office is told that a thing is not there; an applicant is told the same of what is another's.
    func notFound(for user: User) -> any Error {
        if user.may(.readInitiatives).outcome == .met { return Missing() }
        let ruling = user.may(.apply)
        return Refusal(ruling: ruling.outcome == .met ? .notYours : ruling)
    }

    /// The version with this number of an initiative, which the signer may write in: the office, or a party. Anything else
    /// is refused alike: swapped ids, another's draft, what is not there.
    func application(
        _ id: Application.ID,
        of initiative: Initiative.ID,
        for signature: Signature
    ) throws -> ApplicationRecord {
        let user = signature.user
        let keeps = user.may(.keepInitiatives)
        if keeps.outcome != .met, user.may(.apply).outcome != .met { try user.may(.apply).orRefuse() }
        guard let record = try applicationRecords("id = \(id) AND initiative = \(initiative)").first else {
            throw notFound(for: user)
        }
        guard try keeps.outcome == .met || isParty(of: record, user) else { throw Refusal(ruling: .notYours) }
        return record
    }
}
