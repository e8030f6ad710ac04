package import Domain
import Folder
package import Foundation
import GRDB

/// Ny remiss (new referral), as a form or a letter has it.
package struct NewReferral: Hashable, Sendable {
    package var sex: Sex
    package var content: ReferralContent
    package var isProtected: Bool
    /// On whom it came and by which consents; nil when the person came of their own accord.
    package var authority: Authority.ID?
    package var consents: [NewConsent]

    package init(
        _ sex: Sex,
        _ content: ReferralContent,
        isProtected: Bool = false,
        authority: Authority.ID? = nil,
        consents: [NewConsent] = []
    ) {
        (self.sex, self.content, self.isProtected) = (sex, content, isProtected)
        (self.authority, self.consents) = (authority, consents)
    }
}

extension RegisterStore {
    /// Tar emot (receives) a referral through a link. Gives the code that its answer is read with, told once.
    package func receive(_ new: NewReferral, through token: String, at instant: Date, on day: Day) async throws
        -> String
    {
        let (vault, code) = (vault, Token.code())
        return try await write { db in
            let caller = try db.caller(token, on: day)
            let user = User(caller.authority.name, [])
            let signature = Signature(user, instant, on: day, why: "remiss genom länk")
            var own = new
            own.authority = caller.authority.id
            try db.receive(own, to: caller.link.initiative, vault, signature, (caller.link.id, Token.hash(code: code)))
            return code
        }
    }

    /// För in (enters) a referral that came on paper, by telephone, or from the person.
    @discardableResult
    package func enter(_ new: NewReferral, to initiative: Int64, _ signature: Signature) async throws -> Referral.ID {
        let vault = vault
        return try await write { db in
            try db.demand(.seePersons, in: initiative, signature)
            return try db.receive(new, to: initiative, vault, signature, nil)
        }
    }

    /// Knyter (ties) a referral to the stay that it led to.
    package func tie(_ referral: Referral.ID, to stay: Int64, _ signature: Signature) async throws {
        let vault = vault
        try await write { db in try db.tie(referral, to: stay, vault, signature) }
    }
}

extension Database {
    @discardableResult
    fileprivate func receive(
        _ new: NewReferral,
        to initiative: Int64,
        _ vault: Vault,
        _ signature: Signature,
        _ way: (link: ReferralLink.ID, code: Data)?
    ) throws -> Referral.ID {
        let party = try new.authority.map { try authority($0).party } ?? .own
        var row = ReferralRow(
            id: try nextID(ReferralRow.self),
            initiative: initiative,
            authority: new.authority,
            party: party,
            sex: new.sex,
            receivedOn: signature.day,
            isProtected: new.isProtected,
            link: way?.link,
            codeHash: way?.code
        )
        row.sealedContent = try vault.seal(new.isProtected ? new.content.withoutIdentity : new.content, row: row.id)
        try row.insert(self)
        try append("receivedReferral", to: "referral/\(row.id)", after: row.referral, signature)
        for consent in new.consents { try note(consent, of: .referral(row.id), signature) }
        return row.id
    }

    /// In the transaction of the start form.
    func tie(_ referral: Referral.ID, to stay: Int64, _ vault: Vault, _ signature: Signature) throws {
        let record = try referralRecord(referral, vault)
        try demand(.enrol, in: record.referral.initiative, signature)
        try record.mayStart.orRefuse()
        try execute(literal: "UPDATE referral SET stay = \(stay) WHERE id = \(referral)")
        try tieLooks(atReferral: referral, to: stay)
        try keepAnonymous(record, stay, vault)
        try append("startedReferral", to: "referral/\(referral)", after: stay, signature)
    }

    /// Who begins without a name is not named by the referral either.
    private func keepAnonymous(_ record: ReferralRecord, _ stay: Stay.ID, _ vault: Vault) throws {
        let kind: SQLRequest<String> =
            "SELECT person.kind FROM stay JOIN person ON person.id = stay.person WHERE stay.id = \(stay)"
        guard try kind.fetchOne(self) != Identity.Kind.identified.rawValue else { return }
        let sealed = try vault.seal(record.content.withoutIdentity, row: record.id)
        try forgetFreely()
        try execute(literal: "UPDATE referral SET sealedContent = \(sealed) WHERE id = \(record.id)")
    }
}
