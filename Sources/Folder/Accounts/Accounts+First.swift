package import Domain
import Foundation
import GRDB

extension Accounts {
    /// A secret for the address where the first account is made. It is kept in memory alone, and made anew at each start.
    package static func firstLink() -> String { Secret.token() }

    /// Makes the first account, of a director who also keeps the accounts. The reason when the password will not do.
    /// Refused as soon as there is any account, however many hold the link.
    package func enrolFirst(name: String, email: String, password: String) async throws -> String? {
        let new = NewAccount(name: name, email: email, roles: [.administrator, .director])
        if let objection = PasswordRules.objection(to: password, name: new.name, email: new.email) { return objection }
        let hashed = try await hash(password)
        let signature = sign(.program, "första kontot")
        try await folder.database.write { db in
            guard try Int.fetchOne(db, sql: "SELECT count(*) FROM account") == 0 else {
                throw refusal("Det finns redan ett konto. Logga in, eller be en administratör om ett eget.")
            }
            try set(db, hashed, for: add(db, new, signature))
        }
        return nil
    }

    /// Ties each account that is tied to nobody to the one person with its address. It can only give more, so sessions stay.
    package func recognise(_ people: [(id: Int64, email: String)], _ signature: Signature) async throws {
        try await folder.database.write { db in
            guard signature.user.may(.manageAccounts).outcome == .met else { return }
            for (email, named) in Dictionary(grouping: people, by: { $0.email.lowercased() }) where named.count == 1 {
                let sql: SQL = "SELECT id FROM account WHERE email = \(email) AND person IS NULL AND closedOn IS NULL"
                guard let account = try SQLRequest<Int64>(literal: sql).fetchOne(db) else { continue }
                try db.execute(literal: "UPDATE account SET person = \(named[0].id) WHERE id = \(account)")
                try db.append("tied", to: "account/\(account)", after: ["person": named[0].id], signature)
            }
        }
    }
}
