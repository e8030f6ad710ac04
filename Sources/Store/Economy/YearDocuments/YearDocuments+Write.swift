package import Domain
import Folder
import GRDB

extension Store {
    /// Börjar (begins) a document of a year: last year's chapters with their words marked as last year's, or the standard ones.
    @discardableResult
    package func beginYearDocument(_ kind: YearDocument.Kind, _ year: Int, _ signature: Signature) async throws
        -> YearDocument.ID
    {
        try await folder.database.write { db in
            try signature.user.may(.planEconomy).orRefuse()
            if let known = try db.yearDocument(kind, year) { return known.id }
            let document = YearDocument(id: try db.nextID(YearDocument.self), kind, year, begunOn: signature.day)
            try document.insert(db)
            for chapter in try db.firstChapters(of: document) { try db.add(chapter, to: document.id) }
            try db.append("begun", to: "yearDocument/\(document.id)", after: document, signature)
            return document.id
        }
    }

    /// Skriver (writes) a chapter that the writer has seen in this revision. What was last year's is now this year's.
    package func writeChapter(
        _ id: YearChapter.ID,
        _ draft: YearChapterDraft,
        revision: Int,
        _ signature: Signature
    ) async throws {
        try await changeChapter(id, "written", revision, draft.text, signature) { chapter in
            try chapter.mayBecome(draft).orRefuse()
            (chapter.heading, chapter.text) = (draft.heading, draft.text)
            (chapter.parts, chapter.isLeftOut, chapter.carriedFrom) = (draft.parts, draft.isLeftOut, nil)
        }
    }

    /// Bekräftar (confirms) that last year's words hold this year too.
    package func confirmChapter(_ id: YearChapter.ID, revision: Int, _ signature: Signature) async throws {
        try await changeChapter(id, "confirmed", revision, "", signature) { $0.carriedFrom = nil }
    }

    /// Lägger till (adds) a chapter of the förbund's own, last.
    @discardableResult
    package func addChapter(
        to document: YearDocument.ID,
        _ draft: YearChapterDraft,
        _ signature: Signature
    ) async throws -> YearChapter.ID {
        try await folder.database.write { db in
            _ = try db.writable(document, signature)
            let own = try db.yearChapters(of: document)
            let chapter = YearChapter(
                draft.heading,
                text: draft.text,
                parts: draft.parts,
                sort: (own.map(\.sort).max() ?? 0) + 1
            )
            try chapter.mayBecome(draft).orRefuse()
            let added = try db.add(chapter, to: document)
            try db.append("added", to: "yearChapter/\(added.id)", after: added, signature)
            return added.id
        }
    }

    /// Flyttar (moves) a chapter one place up or down among the others.
    package func moveChapter(_ id: YearChapter.ID, up: Bool, _ signature: Signature) async throws {
        try await folder.database.write { db in
            let chapter = try db.known(id, YearChapter.self)
            _ = try db.writable(chapter.document, signature)
            var order = try db.yearChapters(of: chapter.document)
            guard let place = order.firstIndex(where: { $0.id == id }) else { throw Missing() }
            let other = up ? place - 1 : place + 1
            guard order.indices.contains(other) else { return }
            order.swapAt(place, other)
            // The revision is the words' own: who writes in a chapter is not disturbed by its moving.
            for (sort, moved) in order.enumerated() {
                try db.execute(literal: "UPDATE yearChapter SET sort = \(sort + 1) WHERE id = \(moved.id)")
            }
            try db.append("moved", to: "yearChapter/\(id)", before: place + 1, after: other + 1, signature)
        }
    }

    private func changeChapter(
        _ id: YearChapter.ID,
        _ what: String,
        _ revision: Int,
        _ attempted: String,
        _ signature: Signature,
        _ change: @escaping @Sendable (inout YearChapter) throws -> Void
    ) async throws {
        try await folder.database.write { db in
            let before = try db.known(id, YearChapter.self)
            _ = try db.writable(before.document, signature)
            guard before.revision == revision else {
                throw Conflict(current: before.text, attempted: attempted, revision: before.revision)
            }
            var after = before
            try change(&after)
            after.revision += 1
            try after.update(db)
            try db.append(what, to: "yearChapter/\(id)", before: before, after: after, signature)
        }
    }
}

extension Database {
    /// The document, when the user may write in it.
    func writable(_ id: YearDocument.ID, _ signature: Signature) throws -> YearDocument {
        try signature.user.may(.planEconomy).orRefuse()
        let document = try known(id, YearDocument.self)
        try document.mayBeWritten.orRefuse()
        return document
    }

    fileprivate func firstChapters(of document: YearDocument) throws -> [YearChapter] {
        let earlier: SQLRequest<YearDocument> = """
            SELECT * FROM yearDocument WHERE kind = \(document.kind.rawValue) AND year < \(document.year)
            ORDER BY year DESC LIMIT 1
            """
        if let last = try earlier.fetchOne(self) {
            return try yearChapters(of: last.id).map { $0.carried(from: last.year) }
        }
        return document.kind.standardChapters.enumerated().map { place, standard in
            YearChapter(key: standard.key, standard.heading, parts: standard.parts, sort: place + 1)
        }
    }

    @discardableResult
    fileprivate func add(_ chapter: YearChapter, to document: YearDocument.ID) throws -> YearChapter {
        let added = YearChapter(
            id: try nextID(YearChapter.self),
            document: document,
            key: chapter.key,
            chapter.heading,
            text: chapter.text,
            parts: chapter.parts,
            sort: chapter.sort,
            isLeftOut: chapter.isLeftOut,
            carriedFrom: chapter.carriedFrom
        )
        try added.insert(self)
        return added
    }
}
