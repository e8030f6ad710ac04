import Documents
import Domain
import Folder
import Foundation
import Markup

/// Pandoc, where it is installed: makes Word files of documents. Not with `--sandbox`: Debian's pandoc 2.17 finds no
/// template of its own there. What it reads is our own markup, where all words are escaped and nothing is fetched.
struct Pandoc: Sendable {
    let tool: Tool
    let cache: Cache

    init(_ program: String, cache: Cache, limit: Int = 30) { (tool, self.cache) = (Tool(program, limit: limit), cache) }

    func word(_ document: Document) async throws -> Data {
        try await cache.workspace { folder in
            do {
                return try await made(document, in: folder)
            } catch let failure as Tool.Failure {
                throw Refusal.word(failure)
            }
        }
    }

    private func made(_ document: Document, in folder: URL) async throws -> Data {
        let page = folder.appending(path: "document.html")
        try Data(document.html().text.utf8).write(to: page)
        let word = try await tool.run(
            ["--from=html", "--to=docx", "--output=-", "--metadata=lang:\(document.language)-SE", page.path],
            in: folder
        )
        guard FileType(of: word) == .docx else { throw Tool.Failure.failed }
        return word
    }
}

extension Refusal {
    fileprivate static func word(_ failure: Tool.Failure) -> Refusal {
        let why =
            switch failure {
            case .missing: "Servern saknar pandoc. Be den som sköter den installera pandoc, eller hämta PDF."
            case .tooSlow: "Det tog för lång tid. Försök igen, eller hämta PDF."
            case .failed: "Pandoc kunde inte läsa handlingen. Hämta PDF."
            }
        return Refusal(ruling: Ruling(.notMet, .Kansli.pdf, "Word-filen kan inte göras: \(why)"))
    }
}
