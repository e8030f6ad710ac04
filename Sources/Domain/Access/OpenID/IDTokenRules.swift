package import Foundation

/// Regler för intyg (ID token rules): OpenID Connect Core 1.0, 3.1.3.7, about what a token claims.
package enum IDTokenRules {
    /// Seconds that two clocks may differ.
    package static let skew = 60.0
    /// A token is fetched at once: one that was made long before is somebody else's.
    package static let oldest = 600.0
    /// Signatures with the provider's own key only. Never "none"; never HS256, where who can check can also sign.
    package static let algorithms: Set<String> = [
        "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384",
    ]

    /// Whom the claims name, when they were made for us, now, in answer to this question.
    package static func identity(
        _ claims: IDClaims,
        from provider: IdentityProvider,
        nonce: String,
        at instant: Date
    ) throws(IDFault) -> VouchedIdentity {
        let now = instant.timeIntervalSince1970
        guard claims.issuer == provider.issuer else { throw .wrongIssuer }
        guard isForUs(claims, provider.clientID) else { throw .otherClient }
        try checkTimes(claims, now)
        guard let given = claims.nonce, given == nonce else { throw .wrongNonce }
        try checkFreshness(claims, provider, now)
        guard provider.levels.isEmpty || claims.level.map(provider.levels.contains) ?? false else { throw .levelTooLow }
        return VouchedIdentity(
            provider: provider,
            subject: try subject(claims, provider),
            email: provider.tiesByEmail && claims.emailIsVerified ? claims.email?.lowercased() : nil,
            level: claims.level.map(short)
        )
    }

    /// Meant for us; with several audiences, or a party named, it is also handed to us.
    private static func isForUs(_ claims: IDClaims, _ client: String) -> Bool {
        guard claims.audience.contains(client) else { return false }
        return claims.authorizedParty.map { $0 == client } ?? (claims.audience.count == 1)
    }

    private static func checkTimes(_ claims: IDClaims, _ now: Double) throws(IDFault) {
        guard let expires = claims.expires, now < expires + skew else { throw .expired }
        guard let issuedAt = claims.issuedAt, issuedAt <= now + skew else { throw .fromTheFuture }
        guard issuedAt >= now - oldest - skew else { throw .expired }
        if let notBefore = claims.notBefore, notBefore > now + skew { throw .fromTheFuture }
    }

    private static func checkFreshness(_ claims: IDClaims, _ provider: IdentityProvider, _ now: Double) throws(IDFault)
    {
        guard let maxAge = provider.maxAge else { return }
        guard let at = claims.authenticatedAt, now - at <= Double(maxAge) + skew else { throw .tooOld }
        if at > now + skew { throw .fromTheFuture }
    }

    /// Issuer and claims with their lengths, so that no two people can make the same text.
    private static func subject(_ claims: IDClaims, _ provider: IdentityProvider) throws(IDFault) -> String {
        var parts = [provider.issuer]
        for name in provider.subject {
            guard let value = claims.texts[name], !value.isEmpty else { throw .noSubject }
            parts += [name, value]
        }
        return parts.map { "\($0.utf8.count):\($0)" }.joined()
    }

    /// "http://id.elegnamnden.se/loa/1.0/loa3" is written "loa3".
    private static func short(_ level: String) -> String {
        String(level.split { $0 == "/" || $0 == ":" }.last?.prefix(30) ?? "")
    }
}
