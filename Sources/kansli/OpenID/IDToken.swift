import Domain
import Foundation
import JWTKit

/// An ID token as it came. Nothing it says counts before its signature has been checked.
struct IDToken: Sendable {
    struct Header: Decodable, Sendable {
        let alg: String
        let kid: String?
        /// Names of extensions that must be understood. We understand none.
        let crit: [String]?
    }

    let header: Header
    private let text: String
    private let payload: Data

    init(_ text: String) throws(IDFault) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard text.utf8.count <= 20_000, parts.count == 3,
            let head = Data(base64URL: parts[0]), let payload = Data(base64URL: parts[1]),
            let header = try? JSONDecoder().decode(Header.self, from: head), header.crit == nil
        else { throw .malformedToken }
        guard IDTokenRules.algorithms.contains(header.alg) else { throw .forbiddenAlgorithm }
        (self.text, self.header, self.payload) = (text, header, payload)
    }

    /// The claims, when the key has signed them.
    func claims(_ key: JWK) async throws(IDFault) -> IDClaims {
        do {
            let ring = JWTKeyCollection()
            try await ring.add(jwk: key)
            _ = try await ring.verify(text, as: Unread.self)
        } catch {
            throw .wrongSignature
        }
        guard let claims = try? JSONDecoder().decode(Claims.self, from: payload) else { throw .malformedToken }
        return claims.told
    }

    /// The library checks the signature; what is claimed is a matter for `IDTokenRules`.
    private struct Unread: JWTPayload {
        func verify(using algorithm: some JWTAlgorithm) async throws {}
    }
}

/// A provider's keys, each as its own object: one that is not understood spoils no other.
struct ProviderKeys: Sendable {
    private struct Listed: Sendable {
        let kid: String?
        let fields: [String: String]
    }

    private let keys: [Listed]

    init(_ data: Data) {
        let set = try? JSONSerialization.jsonObject(with: data) as? [String: Any]
        keys = (set?["keys"] as? [Any] ?? []).compactMap { key in
            guard let fields = (key as? [String: Any])?.compactMapValues({ $0 as? String }),
                fields["use"] ?? "sig" == "sig"
            else { return nil }
            return Listed(kid: fields["kid"], fields: fields)
        }
    }

    /// The key that a token names; of a token that names none, the only one that could have signed it.
    func key(for header: IDToken.Header) -> JWK? {
        let family = header.alg.hasPrefix("ES") ? "EC" : "RSA"
        let fitting = keys.filter { key in
            key.fields["kty"] == family && key.fields["alg"] ?? header.alg == header.alg
                && (header.kid == nil || key.kid == header.kid)
        }
        guard fitting.count == 1, let found = fitting.first else { return nil }
        // Only what is public and the algorithm of the allow-list, so that the library has nothing to choose.
        var fields = found.fields.filter { ["kty", "n", "e", "crv", "x", "y"].contains($0.key) }
        (fields["alg"], fields["kid"]) = (header.alg, header.kid ?? "the only one")
        guard let data = try? JSONEncoder().encode(fields) else { return nil }
        return try? JSONDecoder().decode(JWK.self, from: data)
    }
}

extension Data {
    init?(base64URL text: Substring) {
        let plain = text.replacing("-", with: "+").replacing("_", with: "/")
        self.init(base64Encoded: plain + String(repeating: "=", count: (4 - plain.count % 4) % 4))
    }
}
