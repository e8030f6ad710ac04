package import Domain

/// What the pages of e-identification ask of whoever keeps the accounts.
package protocol IdentityDoors: AccountDoors {
    func beginErrand(to provider: String, goal: String, _ address: String) async throws -> ErrandAnswer
    func beginTying(to provider: String, _ token: String, goal: String) async throws -> BegunErrand
    func beginAccepting(_ link: String, with provider: String) async throws -> BegunErrand?
    func endErrand(_ state: String, _ cookie: String) async throws -> Errand?
    func enter(_ identity: VouchedIdentity, _ origin: LoginOrigin) async throws -> LoginAnswer
    func accept(_ identity: VouchedIdentity, by link: String, _ origin: LoginOrigin) async throws -> LoginAnswer
    func tie(_ identity: VouchedIdentity, session: Int64, _ token: String) async throws
    func identities(_ token: String) async throws -> [TiedIdentity]
    func forgetIdentity(_ id: Int64, _ token: String) async throws
    func forgetIdentities(of account: Int64, _ signature: Signature) async throws
}

/// Legitimeringstjänsterna (providers): those that are configured, and the way to each and back. Site speaks with none.
package struct Providers: Sendable {
    package let all: [IdentityProvider]
    /// Where the browser goes.
    let address: @Sendable (IdentityProvider, BegunErrand) async throws(IDFault) -> String
    /// Whom the provider vouches for, by the code that came back.
    let identity: @Sendable (IdentityProvider, _ code: String, Errand) async throws(IDFault) -> VouchedIdentity

    package init(
        _ all: [IdentityProvider],
        address: @escaping @Sendable (IdentityProvider, BegunErrand) async throws(IDFault) -> String,
        identity: @escaping @Sendable (IdentityProvider, String, Errand) async throws(IDFault) -> VouchedIdentity
    ) {
        (self.all, self.address, self.identity) = (all, address, identity)
    }

    /// None are configured.
    package static let none = Providers([]) { _, _ throws(IDFault) in
        throw .unreachable
    } identity: { _, _, _ throws(IDFault) in
        throw .unreachable
    }

    subscript(id: String?) -> IdentityProvider? { all.first { $0.id == id } }
    func name(_ id: String) -> String { self[id]?.name ?? id }
}
