/// Legitimeringstjänst (identity provider): who may vouch for a person, as the machine's configuration says.
package struct IdentityProvider: Hashable, Sendable {
    /// In addresses, and beside what it has vouched for: small letters, digits, hyphens. Not changed afterwards.
    package let id: String
    /// What its button says: "Freja".
    package let name: String
    package let issuer: String
    package let clientID: String
    package let scopes: [String]
    /// The claims that together name a person for good: `oid` and `tid` at Entra ID, a personal number at a broker.
    package let subject: [String]
    /// Tillitsnivåer: one of these must have been reached (`acr`); any will do when there are none.
    package let levels: [String]
    /// At most so many seconds since the person showed who they are; nil: whenever.
    package let maxAge: Int?
    /// Whether it is as good as a password with a code.
    package let isStrong: Bool
    /// Whether an e-mail address that it has verified may tie a person to the account with that address.
    package let tiesByEmail: Bool

    package init(
        id: String,
        name: String,
        issuer: String,
        clientID: String,
        scopes: [String] = ["openid"],
        subject: [String] = ["sub"],
        levels: [String] = [],
        maxAge: Int? = nil,
        isStrong: Bool = false,
        tiesByEmail: Bool = false
    ) {
        (self.id, self.name, self.issuer, self.clientID) = (id, name, issuer, clientID)
        (self.scopes, self.subject, self.levels, self.maxAge) = (scopes, subject, levels, maxAge)
        (self.isStrong, self.tiesByEmail) = (isStrong, tiesByEmail)
    }
}

/// Intygad identitet (vouched identity): whom a provider says that somebody is.
package struct VouchedIdentity: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible {
    package let provider: IdentityProvider
    /// Names the person for good among everybody, and may hold a personal number: hashed with a key, never kept.
    package let subject: String
    /// As the provider has verified it, when the configuration lets it count.
    package let email: String?
    /// The level that the provider says was reached: "loa3".
    package let level: String?

    package init(provider: IdentityProvider, subject: String, email: String? = nil, level: String? = nil) {
        (self.provider, self.subject, self.email, self.level) = (provider, subject, email, level)
    }

    /// "Freja, loa3": what is kept, and named beside a signature.
    package var voucher: String { provider.name + (level.map { ", \($0)" } ?? "") }
    /// Says nothing of the person, wherever it may be printed.
    package var description: String { "an identity vouched for by \(provider.id)" }
    package var debugDescription: String { description }
}
