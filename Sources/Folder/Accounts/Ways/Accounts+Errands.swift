package import Domain
import Foundation
import GRDB

extension Accounts {
    /// Begins an errand to sign in; refused for a while to an address where many came to nothing.
    package func beginErrand(to provider: String, goal: String, _ address: String) async throws -> ErrandAnswer {
        if let seconds = try await count([.address(address, key)]) { return .wait(seconds: seconds) }
        return .begun(try await begin(provider, .enter, goal: goal))
    }

    /// Begins an errand to tie an e-identification to one's own account.
    package func beginTying(to provider: String, _ token: String, goal: String) async throws -> BegunErrand {
        let mine = try await changing(token)
        return try await begin(provider, .tie(session: mine.id), goal: goal)
    }

    /// Begins an errand for somebody who was invited; nil when the link is spent.
    package func beginAccepting(_ link: String, with provider: String) async throws -> BegunErrand? {
        guard try await invited(by: link) != nil else { return nil }
        return try await begin(provider, .accept(link: link), goal: "/")
    }

    /// Ends an errand, whatever came of it: the state is used once. Nil when it is unknown, over, or another browser's.
    package func endErrand(_ state: String, _ cookie: String) async throws -> Errand? {
        let row = try await folder.database.write { db -> Data? in
            let sql: SQL = """
                DELETE FROM errand WHERE stateHash = \(Secret.hash(state)) AND cookieHash = \(Secret.hash(cookie))
                RETURNING CASE WHEN expiresAt > \(now().stamp) THEN sealed END
                """
            return try SQLRequest<Data?>(literal: sql).fetchOne(db) ?? nil
        }
        return try row.map { try JSONDecoder().decode(Errand.self, from: key.open($0)) }
    }

    private func begin(_ provider: String, _ purpose: Errand.Purpose, goal: String) async throws -> BegunErrand {
        let (state, cookie, nonce, verifier) = (Secret.token(), Secret.token(), Secret.token(), Secret.token())
        let errand = Errand(provider: provider, purpose: purpose, goal: goal, nonce: nonce, verifier: verifier)
        let sealed = try key.seal(JSONEncoder().encode(errand))
        let expires = now().addingTimeInterval(rules.errand).stamp
        try await folder.database.write { db in
            try db.execute(literal: "DELETE FROM errand WHERE expiresAt <= \(now().stamp)")
            try db.execute(
                literal: """
                    INSERT INTO errand (stateHash, cookieHash, provider, sealed, expiresAt)
                    VALUES (\(Secret.hash(state)), \(Secret.hash(cookie)), \(provider), \(sealed), \(expires))
                    """
            )
        }
        return BegunErrand(state: state, nonce: nonce, challenge: ProofKey.challenge(of: verifier), cookie: cookie)
    }
}
