package import Domain
package import Foundation

/// Handlingar i en fil (bundle): a summons and the appendices of its meeting, to be joined to one PDF.
package struct PaperBundle: Sendable {
    /// What the bundle is called, in its contents and in the reader's window.
    package let title: String
    package let sender: String
    package let day: Day
    package let summons: Document
    /// In the order of the agenda.
    package let papers: [Paper]

    /// Bilaga i paketet (paper): what is known of it before its bytes are read.
    package struct Paper: Sendable {
        package let number: Int
        package let title: String
        /// The item that it belongs to: "3. Budget".
        package let item: String
        package let file: File?

        package init(number: Int, title: String, item: String, file: File?) {
            (self.number, self.title, self.item, self.file) = (number, title, item, file)
        }
    }

    /// The stored bytes of a paper: their SHA-256 and size, and how to read them.
    package struct File: Sendable {
        package let fingerprint: String
        package let size: Int
        package let bytes: @Sendable () async throws -> Data

        package init(fingerprint: String, size: Int, bytes: @escaping @Sendable () async throws -> Data) {
            (self.fingerprint, self.size, self.bytes) = (fingerprint, size, bytes)
        }
    }

    package init(title: String, sender: String, day: Day, summons: Document, papers: [Paper]) {
        (self.title, self.sender, self.day) = (title, sender, day)
        (self.summons, self.papers) = (summons, papers)
    }
}

extension PaperBundle {
    /// All papers together, in bytes. What comes after it lies apart.
    package static let largest = 100_000_000
}

extension PaperBundle.Paper {
    /// "Bilaga 3".
    package var mark: String { "Bilaga \(number)" }
}

/// Makes a meeting's bundle. A paper that cannot be part of it has a page that says so. Throws a `Refusal` with what to
/// do when this installation makes no PDF at all.
package typealias MakeBundle = @Sendable (PaperBundle) async throws -> Data
