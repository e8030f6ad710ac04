package import Domain
package import Folder
import GRDB

extension Store {
    /// Skriver under (signs) the version that the signer saw, as their own organisation.
    package func sign(
        _ id: Application.ID,
        of initiative: Initiative.ID,
        revision: Int,
        _ signature: Signature
    ) async throws {
        try await folder.database.write { db in
            try signature.user.may(.apply).orRefuse()
            let record = try db.application(id, of: initiative, for: signature)
            guard record.application.revision == revision else { throw Refusal(ruling: .notYours) }
            let own = try db.organisation(of: signature.user)
            try record.maySign(as: signature.user.person, of: own).orRefuse()
            try db.note(record.parties.first { $0.organisation == own }, signedBy: signature.user.person, signature)
        }
    }

    /// Noterar en underskrift på papper (notes a signature on paper): the office has the signed form before it.
    package func notePaperSignature(
        of party: ApplicationParty.ID,
        on id: Application.ID,
        of initiative: Initiative.ID,
        revision: Int,
        _ signature: Signature
    ) async throws {
        try await folder.database.write { db in
            try signature.user.may(.keepInitiatives).orRefuse()
            let record = try db.application(id, of: initiative, for: signature)
            try record.mayBeWritten.orRefuse()
            guard record.application.revision == revision,
                let box = record.parties.first(where: { $0.id == party && $0.signedAt == nil })
            else { throw Missing() }
            try db.note(box, signedBy: box.signatory, signature)
        }
    }

    /// Lämnar in (submits) the version that the writer saw, when all parties have signed it. It is registered as come in,
    /// in the initiative's case, which the first one opens.
    package func submit(
        _ id: Application.ID,
        of initiative: Initiative.ID,
        revision: Int,
        _ file: KeptFile? = nil,
        _ signature: Signature
    ) async throws {
        try await folder.database.write { db in
            let before = try db.application(id, of: initiative, for: signature)
            guard before.application.revision == revision else { throw Refusal(ruling: .notYours) }
            try before.maySubmit(db.board()).orRefuse()
            var after = before.application
            after.submittedAt = signature.instant
            after.revision += 1
            after.document = try db.registerApplication(before, file, signature).id
            try after.update(db)
            try db.append(
                "submitted",
                to: "application/\(id)",
                before: before.application,
                after: after,
                signature
            )
        }
    }

    /// Tar tillbaka (withdraws) an application; the office notes it when it is told so.
    package func withdraw(_ id: Application.ID, of initiative: Initiative.ID, _ signature: Signature) async throws {
        try await folder.database.write { db in
            let before = try db.application(id, of: initiative, for: signature).application
            guard before.withdrawnOn == nil else {
                throw Refusal(ruling: Ruling(.notMet, .Kansli.closed, "Ansökan är redan återtagen."))
            }
            var after = before
            (after.withdrawnOn, after.revision) = (signature.day, before.revision + 1)
            try after.update(db)
            try db.append("withdrew", to: "application/\(id)", before: before, after: after, signature)
        }
    }
}

extension Database {
    fileprivate func note(_ party: ApplicationParty?, signedBy person: Person.ID?, _ signature: Signature) throws {
        guard let before = party else { throw Refusal(ruling: .notYours) }
        var after = before
        (after.signedAt, after.signedBy) = (signature.instant, person)
        try after.update(self)
        try append("signed", to: "application/\(before.application)", before: before, after: after, signature)
    }

    /// In the caller's transaction: the diary is kept by the act of handing in, whoever does it.
    fileprivate func registerApplication(
        _ record: ApplicationRecord,
        _ file: KeptFile?,
        _ signature: Signature
    ) throws -> DiaryDocument {
        let initiative = try known(record.application.initiative, Initiative.self)
        let who = try record.responsible.map { try known($0.organisation, Organisation.self).name } ?? "sökanden"
        let subject = "Ansökan om medel: \(initiative.title)"
        let version = record.application.version
        let draft = DocumentDraft(
            .incoming,
            version == 1 ? subject : "\(subject), version \(version)",
            on: signature.day,
            counterpart: who,
            isVouched: true
        )
        return try register(draft, file, of: initiative.id, orNew: subject, signature)
    }
}
