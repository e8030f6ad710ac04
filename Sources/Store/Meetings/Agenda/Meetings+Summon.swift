package import Domain
import Folder
import GRDB

extension SummonsDelivery: FetchableRecord, PersistableRecord {}

extension Store {
    /// Kallar (summons): notes the day that the summons first went out and who got it. Sent again, it adds who.
    package func summon(
        to id: BoardMeeting.ID,
        knowingItIsLate: Bool,
        _ readers: [(person: Person.ID, email: String?, way: SummonsDelivery.Way)],
        papers: [Person.ID: SummonsDelivery.Papers] = [:],
        _ signature: Signature
    ) async throws {
        try await folder.database.write { db in
            try signature.user.may(.convene).orRefuse()
            let record = try db.meetingRecord(id)
            try record.maySummon(db.board(), on: signature.day, knowingItIsLate: knowingItIsLate).orRefuse()
            for reader in readers {
                let delivery = SummonsDelivery(
                    id: try db.nextID(SummonsDelivery.self),
                    meeting: id,
                    person: reader.person,
                    email: reader.email,
                    way: reader.way,
                    on: signature.day,
                    papers: papers[reader.person] ?? .none
                )
                try delivery.insert(db)
            }
            var meeting = record.meeting
            if meeting.summonedOn == nil {
                meeting.summonedOn = signature.day
                meeting.revision += 1
                try meeting.update(db)
                try db.file(.summons(to: meeting, on: signature.day), in: meeting, signature)
            }
            try db.append("summoned", to: "boardMeeting/\(id)", before: record.meeting, after: meeting, signature)
        }
    }

    /// Who got the summons of a meeting, in the order in which it went out.
    package func summonsDeliveries(of meeting: BoardMeeting.ID) async throws -> [SummonsDelivery] {
        try await folder.read { db in
            try SummonsDelivery.fetchAll(
                db,
                sql: "SELECT * FROM summonsDelivery WHERE meeting = ? ORDER BY id",
                arguments: [meeting]
            )
        }
    }
}
