import Domain
import Store

/// Ett dokument med styrelsens ord.
private struct YearDocumentFacts: Decodable {
    struct Own: Decodable {
        let heading: String
        let text: String
    }

    struct Adoption: Decodable {
        let day: String
        /// How the title of the § begins.
        let section: String
    }

    let kind: YearDocument.Kind
    let year: Int
    let begun: String
    let written: String
    let adopted: Adoption?
    let chapters: [String: String]
    let own: [Own]?
    /// A version that was saved, and what was written anew after it.
    let saved: String?
    let later: String?
    let corrected: [String: String]?
}

/// Årets dokument i demon: plans and a half-year report that are adopted, and an annual report that waits for the board.
extension Demo {
    static func keepYearDocuments(_ store: Store, _ by: Signers) async throws {
        for facts in try read([YearDocumentFacts].self, Facts.yearDocuments) { try await keep(facts, store, by) }
    }

    private static func keep(_ facts: YearDocumentFacts, _ store: Store, _ by: Signers) async throws {
        let id = try await store.beginYearDocument(facts.kind, facts.year, by(.director, facts.begun))
        try await write(facts.chapters, in: facts, store, by(.director, facts.written))
        for own in facts.own ?? [] {
            let draft = YearChapterDraft(own.heading, text: own.text.trimmed)
            try await store.addChapter(to: id, draft, by(.director, facts.written))
        }
        try await confirm(facts, store, by(.director, facts.written))
        if let note = facts.saved, let later = facts.later {
            try await store.saveYearVersion(of: id, note: note, by(.director, facts.written))
            try await write(facts.corrected ?? [:], in: facts, store, by(.director, later))
        }
        guard let adopted = facts.adopted else { return }
        let clause = try await clause(adopted.day, adopted.section, store)
        try await store.adoptYearDocument(id, by: clause, revision: 1, by(.director, adopted.day))
    }

    private static func chapters(_ facts: YearDocumentFacts, _ store: Store, on day: Day) async throws -> [YearChapter]
    {
        try await store.yearDocument(facts.kind, facts.year, on: day).chapters
    }

    private static func write(
        _ texts: [String: String],
        in facts: YearDocumentFacts,
        _ store: Store,
        _ signature: Signature
    ) async throws {
        for chapter in try await chapters(facts, store, on: signature.day) {
            guard let text = chapter.key.flatMap({ texts[$0] }) else { continue }
            let draft = YearChapterDraft(chapter.heading, text: text.trimmed, parts: chapter.parts)
            try await store.writeChapter(chapter.id, draft, revision: chapter.revision, signature)
        }
    }

    /// What still holds from the year before.
    private static func confirm(_ facts: YearDocumentFacts, _ store: Store, _ signature: Signature) async throws {
        for chapter in try await chapters(facts, store, on: signature.day) where chapter.carriedFrom != nil {
            try await store.confirmChapter(chapter.id, revision: chapter.revision, signature)
        }
    }

    private static func clause(_ day: String, _ title: String, _ store: Store) async throws -> Clause.ID {
        let on = try Demo.day(day)
        let clauses = try await store.meetingRecords(from: on, until: on).flatMap(\.items)
            .filter { $0.item.title.hasPrefix(title) }.flatMap(\.clauses)
        guard let clause = clauses.first(where: { [.adopt, .approve].contains($0.clause.kind) }) else {
            throw UnknownKey(key: title)
        }
        return clause.clause.id
    }
}

extension String {
    /// A block of text in the facts ends with a line break.
    fileprivate var trimmed: String { String(reversed().drop(while: \.isNewline).reversed()) }
}
