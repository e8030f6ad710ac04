package import Domain
package import Foundation

/// Registerutdrag (subject extract): everything that the register holds about one person, in all initiatives, with the log.
package struct SubjectExtract: Codable, Hashable, Sendable {
    package struct Line: Codable, Hashable, Sendable {
        package let word: String
        package let text: String

        package init(_ word: String, _ text: String) { (self.word, self.text) = (word, text) }
    }

    /// Avsnitt (part): another slice adds its own, as referrals and consents.
    package struct Part: Codable, Hashable, Sendable {
        package let title: String
        package let lines: [Line]

        package init(_ title: String, _ lines: [Line]) { (self.title, self.lines) = (title, lines) }
    }

    package let controller: Controller?
    package let madeOn: Day
    package let parts: [Part]
    package let looks: [Look]

    package var json: Data {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            return try encoder.encode(self)
        }
    }
}
