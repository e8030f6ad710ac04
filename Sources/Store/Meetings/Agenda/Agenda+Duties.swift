package import Domain
import Folder
import GRDB

extension DutyItem: FetchableRecord, PersistableRecord {}

extension Store {
    /// The duties of the year that a meeting can take up; none once it has opened.
    package func offeredDuties(at id: BoardMeeting.ID) async throws -> [YearDuty] {
        try await folder.read { db in
            let meeting = try record(id, db).meeting
            guard meeting.mayBePrepared.outcome == .met else { return [] }
            return try memory.offered.value(id, at: db.lastEvent()) { try db.offeredDuties(for: meeting, wheel(db)) }
        }
    }

    /// Tar upp en plikt (takes up a duty) of the year as an item of a meeting's agenda, before the closing items.
    @discardableResult
    package func takeUp(_ place: WheelPlace, at id: BoardMeeting.ID, _ signature: Signature) async throws
        -> AgendaItem.ID
    {
        try await folder.database.write { db in
            try db.mayPrepare(id, signature)
            let offered = try db.offeredDuties(for: db.boardMeeting(id), db.wheel(db.board()))
            guard let one = offered.first(where: { $0.place == place }) else { throw Missing() }
            let item = try db.add(one.item, to: id, signature)
            try DutyItem(id: db.nextID(DutyItem.self), item: item, place).insert(db)
            try db.layBeforeClosing(item, at: id)
            return item
        }
    }
}

extension Database {
    fileprivate func offeredDuties(for meeting: BoardMeeting, _ wheel: Wheel) throws -> [YearDuty] {
        let taken: SQLRequest<DutyItem> = """
            SELECT dutyItem.* FROM dutyItem JOIN agendaItem ON agendaItem.id = dutyItem.item
            JOIN boardMeeting ON boardMeeting.id = agendaItem.meeting
            WHERE boardMeeting.cancelledOn IS NULL AND (boardMeeting.closedAt IS NULL OR boardMeeting.adjustedOn IS NULL)
            """
        return try wheel.offered(for: meeting, taken: Set(taken.fetchAll(self).map(\.place)))
    }

    /// When a § is adjusted that decided something about a duty of the year, it shows that the duty is done, as of the
    /// meeting's day. What somebody has registered stays.
    func settleDuties(shownBy items: [ItemRecord], at meeting: BoardMeeting, _ signature: Signature) throws {
        let duties = Dictionary(
            grouping: try DutyItem.fetchAll(
                self,
                sql: "SELECT * FROM dutyItem WHERE item IN (SELECT id FROM agendaItem WHERE meeting = ?) ORDER BY id",
                arguments: [meeting.id]
            ),
            by: \.item
        )
        for record in items where record.item.outcome == .decided && record.hasDecision {
            for duty in duties[record.id] ?? [] { try settle(duty, shownBy: record, at: meeting, signature) }
        }
    }

    private func settle(
        _ duty: DutyItem,
        shownBy record: ItemRecord,
        at meeting: BoardMeeting,
        _ signature: Signature
    ) throws {
        let known: SQLRequest<Int> = """
            SELECT count(*) FROM wheelEvidence WHERE duty = \(duty.duty) AND year = \(duty.year)
              AND number = \(duty.number) AND withdrawnOn IS NULL
            """
        guard try known.fetchOne(self) == 0 else { return }
        let draft = WheelEvidenceDraft(on: meeting.day, meeting: meeting.id, item: record.id)
        let evidence = WheelEvidence(id: try nextID(WheelEvidence.self), duty.place, draft)
        try evidence.insert(self)
        try append("fulfilled", to: "wheelDuty/\(duty.duty)", after: evidence, signature)
    }
}
