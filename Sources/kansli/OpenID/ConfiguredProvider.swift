import Domain
import Foundation

/// A provider with what only the machine may know.
struct ConfiguredProvider: Sendable {
    /// How we tell the provider who we are.
    enum Authentication: String, CaseIterable, Decodable, Sendable { case basic, post, none }

    let provider: IdentityProvider
    let authentication: Authentication
    let secret: String
    /// Whether claims are fetched from the userinfo endpoint as well: some brokers tell no more in the token.
    let asksUserinfo: Bool
}

extension ConfiguredProvider {
    /// Reads the file that `--identity-providers` names. What is not understood stops the start: a demand that was
    /// misspelt would be no demand.
    static func read(_ path: String) throws -> [ConfiguredProvider] {
        let file = URL(filePath: path)
        let objects: [Any]
        let entries: [Entry]
        do {
            let data = try Data(contentsOf: file)
            objects = try JSONSerialization.jsonObject(with: data) as? [Any] ?? []
            entries = try JSONDecoder().decode([Entry].self, from: data)
        } catch {
            throw Refusal.providers("går inte att läsa: \(explanation(error))")
        }
        for case let object as [String: Any] in objects {
            let known = Set(Entry.CodingKeys.allCases.map(\.rawValue))
            if let stranger = object.keys.sorted().first(where: { !known.contains($0) }) {
                throw Refusal.providers("har en nyckel som inte finns: \(stranger)")
            }
        }
        guard Set(entries.map(\.id)).count == entries.count else { throw Refusal.providers("har samma id två gånger") }
        return try entries.map { try $0.configured(beside: file) }
    }

    /// The first thing wrong, by key; never a value, which may be secret.
    private static func explanation(_ error: any Error) -> String {
        switch error {
        case DecodingError.keyNotFound(let key, _): "nyckeln \(key.stringValue) saknas"
        case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
            "fel slags värde i \(context.codingPath.last?.stringValue ?? "filen")"
        case DecodingError.dataCorrupted(let context) where !context.codingPath.isEmpty:
            "fel värde i \(context.codingPath.last?.stringValue ?? "filen")"
        case is CocoaError where (error as? CocoaError)?.code == .fileReadNoSuchFile: "den finns inte"
        default: "den är inte hel JSON"
        }
    }

    private struct Entry: Decodable {
        enum CodingKeys: String, CodingKey, CaseIterable {
            case id, name, issuer, clientID, clientAuthentication, secretFile, scopes, subject, levels, maxAge, strong
            case tiesByEmail, userinfo
        }

        let id, name, issuer, clientID: String
        let clientAuthentication: Authentication?
        let secretFile: String?
        let scopes, subject, levels: [String]?
        let maxAge: Int?
        let strong, tiesByEmail, userinfo: Bool?

        func configured(beside file: URL) throws -> ConfiguredProvider {
            let plain = Set("abcdefghijklmnopqrstuvwxyz0123456789-")
            guard !id.isEmpty, id.allSatisfy(plain.contains) else {
                throw Refusal.providers("har ett id med annat än små bokstäver, siffror och bindestreck")
            }
            guard issuer.isSafeAddress else { throw Refusal.providers("har en issuer som inte börjar med https://") }
            guard subject?.isEmpty != true else { throw Refusal.providers("har en tom subject") }
            let authentication = clientAuthentication ?? .basic
            return ConfiguredProvider(
                provider: provider,
                authentication: authentication,
                secret: authentication == .none ? "" : try secret(beside: file),
                asksUserinfo: userinfo ?? false
            )
        }

        private var provider: IdentityProvider {
            IdentityProvider(
                id: id,
                name: name,
                issuer: issuer,
                clientID: clientID,
                scopes: scopes.map { $0.contains("openid") ? $0 : ["openid"] + $0 } ?? ["openid"],
                subject: subject ?? ["sub"],
                levels: levels ?? [],
                maxAge: maxAge,
                isStrong: strong ?? false,
                tiesByEmail: tiesByEmail ?? false
            )
        }

        private func secret(beside file: URL) throws -> String {
            guard let secretFile else { throw Refusal.providers("saknar secretFile för \(id)") }
            let place = URL(filePath: secretFile, relativeTo: file.deletingLastPathComponent())
            guard let text = try? String(contentsOf: place, encoding: .utf8) else {
                throw Refusal.providers("anger en secretFile för \(id) som inte går att läsa")
            }
            let secret = text.trimmingCharacters(in: .whitespacesAndNewlines)
            guard !secret.isEmpty else { throw Refusal.providers("anger en tom secretFile för \(id)") }
            return secret
        }
    }
}

extension Refusal {
    fileprivate static func providers(_ what: String) -> Refusal {
        let key = Configuration.Key.identityProviders
        let reason = "Filen som \(key.rawValue) (\(key.variable)) anger \(what)."
        return Refusal(ruling: Ruling(.notMet, .Kansli.configuration, reason))
    }
}

extension String {
    /// Over TLS, or to this machine itself, where a trial provider may stand.
    var isSafeAddress: Bool {
        guard let parts = URLComponents(string: self), let host = parts.host, !host.isEmpty, parts.user == nil else {
            return false
        }
        return parts.scheme == "https" || (parts.scheme == "http" && ["localhost", "127.0.0.1"].contains(host))
    }
}
