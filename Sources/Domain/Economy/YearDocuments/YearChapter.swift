/// Kapitel (chapter) of a year document: a heading, the board's own words, and the parts that Kansli puts in after them.
package struct YearChapter: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    package var document: YearDocument.ID
    /// Which of the standard chapters it is; nil for one that the förbund has added.
    package var key: String?
    package var heading: String
    /// Paragraphs between empty lines, lists of lines that begin with "- ", and headings that begin with "# ".
    package var text: String
    package var parts: [YearPart]
    package var sort: Int
    /// Utelämnat: kept, but not part of the document.
    package var isLeftOut: Bool
    /// Från förra året: the year whose words these still are, untouched and unconfirmed.
    package var carriedFrom: Int?
    package var revision: Int

    package init(
        id: Int64 = 0,
        document: YearDocument.ID = 0,
        key: String? = nil,
        _ heading: String,
        text: String = "",
        parts: [YearPart] = [],
        sort: Int = 0,
        isLeftOut: Bool = false,
        carriedFrom: Int? = nil,
        revision: Int = 1
    ) {
        (self.id, self.document, self.key, self.heading) = (id, document, key, heading)
        (self.text, self.parts, self.sort) = (text, parts, sort)
        (self.isLeftOut, self.carriedFrom, self.revision) = (isLeftOut, carriedFrom, revision)
    }
}

/// Kapitelutkast (chapter draft): what somebody writes in a chapter.
package struct YearChapterDraft: Codable, Hashable, Sendable {
    package var heading: String
    package var text: String
    package var parts: [YearPart]
    package var isLeftOut: Bool

    package init(_ heading: String, text: String, parts: [YearPart] = [], isLeftOut: Bool = false) {
        (self.heading, self.text, self.parts, self.isLeftOut) = (heading, text, parts, isLeftOut)
    }
}

extension YearChapter {
    /// What begins next year's document: the same chapter, marked as last year's where it has words.
    package func carried(from year: Int) -> YearChapter {
        var next = self
        next.carriedFrom = text.isEmpty ? nil : year
        next.revision = 1
        return next
    }

    package var standard: StandardChapter? { key.flatMap(StandardChapter.named) }

    /// "Ett kapitel har en rubrik, och de kapitel som lagen räknar upp står kvar."
    package func mayBecome(_ draft: YearChapterDraft) -> Ruling {
        if draft.heading.isEmpty { return Ruling(.notMet, .Kansli.yearDocuments, "Skriv kapitlets rubrik.") }
        if draft.isLeftOut, let standard, standard.isRequired {
            return Ruling(
                .notMet,
                .AccountingAct.parts,
                "Kapitlet ”\(heading)” hör till det som en årsredovisning ska ha. Låt det stå kvar."
            )
        }
        return Ruling(.met, .Kansli.yearDocuments, "Kapitlet kan skrivas så.")
    }
}

extension [YearChapter] {
    /// Those that the document consists of, in order.
    package var shown: [YearChapter] { filter { !$0.isLeftOut }.sorted { ($0.sort, $0.id) < ($1.sort, $1.id) } }
}
