package import Domain
import Foundation
import GRDB

/// A session that still holds, with its account.
struct CurrentSession {
    let id: Int64
    let account: Account
    let codeGiven: Bool
    let way: SessionWay

    /// A link is too weak for more than reading, code or not; an e-identification may be as good as a code.
    var awaitsCode: Bool { account.hasSecondFactor && !codeGiven && way != .link }

    var entry: Entry {
        switch way {
        case .link: .link
        case .password: codeGiven ? .passwordAndCode : .password
        case .eID: .identification
        }
    }
}

/// How a session was begun, as its row keeps it.
enum SessionWay: Hashable {
    case password, link
    /// By whom, and at which level.
    case eID(voucher: String)

    init(row: Row) {
        let (way, voucher): (String, String?) = (row["way"], row["voucher"])
        self = voucher.map { .eID(voucher: $0) } ?? (way == "link" ? .link : .password)
    }

    var columns: (way: String, voucher: String?) {
        switch self {
        case .password: ("password", nil)
        case .link: ("link", nil)
        case .eID(let voucher): ("eID", voucher)
        }
    }

    var voucher: String? { columns.voucher }
}

extension Accounts {
    /// How far the login has come that a cookie stands for.
    package func standing(_ token: String) async throws -> Standing {
        guard let session = try await current(token) else { return .nobody }
        if session.awaitsCode { return .awaitsCode }
        let user = try await user(session.account, session)
        let isMissing =
            rules.demandsSecondFactor && !session.account.hasSecondFactor && !session.codeGiven && session.way != .link
        let isDemanded = rules.demandsSecondFactorOfAll || !user.roles.isDisjoint(with: Role.withSecondFactor)
        return isMissing && isDemanded ? .awaitsEnrolment(user) : .entered(user)
    }

    /// What the forms of a session carry. Made from the token, so that nothing more is kept.
    package func formKey(_ token: String) -> String { key.keyedHash("form " + token).base32 }

    package func logOut(_ token: String) async throws {
        guard let mine = try await current(token) else { return }
        let signature = try await sign(user(mine.account, mine), "utloggning")
        try await folder.database.write { db in
            try db.execute(literal: "DELETE FROM session WHERE id = \(mine.id)")
            if db.changesCount == 1 { try db.append("signedOut", to: "account/\(mine.account.id)", signature) }
        }
    }

    package func sessions(_ token: String) async throws -> [LoginSession] {
        let mine = try await entered(token)
        let (idle, longest) = limits
        return try await folder.read { db in
            let sql: SQL = """
                SELECT * FROM session WHERE account = \(mine.account.id) AND seenAt > \(idle) AND startedAt > \(longest)
                ORDER BY seenAt DESC, id DESC
                """
            return try SQLRequest<Row>(literal: sql).fetchAll(db).map { row in
                try LoginSession(
                    id: row["id"],
                    startedAt: Date(stamp: row["startedAt"]),
                    seenAt: Date(stamp: row["seenAt"]),
                    browser: row["browser"],
                    isThisOne: row["id"] == mine.id
                )
            }
        }
    }

    /// Closes one of one's own sessions, never another's.
    package func closeSession(_ id: Int64, _ token: String) async throws {
        let mine = try await changing(token)
        let signature = try await sign(user(mine.account, mine), "egen enhet")
        try await folder.database.write { db in
            try db.execute(literal: "DELETE FROM session WHERE id = \(id) AND account = \(mine.account.id)")
            if db.changesCount == 0 { throw Missing() }
            try db.append("closedSession", to: "account/\(mine.account.id)", signature)
        }
    }

    package func closeOtherSessions(_ token: String) async throws {
        let mine = try await changing(token)
        let signature = try await sign(user(mine.account, mine), "egna enheter")
        try await folder.database.write { db in
            try db.execute(literal: "DELETE FROM session WHERE account = \(mine.account.id) AND id <> \(mine.id)")
            guard db.changesCount > 0 else { return }
            try db.append("closedOtherSessions", to: "account/\(mine.account.id)", signature)
        }
    }
}

extension Accounts {
    /// Sessions last seen or begun before these are over.
    private var limits: (idle: String, longest: String) {
        let now = now()
        return (now.addingTimeInterval(-rules.idle).stamp, now.addingTimeInterval(-rules.longest).stamp)
    }

    /// The session of a token, when it holds. It is noted as seen at most once a minute, so that reading costs no write.
    func current(_ token: String) async throws -> CurrentSession? {
        let (now, (idle, longest)) = (now(), limits)
        let found = try await folder.read { db -> (CurrentSession, seenAt: Date)? in
            let sql: SQL = """
                SELECT * FROM session
                WHERE tokenHash = \(Secret.hash(token)) AND seenAt > \(idle) AND startedAt > \(longest)
                """
            guard let row = try SQLRequest<Row>(literal: sql, cached: true).fetchOne(db),
                let account = try db.accounts(id: row["account"]).first, account.closedOn == nil
            else { return nil }
            let codeAt: String? = row["codeAt"]
            let waited = now.timeIntervalSince(try Date(stamp: row["startedAt"]))
            let way = SessionWay(row: row)
            let session = CurrentSession(id: row["id"], account: account, codeGiven: codeAt != nil, way: way)
            if session.awaitsCode && waited > rules.codeWithin { return nil }
            return try (session, Date(stamp: row["seenAt"]))
        }
        guard let (session, seenAt) = found else { return nil }
        if now.timeIntervalSince(seenAt) > 60 { try await see(session.id, now) }
        return session
    }

    /// The session of somebody who is all the way in, or on the way to a second factor.
    func entered(_ token: String) async throws -> CurrentSession {
        guard let session = try await current(token), !session.awaitsCode else {
            throw refusal("Du är inte inloggad längre. Logga in igen.")
        }
        return session
    }

    /// The session of somebody who may change their own account: a link is too weak for that.
    func changing(_ token: String) async throws -> CurrentSession {
        let session = try await entered(token)
        try session.entry.mayChangeAccount.orRefuse()
        return session
    }

    func open(
        _ db: Database,
        _ account: Int64,
        _ token: String,
        _ origin: LoginOrigin,
        codeGiven: Bool = false,
        by way: SessionWay = .password
    ) throws {
        let (stamp, columns) = (now().stamp, way.columns)
        try db.execute(literal: "DELETE FROM session WHERE startedAt <= \(limits.longest) OR seenAt <= \(limits.idle)")
        try db.execute(
            literal: """
                INSERT INTO session (account, tokenHash, startedAt, seenAt, browser, codeAt, way, voucher)
                VALUES (\(account), \(Secret.hash(token)), \(stamp), \(stamp), \(origin.browser),
                  \(codeGiven ? stamp : nil), \(columns.way), \(columns.voucher))
                """
        )
    }

    /// A new token for a session that may now do more: whoever saw the old one has nothing.
    func rotate(_ db: Database, _ session: Int64, codeGiven: Bool) throws -> String {
        let (token, stamp) = (Secret.token(), now().stamp)
        try db.execute(
            literal: """
                UPDATE session SET tokenHash = \(Secret.hash(token)), codeAt = \(codeGiven ? stamp : nil)
                WHERE id = \(session)
                """
        )
        guard db.changesCount == 1 else { throw refusal("Du är inte inloggad längre. Logga in igen.") }
        return token
    }

    private func see(_ session: Int64, _ now: Date) async throws {
        try await folder.database.write { db in
            try db.execute(literal: "UPDATE session SET seenAt = \(now.stamp) WHERE id = \(session)")
        }
    }
}
