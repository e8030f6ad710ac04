package import Domain
import Folder
import GRDB

extension RegisterStore {
    @discardableResult
    package func addAuthority(_ name: String, _ party: ReferringParty, _ signature: Signature) async throws
        -> Authority.ID
    {
        try await write { db in
            try signature.user.mayManageRegister.orRefuse()
            let authority = Authority(id: try db.nextID(Authority.self), name: name, party: party)
            try authority.insert(db)
            try db.append("addedAuthority", to: "authority/\(authority.id)", after: authority, signature)
            return authority.id
        }
    }

    /// Anger stöd i lag (enters a support in law) by which an authority may read more than answers; nil takes it away.
    package func enterSupport(_ support: String?, of authority: Authority.ID, _ signature: Signature) async throws {
        try await changeAuthority(authority, "enteredSupport", signature) { $0.support = support }
    }

    package func closeAuthority(_ authority: Authority.ID, _ signature: Signature) async throws {
        let day = signature.day
        try await changeAuthority(authority, "closedAuthority", signature) { $0.closedOn = day }
    }

    private func changeAuthority(
        _ id: Authority.ID,
        _ verb: String,
        _ signature: Signature,
        _ change: @escaping @Sendable (inout Authority) -> Void
    ) async throws {
        try await write { db in
            try signature.user.mayManageRegister.orRefuse()
            let before = try db.authority(id)
            var authority = before
            change(&authority)
            try authority.update(db)
            try db.append(verb, to: "authority/\(id)", before: before, after: authority, signature)
        }
    }

    @discardableResult
    package func addIntakeMember(
        _ name: String,
        from authority: Authority.ID?,
        to initiative: Int64,
        _ signature: Signature
    ) async throws -> IntakeMember.ID {
        try await write { db in
            try db.demand(.decideIntake, in: initiative, signature)
            let id = try db.nextID(IntakeMember.self)
            try IntakeMember(id: id, initiative: initiative, name: name, authority: authority).insert(db)
            try db.append("addedIntakeMember", to: "initiative/\(initiative)", after: id, signature)
            return id
        }
    }

    package func endIntakeMember(_ id: IntakeMember.ID, _ signature: Signature) async throws {
        try await write { db in
            guard var member = try IntakeMember.fetchOne(db, key: id) else { throw Missing() }
            try db.demand(.decideIntake, in: member.initiative, signature)
            member.leftOn = signature.day
            try member.update(db)
            try db.append("endedIntakeMember", to: "initiative/\(member.initiative)", after: id, signature)
        }
    }

    /// Väljer (chooses) what the initiative calls its referrals.
    package func call(_ label: ReferralLabel, in initiative: Int64, _ signature: Signature) async throws {
        try await write { db in
            try db.demand(.decideIntake, in: initiative, signature)
            try db.execute(
                literal: """
                    INSERT INTO referralSetting VALUES (\(initiative), \(label.rawValue))
                    ON CONFLICT DO UPDATE SET label = excluded.label
                    """
            )
            try db.append("setReferralLabel", to: "initiative/\(initiative)", after: label, signature)
        }
    }
}
