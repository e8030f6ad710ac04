package import Domain
import Folder
import GRDB

extension Store {
    /// What the start page is computed from: the board's seven queries and eleven more, however many meetings there are.
    package func desk() async throws -> Desk {
        try await folder.read { db in
            try memory.desk.value(at: db.lastEvent()) { try desk(db) }
        }
    }

    private func desk(_ db: Database) throws -> Desk {
        Desk(
            board: try memory.knownBoard(db),
            plan: try PlannedMeeting.fetchAll(
                db,
                sql: "SELECT * FROM plannedMeeting WHERE withdrawnOn IS NULL ORDER BY day"
            ),
            meetings: try db.waitingMeetings(),
            convened: try PlannedMeeting.ID.fetchSet(
                db,
                sql: "SELECT planned FROM boardMeeting WHERE planned IS NOT NULL"
            ),
            decisions: try DecisionRow.fetchAll(db, sql: DecisionRow.sql, arguments: [true]).compactMap(\.open)
                + db.openingDecisions().compactMap(\.open),
            missingExtracts: try db.missingExtracts(),
            wheel: try wheel(db),
            purchases: try db.runningPurchases(),
            reports: try db.openReports(),
            changes: try db.openChanges(),
            payments: try db.paymentBook(.open),
            fees: try db.feeBook(),
            forecasts: try db.forecastBook(),
            yearDocuments: try db.awaitedReports()
        )
    }
}

extension Database {
    /// Meetings that are not over, or whose notice is still up.
    fileprivate func waitingMeetings() throws -> [MeetingRecord] {
        let meetings = try BoardMeeting.fetchAll(
            self,
            sql: "SELECT * FROM boardMeeting \(Self.waiting) ORDER BY day, id"
        )
        let adjusters = Dictionary(grouping: try ofWaiting(Adjuster.self), by: \.meeting)
        let signatures = Dictionary(grouping: try ofWaiting(MinutesSignature.self), by: \.meeting)
        let notices = Dictionary(grouping: try ofWaiting(Notice.self), by: \.meeting)
        let requests = Dictionary(grouping: try ofWaiting(NoticeRequest.self), by: \.meeting)
        let immediate = Dictionary(grouping: try ofWaiting(ImmediateAdjustment.self, by: "item"), by: \.meeting)
        let replies = Dictionary(grouping: try ofWaiting(AttendanceReply.self), by: \.meeting)
        let items = Dictionary(grouping: try ofWaiting(AgendaItem.self), by: \.meeting)
        return meetings.map { meeting in
            MeetingRecord(
                meeting: meeting,
                items: (items[meeting.id] ?? []).sorted { $0.position < $1.position }.map { ItemRecord(item: $0) },
                adjusters: adjusters[meeting.id] ?? [],
                signatures: signatures[meeting.id] ?? [],
                notices: notices[meeting.id] ?? [],
                noticeRequests: requests[meeting.id] ?? [],
                immediate: immediate[meeting.id] ?? [],
                replies: replies[meeting.id] ?? []
            )
        }
    }

    private func ofWaiting<Record: FetchableRecord & TableRecord>(_ type: Record.Type, by key: String = "id") throws
        -> [Record]
    {
        let sql = """
            SELECT * FROM \(type.databaseTableName)
            WHERE meeting IN (SELECT id FROM boardMeeting \(Self.waiting)) ORDER BY \(key)
            """
        return try type.fetchAll(cachedStatement(sql: sql))
    }

    private static var waiting: String {
        """
        WHERE cancelledOn IS NULL AND (
          (asPrinted = 0 AND adjustedOn IS NULL)
          OR (asPrinted = 0 AND NOT EXISTS (
                SELECT * FROM notice WHERE notice.meeting = boardMeeting.id AND notice.item IS NULL))
          OR (asPrinted = 0 AND EXISTS (
                SELECT * FROM immediateAdjustment AS section WHERE section.meeting = boardMeeting.id AND NOT EXISTS (
                  SELECT * FROM notice WHERE notice.item = section.item)))
          OR (asPrinted = 0 AND EXISTS (
                SELECT * FROM notice WHERE notice.meeting = boardMeeting.id AND removedOn < statedRemoval AND NOT EXISTS (
                  SELECT * FROM notice AS later WHERE later.meeting = notice.meeting AND later.item IS notice.item
                    AND later.id > notice.id)))
          OR EXISTS (SELECT * FROM notice WHERE notice.meeting = boardMeeting.id AND removedOn IS NULL))
        """
    }
}

extension DecisionRow {
    /// As the rules about duties see it; nil when it has no day.
    fileprivate var open: OpenDecision? {
        due.map {
            OpenDecision(
                paragraph: "§ \(number)",
                meeting: day,
                text: conditionText ?? text,
                due: $0,
                isCondition: condition != nil,
                hasFailed: outcome == .failed
            )
        }
    }
}

extension OpeningDecision {
    /// From before Kansli; nil when it has no day, or is followed up.
    fileprivate var open: OpenDecision? {
        guard outcome == nil, let due else { return nil }
        return OpenDecision(
            paragraph: paragraph.isEmpty ? "beslutet \(decidedOn.swedish)" : paragraph,
            meeting: decidedOn,
            text: text,
            due: due,
            isCondition: kind == .condition,
            path: "/beslut/tidigare"
        )
    }
}
