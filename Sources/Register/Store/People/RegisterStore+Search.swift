package import Domain
import Folder
import Foundation
import GRDB

/// Träff (hit): a person whom a search found, in an initiative that the user works in.
package struct SearchHit: Hashable, Sendable {
    package let person: Int64
    package let name: String
    package let initiative: String
    package let startedOn: Day
    package let endedOn: Day?
}

extension RegisterStore {
    /// Söker (searches). The attempt is kept with the number of hits, and each person found has a look in the log; a search that
    /// is refused is kept too.
    package func search(
        _ search: PersonSearch,
        _ purpose: Purpose,
        session: String,
        _ signature: Signature
    ) async throws -> [SearchHit] {
        let ruling: Ruling = try await write { db in
            let ruling = SearchRules.maySearch(search, missesLastHour: try db.misses(signature))
            if ruling.outcome == .notMet { try db.note(search, hits: 0, refused: true, signature) }
            return ruling
        }
        try ruling.orRefuse()
        return try await write { [vault] db in
            let reach = try db.reach(.seePersons, signature.user, on: signature.day)
            let rows = try db.found(search, in: reach, vault).prefix(SearchRules.mostHits)
            try db.note(search, hits: rows.count, refused: false, signature)
            let session = vault.hash(session, .session)
            for person in Set(rows.map(\.person)).sorted() {
                try db.note(person, .search, purpose, session: session, signature)
            }
            return try rows.map { row in
                let name = try PersonName(opened: vault.open(row.sealedName, .personName, row: row.person))
                return SearchHit(
                    person: row.person,
                    name: name.swedish,
                    initiative: row.initiative,
                    startedOn: row.startedOn,
                    endedOn: row.endedOn
                )
            }
        }
    }
}

private struct FoundRow: Decodable, FetchableRecord {
    let person: Int64
    let sealedName: Data
    let initiative: String
    let startedOn: Day
    let endedOn: Day?
}

extension Database {
    fileprivate func misses(_ signature: Signature) throws -> Int {
        let since = signature.instant.addingTimeInterval(-3600).formatted(.iso8601)
        let sql: SQLRequest<Int> = """
            SELECT count(*) FROM searchAttempt
            WHERE account = \(signature.user.account) AND at > \(since) AND hits = 0 AND refused = 0
            """
        return try sql.fetchOne(self) ?? 0
    }

    fileprivate func found(_ search: PersonSearch, in reach: Set<Int64>, _ vault: Vault) throws -> [FoundRow] {
        let people: SQL =
            switch search {
            case .number(let number):
                "SELECT id FROM person WHERE numberHash = \(vault.hash(number.digits, .number))"
            case .name(let surname, let given):
                """
                SELECT person FROM personName
                WHERE hash = \(vault.hash(PersonName.searchWord(surname: surname, given: given), .name))
                """
            }
        // The plus keeps SQLite from going through every stay of an initiative: the persons are few, whatever the register holds.
        let stays: SQLRequest<FoundRow> = """
            SELECT stay.person, sealedName, initiative.name AS initiative, startedOn, endedOn
            FROM stay JOIN person ON person.id = stay.person JOIN initiative ON initiative.id = stay.initiative
            WHERE stay.person IN (\(people)) AND +stay.initiative IN \(reach.sorted())
            ORDER BY endedOn IS NOT NULL, startedOn DESC LIMIT \(SearchRules.mostHits)
            """
        return try stays.fetchAll(self)
    }

    fileprivate func note(_ search: PersonSearch, hits: Int, refused: Bool, _ signature: Signature) throws {
        let kind = if case .number = search { "number" } else { "name" }
        try execute(
            literal: """
                INSERT INTO searchAttempt (account, name, at, kind, hits, refused)
                VALUES (\(signature.user.account ?? 0), \(signature.user.name),
                  \(signature.instant.formatted(.iso8601)), \(kind), \(hits), \(refused))
                """
        )
    }
}
