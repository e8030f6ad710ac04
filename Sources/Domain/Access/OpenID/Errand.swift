/// Ärende hos legitimeringstjänsten (errand): a browser's way to a provider and back. Kept for ten minutes, used once.
package struct Errand: Codable, Hashable, Sendable {
    package enum Purpose: Codable, Hashable, Sendable {
        case enter
        /// From this session of one's own account.
        case tie(session: Int64)
        /// By an invitation, whose link it carries.
        case accept(link: String)
    }

    /// The provider's id.
    package let provider: String
    package let purpose: Purpose
    /// Where the visitor was going.
    package let goal: String
    /// Comes back in the token, so that a token from another errand is worth nothing.
    package let nonce: String
    /// The proof key (PKCE), told to the provider only with the code.
    package let verifier: String

    package init(provider: String, purpose: Purpose, goal: String, nonce: String, verifier: String) {
        (self.provider, self.purpose, self.goal) = (provider, purpose, goal)
        (self.nonce, self.verifier) = (nonce, verifier)
    }
}

/// Påbörjat ärende (begun errand): what goes to the provider, and what stays in the browser.
package struct BegunErrand: Hashable, Sendable {
    package let state: String
    package let nonce: String
    /// SHA-256 of the proof key.
    package let challenge: String
    /// For the browser alone: the answer is taken from no other.
    package let cookie: String

    package init(state: String, nonce: String, challenge: String, cookie: String) {
        (self.state, self.nonce, self.challenge, self.cookie) = (state, nonce, challenge, cookie)
    }
}

/// Svar när ett ärende ska börja (errand answer).
package enum ErrandAnswer: Hashable, Sendable {
    case begun(BegunErrand)
    case wait(seconds: Int)
}

/// Knuten e-legitimation (tied identity): a provider's id, and the day from which its word is enough for an account.
package struct TiedIdentity: Hashable, Sendable {
    package let id: Int64
    package let provider: String

    package init(id: Int64, provider: String) { (self.id, self.provider) = (id, provider) }
}
