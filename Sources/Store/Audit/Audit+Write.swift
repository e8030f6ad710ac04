package import Domain
package import Folder
import GRDB

extension Store {
    /// Utser (appoints), as the office enters it: an auditor and who appointed them, or the one with this id anew.
    package func enter(_ auditor: Auditor, as id: Auditor.ID?, seen: Int, _ signature: Signature) async throws {
        try await keepAudit("appointed", "auditor", signature) { db in
            let before = try id.map { try db.known($0, Auditor.self) }
            try before?.requireSeen(seen)
            _ = try db.known(auditor.appointedBy, Member.self)
            let after = Auditor(
                id: try id ?? db.nextID(Auditor.self),
                name: auditor.name,
                appointedBy: auditor.appointedBy,
                remark: auditor.remark,
                from: auditor.from,
                until: auditor.until
            )
            try after.save(db)
            return (after.id, before, after)
        }
    }

    /// Lämnar (hands in) a letter or a report of the auditors with its file: it is registered in the year's case.
    @discardableResult
    package func handIn(_ paper: AuditPaper, isVouched: Bool = false, _ file: KeptFile, _ signature: Signature)
        async throws
        -> AuditPaper.ID
    {
        try await folder.database.write { db in
            try signature.user.may(.handInAuditPapers).orRefuse()
            let document = try db.register(.audit(paper, isVouched: isVouched), file, ofAudit: paper.year, signature)
            let row = AuditPaper(
                id: try db.nextID(AuditPaper.self),
                year: paper.year,
                kind: paper.kind,
                title: paper.title,
                day: paper.day,
                document: document.id
            )
            try row.insert(db)
            try db.append("handedIn", to: "auditPaper/\(row.id)", after: row, signature)
            return row.id
        }
    }

    /// Besvarar (answers): the § where the board replied, and what else the office puts right about a paper. What stands in
    /// the diary is as it was.
    package func answer(_ paper: AuditPaper, seen: Int, _ signature: Signature) async throws {
        try await keepAudit("answered", "auditPaper", signature) { db in
            let before = try db.known(paper.id, AuditPaper.self)
            try before.requireSeen(seen)
            if let reply = paper.reply { _ = try db.known(reply, AgendaItem.self) }
            let after = AuditPaper(
                id: before.id,
                year: paper.year,
                kind: paper.kind,
                title: paper.title,
                day: paper.day,
                repliedOn: paper.repliedOn,
                reply: paper.reply,
                document: before.document
            )
            try after.update(db)
            return (after.id, before, after)
        }
    }

    /// Antecknar (notes) what a member has decided about discharge for a year, over what the writer has seen. The member's
    /// own paper is registered in the year's case.
    package func note(
        _ discharge: Discharge,
        _ file: KeptFile? = nil,
        seen: Int,
        _ signature: Signature
    ) async throws {
        try await keepAudit("noted", "discharge", signature) { db in
            let member = try db.known(discharge.member, Member.self)
            if let noted = discharge.noted { _ = try db.known(noted, AgendaItem.self) }
            let known: SQLRequest<Discharge> =
                "SELECT * FROM discharge WHERE member = \(discharge.member) AND year = \(discharge.year)"
            let before = try known.fetchOne(db)
            try before.requireSeen(seen)
            let paper = try file.map {
                try db.register(
                    .discharge(discharge, member, on: signature.day),
                    $0,
                    ofAudit: discharge.year,
                    signature
                )
            }
            let after = Discharge(
                id: try before?.id ?? db.nextID(Discharge.self),
                member: discharge.member,
                year: discharge.year,
                sentOn: discharge.sentOn,
                body: discharge.body,
                decidedOn: discharge.decidedOn,
                number: discharge.number,
                outcome: discharge.outcome,
                noted: discharge.noted,
                document: paper?.id ?? before?.document
            )
            try after.save(db)
            return (after.id, before, after)
        }
    }

    private func keepAudit<Row: Encodable & Sendable>(
        _ verb: String,
        _ subject: String,
        _ signature: Signature,
        _ change: @escaping @Sendable (Database) throws -> (id: Int64, before: Row?, after: Row)
    ) async throws {
        try await write(.keepAudit, verb, subject, signature, change)
    }
}

extension Database {
    fileprivate func register(_ draft: DocumentDraft, _ file: KeptFile, ofAudit year: Int, _ signature: Signature)
        throws
        -> DiaryDocument
    {
        let open: SQLRequest<DiaryCase.ID> = """
            SELECT diaryCase.id FROM diaryCase JOIN diaryDocument ON diaryDocument.diaryCase = diaryCase.id
            WHERE diaryCase.closedOn IS NULL
              AND diaryDocument.id IN (SELECT document FROM auditPaper WHERE year = \(year)
                UNION SELECT document FROM discharge WHERE year = \(year))
            ORDER BY diaryCase.id DESC LIMIT 1
            """
        return try register(draft, file, in: open, orNew: "Revision och ansvarsfrihet \(String(year))", signature)
    }
}
