package import Domain
import Foundation
import GRDB

extension Accounts {
    /// Makes a link for a person of the association, and an account without roles when there is none. It ends the one
    /// before. The letter goes to the account's address, which is the one that is registered.
    package func makeLink(
        for person: Int64,
        _ name: String,
        _ email: String,
        _ signature: Signature
    ) async throws -> PersonalLink {
        let token = Secret.token()
        let expires = now().addingTimeInterval(rules.link)
        return try await folder.database.write { db in
            try signature.user.may(.sendLinks).orRefuse()
            let account = try linked(db, NewAccount(name: name, email: email, person: person), signature)
            try db.forgetLink(of: account.id)
            try db.execute(
                literal: """
                    INSERT INTO personalLink (account, tokenHash, madeAt, expiresAt)
                    VALUES (\(account.id), \(Secret.hash(token)), \(now().stamp), \(expires.stamp))
                    """
            )
            try db.append("sentLink", to: "account/\(account.id)", signature)
            return PersonalLink(
                account: account.id,
                name: account.name,
                email: account.email,
                token: token,
                expires: expires
            )
        }
    }

    /// Ends a link and whoever is signed in by it.
    package func endLink(of person: Int64, _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.sendLinks).orRefuse()
            let sql: SQL = "SELECT id FROM account WHERE person = \(person)"
            guard let account = try SQLRequest<Int64>(literal: sql).fetchOne(db) else { throw Missing() }
            try db.forgetLink(of: account)
            try db.execute(literal: "DELETE FROM session WHERE account = \(account) AND way = 'link'")
            try db.append("endedLink", to: "account/\(account)", signature)
        }
    }

    /// The links of everybody who is tied to a person.
    package func linkStates(_ user: User) async throws -> [LinkState] {
        let now = now().stamp
        return try await folder.read { db in
            try user.may(.sendLinks).orRefuse()
            let sql: SQL = """
                SELECT account.id, account.person, account.email, personalLink.expiresAt FROM account
                LEFT JOIN personalLink ON personalLink.account = account.id AND personalLink.expiresAt > \(now)
                WHERE account.person IS NOT NULL AND account.closedOn IS NULL ORDER BY account.id
                """
            return try SQLRequest<Row>(literal: sql).fetchAll(db).map { row in
                let expires: String? = row["expiresAt"]
                return LinkState(
                    account: row["id"],
                    person: row["person"],
                    email: row["email"],
                    expires: try expires.map { try Date(stamp: $0) }
                )
            }
        }
    }

    /// The persons who have an account that is open. Nothing else is told of them.
    package func peopleWithAccounts() async throws -> Set<Int64> {
        let sql = "SELECT person FROM account WHERE person IS NOT NULL AND closedOn IS NULL"
        return try await folder.database.read { db in Set(try Int64.fetchAll(db, sql: sql)) }
    }

    /// A code for who holds a link. Counted before it is looked up, the same for links that are worth nothing.
    package func askCode(_ link: String, _ address: String) async throws -> CodeAnswer {
        if let seconds = try await count([.link(link, key), .address(address, key)]) { return .wait(seconds: seconds) }
        let (request, code, stamp) = (Secret.token(), OneTimeCode.mailed(), now().stamp)
        let expires = now().addingTimeInterval(rules.mailedCode).stamp
        let letter = try await folder.database.write { db -> CodeLetter? in
            try db.execute(literal: "DELETE FROM mailedCode WHERE expiresAt <= \(stamp)")
            guard let account = try db.linkedAccount(link, at: stamp) else { return nil }
            let hash = codeHash(code, account.id)
            try db.execute(
                literal: """
                    INSERT INTO mailedCode (account, requestHash, codeHash, expiresAt)
                    VALUES (\(account.id), \(Secret.hash(request)), \(hash), \(expires))
                    """
            )
            return CodeLetter(name: account.name, email: account.email, code: code)
        }
        return .asked(request: request, letter: letter)
    }

    /// Signs in by a link, the code that was mailed, and the browser that asked for it. The code is used once.
    package func enter(
        _ link: String,
        _ request: String,
        _ code: String,
        _ origin: LoginOrigin
    ) async throws -> LoginAnswer {
        let (codes, address) = (ThrottleKey.mailedCode(link, key), ThrottleKey.address(origin.address, key))
        if let seconds = try await count([codes, address]) { return .wait(seconds: seconds) }
        let (token, digits) = (Secret.token(), code.filter(\.isNumber))
        return try await folder.database.write { db in
            guard let account = try db.linkedAccount(link, at: now().stamp) else { return .refused }
            let hash = Secret.hash(request)
            let guesses = rules.guesses
            try db.execute(
                literal: """
                    UPDATE mailedCode SET guesses = guesses + 1
                    WHERE requestHash = \(hash) AND account = \(account.id) AND guesses < \(guesses)
                      AND expiresAt > \(now().stamp)
                    """
            )
            guard db.changesCount == 1 else { return .refused }
            let sql: SQL = "SELECT codeHash FROM mailedCode WHERE requestHash = \(hash)"
            guard let kept = try SQLRequest<Data>(literal: sql).fetchOne(db),
                Secret.equal(kept, codeHash(digits, account.id))
            else { return .refused }
            try db.execute(literal: "DELETE FROM mailedCode WHERE account = \(account.id)")
            for used in [codes, ThrottleKey.link(link, key)] { try db.forgive(used, wholly: true) }
            for _ in 1...2 { try db.forgive(address, wholly: false) }
            try open(db, account.id, token, origin, by: .link)
            let user = User(account.name, [], account: account.id, person: account.person, entry: .link)
            try db.append("signedIn", to: "account/\(account.id)", sign(user, "inloggning"))
            return .entered(token: token)
        }
    }

    /// The account that a link is for: the person's own, or a new one. An address that is another's is refused.
    private func linked(_ db: Database, _ new: NewAccount, _ signature: Signature) throws -> Account {
        let accounts = try db.accounts()
        if let own = accounts.first(where: { $0.person == new.person }) {
            guard own.closedOn == nil else { throw refusal("Kontot är stängt. Be systemadministratören öppna det.") }
            return own
        }
        guard !accounts.contains(where: { $0.email == new.email }) else {
            throw refusal(
                "Adressen hör till ett konto som inte är knutet till personen. Be systemadministratören knyta det."
            )
        }
        let id = try add(db, new, signature)
        guard let made = try db.accounts(id: id).first else { throw Missing() }
        return made
    }

    private func codeHash(_ code: String, _ account: Int64) -> Data { key.keyedHash("mailed \(account) \(code)") }
}

extension Database {
    func forgetLink(of account: Int64) throws {
        try execute(literal: "DELETE FROM mailedCode WHERE account = \(account)")
        try execute(literal: "DELETE FROM personalLink WHERE account = \(account)")
    }

    fileprivate func linkedAccount(_ link: String, at stamp: String) throws -> Account? {
        let sql: SQL = """
            SELECT account FROM personalLink WHERE tokenHash = \(Secret.hash(link)) AND expiresAt > \(stamp)
            """
        guard let id = try SQLRequest<Int64>(literal: sql).fetchOne(self) else { return nil }
        return try accounts(id: id).first { $0.closedOn == nil }
    }
}
