package import Domain
import Folder
import GRDB

extension Store {
    /// Lägger upp (convenes) a meeting with the standing items, the last minutes and what is due as its first agenda.
    package func convene(_ draft: MeetingDraft, _ signature: Signature) async throws -> BoardMeeting.ID {
        try await folder.database.write { db in
            try signature.user.may(.convene).orRefuse()
            let meeting = BoardMeeting(draft, id: try db.nextID(BoardMeeting.self), revision: 1)
            try meeting.insert(db)
            try db.append("convened", to: "boardMeeting/\(meeting.id)", after: meeting, signature)
            for item in try db.firstAgenda(of: meeting) { try db.add(item, to: meeting.id, signature) }
            for failed in try db.failedConditions() { try db.takeUp(failed, at: meeting.id, signature) }
            try db.reportDecisions(at: meeting, signature)
            return meeting.id
        }
    }

    /// Ändrar (rearranges) day, times, place or officers of a meeting that has not been opened.
    package func rearrange(
        _ id: BoardMeeting.ID,
        _ draft: MeetingDraft,
        revision: Int,
        _ signature: Signature
    ) async throws {
        try await folder.database.write { db in
            try signature.user.may(.convene).orRefuse()
            let meeting = try db.boardMeeting(id)
            try meeting.mayBePrepared.orRefuse()
            guard meeting.revision == revision else {
                throw Conflict(current: meeting.place, attempted: draft.place, revision: meeting.revision)
            }
            var changed = BoardMeeting(draft, id: id, revision: revision + 1)
            changed.summonedOn = meeting.summonedOn
            try changed.update(db)
            try db.append("rearranged", to: "boardMeeting/\(id)", before: meeting, after: changed, signature)
        }
    }

    /// Ställer in (cancels) a meeting that has not been opened.
    package func cancel(_ id: BoardMeeting.ID, _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.convene).orRefuse()
            let meeting = try db.boardMeeting(id)
            try meeting.mayBePrepared.orRefuse()
            var cancelled = meeting
            cancelled.cancelledOn = signature.day
            try cancelled.update(db)
            try db.append("cancelled", to: "boardMeeting/\(id)", before: meeting, after: cancelled, signature)
            try db.reportDecisions(signature)
        }
    }
}

extension BoardMeeting {
    fileprivate init(_ draft: MeetingDraft, id: BoardMeeting.ID, revision: Int) {
        self.init(
            id: id,
            planned: draft.planned,
            day: draft.day,
            start: draft.start,
            end: draft.end,
            place: draft.place,
            distance: draft.distance,
            presiding: draft.presiding,
            secretary: draft.secretary,
            revision: revision
        )
    }
}
