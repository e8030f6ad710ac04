package import Domain
import Folder
import GRDB

extension Store {
    /// Låter en ersättare tjänstgöra (serve) for a member from a § on, in the order of service. Another order needs a reason,
    /// which the event log keeps.
    package func serve(
        _ deputy: Person.ID,
        for member: Member.ID,
        at meeting: BoardMeeting.ID,
        from: AgendaItem.ID? = nil,
        until: AgendaItem.ID? = nil,
        reason: String = "",
        _ signature: Signature
    ) async throws {
        try await folder.database.write { db in
            _ = try db.openMeeting(meeting, signature)
            try db.requireItems([from, until], of: meeting)
            let (record, board) = (try db.meetingRecord(meeting), try db.board())
            guard board.member(member) != nil, board.person(deputy) != nil else { throw Missing() }
            guard let first = from ?? record.items.first?.id else { throw Missing() }
            try record.mayServe(deputy, for: member, at: first, reason: reason, board).orRefuse()
            let service = Service(
                id: try db.nextID(Service.self),
                meeting: meeting,
                deputy: deputy,
                member: member,
                fromItem: from,
                untilItem: until
            )
            try service.insert(db)
            try db.checkSeats(of: meeting)
            let why = Signature(
                signature.user,
                signature.instant,
                on: signature.day,
                why: reason.isEmpty ? signature.why : reason
            )
            try db.append("served", to: "boardMeeting/\(meeting)", after: service, why)
        }
    }

    /// Avslutar en tjänstgöring (ends service) with a §, or takes it back whole.
    package func endService(
        _ id: Service.ID,
        at meeting: BoardMeeting.ID,
        with last: AgendaItem.ID? = nil,
        _ signature: Signature
    ) async throws {
        try await folder.database.write { db in
            _ = try db.openMeeting(meeting, signature)
            try db.requireItems([last], of: meeting)
            guard let service = try Service.fetchOne(db, key: id), service.meeting == meeting else { throw Missing() }
            guard let last else {
                _ = try service.delete(db)
                return try db.append("serviceRemoved", to: "boardMeeting/\(meeting)", before: service, signature)
            }
            var ended = service
            ended.untilItem = last
            try ended.update(db)
            try db.append("serviceEnded", to: "boardMeeting/\(meeting)", before: service, after: ended, signature)
        }
    }

    /// Väljer en justerare (chooses an adjuster), for all §§ or for one where another may not adjust.
    package func chooseAdjuster(
        _ person: Person.ID,
        at meeting: BoardMeeting.ID,
        for item: AgendaItem.ID? = nil,
        _ signature: Signature
    ) async throws {
        try await folder.database.write { db in
            _ = try db.openMeeting(meeting, signature)
            try db.requireItems([item], of: meeting)
            let record = try db.meetingRecord(meeting)
            try db.requirePerson(person)
            try record.mayAdjust(person, at: item, db.board()).orRefuse()
            guard !record.adjusters.contains(where: { $0.person == person && $0.item == item }) else { return }
            let adjuster = Adjuster(id: try db.nextID(Adjuster.self), meeting: meeting, person: person, item: item)
            try adjuster.insert(db)
            try db.append("adjusterChosen", to: "boardMeeting/\(meeting)", after: adjuster, signature)
            try db.writeElection(at: meeting, before: record.electionText(db.board()), signature)
        }
    }

    package func removeAdjuster(_ id: Adjuster.ID, at meeting: BoardMeeting.ID, _ signature: Signature) async throws {
        try await folder.database.write { db in
            _ = try db.openMeeting(meeting, signature)
            guard let adjuster = try Adjuster.fetchOne(db, key: id), adjuster.meeting == meeting else {
                throw Missing()
            }
            let before = try db.meetingRecord(meeting).electionText(db.board())
            _ = try adjuster.delete(db)
            try db.append("adjusterRemoved", to: "boardMeeting/\(meeting)", before: adjuster, signature)
            try db.writeElection(at: meeting, before: before, signature)
        }
    }
}
