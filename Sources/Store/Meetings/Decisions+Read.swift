package import Domain
import Folder
import GRDB

/// Beslutslista (decision list): one decided clause that lives on: an assignment, a condition, or a decision with a
/// day. Its § and meeting stand on the row.
package struct DecisionRow: Decodable, FetchableRecord, Hashable, Sendable {
    package let clause: Clause.ID
    package let meeting: BoardMeeting.ID
    package let item: AgendaItem.ID
    package let day: Day
    package let number: Int
    package let title: String
    package let kind: Clause.Kind
    package let text: String
    package let assignee: String?
    package let due: Day?
    /// Nil for the clause itself.
    package let condition: ClauseCondition.ID?
    package let conditionText: String?
    package let conditionYear: Int?
    /// What was noted last, if anything was.
    package let outcome: FollowUp.Outcome?
    package let followedUpOn: Day?
    package let note: String?
}

extension Store {
    /// Assignments and conditions of adjusted or closed meetings, those that wait first, each with its last follow-up.
    package func decisions(openOnly: Bool) async throws -> [DecisionRow] {
        try await folder.read { db in
            try memory.decisions.value(openOnly, at: db.lastEvent()) {
                try DecisionRow.fetchAll(db.cachedStatement(sql: DecisionRow.sql), arguments: [openOnly])
            }
        }
    }
}

extension DecisionRow {
    /// One argument: whether only those that wait.
    static let sql = """
        WITH living AS (
          SELECT clause.id AS clause, NULL AS condition, NULL AS conditionText, NULL AS conditionYear, clause.due
          FROM clause WHERE decided AND (kind = 'assign' OR due IS NOT NULL)
          UNION ALL
          SELECT clause.id, clauseCondition.id, clauseCondition.text, clauseCondition.year,
                 coalesce(clauseCondition.due, clauseCondition.year || '-12-31')
          FROM clauseCondition JOIN clause ON clause.id = clauseCondition.clause WHERE decided
        )
        SELECT living.clause, boardMeeting.id AS meeting, agendaItem.id AS item, boardMeeting.day, agendaItem.number,
               agendaItem.title, clause.kind, clause.text, clause.assignee, living.due, living.condition,
               living.conditionText, living.conditionYear, followUp.outcome, followUp."on" AS followedUpOn,
               followUp.note
        FROM living
        JOIN clause ON clause.id = living.clause
        JOIN matter ON matter.id = clause.matter
        JOIN agendaItem ON agendaItem.id = matter.item AND agendaItem.number IS NOT NULL
        JOIN boardMeeting ON boardMeeting.id = agendaItem.meeting AND boardMeeting.closedAt IS NOT NULL
        LEFT JOIN followUp ON followUp.id = (
          SELECT max(id) FROM followUp
          WHERE followUp.clause = living.clause AND followUp.condition IS living.condition)
        WHERE ? = 0 OR followUp.id IS NULL OR (followUp.outcome = 'failed' AND living.condition IS NOT NULL)
        ORDER BY followUp.id IS NOT NULL, living.due IS NULL, living.due, boardMeeting.day, agendaItem.number
        """
}
