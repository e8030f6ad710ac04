package import Domain
import Foundation
import GRDB

extension Accounts {
    /// Signs in whoever a provider vouches for, when the identity is tied to an open account, or may be by its address.
    package func enter(_ identity: VouchedIdentity, _ origin: LoginOrigin) async throws -> LoginAnswer {
        guard let id = try await account(of: identity) else { return .refused }
        return try await enter(id, identity, origin) { _ in }
    }

    /// Signs in an invited person, and ties the identity to the account in the same breath.
    package func accept(
        _ identity: VouchedIdentity,
        by link: String,
        _ origin: LoginOrigin
    ) async throws -> LoginAnswer {
        guard let account = try await folder.read({ db in try openInvitation(db, link) }) else {
            throw refusal("Länken gäller inte längre. Be den som bjöd in dig om en ny.")
        }
        let signature = try await sign(user(account), "inbjudan")
        return try await enter(account.id, identity, origin) { db in
            guard try openInvitation(db, link) != nil else { throw refusal("Länken är redan använd.") }
            let hash = Secret.hash(link)
            try db.execute(literal: "UPDATE invitation SET usedAt = \(now().stamp) WHERE tokenHash = \(hash)")
            try tie(db, identity, to: account.id, signature)
        }
    }

    /// Ties an identity to one's own account, in place of the one before from the same provider.
    package func tie(_ identity: VouchedIdentity, session: Int64, _ token: String) async throws {
        let mine = try await changing(token)
        // Another account may have signed in on this browser while the errand was out.
        guard mine.id == session else { throw refusal("Du har loggat in på nytt sedan du började. Börja om härifrån.") }
        let signature = try await sign(user(mine.account, mine), "egen e-legitimation")
        try await folder.database.write { db in try tie(db, identity, to: mine.account.id, signature) }
    }

    package func identities(_ token: String) async throws -> [TiedIdentity] {
        let mine = try await entered(token)
        return try await folder.read { db in try db.identities(of: mine.account.id) }
    }

    /// Forgets one of one's own identities. The last way in is kept: without it nobody could sign in.
    package func forgetIdentity(_ id: Int64, _ token: String) async throws {
        let mine = try await changing(token)
        let signature = try await sign(user(mine.account, mine), "egen e-legitimation")
        try await folder.database.write { db in
            let tied = try db.identities(of: mine.account.id)
            guard let identity = tied.first(where: { $0.id == id }) else { throw Missing() }
            guard tied.count > 1 || mine.account.hasPassword else {
                throw refusal(
                    "E-legitimationen är ditt enda sätt att logga in. Be systemadministratören om en länk först."
                )
            }
            try db.forget(identity, of: mine.account.id, signature)
        }
    }

    /// Forgets every identity of an account: an administrator's verb.
    package func forgetIdentities(of account: Int64, _ signature: Signature) async throws {
        try await change(account, signature) { db in
            for identity in try db.identities(of: account) { try db.forget(identity, of: account, signature) }
        }
    }

    /// The open account that an identity is tied to. One that its verified address points out is tied on the way.
    private func account(of identity: VouchedIdentity) async throws -> Int64? {
        let hash = hash(identity)
        let tied = try await folder.read { db in
            try SQLRequest<Int64>(literal: "SELECT account FROM identity WHERE subjectHash = \(hash)").fetchOne(db)
        }
        if let tied { return tied }
        guard let email = identity.email else { return nil }
        return try await folder.database.write { db in
            let sql: SQL = "SELECT id FROM account WHERE email = \(email) AND closedOn IS NULL"
            guard let id = try SQLRequest<Int64>(literal: sql).fetchOne(db),
                try !db.identities(of: id).contains(where: { $0.provider == identity.provider.id })
            else { return nil }
            try tie(db, identity, to: id, sign(.program, "e-postadress intygad av \(identity.provider.name)"))
            return id
        }
    }

    private func enter(
        _ id: Int64,
        _ identity: VouchedIdentity,
        _ origin: LoginOrigin,
        _ before: @escaping @Sendable (Database) throws -> Void
    ) async throws -> LoginAnswer {
        let (token, address) = (Secret.token(), ThrottleKey.address(origin.address, key))
        return try await folder.database.write { db in
            guard let account = try db.accounts(id: id).first, account.closedOn == nil else { return .refused }
            try before(db)
            try db.forgive(address, wholly: false)
            let way = SessionWay.eID(voucher: identity.voucher)
            try open(db, id, token, origin, codeGiven: identity.provider.isStrong, by: way)
            let user = User(
                account.name,
                [],
                account: id,
                person: account.person,
                entry: .identification,
                voucher: identity.voucher
            )
            try db.append("signedIn", to: "account/\(id)", sign(user, "inloggning"))
            return .entered(token: token)
        }
    }

    private func tie(
        _ db: Database,
        _ identity: VouchedIdentity,
        to account: Int64,
        _ signature: Signature
    ) throws {
        let (hash, provider) = (hash(identity), identity.provider.id)
        let sql: SQL = "SELECT account FROM identity WHERE subjectHash = \(hash)"
        if let owner = try SQLRequest<Int64>(literal: sql).fetchOne(db), owner != account {
            throw refusal("E-legitimationen är redan knuten till ett annat konto. Be systemadministratören om hjälp.")
        }
        try db.execute(literal: "DELETE FROM identity WHERE account = \(account) AND provider = \(provider)")
        try db.execute(
            literal: """
                INSERT INTO identity (account, provider, subjectHash, tiedAt)
                VALUES (\(account), \(provider), \(hash), \(now().stamp))
                """
        )
        try db.append("tiedIdentity", to: "account/\(account)", after: ["provider": provider], signature)
    }

    /// Keyed, because a personal number has so few values that a plain hash could be tried through.
    private func hash(_ identity: VouchedIdentity) -> Data { key.keyedHash("identity " + identity.subject) }
}

extension Database {
    func identities(of account: Int64) throws -> [TiedIdentity] {
        let sql: SQL = "SELECT id, provider FROM identity WHERE account = \(account) ORDER BY id"
        return try SQLRequest<Row>(literal: sql).fetchAll(self).map {
            TiedIdentity(id: $0["id"], provider: $0["provider"])
        }
    }

    fileprivate func forget(_ identity: TiedIdentity, of account: Int64, _ signature: Signature) throws {
        try execute(literal: "DELETE FROM identity WHERE id = \(identity.id)")
        let before = ["provider": identity.provider]
        try append("forgotIdentity", to: "account/\(account)", before: before, signature)
    }
}
