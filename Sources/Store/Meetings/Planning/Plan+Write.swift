package import Domain
import Folder
import GRDB

extension Store {
    /// The plan of a year, in order of date, withdrawn rows among the others.
    package func plan(of year: Int) async throws -> [PlannedMeeting] {
        let rows: SQLRequest<PlannedMeeting> =
            "SELECT * FROM plannedMeeting WHERE substr(day, 1, 4) = \(String(year)) ORDER BY day, id"
        return try await folder.read { db in try rows.fetchAll(db) }
    }

    package func plannedMeeting(_ id: PlannedMeeting.ID) async throws -> PlannedMeeting {
        try await folder.read { db in try db.plannedMeeting(id) }
    }

    /// Planerar (plans) a meeting: a new row of the year's plan.
    @discardableResult
    package func plan(_ draft: PlanDraft, _ signature: Signature) async throws -> PlannedMeeting.ID {
        try await folder.database.write { db in
            try signature.user.may(.planMeetings).orRefuse()
            return try db.plan(draft, signature)
        }
    }

    /// Planerar (plans) a whole year at once: all of its rows, or none.
    package func plan(_ drafts: [PlanDraft], _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.planMeetings).orRefuse()
            for draft in drafts { try db.plan(draft, signature) }
        }
    }

    /// Planerar om (replans) a row that the writer has seen in this revision.
    package func replan(
        _ id: PlannedMeeting.ID,
        _ draft: PlanDraft,
        revision: Int,
        _ signature: Signature
    ) async throws {
        try await folder.database.write { db in
            try signature.user.may(.planMeetings).orRefuse()
            let row = try db.plannedMeeting(id)
            guard row.revision == revision else {
                throw Conflict(current: row.text, attempted: draft.text, revision: row.revision)
            }
            var changed = PlannedMeeting(draft, id: id, revision: revision + 1)
            changed.withdrawnOn = row.withdrawnOn
            try changed.update(db)
            try db.append("replanned", to: "plannedMeeting/\(id)", before: row, after: changed, signature)
        }
    }

    /// Ställer in (withdraws) a planned meeting; the row stays and shows it.
    package func withdraw(_ id: PlannedMeeting.ID, _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.planMeetings).orRefuse()
            let row = try db.plannedMeeting(id)
            var withdrawn = row
            withdrawn.withdrawnOn = signature.day
            withdrawn.revision += 1
            try withdrawn.update(db)
            try db.append("withdrawn", to: "plannedMeeting/\(id)", before: row, after: withdrawn, signature)
        }
    }
}

extension PlannedMeeting {
    fileprivate init(_ draft: PlanDraft, id: PlannedMeeting.ID, revision: Int) {
        self.init(
            id: id,
            day: draft.day,
            purpose: draft.purpose,
            text: draft.text,
            decides: draft.decides,
            planned: draft.planned.map { ($0.start, $0.end) },
            decided: draft.decided.map { ($0.start, $0.end) },
            revision: revision
        )
    }
}

extension Database {
    @discardableResult
    fileprivate func plan(_ draft: PlanDraft, _ signature: Signature) throws -> PlannedMeeting.ID {
        let row = PlannedMeeting(draft, id: try nextID(PlannedMeeting.self), revision: 1)
        try row.insert(self)
        try append("planned", to: "plannedMeeting/\(row.id)", after: row, signature)
        return row.id
    }

    func plannedMeeting(_ id: PlannedMeeting.ID) throws -> PlannedMeeting {
        guard let row = try PlannedMeeting.fetchOne(self, key: id) else { throw Missing() }
        return row
    }
}
