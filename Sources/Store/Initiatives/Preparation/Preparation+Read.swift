package import Domain
import Folder
import GRDB

extension Opinion: FetchableRecord, PersistableRecord {}
extension SupplementRequest: FetchableRecord, PersistableRecord {}
extension ReturnedApplication: FetchableRecord, PersistableRecord {}
extension PreparedItem: FetchableRecord {}

extension Store {
    /// What has been said of an initiative's application, for those whom it concerns. Opinions are the office's and the
    /// board's to read.
    package func preparation(of initiative: Initiative.ID, _ user: User) async throws -> Preparation {
        _ = try await applications(of: initiative, user)
        let readsAll = user.may(.readInitiatives).outcome == .met
        return try await folder.read { db in
            let all = try db.preparation(of: initiative)
            return readsAll ? all : Preparation(requests: all.requests, returns: all.returns)
        }
    }

    /// The initiatives that wait for the board in order of priority, those without a place last.
    package func prepared() async throws -> [Initiative] {
        try await folder.read { db in
            try Initiative.fetchAll(
                db,
                sql: """
                    SELECT initiative.* FROM initiative LEFT JOIN priorityPlace ON priorityPlace.initiative = initiative.id
                    WHERE closedOn IS NULL
                      AND EXISTS (SELECT * FROM application WHERE application.initiative = initiative.id
                        AND submittedAt IS NOT NULL AND withdrawnOn IS NULL)
                      AND NOT EXISTS (SELECT * FROM initiativeItem JOIN agendaItem ON agendaItem.id = initiativeItem.item
                        WHERE initiativeItem.initiative = initiative.id AND agendaItem.outcome = 'decided')
                    ORDER BY ifnull(priorityPlace.place, 1000000), initiative.id
                    """
            )
        }
    }
}

extension Database {
    func preparation(of initiative: Initiative.ID) throws -> Preparation {
        let versions: SQL = "SELECT id FROM application WHERE initiative = \(initiative)"
        let opinions = SQLRequest<Opinion>(
            literal: "SELECT * FROM opinion WHERE application IN (\(versions)) ORDER BY day, id"
        )
        let requests = SQLRequest<SupplementRequest>(
            literal: "SELECT * FROM supplementRequest WHERE application IN (\(versions)) ORDER BY askedOn, id"
        )
        let returns = SQLRequest<ReturnedApplication>(
            literal: "SELECT * FROM returnedApplication WHERE application IN (\(versions)) ORDER BY \"on\", id"
        )
        let items: SQLRequest<PreparedItem> = """
            SELECT agendaItem.id AS item, agendaItem.meeting, agendaItem.title, agendaItem.number, boardMeeting.day
            FROM initiativeItem JOIN agendaItem ON agendaItem.id = initiativeItem.item
            JOIN boardMeeting ON boardMeeting.id = agendaItem.meeting
            WHERE initiativeItem.initiative = \(initiative) ORDER BY boardMeeting.day, agendaItem.id
            """
        let place: SQLRequest<Int> = "SELECT place FROM priorityPlace WHERE initiative = \(initiative)"
        return Preparation(
            opinions: try opinions.fetchAll(self),
            requests: try requests.fetchAll(self),
            returns: try returns.fetchAll(self),
            items: try items.fetchAll(self),
            place: try place.fetchOne(self)
        )
    }
}
