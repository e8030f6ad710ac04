package import Domain
package import Folder
import GRDB

extension Store {
    /// Öppnar en insats med ett utkast (opens an initiative with a draft) in the template of the day. Its responsible party,
    /// when one is named, stands in the draft.
    @discardableResult
    package func openApplication(
        _ initiative: Initiative,
        years: ClosedRange<Int>,
        template: ApplicationTemplate.ID? = nil,
        _ signature: Signature
    ) async throws -> Initiative.ID {
        try await folder.database.write { db in
            try signature.user.may(.keepInitiatives).orRefuse()
            let id = try db.open(initiative, signature)
            let chosen = try template.map { try db.known($0, ApplicationTemplate.self) } ?? db.template(on: signature)
            let application = Application(
                id: try db.nextID(Application.self),
                initiative: id,
                template: chosen.id,
                years: years
            )
            try application.insert(db)
            try initiative.responsible.map { try db.firstParty($0, of: application) }?.insert(db)
            try db.append("drafted", to: "application/\(application.id)", after: application, signature)
            return id
        }
    }

    /// Skriver (writes) a draft as a whole, over the revision that the writer has seen. Signatures on what it said before
    /// fall. Returns the new revision.
    @discardableResult
    package func write(_ draft: ApplicationRecord, revision: Int, _ signature: Signature) async throws -> Int {
        try await folder.database.write { db in
            let before = try db.application(draft.id, of: draft.application.initiative, for: signature)
            try before.mayBeWritten.orRefuse()
            guard before.application.revision == revision else {
                throw Conflict(current: "", attempted: "", revision: before.application.revision)
            }
            var after = before
            after.take(draft)
            try db.lay(after)
            try db.requireParty(after, signature)
            try db.append("wrote", to: "application/\(before.id)", before: before, after: after, signature)
            return after.application.revision
        }
    }

    /// Bifogar (attaches) a paper to a draft; its bytes are safe on disk already. Signatures fall: they were given without it.
    package func attach(
        _ title: String,
        _ file: KeptFile,
        to id: Application.ID,
        of initiative: Initiative.ID,
        revision: Int,
        _ signature: Signature
    ) async throws {
        try await changePapers(of: id, initiative, revision, signature) { record, db in
            let kept = try db.add(file, signature)
            record.attachments.append(ApplicationAttachment(application: id, title: title, file: kept))
        }
    }

    /// Tar bort (detaches) a paper from a draft. Its bytes stay, and the log tells what it was.
    package func detach(
        _ paper: ApplicationAttachment.ID,
        from id: Application.ID,
        of initiative: Initiative.ID,
        revision: Int,
        _ signature: Signature
    ) async throws {
        try await changePapers(of: id, initiative, revision, signature) { record, _ in
            guard record.attachments.contains(where: { $0.id == paper }) else { throw Refusal(ruling: .notYours) }
            record.attachments.removeAll { $0.id == paper }
        }
    }

    private func changePapers(
        of id: Application.ID,
        _ initiative: Initiative.ID,
        _ revision: Int,
        _ signature: Signature,
        _ change: @escaping @Sendable (inout ApplicationRecord, Database) throws -> Void
    ) async throws {
        try await folder.database.write { db in
            let before = try db.application(id, of: initiative, for: signature)
            try before.mayBeWritten.orRefuse()
            guard before.application.revision == revision else { throw Refusal(ruling: .notYours) }
            var after = before
            after.take(before)
            try change(&after, db)
            try db.lay(after)
            try db.append("attached", to: "application/\(id)", before: before, after: after, signature)
        }
    }

    /// Gör en ny version (renews): a draft that says what the submitted one says, unsigned.
    @discardableResult
    package func renew(
        _ id: Application.ID,
        of initiative: Initiative.ID,
        _ signature: Signature
    ) async throws -> Application.ID {
        try await folder.database.write { db in
            let last = try db.application(id, of: initiative, for: signature)
            try last.mayBeRenewed.orRefuse()
            guard try db.newestVersion(of: initiative) == last.application.version else {
                throw Refusal(ruling: Ruling(.notMet, .Kansli.closed, "Det finns redan en nyare version. Ändra i den."))
            }
            var new = last
            new.application = Application(
                id: try db.nextID(Application.self),
                initiative: initiative,
                version: last.application.version + 1,
                template: last.application.template,
                years: last.years,
                summary: last.application.summary,
                revision: 0
            )
            try new.application.insert(db)
            new.take(last)
            try db.lay(new)
            try db.append("renewed", to: "application/\(new.id)", after: new, signature)
            return new.id
        }
    }
}

extension ApplicationRecord {
    /// All that a writer writes; what the version is stays as it was.
    fileprivate mutating func take(_ draft: ApplicationRecord) {
        (application.firstYear, application.lastYear) = (draft.application.firstYear, draft.application.lastYear)
        application.summary = draft.application.summary
        application.revision += 1
        (parties, answers, targetGroups) = (draft.parties.map(\.unsigned), draft.answers, draft.targetGroups)
        (goals, volumes, costs, financing) = (draft.goals, draft.volumes, draft.costs, draft.financing)
    }
}

extension ApplicationParty {
    fileprivate var unsigned: ApplicationParty {
        var party = self
        (party.signedAt, party.signedBy) = (nil, nil)
        return party
    }
}

extension Database {
    /// The template that new applications are written in; the one that Kansli brings until the förbund has its own.
    func template(on signature: Signature) throws -> ApplicationTemplate {
        let used: SQLRequest<ApplicationTemplate> = """
            SELECT * FROM applicationTemplate WHERE "from" <= \(signature.day) AND (until IS NULL OR until >= \(signature.day))
            ORDER BY "from" DESC, id DESC LIMIT 1
            """
        if let template = try used.fetchOne(self) { return template }
        return try add(ApplicationTemplate.sundsvall(from: signature.day), signature)
    }

    func add(_ template: ApplicationTemplate, _ signature: Signature) throws -> ApplicationTemplate {
        let new = template.numbered(try nextID(ApplicationTemplate.self))
        try new.insert(self)
        try append("laidDown", to: "applicationTemplate/\(new.id)", after: new, signature)
        return new
    }

    fileprivate func firstParty(_ id: Organisation.ID, of application: Application) throws -> ApplicationParty {
        let number: SQLRequest<String> = """
            SELECT member.organisationNumber FROM organisation JOIN member ON member.id = organisation.member
            WHERE organisation.id = \(id) AND member.organisationNumber IS NOT NULL
            """
        return ApplicationParty(
            id: try nextID(ApplicationParty.self),
            application: application.id,
            kind: .responsible,
            organisation: id,
            organisationNumber: try number.fetchOne(self) ?? ""
        )
    }

    fileprivate func newestVersion(of initiative: Initiative.ID) throws -> Int {
        try SQLRequest<Int>("SELECT max(version) FROM application WHERE initiative = \(initiative)").fetchOne(self) ?? 0
    }

    /// An applicant cannot write their own organisation out of a draft, nor into one.
    fileprivate func requireParty(_ record: ApplicationRecord, _ signature: Signature) throws {
        guard signature.user.may(.keepInitiatives).outcome != .met else { return }
        guard let own = try organisation(of: signature.user), record.party(of: own) != nil else {
            let reason = "Din egen organisation ska vara kvar som part. Be kansliet om den ska lämna ansökan."
            throw Refusal(ruling: Ruling(.notMet, .ApplicationForm.parties, reason))
        }
    }
}
