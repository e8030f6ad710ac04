package import Domain
import Folder
import GRDB

extension FollowUpMeeting: FetchableRecord, PersistableRecord {}
extension ChangeRequest: FetchableRecord, PersistableRecord {}
extension SampleCheck: FetchableRecord, PersistableRecord {}

/// Uppföljning av en insats (follow-up): meetings, change requests and sample checks, the latest first.
package struct InitiativeFollowUp: Hashable, Sendable {
    package let initiative: Initiative
    package let meetings: [FollowUpMeeting]
    package let changes: [ChangeRequest]
    package let checks: [SampleCheck]
}

/// Stickprovsrad (sample row): a check with its initiative's title.
package struct SampleRow: Decodable, FetchableRecord, Hashable, Sendable {
    package let check: SampleCheck
    package let title: String
}

extension Store {
    package func followUp(of id: Initiative.ID) async throws -> InitiativeFollowUp {
        try await folder.read { db in
            InitiativeFollowUp(
                initiative: try db.known(id, Initiative.self),
                meetings: try db.ofInitiative(id, "day DESC, id DESC"),
                changes: try db.ofInitiative(id, "askedOn DESC, id DESC"),
                checks: try db.ofInitiative(id, "drawnOn DESC, id DESC")
            )
        }
    }

    /// The changes that are asked for of an initiative, the latest first, for its receiver too.
    package func changeRequests(of id: Initiative.ID, _ user: User) async throws -> (
        initiative: Initiative, changes: [ChangeRequest]
    ) {
        try await folder.read { db in
            let initiative = try db.reported(id, by: user, inOffice: .readInitiatives)
            return (initiative, try db.ofInitiative(id, "askedOn DESC, id DESC"))
        }
    }

    package func sampleChecks() async throws -> [SampleRow] {
        try await folder.read { db in
            let checks = try SampleCheck.fetchAll(db, sql: "SELECT * FROM sampleCheck ORDER BY year DESC, id")
            let titles = try Row.fetchAll(
                db,
                sql: "SELECT id, title FROM initiative WHERE id IN (SELECT initiative FROM sampleCheck)"
            )
            let known = Dictionary(uniqueKeysWithValues: titles.map { ($0["id"] as Int64, $0["title"] as String) })
            return checks.map { SampleRow(check: $0, title: known[$0.initiative] ?? "") }
        }
    }

    package func sampleCheck(_ id: SampleCheck.ID) async throws -> SampleRow {
        try await folder.read { db in
            let check = try db.known(id, SampleCheck.self)
            return SampleRow(check: check, title: try db.known(check.initiative, Initiative.self).title)
        }
    }
}

extension Database {
    fileprivate func ofInitiative<Record: FetchableRecord & TableRecord>(
        _ id: Initiative.ID,
        _ order: String
    ) throws -> [Record] {
        try Record.fetchAll(
            self,
            sql: "SELECT * FROM \(Record.databaseTableName) WHERE initiative = ? ORDER BY \(order)",
            arguments: [id]
        )
    }

    /// Change requests that nobody has answered, each with the initiative's title.
    func openChanges() throws -> [OpenChange] {
        let requests = try ChangeRequest.fetchAll(
            self,
            sql: "SELECT * FROM changeRequest WHERE outcome IS NULL ORDER BY askedOn, id"
        )
        guard !requests.isEmpty else { return [] }
        let titles = try Row.fetchAll(
            self,
            sql:
                "SELECT id, title FROM initiative WHERE id IN (SELECT initiative FROM changeRequest WHERE outcome IS NULL)"
        )
        let known = Dictionary(uniqueKeysWithValues: titles.map { ($0["id"] as Int64, $0["title"] as String) })
        return requests.map { OpenChange($0, known[$0.initiative] ?? "") }
    }
}
