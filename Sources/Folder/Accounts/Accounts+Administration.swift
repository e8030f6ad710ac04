package import Domain
import Foundation
import GRDB

/// Verbs of an administrator. Each answers for its right in its own transaction.
extension Accounts {
    /// Makes an account, and an invitation whose token is told this once.
    package func invite(_ new: NewAccount, _ signature: Signature) async throws -> String {
        try await folder.database.write { db in
            try signature.user.may(.manageAccounts).orRefuse()
            return try invitation(db, add(db, new, signature), signature)
        }
    }

    /// Makes an account with a password that is known beforehand: a demo's people.
    package func enrol(_ new: NewAccount, password: String, _ signature: Signature) async throws -> Int64 {
        if let objection = PasswordRules.objection(to: password, name: new.name, email: new.email) {
            throw Refusal(ruling: Ruling(.notMet, .Kansli.access, objection))
        }
        let hashed = try await hash(password)
        return try await folder.database.write { db in
            try signature.user.may(.manageAccounts).orRefuse()
            let account = try add(db, new, signature)
            try set(db, hashed, for: account)
            return account
        }
    }

    /// Closes every session, forgets the password and makes a new link; the second factor too, when it is lost.
    package func reset(_ account: Int64, secondFactor: Bool = false, _ signature: Signature) async throws -> String {
        try await change(account, signature) { db in
            try db.execute(literal: "DELETE FROM accountPassword WHERE account = \(account)")
            if secondFactor { try forgetSecondFactor(db, account) }
            try db.forgetLink(of: account)
            try db.append(secondFactor ? "resetWithSecondFactor" : "reset", to: "account/\(account)", signature)
            return try invitation(db, account, signature)
        }
    }

    package func close(_ account: Int64, _ signature: Signature) async throws {
        try refuseSelf(account, signature, "Du kan inte stänga ditt eget konto. Be en annan administratör.")
        try await change(account, signature) { db in
            try db.execute(literal: "UPDATE account SET closedOn = \(signature.day) WHERE id = \(account)")
            try db.execute(literal: "DELETE FROM invitation WHERE account = \(account)")
            try db.forgetLink(of: account)
            try db.append("closed", to: "account/\(account)", signature)
        }
    }

    package func reopen(_ account: Int64, _ signature: Signature) async throws {
        try await change(account, signature) { db in
            try db.execute(literal: "UPDATE account SET closedOn = NULL WHERE id = \(account)")
            try db.append("reopened", to: "account/\(account)", signature)
        }
    }

    package func grant(_ role: Role, to account: Int64, from: Day, until: Day?, _ signature: Signature) async throws {
        try await change(account, signature) { db in
            try add(db, role, account, from: from, until: until, signature)
        }
    }

    /// Lets a grant end the day before, so that it no longer holds; one that has not begun is taken away.
    package func withdraw(_ grant: Int64, from account: Int64, _ signature: Signature) async throws {
        try refuseSelf(account, signature, "Du kan inte ta bort din egen roll. Be en annan administratör.")
        try await change(account, signature) { db in
            let sql: SQL = "SELECT role FROM roleGrant WHERE id = \(grant) AND account = \(account)"
            guard let role = try SQLRequest<String>(literal: sql).fetchOne(db) else { throw Missing() }
            let last = signature.day - 1
            try db.execute(literal: "DELETE FROM roleGrant WHERE id = \(grant) AND fromDay > \(last)")
            try db.execute(
                literal: """
                    UPDATE roleGrant SET untilDay = \(last)
                    WHERE id = \(grant) AND (untilDay IS NULL OR untilDay > \(last))
                    """
            )
            try db.append("withdrew", to: "account/\(account)", before: ["role": role], signature)
        }
    }

    /// Ties the account to a person of the association, or to none.
    package func tie(_ account: Int64, to person: Int64?, _ signature: Signature) async throws {
        try await change(account, signature) { db in
            try db.execute(literal: "UPDATE account SET person = \(person) WHERE id = \(account)")
            try db.append("tied", to: "account/\(account)", after: ["person": person], signature)
        }
    }

    /// A change of what an account may do closes its sessions: the next login sees the new order.
    func change<Value: Sendable>(
        _ account: Int64,
        _ signature: Signature,
        _ work: @escaping @Sendable (Database) throws -> Value
    ) async throws -> Value {
        try await folder.database.write { db in
            try signature.user.may(.manageAccounts).orRefuse()
            guard try !db.accounts(id: account).isEmpty else { throw Missing() }
            try db.execute(literal: "DELETE FROM session WHERE account = \(account)")
            return try work(db)
        }
    }

    func add(_ db: Database, _ new: NewAccount, _ signature: Signature) throws -> Int64 {
        try refuseUnfit(db, new)
        try db.execute(
            literal: """
                INSERT INTO account (name, email, person, createdAt)
                VALUES (\(new.name), \(new.email), \(new.person), \(now().stamp))
                """
        )
        let account = db.lastInsertedRowID
        try db.append("added", to: "account/\(account)", after: ["name": new.name], signature)
        for role in new.roles.sorted(by: { $0.rawValue < $1.rawValue }) {
            try add(db, role, account, from: signature.day, until: nil, signature)
        }
        return account
    }

    private func add(
        _ db: Database,
        _ role: Role,
        _ account: Int64,
        from: Day,
        until: Day?,
        _ signature: Signature
    ) throws {
        guard !Role.fromMandates.contains(role) else {
            throw refusal("Rollen \(role.swedish) följer av uppdraget i styrelsen. Ändra den under Förbundet.")
        }
        guard until.map({ $0 >= from }) ?? true else { throw refusal("Rollens sista dag är före den första.") }
        try db.execute(
            literal: """
                INSERT INTO roleGrant (account, role, fromDay, untilDay)
                VALUES (\(account), \(role.rawValue), \(from), \(until))
                """
        )
        let after = ["role": role.rawValue, "from": from.rawValue, "until": until?.rawValue]
        try db.append("granted", to: "account/\(account)", after: after, signature)
    }

    private func refuseUnfit(_ db: Database, _ new: NewAccount) throws {
        guard !new.name.isEmpty else { throw refusal("Namnet saknas.") }
        let parts = new.email.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), !new.email.contains(where: \.isWhitespace) else {
            throw refusal("E-postadressen ser inte ut som en adress.")
        }
        let sql: SQL = "SELECT 1 FROM account WHERE email = \(new.email)"
        if try SQLRequest<Int>(literal: sql).fetchOne(db) != nil {
            throw refusal("Det finns redan ett konto med den e-postadressen.")
        }
    }

    private func refuseSelf(_ account: Int64, _ signature: Signature, _ reason: String) throws {
        if signature.user.account == account { throw refusal(reason) }
    }

    func refusal(_ reason: String) -> Refusal { Refusal(ruling: Ruling(.notMet, .Kansli.access, reason)) }
}
