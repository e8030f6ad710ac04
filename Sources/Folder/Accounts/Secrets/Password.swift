import Crypto
import CryptoExtras
import Foundation
import GRDB

/// Lösenordets kostnad (password cost): what scrypt asks of whoever guesses. Kept beside each hash.
package struct PasswordCost: Hashable, Sendable {
    let rounds: Int
    let blockSize: Int
    let parallelism: Int

    /// OWASP's least for 32 MiB: N = 2^15, r = 8, p = 3.
    package static let full = PasswordCost(rounds: 1 << 15, blockSize: 8, parallelism: 3)
    /// For tests only.
    package static let trifling = PasswordCost(rounds: 1 << 4, blockSize: 8, parallelism: 1)
}

struct Password: Sendable {
    let salt: Data
    let hash: Data
    let cost: PasswordCost

    init(_ text: String, _ cost: PasswordCost) throws {
        salt = Secret.random(16)
        hash = try Self.derive(text, salt, cost)
        self.cost = cost
    }

    init(row: Row) {
        (salt, hash) = (row["salt"], row["hash"])
        cost = PasswordCost(rounds: row["rounds"], blockSize: row["blockSize"], parallelism: row["parallelism"])
    }

    func matches(_ text: String) throws -> Bool { try Secret.equal(Self.derive(text, salt, cost), hash) }

    /// Composed characters, so that the same å from two keyboards is one å.
    private static func derive(_ text: String, _ salt: Data, _ cost: PasswordCost) throws -> Data {
        let bytes = Data(text.precomposedStringWithCanonicalMapping.utf8)
        let key = try KDF.Scrypt.deriveKey(
            from: bytes,
            salt: salt,
            outputByteCount: 32,
            rounds: cost.rounds,
            blockSize: cost.blockSize,
            parallelism: cost.parallelism
        )
        return key.withUnsafeBytes { Data($0) }
    }
}

/// One computation at a time, on a thread of its own: memory stays bounded and no other request waits for it.
final class PasswordGate: Sendable {
    private let queue = DispatchQueue(label: "kansli.password")

    func run<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Result(catching: work)) }
        }
    }
}
