import ArgumentParser
import Documents
import Folder
import Foundation
import Hummingbird
import Logging
import Site

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Kör kontoret och dess publika webbplats.")

    @OptionGroup var dataFolder: DataFolder
    @Option(help: "Porten som sidorna finns på.") var port = 8080
    @Option(help: "Adressen som besökare ser, till exempel https://kansli.example.se.") var publicURL: String?
    @Option(help: "Python med paketet typst, för PDF.") var pdfPython: String?

    func run() async throws {
        try await Self.serve(Folder(at: dataFolder.directory, .orNew), port: port, publicURL, pdfPython)
    }

    /// Serves a folder on loopback until it is told to stop. TLS and other addresses are the proxy's.
    static func serve(_ folder: Folder, port: Int, _ publicURL: String?, _ pdfPython: String?) async throws {
        let lock = try folder.hold()
        let here = URL(filePath: FileManager.default.currentDirectoryPath)
        let worker = PDFWorker(python: PDFWorker.python(configured: pdfPython, in: here))
        let settings = SiteSettings(publicURL: publicURL ?? "http://localhost:\(port)")
        let demo = try await DemoPeople.of(folder)
        let building = try OfficeBuilding(folder, settings, demo: demo, makePDF: { try await worker.pdf($0) })
        let application = Application(
            router: building.router(),
            configuration: .init(address: .hostname("127.0.0.1", port: port), serverName: nil)
        )
        try await application.runService()
        withExtendedLifetime(lock) {}
    }
}
