import Foundation

/// Bevisnyckel (proof key): RFC 7636 with S256. Whoever catches the code on its way cannot use it.
package enum ProofKey {
    package static func challenge(of verifier: String) -> String { Secret.hash(verifier).base64URL }
}
