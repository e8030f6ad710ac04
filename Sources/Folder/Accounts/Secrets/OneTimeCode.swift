import Crypto
package import Foundation

/// Engångskod (one-time code): RFC 6238 with SHA-1, 30 seconds and six digits, as every app understands.
package enum OneTimeCode {
    package static func code(_ secret: Data, at instant: Date) -> String { code(secret, step: step(instant)) }

    /// Six digits at random, for a letter.
    static func mailed() -> String {
        var random = SystemRandomNumberGenerator()
        return padded(Int.random(in: 0..<1_000_000, using: &random))
    }

    /// The step whose code this is, one before or after the present included; nil when there is none after `last`.
    static func step(of text: String, _ secret: Data, at instant: Date, after last: Int64) -> Int64? {
        let given = Data(text.utf8)
        let now = step(instant)
        return (now - 1...now + 1).filter { $0 > last && Secret.equal(Data(code(secret, step: $0).utf8), given) }.first
    }

    static func step(_ instant: Date) -> Int64 { Int64(instant.timeIntervalSince1970 / 30) }

    private static func code(_ secret: Data, step: Int64) -> String {
        let counter = withUnsafeBytes(of: step.bigEndian) { Data($0) }
        let hash = Array(HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: SymmetricKey(data: secret)))
        let offset = Int(hash[19] & 15)
        let number = hash[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7fff_ffff
        return padded(Int(number % 1_000_000))
    }

    private static func padded(_ number: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: 6 - digits.count) + digits
    }
}

extension Data {
    /// Base 32 of RFC 4648 without padding.
    var base32: String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        let bits = flatMap { byte in (0..<8).map { byte >> (7 - $0) & 1 } }
        return stride(from: 0, to: bits.count, by: 5).map { start in
            let five = (0..<5).map { start + $0 < bits.count ? bits[start + $0] : 0 }
            return String(alphabet[Int(five.reduce(0) { $0 << 1 | $1 })])
        }.joined()
    }
}

extension String {
    func grouped(by count: Int, _ separator: String) -> String {
        stride(from: 0, to: self.count, by: count).map { String(dropFirst($0).prefix(count)) }
            .joined(separator: separator)
    }
}
