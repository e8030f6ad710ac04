import Folder
import Foundation
import JWTKit
import Synchronization

@testable import kansli

/// A provider of e-identification that tests lead by the hand. It is as strict as a provider should be.
final class TrialProvider: Sendable {
    struct State {
        var claims: [String: Claim] = [:]
        var issuer = TrialProvider.issuer
        /// Keys that are published, and the one that signs.
        var published: [String] = ["first"]
        var signer = "first"
        var token: String?
        var challenge = ""
        var code: String? = "kod"
        var userinfo: [String: String] = ["sub": "ada"]
        var asked: [String] = []
        var isDown = false
        var clock = TrialProvider.now
    }

    enum Claim: Encodable {
        case text(String), number(Double), truth(Bool), list([String])

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch self {
            case .text(let text): try container.encode(text)
            case .number(let number): try container.encode(number)
            case .truth(let truth): try container.encode(truth)
            case .list(let list): try container.encode(list)
            }
        }
    }

    static let issuer = "https://id.exempel.se/kommun"
    static let now = 1_700_000_000.0
    private let keys = ["first": ES256PrivateKey(), "second": ES256PrivateKey()]
    let state = Mutex(State())

    init() {
        state.withLock {
            $0.claims = [
                "iss": .text(Self.issuer), "aud": .text("kansli"), "sub": .text("ada"), "nonce": .text("n"),
                "exp": .number(Self.now + 300), "iat": .number(Self.now),
            ]
        }
    }

    func change(_ work: (inout State) -> Void) { state.withLock { work(&$0) } }
    func times(_ part: String) -> Int { state.withLock { $0.asked.filter { $0.hasSuffix(part) }.count } }

    @Sendable func ask(_ question: OpenIDQuestion) async throws -> OpenIDAnswer {
        let state = state.withLock { state in
            state.asked.append(question.address)
            return state
        }
        if state.isDown { throw CocoaError(.fileReadUnknown) }
        switch question.address {
        case Self.issuer + "/.well-known/openid-configuration": return try json(discovery(state))
        case "https://id.exempel.se/keys": return try json(["keys": state.published.map(published)])
        case "https://id.exempel.se/token": return try await token(question, state)
        case "https://id.exempel.se/userinfo": return try json(state.userinfo)
        default: return OpenIDAnswer(status: 404, body: Data())
        }
    }

    private func discovery(_ state: State) -> [String: String] {
        [
            "issuer": state.issuer, "authorization_endpoint": "https://id.exempel.se/authorize?a=1",
            "token_endpoint": "https://id.exempel.se/token", "jwks_uri": "https://id.exempel.se/keys",
            "userinfo_endpoint": "https://id.exempel.se/userinfo",
        ]
    }

    /// Gives a token for a right code, once, to who holds the proof key and the secret.
    private func token(_ question: OpenIDQuestion, _ state: State) async throws -> OpenIDAnswer {
        let form = Dictionary(uniqueKeysWithValues: (question.form ?? []).map { ($0.name, $0.value) })
        let isRight =
            form["code"] == state.code && form["grant_type"] == "authorization_code"
            && ProofKey.challenge(of: form["code_verifier"] ?? "") == state.challenge
            && form["redirect_uri"] == "https://kansli.exempel/svar"
            && question.authorization == "Basic " + Data("kansli:hemlig%20t".utf8).base64EncodedString()
        guard isRight else { return OpenIDAnswer(status: 400, body: Data(#"{"error":"invalid_grant"}"#.utf8)) }
        change { $0.code = nil }
        let token = if let given = state.token { given } else { try await signed(state) }
        return try json(["id_token": token, "access_token": "a"])
    }

    func signed(_ state: State) async throws -> String {
        guard let key = keys[state.signer] else { throw CocoaError(.featureUnsupported) }
        let kid = JWKIdentifier(string: state.signer)
        let ring = await JWTKeyCollection().add(ecdsa: key, kid: kid)
        return try await ring.sign(Payload(claims: state.claims), kid: kid)
    }

    private func published(_ name: String) -> [String: String] {
        let place = keys[name]?.parameters
        return [
            "kty": "EC", "crv": "P-256", "kid": name, "use": "sig", "x": url(place?.x), "y": url(place?.y),
        ]
    }

    private func url(_ text: String?) -> String {
        (text ?? "").replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    private func json(_ value: some Encodable) throws -> OpenIDAnswer {
        OpenIDAnswer(status: 200, body: try JSONEncoder().encode(value))
    }

    private struct Payload: JWTPayload {
        let claims: [String: Claim]

        init(claims: [String: Claim]) { self.claims = claims }
        init(from decoder: any Decoder) throws { throw CocoaError(.featureUnsupported) }
        func encode(to encoder: any Encoder) throws { try claims.encode(to: encoder) }
        func verify(using algorithm: some JWTAlgorithm) async throws {}
    }
}
