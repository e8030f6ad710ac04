package import Domain
import Folder
import Foundation
import GRDB

/// Uppdragets akt (mapping file): what the page of a project shows. The people are there for who works with it, and has said why.
package struct MappingFile: Hashable, Sendable {
    package let project: MappingProject
    package let initiative: RegisterInitiative
    /// Nil for who reads the counts alone, and before the purpose is told.
    package let targets: [MappingTarget]?
    package let mayWork: Bool
    package let counts: MappingCounts
}

extension RegisterStore {
    /// The projects of the initiatives where the user works with lists or reads counts.
    package func mappings(_ user: User, on day: Day) async throws -> [MappingProject] {
        try await read { db in
            let reach = try db.reach(.map, user, on: day).union(db.reach(.readCounts, user, on: day))
            let sql: SQLRequest<MappingProject> = """
                SELECT * FROM mappingProject WHERE initiative IN \(reach.sorted())
                ORDER BY closedOn IS NOT NULL, untilDay, id
                """
            return try sql.fetchAll(db)
        }
    }

    /// The purpose that this session has told for this list.
    package func purpose(ofMapping id: MappingProject.ID, session: String, _ user: User) async throws -> Purpose? {
        let session = vault.hash(session, .session)
        return try await read { db in
            let told: SQLRequest<String> = """
                SELECT purpose FROM look WHERE mappingProject = \(id) AND account = \(user.account) AND session = \(session)
                ORDER BY id DESC LIMIT 1
                """
            return try told.fetchOne(db).flatMap(Purpose.init(rawValue:))
        }
    }

    /// Without anybody: what is shown before the purpose is told, and to who reads the counts.
    package func mapping(_ id: MappingProject.ID, _ signature: Signature) async throws -> MappingFile {
        try await read { db in try db.mappingFile(id, nil, signature) }
    }

    /// With the people on the list: the look at all of them is logged.
    package func list(
        of id: MappingProject.ID,
        _ purpose: Purpose,
        session: String,
        _ signature: Signature
    ) async throws -> MappingFile {
        try await write { [vault] db in
            _ = try db.demandMapping(id, signature)
            let session = vault.hash(session, .session)
            try db.note(nil, .page, purpose, session: session, mapping: (id, nil), signature)
            return try db.mappingFile(id, vault, signature)
        }
    }

    /// One on the list: the look is logged.
    package func target(
        _ target: MappingTarget.ID,
        in id: MappingProject.ID,
        _ purpose: Purpose,
        session: String,
        _ signature: Signature
    ) async throws -> MappingTargetFile {
        try await write { [vault] db in
            let project = try db.demandMapping(id, signature)
            let row = try db.mappingTarget(target, in: id)
            let session = vault.hash(session, .session)
            try db.note(nil, .page, purpose, session: session, mapping: (id, target), signature)
            return try db.mappingFile(row, project, vault)
        }
    }

    /// Registerutdrag for one on a list, who may be no participant.
    package func extract(
        ofTarget target: MappingTarget.ID,
        in id: MappingProject.ID,
        session: String,
        _ signature: Signature
    ) async throws -> SubjectExtract {
        try await write { [vault] db in
            let project = try db.mappingProject(id)
            try db.demand(.answerPerson, in: project.initiative, signature)
            let row = try db.mappingTarget(target, in: id)
            let session = vault.hash(session, .session)
            try db.note(nil, .export, .request, session: session, mapping: (id, target), signature)
            return SubjectExtract(
                controller: try db.controller(),
                madeOn: signature.day,
                parts: [try db.mappingFile(row, project, vault).part],
                looks: try db.looks(atTarget: target, in: id)
            )
        }
    }
}

extension Database {
    fileprivate func mappingFile(_ id: MappingProject.ID, _ vault: Vault?, _ signature: Signature) throws -> MappingFile
    {
        let project = try mappingProject(id)
        let mayWork = try may(.map, in: project.initiative, signature.user, on: signature.day)
        if mayWork.outcome != .met { try demand(.readCounts, in: project.initiative, signature) }
        return MappingFile(
            project: project,
            initiative: try initiative(project.initiative),
            targets: try vault.map { try targets(of: id, $0) },
            mayWork: mayWork.outcome == .met,
            counts: MappingCounts(try mappingCells(of: id))
        )
    }

