package import Domain
import Folder
import GRDB

/// Att-satsens uppgifter: all of a clause but its words.
package struct ClauseEntry: Hashable, Sendable {
    package struct Condition: Hashable, Sendable {
        package var text: String
        package var due: Day?

        package init(_ text: String, due: Day? = nil) { (self.text, self.due) = (text, due) }
    }

    package var kind: Clause.Kind
    package var receiver: Organisation.ID?
    package var assignee: String?
    package var due: Day?
    /// By year.
    package var amounts: [Int: Money]
    package var conditions: [Condition]

    package init(
        _ kind: Clause.Kind = .other,
        receiver: Organisation.ID? = nil,
        assignee: String? = nil,
        due: Day? = nil,
        amounts: [Int: Money] = [:],
        conditions: [Condition] = []
    ) {
        (self.kind, self.receiver, self.assignee, self.due) = (kind, receiver, assignee, due)
        (self.amounts, self.conditions) = (amounts, conditions)
    }
}

extension Store {
    /// Lägger till en att-sats (adds a clause), as a proposal until it is decided.
    package func propose(
        _ text: String,
        _ kind: Clause.Kind = .other,
        in id: Matter.ID,
        at place: Place,
        _ signature: Signature
    ) async throws -> Clause.ID {
        try await folder.database.write { db in
            let matter = try db.matter(id, place, signature)
            let last: SQLRequest<Int> = "SELECT max(position) FROM clause WHERE matter = \(matter.id)"
            let clause = Clause(
                id: try db.nextID(Clause.self),
                matter: matter.id,
                position: try (last.fetchOne(db) ?? 0) + 1,
                kind: kind,
                text: text
            )
            try clause.insert(db)
            try db.append("proposed", to: place.subject, after: clause, signature)
            return clause.id
        }
    }

    /// Beslutar en att-sats (decides), or takes it back to a proposal. Nothing is decided without quorum.
    package func decide(_ id: Clause.ID, _ decided: Bool = true, at place: Place, _ signature: Signature) async throws {
        try await folder.database.write { db in
            let clause: Clause = try db.part(id, of: \.matter, place, signature)
            if decided { try db.meetingRecord(place.meeting).quorum(at: place.item, db.board()).orRefuse() }
            guard clause.decided != decided else { return }
            var changed = clause
            changed.decided = decided
            changed.revision += 1
            try changed.update(db)
            try db.append(
                decided ? "decided" : "undecided",
                to: place.subject,
                before: clause,
                after: changed,
                signature
            )
            if decided { try db.noteOutcome(place, signature) }
        }
    }

    /// Ändrar lydelsen (rewords). What was proposed is kept.
    package func reword(
        _ id: Clause.ID,
        _ text: String,
        at place: Place,
        seen: Int,
        _ signature: Signature
    ) async throws -> Int {
        try await folder.database.write { db in
            let clause: Clause = try db.part(id, of: \.matter, place, signature)
            var changed = clause
            changed.text = try clause.text.replaced(by: text, seen: seen)
            guard changed.text != clause.text else { return text.textRevision }
            changed.proposedText = clause.proposedText ?? clause.text
            changed.revision += 1
            try changed.update(db)
            try db.append("reworded", to: place.subject, before: clause, after: changed, signature)
            return text.textRevision
        }
    }

    /// Anger att-satsens uppgifter (specifies): kind, receiver, assignment, amounts by year, conditions. `revision` is the
    /// one that the writer saw.
    package func specify(
        _ id: Clause.ID,
        _ entry: ClauseEntry,
        at place: Place,
        revision: Int,
        _ signature: Signature
    ) async throws {
        try await folder.database.write { db in
            let clause: Clause = try db.part(id, of: \.matter, place, signature)
            guard clause.revision == revision else {
                throw Conflict(current: clause.text, attempted: clause.text, revision: clause.revision)
            }
            guard try entry.receiver.map({ try Organisation.exists(db, key: $0) }) ?? true else { throw Missing() }
            try db.requireNoFollowUp(of: clause)
            var changed = clause
            (changed.kind, changed.receiver, changed.assignee) = (entry.kind, entry.receiver, entry.assignee)
            changed.due = entry.due
            changed.revision += 1
            try changed.update(db)
            try db.replaceDetails(of: clause.id, entry)
            try db.append("specified", to: place.subject, before: clause, after: changed, signature)
        }
    }

    /// Tar bort ett förslag (removes). What is decided is taken back to a proposal first.
    package func removeClause(_ id: Clause.ID, at place: Place, _ signature: Signature) async throws {
        try await folder.database.write { db in
            let clause: Clause = try db.part(id, of: \.matter, place, signature)
            guard !clause.decided else {
                throw Refusal(
                    ruling: Ruling(
                        .notMet,
                        .Kansli.decided,
                        "Att-satsen är beslutad. Ångra beslutet innan du tar bort den."
                    )
                )
            }
            _ = try clause.delete(db)
            try db.append("clauseRemoved", to: place.subject, before: clause, signature)
        }
    }
}

extension Database {
    func noteOutcome(_ place: Place, _ signature: Signature) throws {
        let item = try openItem(place, signature)
        guard item.outcome == nil else { return }
        var concluded = item
        concluded.outcome = .decided
        concluded.revision += 1
        try concluded.update(self)
        try append("concluded", to: place.subject, before: item, after: concluded, signature)
    }

    fileprivate func requireNoFollowUp(of clause: Clause) throws {
        let followed: SQLRequest<Int> = "SELECT count(*) FROM followUp WHERE clause = \(clause.id)"
        guard try followed.fetchOne(self) != 0 else { return }
        throw Refusal(ruling: Ruling(.notMet, .Kansli.closed, "Beslutet är redan uppföljt och ändras inte."))
    }

    fileprivate func replaceDetails(of clause: Clause.ID, _ entry: ClauseEntry) throws {
        let before = try conditions(of: clause)
        try execute(literal: "DELETE FROM clauseAmount WHERE clause = \(clause)")
        try execute(literal: "DELETE FROM clauseCondition WHERE clause = \(clause)")
        for (year, amount) in entry.amounts.sorted(by: { $0.key < $1.key }) {
            try ClauseAmount(id: nextID(ClauseAmount.self), clause: clause, year: year, amount: amount).insert(self)
        }
        try lay(entry.conditions.map(\.text), dues: entry.conditions.map(\.due), on: clause, before: before)
    }
}
