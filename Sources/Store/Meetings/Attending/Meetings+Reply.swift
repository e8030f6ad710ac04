package import Domain
import Folder
import GRDB

extension Store {
    /// Lämnar besked (replies): a member says whether they come to a meeting. For another only who calls the meeting.
    package func reply(
        _ answer: AttendanceReply.Answer,
        for person: Person.ID,
        at id: BoardMeeting.ID,
        _ signature: Signature
    ) async throws {
        try await folder.database.write { db in
            try signature.user.may(person == signature.user.person ? .replyToSummons : .convene).orRefuse()
            let record = try db.meetingRecord(id)
            try record.mayReply(answer, for: person, db.board(), today: signature.day).orRefuse()
            let before = record.reply(of: person)
            let reply = AttendanceReply(
                id: try before?.id ?? db.nextID(AttendanceReply.self),
                meeting: id,
                person: person,
                answer: answer,
                madeOn: signature.day
            )
            try reply.save(db)
            try db.append("replied", to: "boardMeeting/\(id)", before: before, after: reply, signature)
        }
    }

    /// Antecknar dem som har sagt att de kommer (notes who said they would come) as there, when the roll is called. Whoever is
    /// noted already stays so.
    package func attendAsReplied(at id: BoardMeeting.ID, _ signature: Signature) async throws {
        try await folder.database.write { db in
            _ = try db.openMeeting(id, signature)
            for reply in try db.meetingRecord(id).suggestedAttendances {
                let mode: Attendance.Mode = reply.answer == .remote ? .video : .room
                try db.attend(reply.person, at: id, AttendanceEntry(mode), signature)
            }
        }
    }
}
