package import Domain
import Foundation
import GRDB

extension Accounts {
    /// Every account, by name as Swedes sort.
    package func all(_ user: User) async throws -> [Account] {
        try await folder.read { db in
            try user.may(.manageAccounts).orRefuse()
            return try db.accounts()
        }.sortedInSwedish(by: \.name)
    }

    package func account(_ id: Int64, _ user: User) async throws -> Account {
        try await folder.read { db in
            if user.account != id { try user.may(.manageAccounts).orRefuse() }
            guard let account = try db.accounts(id: id).first else { throw Missing() }
            return account
        }
    }

    /// Kollegor (colleagues): what open accounts are called, for whoever hands work over to one of them.
    @Sendable package func names() async throws -> [Int64: String] {
        try await folder.read { db in
            let rows = try Row.fetchAll(db, sql: "SELECT id, name FROM account WHERE closedOn IS NULL")
            return Dictionary(uniqueKeysWithValues: rows.map { ($0["id"], $0["name"]) })
        }
    }

    package func own(_ token: String) async throws -> Account { try await entered(token).account }

    package func isEmpty() async throws -> Bool {
        try await folder.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM account") == 0 }
    }

    /// The account as a user of today: granted roles, and those that the person's mandates give.
    func user(_ account: Account, _ session: CurrentSession? = nil) async throws -> User {
        let day = sign(.program, "").day
        let granted = Set(account.grants.filter { $0.holds(on: day) }.map(\.role))
        var board: Set<Role> = []
        if let person = account.person { board = try await boardRoles(person, day) }
        return User(
            account.name,
            granted.union(board),
            account: account.id,
            person: account.person,
            entry: session?.entry ?? .password,
            voucher: session?.way.voucher
        )
    }
}

extension Database {
    /// Two queries whatever their number.
    func accounts(id: Int64? = nil) throws -> [Account] {
        let rows = try SQLRequest<Row>(
            literal: """
                SELECT account.*, accountPassword.account IS NOT NULL AS hasPassword,
                  secondFactor.confirmedAt IS NOT NULL AS hasSecondFactor,
                  EXISTS (SELECT 1 FROM identity WHERE identity.account = account.id) AS hasIdentity,
                  (SELECT max(seenAt) FROM session WHERE session.account = account.id) AS lastSeen
                FROM account
                LEFT JOIN accountPassword ON accountPassword.account = account.id
                LEFT JOIN secondFactor ON secondFactor.account = account.id
                WHERE \(id) IS NULL OR account.id = \(id)
                """,
            cached: true
        ).fetchAll(self)
        let grants = Dictionary(grouping: try grants(of: id), by: \.account)
        return try rows.map { row in
            let id: Int64 = row["id"]
            let seen: String? = row["lastSeen"]
            return try Account(
                id: id,
                name: row["name"],
                email: row["email"],
                person: row["person"],
                closedOn: row["closedOn"],
                hasPassword: row["hasPassword"],
                hasSecondFactor: row["hasSecondFactor"],
                hasIdentity: row["hasIdentity"],
                lastSeen: seen.map { try Date(stamp: $0) },
                grants: (grants[id] ?? []).map(\.grant)
            )
        }
    }

    private func grants(of account: Int64?) throws -> [(account: Int64, grant: RoleGrant)] {
        let sql: SQL = "SELECT * FROM roleGrant WHERE \(account) IS NULL OR account = \(account) ORDER BY fromDay, id"
        return try SQLRequest<Row>(literal: sql, cached: true).fetchAll(self).compactMap { row in
            guard let role = Role(rawValue: row["role"]) else { return nil }
            return (row["account"], RoleGrant(id: row["id"], role, from: row["fromDay"], until: row["untilDay"]))
        }
    }
}

extension User {
    /// The program itself, and whoever runs its commands on the machine.
    package static let program = User("Kansli", [.administrator])
}
