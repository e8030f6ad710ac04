package import Domain
import Folder
import GRDB

extension Store {
    /// Skriver in (enters) the association's own facts, the first time or anew. `seen` is the mark of what the writer saw
    /// (`nil as CoordinationAssociation?` the first time). The usual year comes with the first.
    package func enter(_ association: CoordinationAssociation, seen: Int, _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.setUpAssociation).orRefuse()
            try CoordinationAssociation.fetchOne(db).requireSeen(seen)
            try db.enter(association, signature)
        }
    }

    /// Skriver in (admits) a member.
    @discardableResult
    package func admit(_ draft: MemberDraft, _ signature: Signature) async throws -> Member.ID {
        try await folder.database.write { db in
            try signature.user.may(.setUpAssociation).orRefuse()
            return try db.admit(draft, signature)
        }
    }

    /// Ändrar (changes) a member's facts: name, seats, the day it left.
    package func change(_ id: Member.ID, _ draft: MemberDraft, seen: Int, _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.setUpAssociation).orRefuse()
            guard let member = try Member.fetchOne(db, key: id) else { throw Missing() }
            try member.requireSeen(seen)
            try db.change(id, draft, signature)
        }
    }

    /// Antar (enacts) bylaws from a day; what was in force before stays for the days before. `seen` is the mark of every
    /// entry that there was when the form was shown, the latest first.
    package func enact(_ bylaws: Bylaws, seen: Int, _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.setUpAssociation).orRefuse()
            try Bylaws.fetchAll(db, sql: "SELECT * FROM bylaws ORDER BY \"from\" DESC").requireSeen(seen)
            try db.enact(bylaws, signature)
        }
    }
}

extension Member {
    fileprivate init(_ draft: MemberDraft, id: Member.ID) {
        self.init(
            id: id,
            name: draft.name,
            kind: draft.kind,
            organisationNumber: draft.organisationNumber,
            seats: draft.seats,
            deputySeats: draft.deputySeats,
            from: draft.from,
            until: draft.until
        )
    }
}

extension Bylaws {
    fileprivate func with(id: Bylaws.ID) -> Bylaws {
        Bylaws(
            id: id,
            from: from,
            quorum: quorum,
            series: series,
            nextNumber: nextNumber,
            adjusters: adjusters,
            summonsDays: summonsDays,
            meetingsPerYear: meetingsPerYear,
            deputiesVote: deputiesVote,
            distance: distance,
            membersRaiseMatters: membersRaiseMatters,
            consultationsPerYear: consultationsPerYear,
            otherNoticeBoard: otherNoticeBoard,
            otherNoticeBoardAddress: otherNoticeBoardAddress,
            signingWays: signingWays
        )
    }
}

/// The writes themselves, in the caller's transaction; the caller has asked for the right.
extension Database {
    func enter(_ association: CoordinationAssociation, _ signature: Signature) throws {
        let before = try CoordinationAssociation.fetchOne(self)
        try execute(sql: "DELETE FROM association")
        try association.insert(self)
        try append("entered", to: "association/1", before: before, after: association, signature)
        if before == nil { try fillWheel(WheelDutyDraft.standard(from: signature.day), signature) }
    }

    func admit(_ draft: MemberDraft, _ signature: Signature) throws -> Member.ID {
        let member = Member(draft, id: try nextID(Member.self))
        try member.insert(self)
        try addOwnOrganisation(of: member)
        try append("admitted", to: "member/\(member.id)", after: member, signature)
        return member.id
    }

    func change(_ id: Member.ID, _ draft: MemberDraft, _ signature: Signature) throws {
        guard let member = try Member.fetchOne(self, key: id) else { throw Missing() }
        let changed = Member(draft, id: id)
        try changed.update(self)
        try append("changed", to: "member/\(id)", before: member, after: changed, signature)
    }

    func enact(_ bylaws: Bylaws, _ signature: Signature) throws {
        let sameDay: SQLRequest<Bylaws> = "SELECT * FROM bylaws WHERE \"from\" = \(bylaws.from)"
        let before = try sameDay.fetchOne(self)
        let enacted = bylaws.with(id: try before?.id ?? nextID(Bylaws.self))
        try enacted.upsert(self)
        try append("enacted", to: "bylaws/\(enacted.id)", before: before, after: enacted, signature)
    }

    /// A member can apply, receive and employ under its own name.
    fileprivate func addOwnOrganisation(of member: Member) throws {
        let known: SQLRequest<Organisation> = "SELECT * FROM organisation WHERE name = \(member.name)"
        guard try known.fetchOne(self) == nil else { return }
        try Organisation(id: try nextID(Organisation.self), name: member.name, member: member.id).insert(self)
    }
}
