package import Domain
package import Foundation
import GRDB

/// Konton (accounts): who may sign in, what they are trusted with, and where they are signed in now.
package struct Accounts: Sendable {
    let folder: Folder
    let key: SealingKey
    let rules: AccountPolicy
    let now: @Sendable () -> Date
    let sign: @Sendable (User, _ why: String) -> Signature
    let boardRoles: @Sendable (_ person: Int64, Day) async throws -> Set<Role>
    let gate = PasswordGate()
    /// What an unknown account's password is compared with, so that the answer takes as long.
    let nobody: Password

    /// `now` is the true time, which codes and sessions need; `sign` carries the office's own day, a demo's included.
    package init(
        _ folder: Folder,
        key: SealingKey,
        _ rules: AccountPolicy = AccountPolicy(),
        now: @escaping @Sendable () -> Date,
        sign: @escaping @Sendable (User, _ why: String) -> Signature,
        boardRoles: @escaping @Sendable (_ person: Int64, Day) async throws -> Set<Role> = { _, _ in [] }
    ) throws {
        try folder.migrate(.accounts)
        (self.folder, self.key, self.rules) = (folder, key, rules)
        (self.now, self.sign, self.boardRoles) = (now, sign, boardRoles)
        nobody = try Password(Secret.token(), rules.cost)
    }
}

/// Kontoregler (account policy): times in seconds. The defaults stand in docs/decisions/020.
package struct AccountPolicy: Sendable {
    /// False in a demo only.
    package var demandsSecondFactor = true
    /// Whatever their roles: who may see participants.
    package var demandsSecondFactorOfAll = false
    package var cost = PasswordCost.full
    /// A session that nobody uses ends.
    package var idle = 2 * 3600.0
    /// However much it is used, it ends.
    package var longest = 12 * 3600.0
    /// How long a right password waits for its code.
    package var codeWithin = 600.0
    package var invitation = 7 * 86_400.0
    /// How long somebody may be away at a provider of e-identification.
    package var errand = 600.0
    /// How long a personal link holds: past the meeting that it was sent for.
    package var link = 45 * 86_400.0
    package var mailedCode = 600.0
    /// Guesses at one mailed code.
    package var guesses = 5
    /// The name that an authenticator app shows.
    package var issuer = "Kansli"

    package init() {}
}
