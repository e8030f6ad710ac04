package import Domain
import Folder
import GRDB

extension Store {
    /// Antecknar (notes) a follow-up meeting, or changes the notes of one in the revision that was seen.
    package func noteMeeting(
        _ meeting: FollowUpMeeting,
        as id: FollowUpMeeting.ID?,
        revision: Int,
        _ signature: Signature
    ) async throws {
        try await keep(signature) { db in
            _ = try db.known(meeting.initiative, Initiative.self)
            let before = try id.map { try db.known($0, FollowUpMeeting.self) }
            if let before, before.revision != revision || before.initiative != meeting.initiative {
                throw Conflict(current: before.notes, attempted: meeting.notes, revision: before.revision)
            }
            let after = FollowUpMeeting(
                id: try id ?? db.nextID(FollowUpMeeting.self),
                initiative: meeting.initiative,
                day: meeting.day,
                present: meeting.present,
                notes: meeting.notes,
                revision: (before?.revision ?? 0) + 1
            )
            try after.save(db)
            try db.append("noted", to: "followUpMeeting/\(after.id)", before: before, after: after, signature)
        }
    }

    /// Begär ändring (asks for a change): the receiver, the day that they do, or the office on their behalf.
    package func askForChange(_ text: String, of initiative: Initiative.ID, on day: Day, _ signature: Signature)
        async throws
    {
        try await folder.database.write { db in
            _ = try db.reported(initiative, by: signature.user, inOffice: .keepInitiatives)
            let isOffice = signature.user.may(.keepInitiatives).outcome == .met
            let request = ChangeRequest(
                id: try db.nextID(ChangeRequest.self),
                initiative: initiative,
                askedOn: isOffice ? day : signature.day,
                text: text
            )
            try request.insert(db)
            try db.append("asked", to: "changeRequest/\(request.id)", after: request, signature)
        }
    }

    /// Avgör (answers) a change request, once.
    package func answerChange(
        _ id: ChangeRequest.ID,
        of initiative: Initiative.ID,
        _ answer: ChangeAnswer,
        _ signature: Signature
    ) async throws {
        try await keep(signature) { db in
            let before = try db.known(id, ChangeRequest.self)
            guard before.initiative == initiative else { throw Missing() }
            try before.mayBeAnswered(answer, today: signature.day).orRefuse()
            _ = try answer.at.map { try db.known($0, AgendaItem.self) }
            var after = before
            (after.outcome, after.decidedOn, after.decidedAt) = (answer.outcome, answer.on, answer.at)
            (after.reasons, after.revision) = (answer.reasons, before.revision + 1)
            try after.update(db)
            try db.append("answered", to: "changeRequest/\(id)", before: before, after: after, signature)
        }
    }

    func keep(_ signature: Signature, _ write: @escaping @Sendable (Database) throws -> Void) async throws {
        try await folder.database.write { db in
            try signature.user.may(.keepInitiatives).orRefuse()
            try write(db)
        }
    }
}
