package import Domain
import Foundation
import GRDB

extension Accounts {
    /// Whose invitation a link is, as the name to greet; nil when it is used, replaced or too old.
    package func invited(by link: String) async throws -> String? {
        try await folder.read { db in try openInvitation(db, link)?.name }
    }

    /// Chooses a password by an invitation. The reason when it may not be used, nil when it is chosen.
    package func choosePassword(_ password: String, by link: String) async throws -> String? {
        guard let account = try await folder.read({ db in try openInvitation(db, link) }) else {
            throw refusal("Länken gäller inte längre. Be den som bjöd in dig om en ny.")
        }
        if let objection = objection(to: password, account) { return objection }
        let hashed = try await hash(password)
        let signature = try await sign(user(account), "inbjudan")
        try await folder.database.write { db in
            // Asked again: the link is used once, however many hold it.
            guard try openInvitation(db, link) != nil else { throw refusal("Länken är redan använd.") }
            let hash = Secret.hash(link)
            try db.execute(literal: "UPDATE invitation SET usedAt = \(now().stamp) WHERE tokenHash = \(hash)")
            try set(db, hashed, for: account.id)
            try db.append("chosePassword", to: "account/\(account.id)", signature)
        }
        return nil
    }

    /// Changes one's own password, and leaves one session of all. The old one is asked for, and counted as at login.
    package func changePassword(
        from old: String,
        to new: String,
        _ token: String,
        _ origin: LoginOrigin
    ) async throws -> PasswordAnswer {
        let mine = try await changing(token)
        let id = mine.account.id
        if let objection = objection(to: new, mine.account) { return .objection(objection) }
        let throttle = ThrottleKey.account(mine.account.email, key)
        let now = now()
        let wait = try await folder.database.write { db in try db.countAttempt([throttle], at: now) }
        if let wait { return .wait(seconds: wait) }
        let kept = try await folder.read { db in try password(db, of: id) }
        guard let kept, try await gate.run({ try kept.matches(old) }) else { return .wrong }
        let hashed = try await hash(new)
        let signature = try await sign(user(mine.account), "eget byte")
        return try await folder.database.write { db in
            guard try password(db, of: id)?.hash == kept.hash else { return .wrong }
            try db.forgive(throttle, wholly: true)
            try set(db, hashed, for: id)
            let next = Secret.token()
            try open(db, id, next, origin, codeGiven: mine.codeGiven, by: mine.way)
            try db.append("changedPassword", to: "account/\(id)", signature)
            return .changed(token: next)
        }
    }

    func objection(to password: String, _ account: Account) -> String? {
        PasswordRules.objection(to: password, name: account.name, email: account.email)
    }

    func hash(_ password: String) async throws -> Password {
        let cost = rules.cost
        return try await gate.run { try Password(password, cost) }
    }

    /// A new password closes every session there was.
    func set(_ db: Database, _ password: Password, for account: Int64) throws {
        try db.execute(
            literal: """
                INSERT OR REPLACE INTO accountPassword (account, salt, hash, rounds, blockSize, parallelism, setAt)
                VALUES (\(account), \(password.salt), \(password.hash), \(password.cost.rounds),
                  \(password.cost.blockSize), \(password.cost.parallelism), \(now().stamp))
                """
        )
        try db.execute(literal: "DELETE FROM session WHERE account = \(account)")
    }

    func password(_ db: Database, of account: Int64) throws -> Password? {
        let sql: SQL = "SELECT * FROM accountPassword WHERE account = \(account)"
        return try SQLRequest<Row>(literal: sql).fetchOne(db).map(Password.init(row:))
    }

    /// A new link replaces the ones before.
    func invitation(_ db: Database, _ account: Int64, _ signature: Signature) throws -> String {
        let token = Secret.token()
        try db.execute(literal: "DELETE FROM invitation WHERE account = \(account)")
        try db.execute(
            literal: """
                INSERT INTO invitation (account, tokenHash, expiresAt)
                VALUES (\(account), \(Secret.hash(token)), \(now().addingTimeInterval(rules.invitation).stamp))
                """
        )
        try db.append("invited", to: "account/\(account)", signature)
        return token
    }

    func openInvitation(_ db: Database, _ link: String) throws -> Account? {
        let sql: SQL = """
            SELECT account FROM invitation
            WHERE tokenHash = \(Secret.hash(link)) AND usedAt IS NULL AND expiresAt > \(now().stamp)
            """
        guard let id = try SQLRequest<Int64>(literal: sql).fetchOne(db) else { return nil }
        return try db.accounts(id: id).first { $0.closedOn == nil }
    }
}
