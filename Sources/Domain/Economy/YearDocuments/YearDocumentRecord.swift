/// Dokumentet som helhet (year document record): a document with its chapters, versions and signatures, and what it says now.
package struct YearDocumentRecord: Hashable, Sendable {
    package var document: YearDocument
    /// All of them, those left out too.
    package var chapters: [YearChapter]
    /// The first first. The last is the adopted one when the document is adopted.
    package var versions: [YearVersion]
    package var signatures: [YearSignature]
    /// What the chapters and the registered figures give today.
    package var live: YearContent
    /// What was adopted; nil for a draft.
    package var adopted: YearContent?
    /// Where it was adopted.
    package var section: BudgetSection?
    /// The day of the year's audit report.
    package var auditReport: Day?

    package init(
        _ document: YearDocument,
        chapters: [YearChapter],
        versions: [YearVersion] = [],
        signatures: [YearSignature] = [],
        live: YearContent,
        adopted: YearContent? = nil,
        section: BudgetSection? = nil,
        auditReport: Day? = nil
    ) {
        (self.document, self.chapters, self.versions) = (document, chapters, versions)
        (self.signatures, self.live, self.adopted) = (signatures, live, adopted)
        (self.section, self.auditReport) = (section, auditReport)
    }
}

extension YearDocumentRecord {
    /// What a reader is shown: what was adopted, else what stands today.
    package var shown: YearContent { adopted ?? live }

    package var adoptedVersion: YearVersion? { versions.last(where: \.isAdopted) }

    /// Figures of the adopted document that are others today.
    package var changes: [(chapter: YearContent.Chapter, figures: [FigureChange])] {
        guard let adopted else { return [] }
        return adopted.chapters.compactMap { chapter in
            let figures = live.chapters.first { $0.id == chapter.id }.map(chapter.changes) ?? []
            return figures.isEmpty ? nil : (chapter, figures)
        }
    }

    /// Those who sign: the members who sat on the day it was adopted, as the frozen document names them.
    package var signers: [YearSigner] {
        (adopted?.chapters ?? []).flatMap(\.blocks).flatMap { block -> [YearSigner] in
            if case .signing(let all) = block { all } else { [] }
        }
    }

    package var missingSigners: [YearSigner] {
        signers.filter { signer in !signatures.contains { $0.person == signer.person } }
    }

    package func signature(of person: Person.ID) -> YearSignature? { signatures.first { $0.person == person } }

    /// Chapters whose words are last year's and that nobody has confirmed.
    package var unconfirmed: [YearChapter] { chapters.shown.filter { $0.carriedFrom != nil } }

    /// Chapters that the law names and that say nothing at all.
    package var empty: [YearChapter] {
        chapters.shown.filter { ($0.standard?.isRequired ?? false) && $0.text.isEmpty && $0.parts.isEmpty }
    }
}
