package import Domain
import Folder
import GRDB

extension Store {
    /// Öppnar (opens) a case that has no document yet.
    @discardableResult
    package func openCase(_ title: String, vouched: Bool = false, _ signature: Signature) async throws -> DiaryCase {
        try await folder.database.write { db in
            try signature.user.may(.registerDocuments).orRefuse()
            let settings = try db.diarySettings()
            try SubjectRules.ruling(on: title, settings, knowing: vouched).orRefuse()
            return try db.openCase(title, settings, signature)
        }
    }

    /// Ger ny ärendemening (retitles): the number stays, and the log tells what it was called.
    package func retitle(
        _ id: DiaryCase.ID,
        _ title: String,
        vouched: Bool = false,
        _ signature: Signature
    ) async throws {
        try await changeCase(id, "retitled", signature) { record, settings in
            try record.diaryCase.mayBeWritten.orRefuse()
            try SubjectRules.ruling(on: title, settings, knowing: vouched).orRefuse()
            record.diaryCase.title = title
        }
    }

    /// Avslutar (closes) a case, with what came of it.
    package func closeCase(_ id: DiaryCase.ID, decision: String, _ signature: Signature) async throws {
        try await changeCase(id, "closed", signature) { record, settings in
            try record.mayBeClosed(decision: decision).orRefuse()
            try SubjectRules.ruling(on: decision, settings, knowing: true).orRefuse()
            (record.diaryCase.closedOn, record.diaryCase.decision) = (signature.day, decision)
        }
    }

    /// Öppnar igen (reopens) a closed case.
    package func reopenCase(_ id: DiaryCase.ID, _ signature: Signature) async throws {
        try await changeCase(id, "reopened", signature) { record, _ in record.diaryCase.closedOn = nil }
    }

    private func changeCase(
        _ id: DiaryCase.ID,
        _ what: String,
        _ signature: Signature,
        _ change: @Sendable (inout DiaryRecord, DiarySettings) throws -> Void
    ) async throws {
        try await folder.database.write { db in
            try signature.user.may(.registerDocuments).orRefuse()
            var record = try db.diaryRecord(id)
            let before = record.diaryCase
            try change(&record, db.diarySettings())
            try record.diaryCase.update(db)
            try db.append(what, to: "diaryCase/\(id)", before: before, after: record.diaryCase, signature)
        }
    }

    /// Knyter (ties) an item of an agenda to the case that it is handled in.
    package func tie(
        _ item: AgendaItem.ID,
        of meeting: BoardMeeting.ID,
        to choice: CaseChoice,
        _ signature: Signature
    ) async throws {
        try await folder.database.write { db in
            try signature.user.may(.registerDocuments).orRefuse()
            _ = try db.item(item, of: meeting)
            let settings = try db.diarySettings()
            let record = try db.diaryRecord(try db.id(of: choice, vouched: false, settings, signature))
            try record.diaryCase.mayBeWritten.orRefuse()
            let id = record.diaryCase.id
            try db.execute(sql: "INSERT OR IGNORE INTO itemCase VALUES (?, ?)", arguments: [item, id])
            try db.append("tiedItem", to: "diaryCase/\(id)", after: "agendaItem/\(item)", signature)
        }
    }

    /// Lossar (unties) an item that was tied by mistake. One whose extract is filed stays.
    package func untie(_ item: AgendaItem.ID, from id: DiaryCase.ID, _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.registerDocuments).orRefuse()
            let record = try db.diaryRecord(id)
            guard record.items.contains(where: { $0.item == item }) else { throw Missing() }
            try record.mayLose(item).orRefuse()
            try db.execute(sql: "DELETE FROM itemCase WHERE item = ? AND diaryCase = ?", arguments: [item, id])
            try db.append("untiedItem", to: "diaryCase/\(id)", before: "agendaItem/\(item)", signature)
        }
    }
}
