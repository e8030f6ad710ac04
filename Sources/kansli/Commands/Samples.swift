import ArgumentParser
import Documents
import Domain
import Formats
import Foundation

/// For `scripts/check-documents`: every sample document, made as users' documents are.
struct Samples: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "samples",
        abstract: "Gör exempel på alla slags handlingar.",
        shouldDisplay: false
    )

    @Option(name: [.short, .long], help: "Mappen de läggs i.") var output: String
    @Option(help: "Python med paketet typst.") var pdfPython: String?

    func run() async throws {
        let folder = URL(filePath: output)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let here = URL(filePath: FileManager.default.currentDirectoryPath)
        let worker = PDFWorker(python: PDFWorker.python(configured: pdfPython, in: here))
        let template = Workbook.openingTemplate(OpeningFacts(), on: Effects.live.today())
        try template.xlsx().write(to: folder.appending(path: "startmall.xlsx"))
        for (name, document) in Document.samples {
            let started = ContinuousClock.now
            let pdf = try await worker.pdf(document)
            try pdf.write(to: folder.appending(path: "\(name).pdf"))
            print("\(name).pdf  \(pdf.count / 1_000) kB  \((ContinuousClock.now - started) / .milliseconds(1)) ms")
        }
    }
}
