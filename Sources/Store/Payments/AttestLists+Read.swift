package import Domain
import Folder
import GRDB

extension AttestList: FetchableRecord, PersistableRecord {}
extension AttestRow: FetchableRecord, PersistableRecord {}
extension AttestSection: FetchableRecord {}

extension Store {
    /// Every year's list, the newest first.
    package func attestLists() async throws -> [AttestListRecord] {
        try await folder.read { db in try db.attestLists() }
    }
}

extension Database {
    func attestLists() throws -> [AttestListRecord] {
        let rows = try AttestRow.fetchAll(self, sql: "SELECT * FROM attestRow ORDER BY list, position, id")
        let byList = Dictionary(grouping: rows, by: \.list)
        let sections = try sections(of: "attestList")
        return try AttestList.fetchAll(self, sql: "SELECT * FROM attestList ORDER BY year DESC").map { list in
            AttestListRecord(list: list, rows: byList[list.id] ?? [], section: list.item.flatMap { sections[$0] })
        }
    }

    /// The list of a day's year.
    func attestList(on day: Day) throws -> AttestListRecord? {
        try attestLists().first { $0.list.year == day.year }
    }

    /// The §§ that a table's rows point at. What was left undecided, struck or sent back adopts nothing.
    func sections(of table: String) throws -> [AgendaItem.ID: AttestSection] {
        let sections = try AttestSection.fetchAll(
            self,
            sql: """
                SELECT agendaItem.id AS item, meeting, number, title, day,
                  (ifnull(outcome, 'decided') = 'decided' AND number IS NOT NULL AND boardMeeting.cancelledOn IS NULL) AS decided
                FROM \(table) JOIN agendaItem ON agendaItem.id = \(table).item
                JOIN boardMeeting ON boardMeeting.id = agendaItem.meeting
                """
        )
        return Dictionary(sections.map { ($0.item, $0) }, uniquingKeysWith: { first, _ in first })
    }
}
