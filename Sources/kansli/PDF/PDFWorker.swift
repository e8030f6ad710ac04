import Documents
import Domain
import Foundation

/// Makes PDFs in a Python process that is started for the first one and kept warm. One document at a time.
actor PDFWorker {
    private let python: String
    private let limit: Duration
    private var conversation: Conversation?
    private var last: Task<PDFAnswer, any Error>?

    init(python: String, limit: Duration = .seconds(30)) { (self.python, self.limit) = (python, limit) }

    /// `.venv` is where `make setup` puts Python's packages.
    static func python(configured: String?, in folder: URL) -> String {
        if let configured, !configured.isEmpty { return configured }
        let own = folder.appending(path: ".venv/bin/python3").path
        return FileManager.default.isExecutableFile(atPath: own) ? own : "python3"
    }

    func pdf(_ document: Document) async throws -> Data {
        let answer = try await answer(to: Order(document))
        guard let pdf = answer.pdf else { throw PDFFailed(answer.error ?? "") }
        return pdf
    }

    /// What the process answers an order, in its turn.
    func answer(to order: some PDFOrder) async throws -> PDFAnswer {
        let line = try order.line
        let task = Task { [last] in
            _ = await last?.result
            return try await make(line)
        }
        last = task
        return try await task.value
    }

    /// A process that has died since last time is started again, once.
    private func make(_ line: [UInt8]) async throws -> PDFAnswer {
        do {
            return try await ask(line)
        } catch Conversation.Ended.died {
            do { return try await ask(line) } catch Conversation.Ended.died {
                throw Refusal.pdf("Programmet som gör dem avbröts.")
            }
        }
    }

    private func ask(_ line: [UInt8]) async throws -> PDFAnswer {
        let conversation = try await running()
        do {
            return try PDFAnswer(line: await conversation.ask(line, within: limit))
        } catch let ended as Conversation.Ended {
            self.conversation = nil
            if ended == .tooSlow { throw Refusal.tooSlow }
            throw ended
        }
    }

    private func running() async throws -> Conversation {
        if let conversation { return conversation }
        let started = Conversation(python, script: String(decoding: PackageResources.worker_py, as: UTF8.self))
        do {
            let greeting = try PDFAnswer(line: await started.ask([], within: limit))
            guard greeting.ready == true else { throw Refusal.pdf((greeting.error ?? "Okänt fel") + ".") }
        } catch let ended as Conversation.Ended {
            throw ended == .tooSlow ? .tooSlow : Refusal.pdf("Python gick inte att starta.")
        }
        conversation = started
        return started
    }
}

extension Refusal {
    fileprivate static var tooSlow: Refusal { pdf("Det tog för lång tid. Försök igen.") }

    fileprivate static func pdf(_ why: String) -> Refusal {
        let advice = "Handlingen finns som webbsida. Kör make setup på servern eller ange inställningen pdf-python."
        return Refusal(ruling: Ruling(.notMet, .Kansli.pdf, "PDF kan inte göras: \(why) \(advice)"))
    }
}

/// The template and the document do not go together: a fault of ours. What typst said may quote the document, so the
/// quoted words are left out.
struct PDFFailed: Error, CustomStringConvertible {
    let description: String

    init(_ text: String) { description = "PDF: " + text.replacing(/["“`'].*?["”`']/.dotMatchesNewlines(), with: "…") }
}

/// A line to the process.
protocol PDFOrder: Encodable, Sendable {}

extension PDFOrder {
    var line: [UInt8] { get throws { [UInt8](try JSONEncoder().encode(self)) + [UInt8(ascii: "\n")] } }
}

private struct Order: PDFOrder {
    let template: String
    let data: String
    let seconds: Int

    init(_ document: Document) throws {
        template = Document.template
        data = String(decoding: try document.pdfData(), as: UTF8.self)
        seconds = (document.day.ordinal - Day.epoch) * 86_400
    }
}

/// A line back from the process: what it has made, or why not.
struct PDFAnswer: Decodable {
    let ready: Bool?
    let pdf: Data?
    let text: String?
    let error: String?

    init(line: [UInt8]) throws { self = try JSONDecoder().decode(PDFAnswer.self, from: Data(line)) }
}

extension Day {
    /// 1 January 1970.
    fileprivate static var epoch: Int { 719_468 }
}
