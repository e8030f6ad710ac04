import Crypto
package import Foundation

/// A sender's public key (Ed25519), and its fingerprint for the telephone.
package struct ReportKey: Hashable, Sendable {
    /// 32 bytes.
    package let bytes: Data

    package init?(bytes: Data) {
        guard (try? Curve25519.Signing.PublicKey(rawRepresentation: bytes)) != nil else { return nil }
        self.bytes = bytes
    }

    /// Base64, as it is handed over: 44 signs.
    package init?(text: String) {
        guard let bytes = Data(base64Encoded: text.trimmingCharacters(in: .whitespacesAndNewlines)) else { return nil }
        self.init(bytes: bytes)
    }

    package var text: String { bytes.base64EncodedString() }

    /// Half of SHA-256 in groups of four, for two people to read to each other: 128 bits are more than anybody can search through
    /// for another key with the same ones.
    package var fingerprint: String {
        let digits = SHA256.hash(data: bytes).prefix(16).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
        return stride(from: 0, to: digits.count, by: 2).map { digits[$0] + digits[$0 + 1] }.joined(separator: " ")
    }

    func accepts(_ signature: Data, of message: Data) -> Bool {
        let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes)
        return key?.isValidSignature(signature, for: message) ?? false
    }
}

/// A sender's own key. Whoever has it can speak for the sender: it lies sealed, or in `keys/`.
package struct ReportSigningKey: Sendable {
    private let key: Curve25519.Signing.PrivateKey

    /// A new one at random.
    package init() { key = Curve25519.Signing.PrivateKey() }

    /// 32 bytes from `bytes`; nil when they are not a key.
    package init?(bytes: Data) {
        guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: bytes) else { return nil }
        self.key = key
    }

    package var bytes: Data { key.rawRepresentation }

    package var publicKey: ReportKey? { ReportKey(bytes: key.publicKey.rawRepresentation) }

    func sign(_ message: Data) throws -> Data { try key.signature(for: message) }
}
