import Domain
import Foundation

extension PDFWorker {
    /// The words of a PDF that somebody has sent.
    func text(of bytes: Data) async throws -> String {
        let file = FileManager.default.temporaryDirectory.appending(path: "kansli-\(UUID().uuidString).pdf")
        try bytes.write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let answer = try await answer(to: Reading(read: file.path))
        if let error = answer.error { throw PDFFailed(error) }
        // What cannot be read says nothing, and so is not the text that is looked for.
        return answer.text ?? ""
    }
}

private struct Reading: PDFOrder { let read: String }