    /// Those who wait for an outcome first.
    private func targets(of id: MappingProject.ID, _ vault: Vault) throws -> [MappingTarget] {
        let sql: SQLRequest<Row> = """
            SELECT mappingTarget.*, count(contactAttempt.id) AS tries, max(day) AS latest
            FROM mappingTarget LEFT JOIN contactAttempt ON contactAttempt.target = mappingTarget.id
            WHERE project = \(id) GROUP BY mappingTarget.id ORDER BY outcome IS NOT NULL, mappingTarget.id
            """
        return try sql.fetchAll(self).map { row in
            let (number, name): (Int64, Data) = (row["id"], row["sealedName"])
            let outcome: String? = row["outcome"]
            return MappingTarget(
                id: number,
                project: id,
                name: PersonName(opened: try vault.open(name, .targetName, row: number)),
                sex: try row.code("sex"),
                ageBand: row["ageBand"],
                outcome: outcome.flatMap(MappingOutcome.init(rawValue:)),
                outcomeOn: row["outcomeOn"],
                attempts: row["tries"],
                lastAttempt: row["latest"]
            )
        }
    }

    /// Those on the list and those who have been counted out of it, together.
    func mappingCells(of id: MappingProject.ID) throws -> [MappingCell] {
        let sql: SQLRequest<MappingCell> = """
            SELECT sex, ageBand, outcome, isReached, sum(persons) AS persons, sum(attempts) AS attempts FROM (
              SELECT sex, ageBand, nullif(outcome, '') AS outcome, reached AS isReached, persons, attempts
              FROM mappingCount WHERE project = \(id)
              UNION ALL
              SELECT sex, ageBand, outcome,
                EXISTS (SELECT 1 FROM contactAttempt a WHERE a.target = mappingTarget.id AND a.reached), 1,
                (SELECT count(*) FROM contactAttempt a WHERE a.target = mappingTarget.id)
              FROM mappingTarget WHERE project = \(id)
            ) GROUP BY sex, ageBand, outcome, isReached ORDER BY sex, ageBand, outcome, isReached
            """
        return try sql.fetchAll(self)
    }

    /// What a look at the whole list tells of one on it is a look at that one too.
    func looks(atTarget target: MappingTarget.ID, in project: MappingProject.ID) throws -> [Look] {
        let looks: SQLRequest<Look> = """
            SELECT * FROM look WHERE mappingTarget = \(target)
              OR (mappingProject = \(project) AND mappingTarget IS NULL) ORDER BY id DESC
            """
        return try looks.fetchAll(self)
    }

    /// The lists that a participant stands on too, found by number, with who has looked at them.
    func mapping(of number: IdentityNumber, _ vault: Vault) throws -> (parts: [SubjectExtract.Part], looks: [Look]) {
        let hash = vault.hash(number.digits, .number)
        let rows: SQLRequest<MappingTargetRow> = "SELECT * FROM mappingTarget WHERE numberHash = \(hash) ORDER BY id"
        let found = try rows.fetchAll(self)
        return (
            try found.map { try mappingFile($0, mappingProject($0.project), vault).part },
            try found.flatMap { try looks(atTarget: $0.id, in: $0.project) }
        )
    }
}

extension MappingCell: FetchableRecord {}

extension MappingTargetFile {
    fileprivate var part: SubjectExtract.Part {
        typealias Line = SubjectExtract.Line
        let known = [
            Line("Namn", target.name.swedish), Line("Personnummer", number.swedish),
            Line("Kön", target.sex.swedish.capitalised), Line("Åldersgrupp", target.ageBand),
            Line("Uppdraget slutar senast", project.untilDay.rawValue),
        ]
        let way = contact.isEmpty ? [] : [Line("Nås genom", contact)]
        let tries = attempts.map { attempt in
            let note = attempt.note.isEmpty ? "" : " \(attempt.note)"
            return Line(
                "Försök \(attempt.day.rawValue), \(attempt.kind.swedish.lowercased())",
                (attempt.reached ? "Personen nåddes." : "Personen nåddes inte.") + note
            )
        }
        let end = target.outcome.map { [Line("Utfall \(target.outcomeOn?.rawValue ?? "")", $0.swedish)] } ?? []
        return SubjectExtract.Part("Kartläggning: \(project.name)", known + way + tries + end)
    }
}
