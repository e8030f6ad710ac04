package import Domain
import Folder
import GRDB

extension Store {
    /// Gör en sändkod (makes a sender token); the sender's code before it is withdrawn. The code is told this once.
    package func makeToken(
        of sender: DeliverySender.ID,
        until: Day,
        _ signature: Signature
    ) async throws -> String {
        let code = Secret.token()
        try await folder.database.write { db in
            try signature.user.may(.answerForFollowUp).orRefuse()
            guard let known = try db.deliveryBook().sender(sender) else { throw Missing() }
            try known.mayHaveToken(until: until, on: signature.day).orRefuse()
            _ = try db.withdrawTokens(of: sender, on: signature.day)
            let token = SenderToken(
                id: try Int64.fetchOne(db, sql: "SELECT ifnull(max(id), 0) + 1 FROM senderToken") ?? 1,
                sender: sender,
                madeOn: signature.day,
                until: until
            )
            try db.execute(
                literal: """
                    INSERT INTO senderToken
                    VALUES (\(token.id), \(sender), \(Secret.hash(code)), \(token.madeOn.rawValue), \(until.rawValue), NULL)
                    """
            )
            try db.append("madeToken", to: "deliverySender/\(sender)", after: token, signature)
        }
        return code
    }

    /// Drar in (withdraws) a sender's code: from now on nothing is taken in with it.
    package func withdrawToken(of sender: DeliverySender.ID, _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.answerForFollowUp).orRefuse()
            guard try db.withdrawTokens(of: sender, on: signature.day) else { return }
            try db.append("withdrewToken", to: "deliverySender/\(sender)", signature)
        }
    }

    /// Whose a code is, while it holds; nil for one that was never made, has ended or was withdrawn, and for one whose sender has
    /// ended.
    package func sending(with code: String, on day: Day) async throws -> (token: SenderToken, sender: DeliverySender)? {
        let hash = Secret.hash(code)
        let id: Int64? = try await folder.read { db in
            try SQLRequest<Int64>(literal: "SELECT id FROM senderToken WHERE hash = \(hash)").fetchOne(db)
        }
        let book = try await deliveryBook()
        guard let id, let token = book.token(id), book.maySend(token, on: day), let sender = book.sender(token.sender)
        else { return nil }
        return (token, sender)
    }
}

extension Database {
    /// Whether there was one to withdraw.
    fileprivate func withdrawTokens(of sender: DeliverySender.ID, on day: Day) throws -> Bool {
        try execute(
            literal: """
                UPDATE senderToken SET withdrawnOn = \(day.rawValue) WHERE sender = \(sender) AND withdrawnOn IS NULL
                """
        )
        return changesCount > 0
    }
}
