package import Domain
import Folder
import GRDB

extension CoordinationAssociation: FetchableRecord, PersistableRecord {
    package static let databaseTableName = "association"
}
extension Member: FetchableRecord, PersistableRecord {}
extension Organisation: FetchableRecord, PersistableRecord {}
extension Person: FetchableRecord, PersistableRecord {}
extension Mandate: FetchableRecord, PersistableRecord {}
extension Chairmanship: FetchableRecord, PersistableRecord {}
extension Bylaws: FetchableRecord, PersistableRecord {}

extension Store {
    /// Everything about who sits. Throws `Missing` in a folder that no association has been entered in.
    package func board() async throws -> Board {
        try await folder.read { db in try memory.knownBoard(db) }
    }

    /// The board, or nil in a folder that no association has been entered in.
    package func boardIfAny() async throws -> Board? {
        try await folder.read { db in try memory.board(db) }
    }
}

extension Database {
    /// Seven queries, whatever the size of the board.
    func board() throws -> Board {
        guard let association = try CoordinationAssociation.fetchOne(self) else { throw Missing() }
        return Board(
            association: association,
            members: try Member.fetchAll(self, sql: "SELECT * FROM member ORDER BY id"),
            organisations: try Organisation.fetchAll(self, sql: "SELECT * FROM organisation ORDER BY id"),
            persons: try Person.fetchAll(self, sql: "SELECT * FROM person ORDER BY id"),
            mandates: try Mandate.fetchAll(
                self,
                sql: "SELECT * FROM mandate ORDER BY member, kind DESC, \"order\", id"
            ),
            chairmanships: try Chairmanship.fetchAll(self, sql: "SELECT * FROM chairmanship ORDER BY \"from\", id"),
            bylaws: try Bylaws.fetchAll(self, sql: "SELECT * FROM bylaws ORDER BY \"from\" DESC")
        )
    }
}

extension Store {
    /// The roles that seats and offices give a person on a day. Who presided over or adjusts minutes that are not
    /// adjusted yet keeps the seat's role until they are: a term may end between the meeting and the last signature.
    package func boardRoles(of person: Person.ID, on day: Day) async throws -> Set<Role> {
        let unsigned: SQL = """
            SELECT day FROM boardMeeting
            WHERE closedAt IS NOT NULL AND adjustedOn IS NULL AND cancelledOn IS NULL AND NOT asPrinted
              AND (presiding = \(person) OR EXISTS (
                SELECT * FROM adjuster WHERE adjuster.meeting = boardMeeting.id AND adjuster.person = \(person)))
            """
        return try await folder.read { db in
            let board = try memory.knownBoard(db)
            let kept = try SQLRequest<Day>(literal: unsigned, cached: true).fetchAll(db).map {
                board.roles(of: person, on: $0)
            }
            return kept.reduce(board.roles(of: person, on: day)) {
                $0.union($1.intersection([.boardMember, .deputy]))
            }
        }
    }
}

extension Store {
    /// The förbund's name, which stands on every page; nil in a folder that no association has been entered in.
    package func associationName() async throws -> String? {
        try await folder.read { db in try memory.board(db)?.association.name }
    }
}
