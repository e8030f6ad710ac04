package import Domain
import Folder
import GRDB

extension YearDocument: FetchableRecord, PersistableRecord {}
extension YearChapter: FetchableRecord, PersistableRecord {}
extension YearVersion: FetchableRecord, PersistableRecord {}
extension YearSignature: FetchableRecord, PersistableRecord {}

extension Store {
    /// All of them, the newest year first.
    package func yearDocuments() async throws -> [YearDocument] {
        try await folder.read { db in
            try YearDocument.fetchAll(db, sql: "SELECT * FROM yearDocument ORDER BY year DESC, kind")
        }
    }

    /// A document with all that its pages show, as of a day.
    package func yearDocument(_ kind: YearDocument.Kind, _ year: Int, on day: Day) async throws -> YearDocumentRecord {
        try await folder.read { db in
            guard let document = try db.yearDocument(kind, year) else { throw Missing() }
            return try db.record(document, on: day)
        }
    }

    /// Clauses that a document of a year may be adopted by: decided, and not another document's.
    package func adoptingClauses(of document: YearDocument) async throws -> [AdoptingClause] {
        try await folder.read { db in try db.clausesAdopting(from: document.year - 1) }
    }

    /// Det som allmänheten får läsa: adopted documents, the newest first.
    package func adoptedYearDocuments(until day: Day) async throws -> [YearDocument] {
        try await folder.read { db in
            let adopted: SQLRequest<YearDocument> = """
                SELECT * FROM yearDocument WHERE adoptedOn <= \(day) ORDER BY year DESC, kind
                """
            return try adopted.fetchAll(db)
        }
    }

    /// What was adopted until a day; a draft is not there.
    package func adoptedYearDocument(_ kind: YearDocument.Kind, _ year: Int, on day: Day) async throws
        -> AdoptedYearDocument
    {
        try await folder.read { db in
            guard let document = try db.yearDocument(kind, year), let adoptedOn = document.adoptedOn, adoptedOn <= day,
                let version = try db.yearVersions(of: document.id).last(where: \.isAdopted)
            else { throw Missing() }
            return AdoptedYearDocument(
                adoptedOn: adoptedOn,
                try version.read(),
                signatures: try db.yearSignatures(of: document.id),
                section: try document.clause.flatMap(db.adoptingClause)?.section
            )
        }
    }
}

extension Database {
    func yearDocument(_ kind: YearDocument.Kind, _ year: Int) throws -> YearDocument? {
        let own: SQLRequest<YearDocument> = """
            SELECT * FROM yearDocument WHERE kind = \(kind.rawValue) AND year = \(year)
            """
        return try own.fetchOne(self)
    }

    func yearChapters(of document: YearDocument.ID) throws -> [YearChapter] {
        let own: SQLRequest<YearChapter> = "SELECT * FROM yearChapter WHERE document = \(document) ORDER BY sort, id"
        return try own.fetchAll(self)
    }

    func yearVersions(of document: YearDocument.ID) throws -> [YearVersion] {
        let own: SQLRequest<YearVersion> = "SELECT * FROM yearVersion WHERE document = \(document) ORDER BY number"
        return try own.fetchAll(self)
    }

    fileprivate func yearSignatures(of document: YearDocument.ID) throws -> [YearSignature] {
        let own: SQLRequest<YearSignature> = "SELECT * FROM yearSignature WHERE document = \(document) ORDER BY id"
        return try own.fetchAll(self)
    }

    /// `isWhole` false leaves out what the document says today, for who asks only where it stands.
    func record(_ document: YearDocument, on day: Day, isWhole: Bool = true) throws -> YearDocumentRecord {
        let (chapters, saved) = (try yearChapters(of: document.id), try yearVersions(of: document.id))
        return YearDocumentRecord(
            document,
            chapters: chapters,
            versions: saved,
            signatures: try yearSignatures(of: document.id),
            live: try isWhole ? yearBasis(of: document, on: day).content(chapters) : .nothing(of: document, on: day),
            adopted: try saved.last(where: \.isAdopted)?.read(),
            section: try document.clause.flatMap(adoptingClause)?.section,
            auditReport: try auditBook().report(of: document.year)
        )
    }

    /// Those of the last three years, for the rules about them.
    func lastYearDocuments() throws -> [YearDocumentRecord] {
        try YearDocument.fetchAll(self, sql: lastDocuments).map { try record($0, on: $0.adoptedOn ?? $0.begunOn) }
    }

    /// The annual reports of the same years without their figures, for what is to be done.
    func awaitedReports() throws -> [YearDocumentRecord] {
        try YearDocument.fetchAll(self, sql: lastDocuments).filter { $0.kind == .annualReport }
            .map { try record($0, on: $0.begunOn, isWhole: false) }
    }
}

extension YearContent {
    fileprivate static func nothing(of document: YearDocument, on day: Day) -> YearContent {
        YearContent(document.kind, document.year, of: "", on: day, [])
    }
}

/// Figures of older years stand in books that are closed: they are not compared again.
private let lastDocuments = """
    SELECT * FROM yearDocument WHERE year >= (SELECT max(year) FROM yearDocument) - 2 ORDER BY year, kind
    """
