import Domain
import Folder
import Foundation
import GRDB

extension SealedColumn {
    static let targetNumber = SealedColumn("mappingTarget", "sealedNumber")
    static let targetName = SealedColumn("mappingTarget", "sealedName")
    static let targetContact = SealedColumn("mappingTarget", "sealedContact")
    static let attemptNote = SealedColumn("contactAttempt", "sealedNote")
    static let mapping = [targetNumber, targetName, targetContact, attemptNote]
}

extension MappingProject: FetchableRecord, PersistableRecord {}

struct MappingTargetRow: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "mappingTarget"
    var id: Int64
    var project: MappingProject.ID
    var sex: Sex
    var ageBand: String
    var outcome: MappingOutcome?
    var outcomeOn: Day?
    var numberHash: Data
    var sealedNumber: Data
    var sealedName: Data
    var sealedContact: Data?
}

struct ContactAttemptRow: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "contactAttempt"
    var id: Int64
    var target: MappingTarget.ID
    var day: Day
    var kind: ContactAttempt.Kind
    var reached: Bool
    var sealedNote: Data?
}

extension Database {
    func mappingProject(_ id: MappingProject.ID) throws -> MappingProject {
        guard let project = try MappingProject.fetchOne(self, key: id) else { throw Missing() }
        return project
    }

    func mappingTarget(_ id: MappingTarget.ID, in project: MappingProject.ID) throws -> MappingTargetRow {
        guard let row = try MappingTargetRow.fetchOne(self, key: id), row.project == project else { throw Missing() }
        return row
    }

    /// Asked in the transaction: who has been moved loses the list at once.
    func demandMapping(_ id: MappingProject.ID, _ signature: Signature) throws -> MappingProject {
        let project = try mappingProject(id)
        try demand(.map, in: project.initiative, signature)
        return project
    }

    /// By target, its attempts, the oldest first.
    func attempts(of targets: [MappingTarget.ID], _ vault: Vault) throws -> [MappingTarget.ID: [ContactAttempt]] {
        let rows: SQLRequest<ContactAttemptRow> =
            "SELECT * FROM contactAttempt WHERE target IN \(targets) ORDER BY day, id"
        return try Dictionary(grouping: rows.fetchAll(self), by: \.target).mapValues { rows in
            try rows.map { row in
                ContactAttempt(
                    id: row.id,
                    day: row.day,
                    kind: row.kind,
                    reached: row.reached,
                    note: try vault.open(ifAny: row.sealedNote, .attemptNote, row: row.id) ?? ""
                )
            }
        }
    }

    func mappingFile(_ row: MappingTargetRow, _ project: MappingProject, _ vault: Vault) throws -> MappingTargetFile {
        let attempts = try attempts(of: [row.id], vault)[row.id] ?? []
        return MappingTargetFile(
            project: project,
            target: MappingTarget(
                id: row.id,
                project: row.project,
                name: PersonName(opened: try vault.open(row.sealedName, .targetName, row: row.id)),
                sex: row.sex,
                ageBand: row.ageBand,
                outcome: row.outcome,
                outcomeOn: row.outcomeOn,
                attempts: attempts.count,
                lastAttempt: attempts.last?.day
            ),
            number: IdentityNumber(opened: try vault.open(row.sealedNumber, .targetNumber, row: row.id)),
            contact: try vault.open(ifAny: row.sealedContact, .targetContact, row: row.id) ?? "",
            attempts: attempts
        )
    }
}
