/// Uppgifter i intyget (ID claims): what a token says whose signature has already been found right.
package struct IDClaims: Hashable, Sendable {
    package var issuer: String
    package var audience: [String]
    package var authorizedParty: String?
    /// Instants in seconds since 1970.
    package var expires: Double?
    package var issuedAt: Double?
    package var notBefore: Double?
    package var authenticatedAt: Double?
    package var nonce: String?
    package var level: String?
    package var email: String?
    package var emailIsVerified: Bool
    /// Every claim that is a text, by name.
    package var texts: [String: String]

    package init(
        issuer: String,
        audience: [String],
        authorizedParty: String? = nil,
        expires: Double? = nil,
        issuedAt: Double? = nil,
        notBefore: Double? = nil,
        authenticatedAt: Double? = nil,
        nonce: String? = nil,
        level: String? = nil,
        email: String? = nil,
        emailIsVerified: Bool = false,
        texts: [String: String] = [:]
    ) {
        (self.issuer, self.audience, self.authorizedParty) = (issuer, audience, authorizedParty)
        (self.expires, self.issuedAt, self.notBefore) = (expires, issuedAt, notBefore)
        (self.authenticatedAt, self.nonce, self.level) = (authenticatedAt, nonce, level)
        (self.email, self.emailIsVerified, self.texts) = (email, emailIsVerified, texts)
    }
}
