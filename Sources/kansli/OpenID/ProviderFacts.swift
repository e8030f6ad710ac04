import Domain
import Foundation

/// What a provider tells of itself (OpenID Connect Discovery 1.0).
struct ProviderFacts: Sendable {
    let authorizationEndpoint: String
    let tokenEndpoint: String
    let keysAddress: String
    let userinfoEndpoint: String?

    /// The issuer must be the configured one to the letter, and every address safe to send a secret to.
    init(_ data: Data, of issuer: String) throws(IDFault) {
        guard let told = try? JSONDecoder().decode(Told.self, from: data), told.issuer == issuer else {
            throw .wrongDiscovery
        }
        let addresses = [told.authorization_endpoint, told.token_endpoint, told.jwks_uri]
        guard (addresses + [told.userinfo_endpoint].compactMap(\.self)).allSatisfy(\.isSafeAddress) else {
            throw .wrongDiscovery
        }
        (authorizationEndpoint, tokenEndpoint) = (told.authorization_endpoint, told.token_endpoint)
        (keysAddress, userinfoEndpoint) = (told.jwks_uri, told.userinfo_endpoint)
    }

    /// The names are the standard's.
    private struct Told: Decodable {
        let issuer: String
        let authorization_endpoint: String
        let token_endpoint: String
        let jwks_uri: String
        let userinfo_endpoint: String?
    }
}
