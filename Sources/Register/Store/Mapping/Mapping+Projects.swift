package import Domain
import Folder
import Foundation
import GRDB

extension RegisterStore {
    /// Öppnar ett uppdrag (opens a project).
    package func openMapping(_ name: String, in initiative: Int64, until: Day, _ signature: Signature) async throws
        -> MappingProject.ID
    {
        try await write { db in
            try db.demand(.map, in: initiative, signature)
            try db.demandController()
            try MappingRules.mayOpen(name, openedOn: signature.day, until: until, on: signature.day).orRefuse()
            let project = MappingProject(
                id: try db.nextID(MappingProject.self),
                initiative: initiative,
                name: name,
                openedOn: signature.day,
                untilDay: until
            )
            try project.insert(db)
            try db.append("openedMapping", to: "mapping/\(project.id)", after: project, signature)
            return project.id
        }
    }

    /// Flyttar sista dagen (moves the last day), within what a list may be kept.
    package func extendMapping(_ id: MappingProject.ID, until: Day, _ signature: Signature) async throws {
        try await write { db in
            let before = try db.demandMapping(id, signature)
            try MappingRules.mayWork(in: before).orRefuse()
            try MappingRules.mayOpen(before.name, openedOn: before.openedOn, until: until, on: signature.day).orRefuse()
            var project = before
            project.untilDay = until
            try project.update(db)
            try db.append("extendedMapping", to: "mapping/\(id)", before: before, after: project, signature)
        }
    }

    /// För in listan (imports the list), whole or not at all. The number of people.
    package func importList(_ list: MappingList, to id: MappingProject.ID, _ signature: Signature) async throws -> Int {
        try await write { [vault] db in
            try db.mayImport(list, to: id, vault, signature)
            for row in list.rows { try db.insert(row, in: id, vault, signature) }
            try db.append("importedMapping", to: "mapping/\(id)", after: ["persons": list.rows.count], signature)
            return list.rows.count
        }
    }

    /// Says what an import would: nothing is written.
    package func tryList(_ list: MappingList, to id: MappingProject.ID, _ signature: Signature) async throws {
        try await read { [vault] db in try db.mayImport(list, to: id, vault, signature) }
    }

    /// Avslutar uppdraget (closes the project): the persons go, and what is counted stays.
    package func closeMapping(_ id: MappingProject.ID, _ signature: Signature) async throws {
        try await write { db in
            let project = try db.demandMapping(id, signature)
            try MappingRules.mayWork(in: project).orRefuse()
            try db.close(project, signature)
        }
    }

    /// Tar bort en person (takes somebody off the list) before the project is closed: what is counted stays.
    package func remove(_ target: MappingTarget.ID, from id: MappingProject.ID, _ signature: Signature) async throws {
        try await write { db in
            let project = try db.demandMapping(id, signature)
            try MappingRules.mayWork(in: project).orRefuse()
            _ = try db.mappingTarget(target, in: id)
            try db.forgetFreely()
            try db.count(out: [target], of: id)
            try db.append("removedMappingTarget", to: "mapping/\(id)", signature)
        }
    }
}

extension Database {
    fileprivate func mayImport(
        _ list: MappingList,
        to id: MappingProject.ID,
        _ vault: Vault,
        _ signature: Signature
    ) throws {
        let project = try demandMapping(id, signature)
        try MappingRules.mayWork(in: project).orRefuse()
        let known = Set(
            try Data.fetchAll(self, sql: "SELECT numberHash FROM mappingTarget WHERE project = ?", arguments: [id])
        )
        let again = list.rows.filter { known.contains(vault.hash($0.number.digits, .number)) }
        guard again.isEmpty else {
            throw MappingList.Faults(
                sentences: again.prefix(MappingList.mostFaults).map {
                    "Rad \($0.line): personen finns redan i uppdraget. Ta bort raden."
                }
            )
        }
    }

    fileprivate func insert(
        _ row: MappingList.Row,
        in project: MappingProject.ID,
        _ vault: Vault,
        _ signature: Signature
    ) throws {
        let id = try nextID(MappingTargetRow.self)
        let contact = row.contact.isEmpty ? nil : row.contact
        try MappingTargetRow(
            id: id,
            project: project,
            sex: row.number.sex,
            ageBand: (AgeBand.of(signature.day.year - row.number.birthYear) ?? AgeBand(0, nil)).key,
            numberHash: vault.hash(row.number.digits, .number),
            sealedNumber: try vault.seal(row.number.digits, .targetNumber, row: id),
            sealedName: try vault.seal(row.name.sealed, .targetName, row: id),
            sealedContact: try vault.seal(ifAny: contact, .targetContact, row: id)
        ).insert(self)
    }

    func close(_ project: MappingProject, _ signature: Signature) throws {
        let targets: SQLRequest<Int64> = "SELECT id FROM mappingTarget WHERE project = \(project.id)"
        try forgetFreely()
        try count(out: targets.fetchAll(self), of: project.id)
        var closed = project
        closed.closedOn = signature.day
        try closed.update(self)
        try append("closedMapping", to: "mapping/\(project.id)", before: project, after: closed, signature)
    }

    /// Lists whose last day has passed are closed by the night.
    func closeMappings(_ signature: Signature) throws {
        let due: SQLRequest<MappingProject> =
            "SELECT * FROM mappingProject WHERE closedOn IS NULL AND untilDay < \(signature.day)"
        for project in try due.fetchAll(self) { try close(project, signature) }
    }

    /// Takes people off the lists that they are on: who has got protected identity is on none.
    func forgetTargets(ofPerson person: Int64) throws {
        let rows: SQLRequest<Row> = """
            SELECT mappingTarget.id, project FROM mappingTarget JOIN person USING (numberHash)
            WHERE person.id = \(person)
            """
        for row in try rows.fetchAll(self) { try count(out: [row["id"]], of: row["project"]) }
    }

    /// Counts people out: one row for those that are alike, and nothing left of each.
    fileprivate func count(out targets: [MappingTarget.ID], of project: MappingProject.ID) throws {
        try execute(
            literal: """
                INSERT INTO mappingCount (project, sex, ageBand, outcome, reached, persons, attempts)
                SELECT project, sex, ageBand, ifnull(outcome, ''), isReached, count(*), sum(tries) FROM (
                  SELECT mappingTarget.*,
                    EXISTS (SELECT 1 FROM contactAttempt a WHERE a.target = mappingTarget.id AND a.reached) AS isReached,
                    (SELECT count(*) FROM contactAttempt a WHERE a.target = mappingTarget.id) AS tries
                  FROM mappingTarget WHERE id IN \(targets)
                ) GROUP BY project, sex, ageBand, outcome, isReached
                ON CONFLICT DO UPDATE SET persons = persons + excluded.persons, attempts = attempts + excluded.attempts
                """
        )
        try execute(literal: "DELETE FROM mappingTarget WHERE id IN \(targets)")
    }
}
