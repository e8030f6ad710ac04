package import Domain
import Folder
import GRDB

extension Store {
    /// Sparar en version (saves a version): the whole document as it is now, to present or to compare with.
    @discardableResult
    package func saveYearVersion(of id: YearDocument.ID, note: String, _ signature: Signature) async throws
        -> YearVersion.ID
    {
        try await folder.database.write { db in
            let document = try db.writable(id, signature)
            let content = try db.record(document, on: signature.day).live
            return try db.save(content, of: document, note: note, isAdopted: false, signature)
        }
    }

    /// Antar (adopts) a document by a clause that the board has decided. From then on it is frozen, figures and all.
    package func adoptYearDocument(
        _ id: YearDocument.ID,
        by clause: Clause.ID,
        revision: Int,
        _ signature: Signature
    ) async throws {
        try await folder.database.write { db in
            var document = try db.writable(id, signature)
            let before = document
            guard document.revision == revision else {
                throw Conflict(current: document.title, attempted: document.title, revision: document.revision)
            }
            try db.record(document, on: signature.day).mayBeAdopted.orRefuse()
            guard try db.clausesAdopting(from: document.year - 1).contains(where: { $0.clause == clause }),
                let section = try db.adoptingClause(clause)
            else { throw Refusal(ruling: .noAdoptingClause) }
            (document.clause, document.adoptedOn) = (clause, section.day)
            document.revision += 1
            try document.update(db)
            let content = try db.yearBasis(of: document, on: section.day).content(try db.yearChapters(of: id))
            try db.save(content, of: document, note: "antagen \(section.day.swedish)", isAdopted: true, signature)
            try db.append("adopted", to: "yearDocument/\(id)", before: before, after: document, signature)
        }
    }

    /// Skriver under (signs) the adopted document. `seen` is the fingerprint of the text on the page that was signed.
    package func signYearDocument(_ id: YearDocument.ID, seen: String, _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.adjust).orRefuse()
            try signature.user.entry.maySign.orRefuse()
            let record = try db.record(try db.known(id, YearDocument.self), on: signature.day)
            try record.maySign(signature.user.person).orRefuse()
            try record.isWhatWasSeen(seen).orRefuse()
            guard let person = signature.user.person else { throw Missing() }
            try db.sign(record, person, on: signature.day, entry: signature.user.entry, signature)
        }
    }

    /// För in en underskrift på papper (enters a signature on paper): who keeps the document certifies it, with its day.
    package func enterYearSignature(
        _ id: YearDocument.ID,
        of person: Person.ID,
        on day: Day,
        _ signature: Signature
    ) async throws {
        try await folder.database.write { db in
            try signature.user.may(.planEconomy).orRefuse()
            let record = try db.record(try db.known(id, YearDocument.self), on: signature.day)
            try record.maySign(person).orRefuse()
            guard let adoptedOn = record.document.adoptedOn, adoptedOn <= day, day <= signature.day else {
                throw Refusal(ruling: .wrongDay)
            }
            try db.sign(record, person, on: day, entry: nil, signature)
        }
    }
}

extension Ruling {
    fileprivate static let noAdoptingClause = Ruling(
        .notMet,
        .Kansli.yearDocuments,
        "Beslutet är inte fattat, eller antar ett annat dokument. Välj en att-sats som styrelsen har beslutat."
    )
    fileprivate static let wrongDay = Ruling(
        .notMet,
        .Kansli.yearDocuments,
        "Underskriftens dag ska vara från den dag dokumentet antogs till i dag."
    )
}

extension Database {
    @discardableResult
    fileprivate func save(
        _ content: YearContent,
        of document: YearDocument,
        note: String,
        isAdopted: Bool,
        _ signature: Signature
    ) throws -> YearVersion.ID {
        let last: SQLRequest<Int> = "SELECT ifnull(max(number), 0) FROM yearVersion WHERE document = \(document.id)"
        let text = try content.canonical()
        let version = YearVersion(
            id: try nextID(YearVersion.self),
            document: document.id,
            number: (try last.fetchOne(self) ?? 0) + 1,
            savedOn: signature.day,
            note: note,
            isAdopted: isAdopted,
            content: text,
            sha256: fingerprint(ofText: text)
        )
        try version.insert(self)
        try append("saved", to: "yearDocument/\(document.id)", after: version.sha256, signature)
        return version.id
    }

    fileprivate func sign(
        _ record: YearDocumentRecord,
        _ person: Person.ID,
        on day: Day,
        entry: Entry?,
        _ signature: Signature
    ) throws {
        guard let version = record.adoptedVersion else { throw Missing() }
        let signed = YearSignature(
            id: try nextID(YearSignature.self),
            document: record.document.id,
            person: person,
            signedOn: day,
            sha256: version.sha256,
            entry: entry,
            certifiedBy: entry == nil ? signature.user.name : nil
        )
        try signed.insert(self)
        try append("signed", to: "yearDocument/\(record.document.id)", after: signed, signature)
    }
}
