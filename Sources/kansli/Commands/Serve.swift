import ArgumentParser
import Documents
import Folder
import Foundation
import Hummingbird
import Logging
import ServiceLifecycle
import Site

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Kör kontoret och dess publika webbplats.")

    @OptionGroup var dataFolder: DataFolder
    @OptionGroup var options: ConfigurationOptions

    func run() async throws {
        let configuration = try options.read()
        try Neighbours(directory: dataFolder.directory).refuseNesting(of: .office)
        try await Self.serve(dataFolder.open(.orNew), configuration)
    }

    /// Serves a folder on loopback until it is told to stop, and what is to run beside it. TLS and other addresses are the proxy's.
    static func serve(
        _ folder: Folder,
        _ configuration: Configuration,
        beside: [any ServiceLifecycle.Service] = []
    ) async throws {
        // A program that ends before it has read what we write to it must not end us.
        signal(SIGPIPE, SIG_IGN)
        let lock = try folder.hold()
        let connection = ProviderConnection()
        defer { connection.close() }
        let providers = try Providers.configured(
            configuration.identityProviders,
            publicURL: configuration.publicURL,
            now: Effects.live.now,
            ask: connection.ask
        )
        let here = URL(filePath: FileManager.default.currentDirectoryPath)
        let worker = PDFWorker(python: PDFWorker.python(configured: configuration.pdfPython, in: here))
        let settings = configuration.site
        let demo = try await DemoPeople.of(folder)
        var building = try OfficeBuilding(
            folder,
            settings,
            demo: demo,
            mailCommand: configuration.mailCommand,
            providers: providers
        ) { try await worker.pdf($0) }
        building.readPDF = { try await worker.text(of: $0) }
        folder.cache.clearWorkspaces()
        let bundles = BundleMaker(
            cache: folder.cache,
            libreOffice: LibreOffice(configuration.libreOffice),
            joiner: PaperJoiner(python: PDFWorker.python(configured: configuration.pdfPython, in: here))
        ) { try await worker.pdf($0) }
        let pandoc = Pandoc(configuration.pandoc, cache: folder.cache)
        building.makeWord = { try await pandoc.word($0) }
        building.makeBundle = { try await bundles.pdf($0) }
        if let door = try await OfficeBuilding.firstAccount(building.accounts, isDemo: demo != nil) {
            building.firstAccount = door
            say("Ingen har något konto här ännu. Skapa det första på den här adressen, som gäller en gång:")
            say("  \(configuration.publicURL)\(FirstAccountRoutes.path(door.link))")
        }
        let application = Application(
            router: building.router(),
            configuration: .init(address: .hostname("127.0.0.1", port: configuration.port), serverName: nil),
            services: [building.reminderClock(hour: configuration.reminderHour)] + beside
        )
        try await application.runService()
        withExtendedLifetime(lock) {}
    }

}

/// At once, though standard output may be a pipe.
func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

extension Configuration {
    /// What a site must know about where it stands.
    var site: SiteSettings {
        SiteSettings(publicURL: publicURL, uploadLimit: uploadLimit, trustedProxies: trustedProxies)
    }
}
