package import Domain
import Folder
import GRDB

extension Store {
    /// The year's wheel with all that may move or settle its duties. Throws `Missing` without an association.
    package func wheel() async throws -> Wheel {
        try await folder.read { db in try wheel(db) }
    }

    /// For readers only, as `StoreMemory.board`.
    func wheel(_ db: Database) throws -> Wheel {
        try memory.wheel.value(at: db.lastEvent()) {
            try db.wheel(memory.knownBoard(db), meetings: memory.meetings(db).reversed())
        }
    }

    /// What a duty of a year may be shown by: the §§ and meetings of that year and the one before, the newest first.
    package func whatMayShow(_ year: Int) async throws -> (meetings: [BoardMeeting], sections: [WheelSection]) {
        let years = [String(year - 1), String(year), String(year + 1)]
        return try await folder.read { db in
            let meetings: SQLRequest<BoardMeeting> = """
                SELECT * FROM boardMeeting WHERE cancelledOn IS NULL AND substr(day, 1, 4) IN \(years)
                  AND (asPrinted OR openedAt IS NOT NULL) ORDER BY day DESC, id DESC
                """
            let sections = try WheelSectionRow.fetchAll(
                db,
                sql: WheelSectionRow.sql("substr(boardMeeting.day, 1, 4) IN (?, ?, ?)"),
                arguments: StatementArguments(years)
            )
            return (try meetings.fetchAll(db), sections.map(\.section).reversed())
        }
    }
}

extension Database {
    /// Nine queries, however long the history: only §§ that may settle something are read.
    func wheel(_ board: Board, meetings known: [BoardMeeting]? = nil) throws -> Wheel {
        let evidence = try WheelEvidence.fetchAll(
            self,
            sql: "SELECT * FROM wheelEvidence WHERE withdrawnOn IS NULL ORDER BY id"
        )
        let telling = """
            agendaItem.kind = 'budget' OR agendaItem.title LIKE '%rsredovisning%'
            OR agendaItem.id IN (SELECT item FROM wheelEvidence)
            """
        return Wheel(
            duties: try WheelDutyRow.fetchAll(self, sql: "SELECT * FROM wheelDuty ORDER BY id").map(\.duty),
            evidence: evidence,
            facts: WheelFacts(
                board: board,
                plan: try PlannedMeeting.fetchAll(
                    self,
                    sql: "SELECT * FROM plannedMeeting WHERE withdrawnOn IS NULL ORDER BY day"
                ),
                meetings: try known
                    ?? BoardMeeting.fetchAll(self, sql: "SELECT * FROM boardMeeting ORDER BY day, id"),
                sections: try WheelSectionRow.fetchAll(self, sql: WheelSectionRow.sql(telling)).map(\.section),
                consultations: try CouncilMeeting.fetchAll(
                    self,
                    sql: """
                        SELECT councilMeeting.* FROM councilMeeting JOIN council ON council.id = councilMeeting.council
                        WHERE council.kind = 'consultation' ORDER BY councilMeeting.day, councilMeeting.id
                        """
                ),
                audit: try auditBook()
            )
        )
    }

    func wheelDuty(_ id: WheelDuty.ID) throws -> WheelDuty {
        guard let row = try WheelDutyRow.fetchOne(self, key: id) else { throw Missing() }
        return row.duty
    }
}

private struct WheelSectionRow: Decodable, FetchableRecord {
    let id, meeting: Int64
    let day: Day
    let number: Int
    let title: String
    let kind: AgendaItem.Kind
    let adopts: Bool

    var section: WheelSection {
        WheelSection(id: id, meeting: meeting, day: day, number: number, title: title, kind: kind, adopts: adopts)
    }

    static func sql(_ which: String) -> String {
        """
        SELECT agendaItem.id, agendaItem.meeting, boardMeeting.day, agendaItem.number, agendaItem.title, agendaItem.kind,
          EXISTS (SELECT * FROM clause JOIN matter ON matter.id = clause.matter
            WHERE matter.item = agendaItem.id AND clause.decided AND clause.kind IN ('approve', 'adopt')) AS adopts
        FROM agendaItem JOIN boardMeeting ON boardMeeting.id = agendaItem.meeting
        WHERE agendaItem.number IS NOT NULL AND boardMeeting.cancelledOn IS NULL AND (\(which))
        ORDER BY boardMeeting.day, agendaItem.number
        """
    }
}
