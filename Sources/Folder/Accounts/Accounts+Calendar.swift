package import Domain
import Foundation
import GRDB

/// A personal calendar address is a secret of 256 random bits that calendar programs keep and send each hour. It reads
/// days and titles, and nothing else.
extension Accounts {
    /// Makes the user's address anew; the one before stops to answer. The token is told this once.
    package func makeCalendarLink(_ signature: Signature) async throws -> String {
        // The address outlives the session that made it.
        try signature.user.entry.mayChangeAccount.orRefuse()
        let (account, token) = (try signature.user.ownAccount, Secret.token())
        try await folder.database.write { db in
            try db.execute(
                literal: """
                    INSERT OR REPLACE INTO calendarLink (account, tokenHash, madeAt)
                    VALUES (\(account), \(Secret.hash(token)), \(now().stamp))
                    """
            )
            try db.append("madeCalendarLink", to: "account/\(account)", signature)
        }
        return token
    }

    package func withdrawCalendarLink(_ signature: Signature) async throws {
        let account = try signature.user.ownAccount
        try await folder.database.write { db in
            try db.execute(literal: "DELETE FROM calendarLink WHERE account = \(account)")
            guard db.changesCount > 0 else { return }
            try db.append("withdrewCalendarLink", to: "account/\(account)", signature)
        }
    }

    package func hasCalendarLink(_ user: User) async throws -> Bool {
        let account = try user.ownAccount
        return try await folder.read { db in
            try SQLRequest<Int>(literal: "SELECT 1 FROM calendarLink WHERE account = \(account)").fetchOne(db) != nil
        }
    }

    /// Whose address it is, as a user of today; nil for one that was never made, was withdrawn, or is of a closed account.
    package func calendarReader(_ token: String) async throws -> User? {
        let hash = Secret.hash(token)
        let account: Account? = try await folder.read { db in
            let whose: SQLRequest<Int64> = "SELECT account FROM calendarLink WHERE tokenHash = \(hash)"
            return try whose.fetchOne(db).flatMap { try db.accounts(id: $0).first }
        }
        guard let account, account.closedOn == nil else { return nil }
        return try await user(account)
    }

    /// Everybody with an open account as users of today, with where letters reach them: for what goes out by itself.
    package func readers() async throws -> [(user: User, email: String)] {
        let accounts = try await folder.read { db in try db.accounts() }.filter { $0.closedOn == nil }
        var readers: [(user: User, email: String)] = []
        for account in accounts { readers.append((try await user(account), account.email)) }
        return readers
    }
}

extension User {
    fileprivate var ownAccount: Int64 {
        get throws {
            guard let account else { throw Missing() }
            return account
        }
    }
}
