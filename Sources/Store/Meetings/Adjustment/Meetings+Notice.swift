package import Domain
import Folder
import GRDB

extension Store {
    /// Anslår (posts) that a meeting's minutes have been adjusted: at once or on a day to come. The dates that the
    /// notice states are computed from the day, never typed.
    package func postNotice(
        of id: BoardMeeting.ID,
        at item: AgendaItem.ID? = nil,
        on day: Day,
        keptAt: String,
        _ signature: Signature
    ) async throws {
        try await folder.database.write { db in
            try signature.user.may(.postNotices).orRefuse()
            let record = try db.meetingRecord(id, at: item)
            try record.mayBePosted(on: day, today: signature.day, db.board()).orRefuse()
            let notice = Notice(
                id: try db.nextID(Notice.self),
                meeting: id,
                item: item,
                postedOn: day,
                statedRemoval: AppealPeriod(posted: day).earliestRemoval,
                keptAt: keptAt
            )
            try notice.insert(db)
            try db.append("posted", to: "boardMeeting/\(id)", after: notice, signature)
            try db.fileNotice(of: record, signature)
        }
    }

    /// Tar ned (takes down) a notice. Before its time only with a reason, which the check finds all the same.
    /// On another board it came down on the day that somebody tells.
    package func removeNotice(
        of id: BoardMeeting.ID,
        at item: AgendaItem.ID? = nil,
        on day: Day? = nil,
        reason: String?,
        _ signature: Signature
    ) async throws {
        try await folder.database.write { db in
            try signature.user.may(.postNotices).orRefuse()
            guard let notice = try db.meetingRecord(id, at: item).notice else { throw Missing() }
            let day = day ?? signature.day
            try notice.mayBeRemoved(dated: day, today: signature.day).orRefuse()
            try notice.mayBeRemoved(on: day, reason: reason).orRefuse()
            var removed = notice
            (removed.removedOn, removed.removalReason) = (day, reason)
            try removed.update(db)
            try db.append("takenDown", to: "boardMeeting/\(id)", before: notice, after: removed, signature)
        }
    }
}

extension Database {
    /// Registers a notice that has been posted, here or on another board, in the meeting's case.
    func fileNotice(of record: MeetingRecord, _ signature: Signature) throws {
        let meeting = try boardMeeting(record.meeting.id)
        let draft = DocumentDraft.notice(of: meeting, section: record.number, on: signature.day)
        try file(draft, in: meeting, item: record.section, signature)
    }
}
