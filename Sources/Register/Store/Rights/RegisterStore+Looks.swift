package import Domain
import Folder
import Foundation
import GRDB

extension Look: FetchableRecord {}

extension RegisterStore {
    /// The purpose that this session has told for this person; nil when it has not been asked yet.
    package func purpose(of person: Int64, session: String, _ user: User) async throws -> Purpose? {
        let session = vault.hash(session, .session)
        return try await read { db in
            let told: SQLRequest<String> = """
                SELECT purpose FROM look
                WHERE person = \(person) AND account = \(user.account) AND session = \(session) AND way <> 'search'
                ORDER BY id DESC LIMIT 1
                """
            return try told.fetchOne(db).flatMap(Purpose.init(rawValue:))
        }
    }

    /// Tittens spår (the look's trace): written before the page is shown.
    package func look(
        at person: Int64,
        _ way: Look.Way,
        _ purpose: Purpose,
        session: String,
        _ signature: Signature
    ) async throws {
        try await write { [vault] db in
            let reach = try db.reach(.seePersons, signature.user, on: signature.day)
            guard try db.stays(of: person).contains(where: { reach.contains($0.initiative) }) else { throw Missing() }
            try db.note(person, way, purpose, session: vault.hash(session, .session), signature)
        }
    }

    /// Everybody who has looked at a person, the newest first.
    package func looks(at person: Int64, _ user: User, on day: Day) async throws -> [Look] {
        try await read { db in
            let reach = try db.reach(.seePersons, user, on: day)
            guard try db.stays(of: person).contains(where: { reach.contains($0.initiative) }) else { throw Missing() }
            return try db.looks(at: person)
        }
    }
}

extension Database {
    /// `person` is nil for a look at who has not begun: a referral, a list of people to reach.
    func note(
        _ person: Int64?,
        _ way: Look.Way,
        _ purpose: Purpose,
        session: Data,
        referral: Referral.ID? = nil,
        mapping: (project: MappingProject.ID, target: MappingTarget.ID?)? = nil,
        _ signature: Signature
    ) throws {
        guard let account = signature.user.account else { throw Missing() }
        try execute(
            literal: """
                INSERT INTO look (person, referral, mappingProject, mappingTarget, account, name, at, way, purpose, session)
                VALUES (\(person), \(referral), \(mapping?.project), \(mapping?.target), \(account),
                  \(signature.user.name), \(signature.instant.formatted(.iso8601)), \(way.rawValue),
                  \(purpose.rawValue), \(session))
                """
        )
    }

    /// A name in a list, for each of these referrals once a session.
    func noteListed(_ referrals: [Referral.ID], session: Data, _ signature: Signature) throws {
        guard let account = signature.user.account else { throw Missing() }
        try execute(
            literal: """
                INSERT INTO look (referral, account, name, at, way, purpose, session, listed)
                SELECT id, \(account), \(signature.user.name), \(signature.instant.formatted(.iso8601)),
                  \(Look.Way.page.rawValue), \(Purpose.intake.rawValue), \(session), 1
                FROM referral WHERE id IN \(referrals)
                AND NOT EXISTS (SELECT 1 FROM look WHERE referral = referral.id AND session = \(session) AND listed)
                """
        )
    }

    func looks(at person: Int64) throws -> [Look] {
        try SQLRequest("SELECT * FROM look WHERE person = \(person) ORDER BY id DESC").fetchAll(self)
    }

    func looks(atReferral referral: Referral.ID) throws -> [Look] {
        try SQLRequest("SELECT * FROM look WHERE referral = \(referral) ORDER BY id DESC").fetchAll(self)
    }

    /// What was read before the stay began belongs to the person from now on.
    func tieLooks(atReferral referral: Referral.ID, to stay: Stay.ID) throws {
        try execute(
            literal: """
                UPDATE look SET person = (SELECT person FROM stay WHERE id = \(stay)) WHERE referral = \(referral)
                """
        )
    }
}
