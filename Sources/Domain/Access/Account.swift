package import Foundation

/// Konto (account): how somebody signs in.
package struct Account: Hashable, Sendable {
    package let id: Int64
    package let name: String
    package let email: String
    /// The person in the association, whose mandates give the board's roles.
    package let person: Int64?
    package let closedOn: Day?
    package let hasPassword: Bool
    package let hasSecondFactor: Bool
    /// Whether an e-identification is tied to it.
    package let hasIdentity: Bool
    package let lastSeen: Date?
    package let grants: [RoleGrant]

    package init(
        id: Int64,
        name: String,
        email: String,
        person: Int64?,
        closedOn: Day?,
        hasPassword: Bool,
        hasSecondFactor: Bool,
        hasIdentity: Bool = false,
        lastSeen: Date?,
        grants: [RoleGrant]
    ) {
        (self.id, self.name, self.email, self.person, self.closedOn) = (id, name, email, person, closedOn)
        (self.hasPassword, self.hasSecondFactor) = (hasPassword, hasSecondFactor)
        (self.lastSeen, self.grants, self.hasIdentity) = (lastSeen, grants, hasIdentity)
    }
}

/// Rolltilldelning (role grant): a role from a day and perhaps until a day, both included.
package struct RoleGrant: Hashable, Sendable {
    package let id: Int64
    package let role: Role
    package let from: Day
    package let until: Day?

    package init(id: Int64, _ role: Role, from: Day, until: Day?) {
        (self.id, self.role, self.from, self.until) = (id, role, from, until)
    }

    package func holds(on day: Day) -> Bool { from <= day && until.map { day <= $0 } ?? true }
}

/// Nytt konto (new account): what an administrator says about it.
package struct NewAccount: Hashable, Sendable {
    package let name: String
    package let email: String
    package let person: Int64?
    package let roles: Set<Role>

    package init(name: String, email: String, person: Int64? = nil, roles: Set<Role> = []) {
        self.name = name.trimmingCharacters(in: .whitespaces)
        self.email = email.trimmingCharacters(in: .whitespaces).lowercased()
        (self.person, self.roles) = (person, roles)
    }
}

/// Inloggad enhet (login session): one browser where an account is signed in.
package struct LoginSession: Hashable, Sendable {
    package let id: Int64
    package let startedAt: Date
    package let seenAt: Date
    package let browser: String
    /// Whether it is the session that asks.
    package let isThisOne: Bool

    package init(id: Int64, startedAt: Date, seenAt: Date, browser: String, isThisOne: Bool) {
        (self.id, self.startedAt, self.seenAt) = (id, startedAt, seenAt)
        (self.browser, self.isThisOne) = (browser, isThisOne)
    }
}

/// Nyckel till andra steget (second factor key): shown while it is being set up, never again.
package struct SecondFactorKey: Hashable, Sendable {
    /// The secret in base 32, in groups of four.
    package let text: String
    /// The `otpauth:` link that an app on the same device opens.
    package let link: String

    package init(text: String, link: String) { (self.text, self.link) = (text, link) }
}
