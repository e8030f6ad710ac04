package import Domain
import Folder
import Foundation
import GRDB

extension RegisterStore {
    /// Antecknar ett försök (notes an attempt) to reach somebody.
    package func attempt(
        _ kind: ContactAttempt.Kind,
        on day: Day,
        reached: Bool,
        note: String,
        of target: MappingTarget.ID,
        in id: MappingProject.ID,
        _ signature: Signature
    ) async throws {
        try await write { [vault] db in
            let project = try db.demandMapping(id, signature)
            _ = try db.mappingTarget(target, in: id)
            try MappingRules.mayAttempt(day, in: project, on: signature.day).orRefuse()
            let attempt = try db.nextID(ContactAttemptRow.self)
            let text = note.isEmpty ? nil : note
            try ContactAttemptRow(
                id: attempt,
                target: target,
                day: day,
                kind: kind,
                reached: reached,
                sealedNote: try vault.seal(ifAny: text, .attemptNote, row: attempt)
            ).insert(db)
            try db.append("attemptedContact", to: "mappingTarget/\(target)", after: ["kind": kind.rawValue], signature)
        }
    }

    /// Anger utfallet (concludes): what became of it. It may be changed until the project is closed; nil takes it back.
    package func conclude(
        _ outcome: MappingOutcome?,
        of target: MappingTarget.ID,
        in id: MappingProject.ID,
        _ signature: Signature
    ) async throws {
        try await write { db in
            let project = try db.demandMapping(id, signature)
            var row = try db.mappingTarget(target, in: id)
            let tries: SQLRequest<Int> = "SELECT count(*) FROM contactAttempt WHERE target = \(target)"
            let ruling = try outcome.map {
                MappingRules.mayConclude($0, after: try tries.fetchOne(db) ?? 0, in: project)
            }
            try (ruling ?? MappingRules.mayWork(in: project)).orRefuse()
            let before = row.outcome
            (row.outcome, row.outcomeOn) = (outcome, outcome == nil ? nil : signature.day)
            try row.update(db)
            try db.append(
                "concludedContact",
                to: "mappingTarget/\(target)",
                before: before,
                after: outcome,
                signature
            )
        }
    }
}
