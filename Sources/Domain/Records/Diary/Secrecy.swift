/// Sekretessgrund (secrecy ground): the chapter and section that a document may be secret by, and what it protects.
package struct SecrecyGround: Codable, Hashable, Sendable {
    package let chapter: String
    package let section: String
    /// What in it is protected, in a few words.
    package let protects: String

    package init(chapter: String, section: String, protects: String) {
        (self.chapter, self.section, self.protects) = (chapter, section, protects)
    }

    /// "26 kap. 1 § OSL".
    package var citation: String { "\(chapter) kap. \(section) § OSL" }
}

/// Sekretessmarkering (secrecy mark): a warning on a document, with its ground and its day. It decides nothing: whether
/// the document is let out is tried each time somebody asks.
package struct SecrecyMark: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    package let document: DiaryDocument.ID
    package let chapter: String
    package let section: String
    package let protects: String
    package let markedOn: Day
    package let markedBy: String
    package var liftedOn: Day?

    package init(
        id: Int64,
        document: DiaryDocument.ID,
        _ ground: SecrecyGround,
        markedOn: Day,
        markedBy: String,
        liftedOn: Day? = nil
    ) {
        (self.id, self.document, self.markedOn, self.markedBy) = (id, document, markedOn, markedBy)
        (chapter, section, protects) = (ground.chapter, ground.section, ground.protects)
        self.liftedOn = liftedOn
    }

    package var ground: SecrecyGround { SecrecyGround(chapter: chapter, section: section, protects: protects) }
}

/// Maskad kopia (redacted copy): a file of its own, made for the public, beside the untouched original.
package struct RedactedCopy: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    package let document: DiaryDocument.ID
    package let file: Int64
    package let madeOn: Day
    package let madeBy: String

    package init(id: Int64, document: DiaryDocument.ID, file: Int64, madeOn: Day, madeBy: String) {
        (self.id, self.document, self.file, self.madeOn, self.madeBy) = (id, document, file, madeOn, madeBy)
    }
}

/// Regler för maskade kopior (secrecy rules).
package enum SecrecyRules {
    /// A copy for the public is another file than the original.
    package static func mayBeCopy(_ sha256: String, of original: String?) -> Ruling {
        sha256 == original
            ? Ruling(.notMet, .Kansli.diary, "Det är samma fil som originalet. Maska en kopia, och välj den i stället.")
            : Ruling(.met, .Kansli.diary, "Kopian är en annan fil än originalet.")
    }
}
