package import Domain
import Folder
import GRDB

extension Store {
    /// Inrättar (establishes) a council, or changes the one with this id that the writer has seen.
    @discardableResult
    package func establish(_ council: Council, as id: Council.ID?, seen: Int, _ signature: Signature) async throws
        -> Council.ID
    {
        try await leadCouncils("established", "council", signature) { db in
            let before = try id.map { try db.known($0, Council.self) }
            try before?.requireSeen(seen)
            _ = try council.initiative.map { try db.known($0, Initiative.self) }
            let after = Council(
                id: try id ?? db.nextID(Council.self),
                name: council.name,
                kind: council.kind,
                composition: council.composition,
                purpose: council.purpose,
                endedOn: council.endedOn,
                initiative: council.initiative
            )
            try after.save(db)
            return (after.id, before, after)
        }
    }

    /// Tar in (seats) a member of a council, or writes anew what is known about the one that the writer has seen.
    @discardableResult
    package func seat(_ member: CouncilMember, as id: CouncilMember.ID?, seen: Int, _ signature: Signature) async throws
        -> CouncilMember.ID
    {
        try await leadCouncils("seated", "councilMember", signature) { db in
            _ = try db.known(member.council, Council.self)
            let before = try id.map { try db.known($0, CouncilMember.self) }
            guard before.map({ $0.council == member.council }) ?? true else { throw Missing() }
            try before?.requireSeen(seen)
            let after = CouncilMember(
                id: try id ?? db.nextID(CouncilMember.self),
                council: member.council,
                name: member.name,
                represents: member.represents,
                from: member.from,
                until: member.until
            )
            try after.save(db)
            return (after.id, before, after)
        }
    }

    /// Antecknar (notes) a council's meeting, or writes anew in the one that the writer has seen.
    @discardableResult
    package func note(_ meeting: CouncilMeeting, as id: CouncilMeeting.ID?, seen: Int, _ signature: Signature)
        async throws
        -> CouncilMeeting.ID
    {
        try await leadCouncils("noted", "councilMeeting", signature) { db in
            _ = try db.known(meeting.council, Council.self)
            let before = try id.map { try db.councilMeeting($0, of: meeting.council) }
            try before?.mayBeNoted.orRefuse()
            try before?.requireSeen(seen)
            let after = CouncilMeeting(
                id: try id ?? db.nextID(CouncilMeeting.self),
                council: meeting.council,
                day: meeting.day,
                place: meeting.place,
                present: meeting.present,
                notes: meeting.notes
            )
            try after.save(db)
            return (after.id, before, after)
        }
    }

    private func leadCouncils<Row: Encodable & Sendable>(
        _ verb: String,
        _ subject: String,
        _ signature: Signature,
        _ change: @escaping @Sendable (Database) throws -> (id: Int64, before: Row?, after: Row)
    ) async throws -> Int64 {
        try await write(.leadCouncils, verb, subject, signature, change)
    }

    /// A deed, a change of one row and its event, in one transaction.
    @discardableResult
    func write<Row: Encodable & Sendable>(
        _ deed: Deed,
        _ verb: String,
        _ subject: String,
        _ signature: Signature,
        _ change: @escaping @Sendable (Database) throws -> (id: Int64, before: Row?, after: Row)
    ) async throws -> Int64 {
        try await folder.database.write { db in
            try signature.user.may(deed).orRefuse()
            let (id, before, after) = try change(db)
            try db.append(verb, to: "\(subject)/\(id)", before: before, after: after, signature)
            return id
        }
    }
}

extension Database {
    func councilMeeting(_ id: CouncilMeeting.ID, of council: Council.ID) throws -> CouncilMeeting {
        let meeting = try known(id, CouncilMeeting.self)
        guard meeting.council == council else { throw Missing() }
        return meeting
    }
}
