package import Domain
import Folder
import GRDB

extension ClauseTerm: FetchableRecord, PersistableRecord {}

extension Store {
    /// Knyter (ties) a § or a point on the agenda to an initiative. What a closed § decided becomes its grants at once.
    package func tie(_ initiative: Initiative.ID, to item: AgendaItem.ID, _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.keepInitiatives).orRefuse()
            _ = try db.known(initiative, Initiative.self)
            let meeting = try db.known(item, AgendaItem.self).meeting
            try db.execute(literal: "INSERT OR IGNORE INTO initiativeItem VALUES (\(initiative), \(item))")
            try db.append("tied", to: "initiative/\(initiative)", after: ["item": item], signature)
            if try db.known(meeting, BoardMeeting.self).closedAt != nil {
                try db.grantWhatWasDecided(at: meeting, item: item, signature)
            }
        }
    }

    /// What has been said of the money of a §'s clauses.
    package func clauseTerms(at item: AgendaItem.ID) async throws -> [Clause.ID: ClauseTerm] {
        let terms: SQLRequest<ClauseTerm> = """
            SELECT clauseTerm.* FROM clauseTerm JOIN clause ON clause.id = clauseTerm.clause
            JOIN matter ON matter.id = clause.matter WHERE matter.item = \(item)
            """
        return try await folder.read { db in
            Dictionary(try terms.fetchAll(db).map { ($0.clause, $0) }) { first, _ in first }
        }
    }

    /// Anger (states) what form a clause's money has, while its § is open. Nil takes the statement back.
    package func state(
        _ term: ClauseTerm?,
        of id: Clause.ID,
        at place: Place,
        _ signature: Signature
    ) async throws {
        try await folder.database.write { db in
            let clause: Clause = try db.part(id, of: \.matter, place, signature)
            let before = try ClauseTerm.fetchOne(db, key: clause.id)
            guard before != term else { return }
            _ = try before?.delete(db)
            try term?.insert(db)
            try db.append("statedTerms", to: place.subject, before: before, after: term, signature)
        }
    }
}

extension Database {
    /// Beviljar (grants): every decided clause about money in the §§ of an initiative becomes a grant of it, once. In the
    /// transaction that closes the minutes, or that fixes the one §.
    func grantWhatWasDecided(
        at meeting: BoardMeeting.ID,
        item: AgendaItem.ID? = nil,
        _ signature: Signature
    ) throws {
        let clauses: SQLRequest<Row> = """
            SELECT clause.*, initiativeItem.item, boardMeeting.day,
                   (SELECT min(initiative) FROM initiativeItem AS own JOIN initiative ON initiative.id = own.initiative
                    WHERE own.item = initiativeItem.item AND initiative.responsible = clause.receiver) AS ofReceiver,
                   min(initiativeItem.initiative) AS first
            FROM initiativeItem JOIN agendaItem ON agendaItem.id = initiativeItem.item
            JOIN boardMeeting ON boardMeeting.id = agendaItem.meeting
            JOIN matter ON matter.item = agendaItem.id JOIN clause ON clause.matter = matter.id
            WHERE agendaItem.meeting = \(meeting) AND (\(item) IS NULL OR agendaItem.id = \(item))
              AND clause.decided AND clause.kind IN ('grant', 'setAside')
              AND clause.id NOT IN (SELECT clause FROM "grant" WHERE clause IS NOT NULL)
            GROUP BY clause.id ORDER BY agendaItem.position, clause.matter, clause.position
            """
        for row in try clauses.fetchAll(self) {
            let initiative: Initiative.ID = row["ofReceiver"] ?? row["first"]
            try grant(try Clause(row: row), to: initiative, on: row["day"], signature)
        }
    }

    private func grant(_ clause: Clause, to id: Initiative.ID, on day: Day, _ signature: Signature) throws {
        let amounts: SQLRequest<ClauseAmount> = "SELECT * FROM clauseAmount WHERE clause = \(clause.id)"
        let decided = DecidedGrant(
            clause,
            amounts: Dictionary(try amounts.fetchAll(self).map { ($0.year, $0.amount) }, uniquingKeysWith: +),
            term: try ClauseTerm.fetchOne(self, key: clause.id),
            applied: try yearsAppliedFor(id),
            decidedOn: day
        )
        let before: SQLRequest<Grant> = "SELECT * FROM \"grant\" WHERE initiative = \(id) ORDER BY decidedOn, id"
        let grant = decided.grant(
            try nextID(Grant.self),
            of: try known(id, Initiative.self),
            before: try before.fetchAll(self)
        )
        try grant.insert(self)
        try append("granted", to: "initiative/\(id)", after: grant, signature)
    }

    /// Of the last version that was submitted.
    private func yearsAppliedFor(_ initiative: Initiative.ID) throws -> ClosedRange<Int>? {
        let last: SQLRequest<Row> = """
            SELECT firstYear, lastYear FROM application WHERE initiative = \(initiative) AND submittedAt IS NOT NULL
            ORDER BY version DESC LIMIT 1
            """
        return try last.fetchOne(self).map { $0["firstYear"]...$0["lastYear"] }
    }
}
