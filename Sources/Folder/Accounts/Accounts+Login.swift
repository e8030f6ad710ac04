package import Domain
import Foundation
import GRDB

extension Accounts {
    /// Signs in with a password. Whether the account exists shows neither in the answer nor in the time it takes.
    package func logIn(_ email: String, _ password: String, _ origin: LoginOrigin) async throws -> LoginAnswer {
        let email = email.trimmingCharacters(in: .whitespaces).lowercased()
        let (account, address) = (ThrottleKey.account(email, key), ThrottleKey.address(origin.address, key))
        if let seconds = try await count([account, address]) { return .wait(seconds: seconds) }
        let found = try await find(email)
        let kept = found?.password ?? nobody
        let text = String(password.prefix(PasswordRules.longest))
        let isRight = try await gate.run { try kept.matches(text) }
        guard isRight, let id = found?.account.id, found?.password != nil else { return .refused }
        return try await enter(id, origin, forgiving: account, address, unchanged: kept)
    }

    /// The code of the second factor, or a recovery code. The session gets a new token.
    package func giveCode(_ code: String, _ token: String, _ address: String) async throws -> LoginAnswer {
        guard let session = try await current(token), session.account.hasSecondFactor, session.way != .link else {
            return .refused
        }
        let id = session.account.id
        let (codes, address) = (ThrottleKey.code(id, key), ThrottleKey.address(address, key))
        if let seconds = try await count([codes, address]) { return .wait(seconds: seconds) }
        let signature = try await sign(user(session.account), "inloggning")
        return try await folder.database.write { db in
            guard let how = try use(db, code, of: id) else { return .refused }
            try db.forgive(codes, wholly: true)
            try db.forgive(address, wholly: false)
            try db.append(how, to: "account/\(id)", signature)
            return .entered(token: try rotate(db, session.id, codeGiven: true))
        }
    }

    func count(_ keys: [ThrottleKey]) async throws -> Int? {
        let now = now()
        return try await folder.database.write { db in try db.countAttempt(keys, at: now) }
    }

    private func find(_ email: String) async throws -> (account: Account, password: Password?)? {
        try await folder.read { db in
            let sql: SQL = "SELECT id FROM account WHERE email = \(email) AND closedOn IS NULL"
            guard let id = try SQLRequest<Int64>(literal: sql).fetchOne(db) else { return nil }
            return try db.accounts(id: id).first.map { try ($0, password(db, of: id)) }
        }
    }

    private func enter(
        _ id: Int64,
        _ origin: LoginOrigin,
        forgiving account: ThrottleKey,
        _ address: ThrottleKey,
        unchanged password: Password
    ) async throws -> LoginAnswer {
        let token = Secret.token()
        return try await folder.database.write { db in
            // Closed or reset while the password was examined: then it was the old one.
            guard let now = try db.accounts(id: id).first, now.closedOn == nil,
                try self.password(db, of: id)?.hash == password.hash
            else { return .refused }
            try db.forgive(account, wholly: true)
            try db.forgive(address, wholly: false)
            try open(db, id, token, origin)
            let user = User(now.name, [], account: id, person: now.person)
            try db.append("signedIn", to: "account/\(id)", sign(user, "inloggning"))
            return .entered(token: token)
        }
    }
}
