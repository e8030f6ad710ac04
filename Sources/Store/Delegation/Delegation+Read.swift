package import Domain
import Folder
import GRDB

extension DelegationPoint: FetchableRecord, PersistableRecord {}
extension DelegatedDecision: FetchableRecord, PersistableRecord {}

extension Store {
    package func delegation() async throws -> Delegation {
        try await folder.read { db in try db.delegation() }
    }

    /// The points of the delegation order that a § adopted.
    package func pointsAdopted(in section: AgendaItem.ID) async throws -> [DelegationPoint] {
        try await folder.read { db in
            let points: SQLRequest<DelegationPoint> =
                "SELECT * FROM delegationPoint WHERE section = \(section) ORDER BY \"from\", id"
            return try points.fetchAll(db)
        }
    }
}

extension Database {
    func delegation() throws -> Delegation {
        let reports = try Row.fetchAll(
            self,
            sql: """
                SELECT decision, min(boardMeeting.day) AS day FROM decisionReport
                JOIN agendaItem ON agendaItem.id = decisionReport.item
                JOIN boardMeeting ON boardMeeting.id = agendaItem.meeting WHERE cancelledOn IS NULL AND outcome IS NOT 'struck' GROUP BY decision
                """
        )
        return Delegation(
            points: try DelegationPoint.fetchAll(self, sql: "SELECT * FROM delegationPoint ORDER BY \"from\", id"),
            decisions: try DelegatedDecision.fetchAll(
                self,
                sql: "SELECT * FROM delegatedDecision ORDER BY year, serial"
            ),
            reported: Dictionary(reports.map { ($0["decision"], $0["day"]) }, uniquingKeysWith: { first, _ in first })
        )
    }
}
