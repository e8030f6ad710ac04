package import Domain
package import Folder
import GRDB

extension Store {
    /// Begär ersättning (claims) for oneself, with its certificate or receipt.
    @discardableResult
    package func claim(_ draft: Compensation, file: KeptFile? = nil, _ signature: Signature) async throws
        -> Compensation.ID
    {
        try await folder.database.write { db in
            try signature.user.may(.claimCompensation).orRefuse()
            guard let person = signature.user.person else { throw Missing() }
            try draft.mayBeClaimed(hasFile: file != nil, on: signature.day).orRefuse()
            if let meeting = draft.meeting { _ = try db.known(meeting, BoardMeeting.self) }
            let claimed = Compensation(
                id: try db.nextID(Compensation.self),
                person: person,
                draft.kind,
                meeting: draft.meeting,
                day: draft.day,
                text: draft.text,
                amount: draft.amount,
                kilometres: draft.kilometres,
                payTo: draft.payTo,
                file: try file.map { try db.add($0, signature) },
                claimedOn: signature.day
            )
            try claimed.insert(db)
            try db.append("claimed", to: "compensation/\(claimed.id)", after: claimed, signature)
            return claimed.id
        }
    }

    /// Tar tillbaka (withdraws) one's own claim before it is checked.
    package func withdrawCompensation(_ id: Compensation.ID, _ signature: Signature) async throws {
        try await change(id, "withdrawn", signature) { claimed, _ in
            try claimed.mayBeWithdrawn(by: signature.user).orRefuse()
            claimed.refusedWhy = "Tillbakataget."
        }
    }

    /// Godkänner (approves) what somebody else has claimed. An expense becomes a payment claim, and goes through the payment
    /// control from there.
    package func approveCompensation(_ id: Compensation.ID, revision: Int, _ signature: Signature) async throws {
        try await change(id, "approved", revision: revision, signature) { claimed, db in
            try signature.user.may(.keepFees).orRefuse()
            try claimed.mayBeChecked(by: signature.user).orRefuse()
            (claimed.checkedOn, claimed.checkedBy) = (signature.day, signature.user.name)
            if claimed.isExpense { claimed.claim = try db.paymentClaim(of: claimed, signature) }
        }
    }

    /// Avslår (refuses) a claim, with the reason that the person reads.
    package func refuseCompensation(_ id: Compensation.ID, because why: String, revision: Int, _ signature: Signature)
        async throws
    {
        try await change(id, "refused", revision: revision, signature) { claimed, _ in
            try signature.user.may(.keepFees).orRefuse()
            try claimed.mayBeChecked(by: signature.user).orRefuse()
            guard !why.isEmpty else {
                return try Ruling(.notMet, .FeeRegulations.compensation, "Skriv varför anspråket avslås.").orRefuse()
            }
            (claimed.checkedBy, claimed.refusedWhy) = (signature.user.name, why)
        }
    }

    private func change(
        _ id: Compensation.ID,
        _ what: String,
        revision: Int? = nil,
        _ signature: Signature,
        _ change: @escaping @Sendable (inout Compensation, Database) throws -> Void
    ) async throws {
        try await folder.database.write { db in
            let before = try db.known(id, Compensation.self)
            if let revision, before.revision != revision {
                throw Conflict(current: before.text, attempted: "", revision: before.revision)
            }
            var after = before
            try change(&after, db)
            after.revision += 1
            try after.update(db)
            try db.append(what, to: "compensation/\(id)", before: before, after: after, signature)
        }
    }
}

extension Database {
    /// With the same paper.
    fileprivate func paymentClaim(of claimed: Compensation, _ signature: Signature) throws -> Claim.ID {
        let id = try register(claimed.paymentClaim(account: "", on: signature.day), nil, signature)
        try execute(literal: "UPDATE claim SET file = \(claimed.file) WHERE id = \(id)")
        return id
    }
}
