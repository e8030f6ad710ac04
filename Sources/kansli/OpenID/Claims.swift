import Domain

/// The claims of a token as JSON writes them: an audience alone or in a list, truth as true or as "true".
struct Claims: Decodable {
    let told: IDClaims

    init(from decoder: any Decoder) throws {
        let claims = try decoder.container(keyedBy: AnyKey.self)
        func optional<Value: Decodable>(_ name: String) throws -> Value? {
            try claims.decodeIfPresent(Value.self, forKey: AnyKey(name))
        }
        let audience =
            try (try? claims.decode(String.self, forKey: AnyKey("aud"))).map { [$0] }
            ?? claims.decode([String].self, forKey: AnyKey("aud"))
        let texts = try Texts(from: decoder).texts
        let isVerified = (try? claims.decode(Bool.self, forKey: AnyKey("email_verified"))) ?? false
        told = IDClaims(
            issuer: try claims.decode(String.self, forKey: AnyKey("iss")),
            audience: audience,
            authorizedParty: try optional("azp"),
            expires: try optional("exp"),
            issuedAt: try optional("iat"),
            notBefore: try optional("nbf"),
            authenticatedAt: try optional("auth_time"),
            nonce: try optional("nonce"),
            level: try optional("acr"),
            email: try optional("email"),
            emailIsVerified: isVerified || texts["email_verified"] == "true",
            texts: texts
        )
    }
}

/// Every claim that is a text, by name.
struct Texts: Decodable {
    let texts: [String: String]

    init(from decoder: any Decoder) throws {
        let claims = try decoder.container(keyedBy: AnyKey.self)
        let pairs = claims.allKeys.compactMap { key in
            (try? claims.decode(String.self, forKey: key)).map { (key.stringValue, $0) }
        }
        texts = Dictionary(pairs) { first, _ in first }
    }
}

private struct AnyKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ name: String) { stringValue = name }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}
