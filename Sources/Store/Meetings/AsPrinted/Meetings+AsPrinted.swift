package import Domain
package import Folder
import GRDB

extension Store {
    /// Enters a meeting from before Kansli as its printed minutes give it, errors and all. Rules do not stop it; what they
    /// find is what comes back. The ids of the record count from 1 within each kind and get their own here; an appendix
    /// names its file by its place among the files, from 1.
    /// Its text is fixed at once, and the signatures are read off the print.
    package func recordAsPrintedMeeting(
        _ printed: MeetingRecord,
        files: [KeptFile] = [],
        _ signature: Signature
    ) async throws -> [Finding] {
        try await folder.database.write { db in
            try signature.user.may(.writeMinutes).orRefuse()
            var record = try printed.numbered(after: db)
            record.meeting.asPrinted = true
            try db.insert(record, files, "recordedAsPrinted", signature)
            try db.fixText(of: record.meeting.id, signature)
            try db.sign(record, signature)
            return AssociationCheck.findings(try db.board(), plan: [], meetings: [record], on: signature.day)
                .of(.meeting(record.meeting.id))
        }
    }

    /// Takes over a meeting whose agenda was begun before Kansli: nothing of it is held, summoned or fixed.
    package func recordAsBegunMeeting(
        _ begun: MeetingRecord,
        files: [KeptFile] = [],
        _ signature: Signature
    ) async throws -> BoardMeeting.ID {
        try await folder.database.write { db in
            try signature.user.may(.convene).orRefuse()
            let record = try begun.numbered(after: db)
            try db.insert(record, files, "recordedAsBegun", signature)
            return record.meeting.id
        }
    }
}

extension Database {
    fileprivate func insert(
        _ record: MeetingRecord,
        _ files: [KeptFile],
        _ what: String,
        _ signature: Signature
    ) throws {
        let files = try files.map { try add($0, signature) }
        try record.meeting.insert(self)
        for item in record.items { try insert(item, files) }
        for attendance in record.attendances { try attendance.insert(self) }
        for service in record.services { try service.insert(self) }
        for adjuster in record.adjusters { try adjuster.insert(self) }
        try record.notice?.insert(self)
        let meeting = record.meeting.id
        try append(what, to: "boardMeeting/\(meeting)", after: record.meeting, signature)
        for item in record.items { try append(what, to: "agendaItem/\(item.id)", after: item.item, signature) }
    }

    private func insert(_ record: ItemRecord, _ files: [Int64]) throws {
        try record.item.insert(self)
        for party in record.parties { try party.insert(self) }
        for involvement in record.involvements { try involvement.insert(self) }
        for recusal in record.recusals { try recusal.insert(self) }
        for var appendix in record.appendices {
            appendix.file = appendix.file.map { files[Int($0) - 1] }
            try appendix.insert(self)
        }
        for matter in record.matters {
            try matter.matter.insert(self)
            for remark in matter.remarks { try remark.insert(self) }
            for clause in matter.clauses { try insert(clause) }
        }
    }

    private func insert(_ record: ClauseRecord) throws {
        try record.clause.insert(self)
        for amount in record.amounts { try amount.insert(self) }
        for condition in record.conditions { try condition.insert(self) }
        for followUp in record.followUps { try followUp.insert(self) }
    }

    /// The signatures on the print, for the text as it now is fixed.
    fileprivate func sign(_ record: MeetingRecord, _ signature: Signature) throws {
        guard let text = try FixedText.fetchOne(self, key: record.meeting.id) else { throw Missing() }
        for var printed in record.signatures {
            printed.sha256 = text.sha256
            try printed.insert(self)
            try append("signedAsPrinted", to: "boardMeeting/\(record.meeting.id)", after: printed, signature)
        }
    }
}
