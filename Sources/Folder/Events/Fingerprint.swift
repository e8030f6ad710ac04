import Crypto
import Foundation

/// Fingeravtryck (fingerprint): SHA-256 of a text's UTF-8, in hexadecimal. What is signed is named by it.
package func fingerprint(ofText text: String) -> String {
    SHA256.hash(data: Data(text.utf8)).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
}
