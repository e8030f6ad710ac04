import Domain
import Foundation
import GRDB

/// What is counted: never an address or an e-mail as it stands, only its keyed hash, for a day.
struct ThrottleKey {
    let hash: Data
    let free: Int

    static func account(_ email: String, _ key: SealingKey) -> ThrottleKey {
        ThrottleKey(hash: key.keyedHash("account " + email), free: ThrottleRules.freeOnAccount)
    }

    static func code(_ account: Int64, _ key: SealingKey) -> ThrottleKey {
        ThrottleKey(hash: key.keyedHash("code \(account)"), free: ThrottleRules.freeOnAccount)
    }

    /// Requests for a code, by the link as it was given: worth something or not.
    static func link(_ link: String, _ key: SealingKey) -> ThrottleKey {
        ThrottleKey(hash: key.keyedHash("link " + link), free: ThrottleRules.freeOnAccount)
    }

    static func mailedCode(_ link: String, _ key: SealingKey) -> ThrottleKey {
        ThrottleKey(hash: key.keyedHash("mailed " + link), free: ThrottleRules.freeOnAccount)
    }

    static func address(_ address: String, _ key: SealingKey) -> ThrottleKey {
        ThrottleKey(hash: key.keyedHash("address " + address), free: ThrottleRules.freeFromAddress)
    }
}

extension Database {
    /// Counts an attempt as failed before it is examined, so that many at once gain nothing; success takes it back.
    /// Answers the seconds to wait when it may not be made, and then counts nothing.
    func countAttempt(_ keys: [ThrottleKey], at now: Date) throws -> Int? {
        let oldest = now.addingTimeInterval(-Double(ThrottleRules.memory)).stamp
        try execute(literal: "DELETE FROM throttle WHERE failedAt < \(oldest)")
        let wait = try keys.map { try secondsLeft($0, now) }.max() ?? 0
        guard wait == 0 else { return wait }
        for key in keys {
            try execute(
                literal: """
                    INSERT INTO throttle (key, failures, failedAt) VALUES (\(key.hash), 1, \(now.stamp))
                    ON CONFLICT (key) DO UPDATE SET failures = failures + 1, failedAt = excluded.failedAt
                    """
            )
        }
        return nil
    }

    /// An address gets only its own attempt back: one good account must not pay for guesses at others.
    func forgive(_ key: ThrottleKey, wholly: Bool) throws {
        if wholly {
            try execute(literal: "DELETE FROM throttle WHERE key = \(key.hash)")
        } else {
            try execute(literal: "DELETE FROM throttle WHERE key = \(key.hash) AND failures = 1")
            try execute(literal: "UPDATE throttle SET failures = failures - 1 WHERE key = \(key.hash)")
        }
    }

    private func secondsLeft(_ key: ThrottleKey, _ now: Date) throws -> Int {
        let sql: SQL = "SELECT failures, failedAt FROM throttle WHERE key = \(key.hash)"
        guard let row = try SQLRequest<Row>(literal: sql).fetchOne(self) else { return 0 }
        let wait = ThrottleRules.wait(after: row["failures"], free: key.free)
        return max(0, wait - Int(now.timeIntervalSince(try Date(stamp: row["failedAt"]))))
    }
}

extension Date {
    /// ISO 8601 in UTC, in whole seconds: sorts as it reads.
    var stamp: String { formatted(.iso8601) }

    init(stamp: String) throws { try self.init(stamp, strategy: .iso8601) }
}
