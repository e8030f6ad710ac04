package import Domain
import Folder
import GRDB

extension Store {
    /// Lägger in (fills) the usual wheel in an empty one, to be changed by the förbund. One that is there stays.
    package func fillWheel(_ drafts: [WheelDutyDraft], _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.keepWheel).orRefuse()
            try db.fillWheel(drafts, signature)
        }
    }

    /// Lägger in (adds) a duty.
    @discardableResult
    package func addWheelDuty(_ draft: WheelDutyDraft, _ signature: Signature) async throws -> WheelDuty.ID {
        try await folder.database.write { db in
            try signature.user.may(.keepWheel).orRefuse()
            try db.wheel(try db.board()).mayHave(draft.rule, for: nil).orRefuse()
            return try db.insert(draft, signature)
        }
    }

    /// Ändrar (changes) a duty that the writer has seen in this revision. What has been settled stays settled.
    package func changeWheelDuty(
        _ id: WheelDuty.ID,
        _ draft: WheelDutyDraft,
        revision: Int,
        _ signature: Signature
    ) async throws {
        try await folder.database.write { db in
            try signature.user.may(.keepWheel).orRefuse()
            let duty = try db.wheelDuty(id)
            guard duty.revision == revision else {
                throw Conflict(current: duty.title, attempted: draft.title, revision: duty.revision)
            }
            try db.wheel(try db.board()).mayHave(draft.rule, for: id).orRefuse()
            let changed = WheelDutyRow(WheelDuty(id: id, draft, revision: revision + 1))
            try changed.update(db)
            try db.append("changed", to: "wheelDuty/\(id)", before: WheelDutyRow(duty), after: changed, signature)
        }
    }
}

extension Database {
    func fillWheel(_ drafts: [WheelDutyDraft], _ signature: Signature) throws {
        guard try WheelDutyRow.fetchCount(self) == 0 else { return }
        for draft in drafts { try insert(draft, signature) }
    }

    @discardableResult
    fileprivate func insert(_ draft: WheelDutyDraft, _ signature: Signature) throws -> WheelDuty.ID {
        let row = WheelDutyRow(WheelDuty(id: try nextID(WheelDutyRow.self), draft))
        try row.insert(self)
        try append("added", to: "wheelDuty/\(row.id)", after: row, signature)
        return row.id
    }
}
