import Domain
import Foundation

/// What is asked of a provider, and what it answers. A closure, so that tests can be the provider.
struct OpenIDQuestion: Sendable {
    var address: String
    /// Posted when there is one; asked for otherwise.
    var form: [(name: String, value: String)]?
    var authorization: String?
}

struct OpenIDAnswer: Sendable {
    let status: Int
    let body: Data
}

typealias AskProvider = @Sendable (OpenIDQuestion) async throws -> OpenIDAnswer

/// Speaks OpenID Connect with one provider: the code flow with PKCE, and nothing else.
actor OpenIDClient {
    /// A provider's facts are asked for anew after a day.
    static let factsHold = 86_400.0
    /// Keys are fetched once a minute at most, whatever tokens come: strangers must not make us flood a provider.
    static let keysRest = 60.0

    private let configured: ConfiguredProvider
    private let redirect: String
    private let now: @Sendable () -> Date
    private let ask: AskProvider
    private var facts: (ProviderFacts, at: Date)?
    private var keys: (ProviderKeys, at: Date)?

    private var provider: IdentityProvider { configured.provider }

    init(
        _ configured: ConfiguredProvider,
        redirect: String,
        now: @escaping @Sendable () -> Date,
        ask: @escaping AskProvider
    ) {
        (self.configured, self.redirect, self.now, self.ask) = (configured, redirect, now, ask)
    }

    /// Where the browser goes to identify its user.
    func address(for errand: BegunErrand) async throws(IDFault) -> String {
        let endpoint = try await currentFacts().authorizationEndpoint
        var fields: [(name: String, value: String)] = [
            ("response_type", "code"), ("client_id", provider.clientID), ("redirect_uri", redirect),
            ("scope", provider.scopes.joined(separator: " ")), ("state", errand.state), ("nonce", errand.nonce),
            ("code_challenge", errand.challenge), ("code_challenge_method", "S256"), ("ui_locales", "sv"),
        ]
        if !provider.levels.isEmpty { fields.append(("acr_values", provider.levels.joined(separator: " "))) }
        if let maxAge = provider.maxAge { fields.append(("max_age", String(maxAge))) }
        return endpoint + (endpoint.contains("?") ? "&" : "?") + fields.formEncoded
    }

    /// Whom the provider vouches for, by the code that came with the browser.
    func identity(code: String, _ errand: Errand) async throws(IDFault) -> VouchedIdentity {
        let facts = try await currentFacts()
        let tokens = try await redeem(code, errand.verifier, facts)
        var claims = try await verified(tokens.idToken, facts)
        if configured.asksUserinfo { try await addUserinfo(tokens, facts, to: &claims) }
        return try IDTokenRules.identity(claims, from: provider, nonce: errand.nonce, at: now())
    }

    private func redeem(_ code: String, _ verifier: String, _ facts: ProviderFacts) async throws(IDFault) -> Tokens {
        var question = OpenIDQuestion(address: facts.tokenEndpoint)
        question.form = [
            ("grant_type", "authorization_code"), ("code", code), ("redirect_uri", redirect),
            ("code_verifier", verifier),
        ]
        switch configured.authentication {
        case .basic:
            let pair = "\(provider.clientID.formEncoded):\(configured.secret.formEncoded)"
            question.authorization = "Basic " + Data(pair.utf8).base64EncodedString()
        case .post:
            question.form? += [("client_id", provider.clientID), ("client_secret", configured.secret)]
        case .none: question.form?.append(("client_id", provider.clientID))
        }
        guard let tokens = try? JSONDecoder().decode(Tokens.self, from: await body(question, else: .noToken)) else {
            throw .noToken
        }
        return tokens
    }

    /// The claims of a token whose signature is right. An unknown key may be a new one: then keys are fetched once.
    private func verified(_ token: String, _ facts: ProviderFacts) async throws(IDFault) -> IDClaims {
        let token = try IDToken(token)
        if let key = keys?.0.key(for: token.header) { return try await token.claims(key) }
        if let keys, now().timeIntervalSince(keys.at) < Self.keysRest { throw .unknownKey }
        keys = (ProviderKeys(try await body(OpenIDQuestion(address: facts.keysAddress), else: .unreachable)), now())
        guard let key = keys?.0.key(for: token.header) else { throw .unknownKey }
        return try await token.claims(key)
    }

    /// Userinfo is not signed, so it counts only for the person of the token, and never against it.
    private func addUserinfo(_ tokens: Tokens, _ facts: ProviderFacts, to claims: inout IDClaims) async throws(IDFault)
    {
        guard let endpoint = facts.userinfoEndpoint, let access = tokens.accessToken else { throw .wrongDiscovery }
        let question = OpenIDQuestion(address: endpoint, authorization: "Bearer " + access)
        guard let more = try? JSONDecoder().decode(Texts.self, from: await body(question, else: .unreachable)).texts,
            let subject = claims.texts["sub"], more["sub"] == subject
        else { throw .wrongDiscovery }
        claims.texts.merge(more) { signed, _ in signed }
    }

    private func currentFacts() async throws(IDFault) -> ProviderFacts {
        if let facts, now().timeIntervalSince(facts.at) < Self.factsHold { return facts.0 }
        let base = provider.issuer.hasSuffix("/") ? String(provider.issuer.dropLast()) : provider.issuer
        let question = OpenIDQuestion(address: base + "/.well-known/openid-configuration")
        let fresh = try ProviderFacts(await body(question, else: .unreachable), of: provider.issuer)
        facts = (fresh, now())
        return fresh
    }

    private func body(_ question: OpenIDQuestion, else fault: IDFault) async throws(IDFault) -> Data {
        guard let answer = try? await ask(question) else { throw .unreachable }
        guard answer.status == 200 else { throw fault }
        return answer.body
    }
}

private struct Tokens: Decodable {
    let idToken: String
    let accessToken: String?

    enum CodingKeys: String, CodingKey { case idToken = "id_token", accessToken = "access_token" }
}

extension [(name: String, value: String)] {
    var formEncoded: String { map { "\($0.name)=\($0.value.formEncoded)" }.joined(separator: "&") }
}

extension String {
    var formEncoded: String {
        addingPercentEncoding(
            withAllowedCharacters: CharacterSet(
                charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~"
            )
        ) ?? ""
    }
}
