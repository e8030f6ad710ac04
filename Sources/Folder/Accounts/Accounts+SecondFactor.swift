package import Domain
import Foundation
import GRDB

extension Accounts {
    /// A new key, not in force until a code has shown that the app holds it.
    package func beginSecondFactor(_ token: String) async throws -> SecondFactorKey {
        let mine = try await changing(token)
        guard !mine.account.hasSecondFactor else { throw refusal("Kontot har redan ett andra steg.") }
        let secret = Secret.random(20)
        let sealed = try key.seal(secret)
        try await folder.database.write { db in
            try forgetSecondFactor(db, mine.account.id)
            try db.execute(literal: "INSERT INTO secondFactor (account, sealed) VALUES (\(mine.account.id), \(sealed))")
        }
        return shown(secret, mine.account)
    }

    /// The key that waits for its first code, to show the page again; nil when none waits.
    package func waitingSecondFactor(_ token: String) async throws -> SecondFactorKey? {
        let mine = try await changing(token)
        guard !mine.account.hasSecondFactor else { return nil }
        let waiting = try await folder.read { db in try secret(db, of: mine.account.id)?.secret }
        return waiting.map { shown($0, mine.account) }
    }

    /// Puts the key in force: a new session token, and ten recovery codes that are shown this once. Nil: a wrong code.
    package func confirmSecondFactor(
        _ code: String,
        _ token: String
    ) async throws -> (token: String, recoveryCodes: [String])? {
        let mine = try await changing(token)
        let id = mine.account.id
        let signature = try await sign(user(mine.account), "andra steget")
        return try await folder.database.write { db in
            guard try db.accounts(id: id).first?.hasSecondFactor == false, try use(db, totp: code, of: id) else {
                return nil
            }
            try db.execute(literal: "UPDATE secondFactor SET confirmedAt = \(now().stamp) WHERE account = \(id)")
            try db.execute(literal: "DELETE FROM session WHERE account = \(id) AND id <> \(mine.id)")
            try db.append("enrolledSecondFactor", to: "account/\(id)", signature)
            return try (rotate(db, mine.id, codeGiven: true), newRecoveryCodes(db, id))
        }
    }

    /// Forgets one's own second factor for a code of it, to put it in another app. Counted as a code at login is.
    package func dropSecondFactor(_ code: String, _ token: String, _ address: String) async throws -> LoginAnswer {
        let mine = try await changing(token)
        let id = mine.account.id
        let (codes, address) = (ThrottleKey.code(id, key), ThrottleKey.address(address, key))
        if let seconds = try await count([codes, address]) { return .wait(seconds: seconds) }
        let signature = try await sign(user(mine.account), "byte av kodapp")
        return try await folder.database.write { db in
            guard try use(db, code, of: id) != nil else { return .refused }
            try db.forgive(codes, wholly: true)
            try db.forgive(address, wholly: false)
            try forgetSecondFactor(db, id)
            try db.execute(literal: "DELETE FROM session WHERE account = \(id) AND id <> \(mine.id)")
            try db.append("droppedSecondFactor", to: "account/\(id)", signature)
            return .entered(token: token)
        }
    }

    /// Uses a code up, and says as what; nil when it is not right.
    func use(_ db: Database, _ code: String, of account: Int64) throws -> String? {
        if try use(db, totp: code, of: account) { return "gaveCode" }
        let plain = code.uppercased().filter { $0.isLetter || $0.isNumber }
        try db.execute(
            literal: """
                UPDATE recoveryCode SET usedAt = \(now().stamp)
                WHERE account = \(account) AND hash = \(recoveryHash(plain, account)) AND usedAt IS NULL
                """
        )
        return db.changesCount == 1 ? "usedRecoveryCode" : nil
    }

    func forgetSecondFactor(_ db: Database, _ account: Int64) throws {
        try db.execute(literal: "DELETE FROM recoveryCode WHERE account = \(account)")
        try db.execute(literal: "DELETE FROM secondFactor WHERE account = \(account)")
    }

    private func use(_ db: Database, totp code: String, of account: Int64) throws -> Bool {
        guard let (secret, last) = try secret(db, of: account) else { return false }
        let digits = code.filter { !$0.isWhitespace }
        guard let step = OneTimeCode.step(of: digits, secret, at: now(), after: last) else { return false }
        try db.execute(literal: "UPDATE secondFactor SET lastStep = \(step) WHERE account = \(account)")
        return true
    }

    private func secret(_ db: Database, of account: Int64) throws -> (secret: Data, lastStep: Int64)? {
        let sql: SQL = "SELECT sealed, lastStep FROM secondFactor WHERE account = \(account)"
        return try SQLRequest<Row>(literal: sql).fetchOne(db).map { try (key.open($0["sealed"]), $0["lastStep"]) }
    }

    /// Fifty random bits each. Their hash is keyed, so that the database alone does not let anybody try them.
    private func newRecoveryCodes(_ db: Database, _ account: Int64) throws -> [String] {
        try (0..<10).map { _ in
            let code = String(Secret.random(7).base32.prefix(10))
            let hash = recoveryHash(code, account)
            try db.execute(literal: "INSERT INTO recoveryCode (account, hash) VALUES (\(account), \(hash))")
            return code.grouped(by: 5, "-")
        }
    }

    private func recoveryHash(_ code: String, _ account: Int64) -> Data { key.keyedHash("recovery \(account) \(code)") }

    private func shown(_ secret: Data, _ account: Account) -> SecondFactorKey {
        let text = secret.base32
        let label = "\(rules.issuer):\(account.email)".percentEncoded
        let link = "otpauth://totp/\(label)?secret=\(text)&issuer=\(rules.issuer.percentEncoded)"
        return SecondFactorKey(text: text.grouped(by: 4, " "), link: link)
    }
}

extension String {
    fileprivate var percentEncoded: String {
        addingPercentEncoding(withAllowedCharacters: CharacterSet(charactersIn: "-._~").union(.alphanumerics)) ?? ""
    }
}
