import ArgumentParser
import Domain
import Folder
import Foundation
import Site

struct Remind: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Skickar de påminnelser som inte har gått ut än.",
        discussion: """
            Servern gör det själv en gång om dagen. Kommandot är för cron, när servern inte går jämt. Det är tyst när inget \
            finns att påminna om, och säger annars hur många brev som gick ut.
            """
    )

    @OptionGroup var dataFolder: DataFolder
    @OptionGroup var options: ConfigurationOptions

    func run() async throws {
        let configuration = try options.read()
        let settings = SiteSettings(publicURL: configuration.publicURL, uploadLimit: configuration.uploadLimit)
        let mail = configuration.mailCommand
        let building = try OfficeBuilding(dataFolder.open(), settings, demo: nil, mailCommand: mail) { _ in
            throw Missing()
        }
        let letters = try await building.remind(on: building.effects.today())
        if letters > 0 { print(letters == 1 ? "Ett brev." : "\(letters) brev.") }
    }
}
