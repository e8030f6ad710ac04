import ArgumentParser
import Domain
import Folder
import Formats
import Foundation
import Office
import Store

struct Export: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Skriver en fil ur datamappen.",
        discussion: """
            follow-up: årets godtagna leveranser som en fil, underskriven av förbundet, som ett annat förbund läser in med \
            kansli import follow-up. Det som är skyddat är skyddat i den också.
            """
    )

    enum Kind: String, ExpressibleByArgument, CaseIterable { case followUp = "follow-up" }

    @Argument(help: "Vad som skrivs.") var kind: Kind
    @OptionGroup var dataFolder: DataFolder
    @Option(help: "Året, som 2023.") var year: Int
    @Option(name: [.short, .long], help: "Filen som skrivs.") var output: String
    @Flag(help: "Skriv ett JSON-objekt.") var json = false

    func run() async throws {
        let folder = try dataFolder.open()
        var effects = Effects.live
        effects.demoClock = try folder.demoDay().map(DemoClock.init)
        let signature = effects.signature(User("Kansli", [.director]), why: "kansli export \(kind.rawValue)")
        let signed = try await Store(folder).signedYear(year, signature)
        try signed.bytes.write(to: URL(filePath: output), options: .atomic)
        print(try ExportLine(output, signed.report, signed.key).text(json: json))
    }
}
