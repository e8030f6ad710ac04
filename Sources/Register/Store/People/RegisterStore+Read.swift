package import Domain
import Folder
import Foundation
import GRDB

extension RegisterStore {
    /// What the user sees of a person. Missing for who works in none of the person's initiatives: it is not told that there is one.
    package func person(_ id: Int64, _ user: User, on day: Day) async throws -> PersonFile {
        try await read { [vault] db in
            let reach = try db.reach(.seePersons, user, on: day)
            let stays = try db.stays(of: id).filter { reach.contains($0.initiative) }
            guard !stays.isEmpty else { throw Missing() }
            return try db.file(id, stays, vault)
        }
    }

    /// The person of a stay, for a page that begins with the stay.
    package func person(ofStay id: Stay.ID) async throws -> Int64 {
        try await read { db in
            guard let person = try db.stay(id).person else { throw Missing() }
            return person
        }
    }

    /// Mina deltagare: those I am case worker for, open or with something due, gravest first. Names of my own participants
    /// are my work, so the list is no look.
    package func mine(_ user: User, on day: Day) async throws -> [MyStay] {
        guard let account = user.account else { return [] }
        return try await read { [vault] db in
            let reach = try db.reach(.seePersons, user, on: day)
            let sql: SQLRequest<Row> = """
                SELECT stay.*, person.kind, person.sealedName, initiative.name AS initiativeName, initiative.template,
                  (SELECT group_concat(month) FROM afterFollowUp WHERE afterFollowUp.stay = stay.id) AS months
                FROM stay JOIN person ON person.id = stay.person JOIN initiative ON initiative.id = stay.initiative
                WHERE caseWorker = \(account) AND stay.initiative IN \(reach.sorted())
                ORDER BY startedOn DESC, stay.id DESC
                """
            let all = try sql.fetchAll(db).map { try MyStay($0, vault, on: day) }
            return all.filter { $0.endedOn == nil || !$0.dues.isEmpty }
                .sorted { ($0.dues.isEmpty ? 1 : 0, $0.startedOn) < ($1.dues.isEmpty ? 1 : 0, $1.startedOn) }
        }
    }

    /// The initiatives where the user may do it.
    package func initiatives(
        where deed: RegisterDeed,
        _ user: User,
        on day: Day
    ) async throws -> [RegisterInitiative] {
        try await read { db in
            let reach = try db.reach(deed, user, on: day)
            return try db.initiatives().filter { reach.contains($0.id) }
        }
    }

    package func initiatives() async throws -> [RegisterInitiative] { try await read { try $0.initiatives() } }
    package func controller() async throws -> Controller? { try await read { try $0.controller() } }
    package func settings() async throws -> RegisterSettings { try await read { try $0.settings() } }
}

extension MyStay {
    fileprivate init(_ row: Row, _ vault: Vault, on day: Day) throws {
        let (stay, kind): (Stay, Identity.Kind) = (try Stay(row: row), try row.code("kind"))
        let (person, sealed): (Int64, Data?) = (row["person"], row["sealedName"])
        let name = try vault.open(ifAny: sealed, .personName, row: person).map(PersonName.init(opened:))
        let months: String? = row["months"]
        let template = try JSONDecoder().decode(StartTemplate.self, from: row["template"])
        self.init(
            stay: stay.id,
            person: person,
            title: name?.swedish ?? PersonFile.title(kind, person),
            initiative: row["initiativeName"],
            startedOn: stay.startedOn,
            endedOn: stay.endedOn,
            dues: StayDue.of(stay, template, Set((months ?? "").split(separator: ",").compactMap { Int($0) }), on: day)
        )
    }
}

extension Database {
    func file(_ id: Int64, _ stays: [Stay], _ vault: Vault) throws -> PersonFile {
        let person: SQLRequest<Row> = "SELECT * FROM person WHERE id = \(id)"
        guard let row = try person.fetchOne(self) else { throw Missing() }
        let (number, name): (Data?, Data?) = (row["sealedNumber"], row["sealedName"])
        return PersonFile(
            id: id,
            kind: try row.code("kind"),
            sex: try row.code("sex"),
            name: try vault.open(ifAny: name, .personName, row: id).map(PersonName.init(opened:)),
            number: try vault.open(ifAny: number, .personNumber, row: id).map(IdentityNumber.init(opened:)),
            stays: try stays.map { try stayFile($0, vault) }
        )
    }

    /// A person has a handful of stays, so a query a stay is few.
    private func stayFile(_ stay: Stay, _ vault: Vault) throws -> StayFile {
        let note: SQLRequest<Data> = "SELECT sealedNote FROM stay WHERE id = \(stay.id) AND sealedNote IS NOT NULL"
        let followUps: SQLRequest<AfterFollowUp> = "SELECT * FROM afterFollowUp WHERE stay = \(stay.id) ORDER BY month"
        return StayFile(
            stay: stay,
            initiative: try initiative(stay.initiative),
            note: try vault.open(ifAny: try note.fetchOne(self), .stayNote, row: stay.id),
            followUps: try followUps.fetchAll(self),
            corrections: try corrections(of: stay.id, vault)
        )
    }
}
