package import Domain
import Folder
import GRDB

extension Council: FetchableRecord, PersistableRecord {}
extension CouncilMember: FetchableRecord, PersistableRecord {}
extension CouncilMeeting: FetchableRecord, PersistableRecord {}

extension Store {
    /// Every council with its members and meetings, the latest meeting first. Three queries, whatever their number.
    package func councils() async throws -> [CouncilRecord] {
        try await folder.read { db in
            let members = Dictionary(
                grouping: try CouncilMember.fetchAll(db, sql: "SELECT * FROM councilMember ORDER BY \"from\", id"),
                by: \.council
            )
            let meetings = Dictionary(
                grouping: try CouncilMeeting.fetchAll(
                    db,
                    sql: "SELECT * FROM councilMeeting ORDER BY day DESC, id DESC"
                ),
                by: \.council
            )
            return try Council.fetchAll(db, sql: "SELECT * FROM council ORDER BY id").map {
                CouncilRecord($0, members: members[$0.id] ?? [], meetings: meetings[$0.id] ?? [])
            }
        }
    }

    /// Those that lead an initiative, ended ones too.
    package func councils(of initiative: Initiative.ID) async throws -> [Council] {
        try await folder.read { db in
            try SQLRequest(literal: "SELECT * FROM council WHERE initiative = \(initiative) ORDER BY id").fetchAll(db)
        }
    }

    package func council(_ id: Council.ID) async throws -> CouncilRecord {
        try await folder.read { db in
            CouncilRecord(
                try db.known(id, Council.self),
                members: try CouncilMember.fetchAll(
                    db,
                    sql: "SELECT * FROM councilMember WHERE council = ? ORDER BY \"from\", id",
                    arguments: [id]
                ),
                meetings: try CouncilMeeting.fetchAll(
                    db,
                    sql: "SELECT * FROM councilMeeting WHERE council = ? ORDER BY day DESC, id DESC",
                    arguments: [id]
                ),
                filed: try DiaryDocument.fetchAll(
                    db,
                    sql:
                        "SELECT * FROM diaryDocument WHERE id IN (SELECT document FROM councilMeeting WHERE council = ?)",
                    arguments: [id]
                )
            )
        }
    }
}

extension Database {
    /// The row with this id, or `Missing`.
    func known<Row: FetchableRecord & TableRecord>(_ id: Int64, _ type: Row.Type) throws -> Row {
        guard let row = try Row.fetchOne(self, key: id) else { throw Missing() }
        return row
    }
}
