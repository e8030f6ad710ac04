import Domain
import Foundation

/// Looks at papers and joins them, in a Python process for each order: what a damaged paper does to it ends with it.
struct PaperJoiner: Sendable {
    let tool: Tool

    init(python: String, limit: Int = 120) { tool = Tool(python, limit: limit) }

    /// A file to look at, and as what.
    struct Given: Encodable {
        enum Kind: String, Encodable { case pdf, picture, text }

        let path: String
        let kind: Kind
    }

    /// The PDF that a paper became, or why it cannot be one.
    struct Seen: Decodable {
        let path: String?
        let pages: Int?
        let why: String?
    }

    /// A PDF to join: its bookmark, and what stands on its pages.
    struct Part: Encodable {
        let path: String
        let title: String
        var mark: String?
    }

    func look(_ papers: [Given], in folder: URL) async throws(Tool.Failure) -> [Seen] {
        let seen: [Seen] = try await ask(Look(look: papers), in: folder)
        guard seen.count == papers.count else { throw .failed }
        return seen
    }

    func join(_ parts: [Part], title: String, in folder: URL) async throws(Tool.Failure) -> Data {
        let out = folder.appending(path: "bundle.pdf")
        let _: Seen = try await ask(Join(join: parts, title: title, out: out.path), in: folder)
        guard let bytes = try? Data(contentsOf: out) else { throw .failed }
        return bytes
    }

    private func ask<Answer: Decodable>(_ order: some Encodable, in folder: URL) async throws(Tool.Failure) -> Answer {
        let script = String(decoding: PackageResources.bundle_py, as: UTF8.self)
        do {
            let file = folder.appending(path: UUID().uuidString + ".json")
            try JSONEncoder().encode(order).write(to: file)
            let answer = try await tool.run(["-I", "-c", script, file.path], in: folder)
            return try JSONDecoder().decode(Answer.self, from: answer)
        } catch let failure as Tool.Failure {
            throw failure
        } catch {
            throw .failed
        }
    }

    private struct Look: Encodable {
        let look: [Given]
        var fonts = "/usr/share/fonts/truetype/liberation"
    }

    private struct Join: Encodable {
        let join: [Part]
        let title: String
        let out: String
    }
}
