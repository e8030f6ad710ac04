import Foundation

/// Version (year version): the whole document as it was when it was saved for the board, or adopted. Never changed.
package struct YearVersion: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    package var document: YearDocument.ID
    /// Its number among the document's versions.
    package var number: Int
    package var savedOn: Day
    /// "Till mötet den 15 mars", in the writer's own words.
    package var note: String
    package var isAdopted: Bool
    /// `YearContent` as canonical JSON.
    package var content: String
    /// SHA-256 of its UTF-8, in hexadecimal. Also in the event log.
    package var sha256: String

    package init(
        id: Int64,
        document: YearDocument.ID,
        number: Int,
        savedOn: Day,
        note: String,
        isAdopted: Bool,
        content: String,
        sha256: String
    ) {
        (self.id, self.document, self.number, self.savedOn) = (id, document, number, savedOn)
        (self.note, self.isAdopted, self.content, self.sha256) = (note, isAdopted, content, sha256)
    }

    /// Throws when the stored text is no document, which is breakage.
    package func read() throws -> YearContent { try JSONDecoder().decode(YearContent.self, from: Data(content.utf8)) }
}

extension YearContent {
    /// JSON with sorted keys: the same document always gives the same bytes.
    package func canonical() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try String(decoding: encoder.encode(self), as: UTF8.self)
    }
}

/// Underskrift (year signature): one sitting member's, of the adopted document.
package struct YearSignature: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    package var document: YearDocument.ID
    package var person: Person.ID
    package var signedOn: Day
    /// The fingerprint of what was signed.
    package var sha256: String
    /// How whoever signed had come in; nil for what was signed on paper.
    package var entry: Entry?
    /// Intygat av: who entered what was signed on paper.
    package var certifiedBy: String?

    package init(
        id: Int64,
        document: YearDocument.ID,
        person: Person.ID,
        signedOn: Day,
        sha256: String,
        entry: Entry? = nil,
        certifiedBy: String? = nil
    ) {
        (self.id, self.document, self.person, self.signedOn) = (id, document, person, signedOn)
        (self.sha256, self.entry, self.certifiedBy) = (sha256, entry, certifiedBy)
    }

    /// "Underskrivet i Kansli, inloggad med lösenord och kod".
    package var told: String {
        entry.map { "Underskrivet i Kansli, inloggad med \($0.swedish)" }
            ?? "Underskrivet på papper" + (certifiedBy.map { ", intygat av \($0)" } ?? "")
    }
}

/// Antaget dokument (adopted year document): what anybody may read of it.
package struct AdoptedYearDocument: Sendable {
    package let adoptedOn: Day
    package let content: YearContent
    package let signatures: [YearSignature]
    package let section: BudgetSection?

    package init(adoptedOn: Day, _ content: YearContent, signatures: [YearSignature], section: BudgetSection?) {
        (self.adoptedOn, self.content) = (adoptedOn, content)
        (self.signatures, self.section) = (signatures, section)
    }
}
