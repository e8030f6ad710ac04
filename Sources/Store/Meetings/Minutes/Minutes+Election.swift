import Domain
import Folder
import GRDB

extension Database {
    /// Skriver in valet av justerare (writes the election) in the § where it is done, as a decided clause, and follows it when
    /// another is chosen. What somebody has worded by hand stays. `before` is what the election said until now.
    func writeElection(at meeting: BoardMeeting.ID, before: String?, _ signature: Signature) throws {
        let (record, board) = (try meetingRecord(meeting), try board())
        guard let item = record.election, let matter = item.matters.first else { return }
        let after = record.electionText(board)
        let written = item.clauses.map(\.clause).first { $0.text == before }
        guard before != after || written == nil else { return }
        switch (written, after) {
        case (let clause?, let text?): try reword(clause, text, item.id, signature)
        case (let clause?, nil):
            _ = try clause.delete(self)
            try append("clauseRemoved", to: "item/\(item.id)", before: clause, signature)
        case (nil, let text?) where !item.clauses.contains { $0.clause.kind == .appoint && $0.clause.decided }:
            try elect(
                text,
                in: matter,
                of: item,
                hasQuorum: record.quorum(at: item.id, board).outcome == .met,
                signature
            )
        case (nil, _): break
        }
    }

    private func reword(_ clause: Clause, _ text: String, _ item: AgendaItem.ID, _ signature: Signature) throws {
        var changed = clause
        changed.text = text
        changed.revision += 1
        try changed.update(self)
        try append("reworded", to: "item/\(item)", before: clause, after: changed, signature)
    }

    /// Without quorum nothing is decided: then it stands as a proposal.
    private func elect(
        _ text: String,
        in matter: MatterRecord,
        of item: ItemRecord,
        hasQuorum: Bool,
        _ signature: Signature
    ) throws {
        let clause = Clause(
            id: try nextID(Clause.self),
            matter: matter.id,
            position: (matter.clauses.map(\.clause.position).max() ?? 0) + 1,
            kind: .appoint,
            text: text,
            decided: hasQuorum
        )
        try clause.insert(self)
        try append(hasQuorum ? "decided" : "proposed", to: "item/\(item.id)", after: clause, signature)
        if hasQuorum { try noteOutcome(Place(item.item.meeting, item.id), signature) }
    }
}
