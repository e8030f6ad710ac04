package import Domain
import Folder
import GRDB

extension Store {
    /// Föreslår (proposes) an att-sats before the meeting. At it the minutes' own verbs write and decide.
    @discardableResult
    package func addClause(
        _ draft: ClauseDraft,
        to matter: Matter.ID,
        of meeting: BoardMeeting.ID,
        _ signature: Signature
    ) async throws -> Clause.ID {
        try await folder.database.write { db in
            try db.mayPrepare(meeting, signature)
            try db.matter(matter, of: meeting)
            return try db.propose(draft, in: matter, signature)
        }
    }

    /// Ändrar (rewrites) an att-sats seen in this revision.
    @discardableResult
    package func rewriteClause(
        _ id: Clause.ID,
        _ draft: ClauseDraft,
        of meeting: BoardMeeting.ID,
        revision: Int,
        _ signature: Signature
    ) async throws -> Int {
        try await folder.database.write { db in
            let clause = try db.clause(id, of: meeting)
            try db.mayPrepare(meeting, signature)
            guard clause.revision == revision else {
                throw Conflict(current: clause.text, attempted: draft.text, revision: clause.revision)
            }
            var changed = Clause(draft, id: id, matter: clause.matter, position: clause.position)
            changed.revision = revision + 1
            try changed.update(db)
            try db.lay(draft, on: id)
            try db.append("rewritten", to: "clause/\(id)", before: clause, after: changed, signature)
            return changed.revision
        }
    }

    /// Stryker (removes) a proposed att-sats.
    package func removeClause(_ id: Clause.ID, of meeting: BoardMeeting.ID, _ signature: Signature) async throws {
        try await folder.database.write { db in
            let clause = try db.clause(id, of: meeting)
            try db.mayPrepare(meeting, signature)
            try clause.delete(db)
            try db.append("removed", to: "clause/\(id)", before: clause, signature)
        }
    }
}

extension Clause {
    fileprivate init(_ draft: ClauseDraft, id: Clause.ID, matter: Matter.ID, position: Int) {
        self.init(
            id: id,
            matter: matter,
            position: position,
            kind: draft.kind,
            text: draft.text,
            receiver: draft.receiver,
            assignee: draft.assignee,
            due: draft.due
        )
    }
}

extension Database {
    /// Proposes a clause last in a matter, in the caller's transaction.
    func propose(_ draft: ClauseDraft, in matter: Matter.ID, _ signature: Signature) throws -> Clause.ID {
        let clause = Clause(
            draft,
            id: try nextID(Clause.self),
            matter: matter,
            position: try clauseCount(of: matter) + 1
        )
        try clause.insert(self)
        try lay(draft, on: clause.id)
        try append("proposed", to: "clause/\(clause.id)", after: clause, signature)
        return clause.id
    }

    /// A matter of this meeting; another's is missing.
    @discardableResult
    func matter(_ id: Matter.ID, of meeting: BoardMeeting.ID) throws -> Matter {
        guard let matter = try Matter.fetchOne(self, key: id) else { throw Missing() }
        _ = try item(matter.item, of: meeting)
        return matter
    }

    func clause(_ id: Clause.ID, of meeting: BoardMeeting.ID) throws -> Clause {
        guard let clause = try Clause.fetchOne(self, key: id) else { throw Missing() }
        try matter(clause.matter, of: meeting)
        return clause
    }

    fileprivate func clauseCount(of matter: Matter.ID) throws -> Int {
        try Int.fetchOne(self, sql: "SELECT ifnull(max(position), 0) FROM clause WHERE matter = ?", arguments: [matter])
            ?? 0
    }

    /// Amounts and conditions as the draft has them, in the place of what was there.
    fileprivate func lay(_ draft: ClauseDraft, on clause: Clause.ID) throws {
        let before = try conditions(of: clause)
        try execute(sql: "DELETE FROM clauseAmount WHERE clause = ?", arguments: [clause])
        try execute(sql: "DELETE FROM clauseCondition WHERE clause = ?", arguments: [clause])
        for (year, amount) in draft.amounts.sorted(by: { $0.key < $1.key }) {
            try ClauseAmount(id: try nextID(ClauseAmount.self), clause: clause, year: year, amount: amount).insert(self)
        }
        try lay(draft.conditions, on: clause, before: before)
    }
}
