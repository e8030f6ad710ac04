import ArgumentParser
import Demo
import Folder
import Foundation
import Hummingbird
import Register
import Site
import Store

struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Bygger ett kansli med påhittade personer och kör det.",
        discussion:
            "Bygger DIR/office första gången och återanvänder den sedan. Rör aldrig en mapp som inte är en demo."
    )

    @OptionGroup var dataFolder: DataFolder
    @OptionGroup var options: ConfigurationOptions
    @Flag(help: "Bygg bara mappen.") var buildOnly = false

    func run() async throws {
        let configuration = try options.read()
        let register = try await Demo.register(in: dataFolder.directory, at: Effects.live.now())
        let office = try await Demo.office(
            in: dataFolder.directory,
            at: Effects.live.now(),
            deliveries: Demo.deliveredFiles(of: Folder(at: register, knowing: [.register]))
        )
        say("Demon ligger i \(office.path). I dag är där \(Demo.day).")
        let other = try await Demo.skelleftea(in: dataFolder.directory, at: Effects.live.now())
        say("Ett andra förbund, med två kommuner och löpande paragrafer, ligger i \(other.path). Kör det för sig med:")
        say("  kansli serve --data \(other.path) --port \(configuration.port + 2)")
        say("Ett deltagarregister med påhittade deltagare ligger i \(register.path).")
        guard !buildOnly else { return }
        say("Öppna http://127.0.0.1:\(configuration.port). Alla loggar in med lösenordet ”\(Demo.password)”:")
        for account in try Demo.accounts() { say("  \(account.email)  \(account.name)") }
        say("Registret har egna användare på http://127.0.0.1:\(configuration.port + 1), med samma lösenord:")
        for person in Demo.registerPeople { say("  \(person.email)  \(person.role)") }
        let folder = try Folder(at: register, knowing: [.register])
        let lock = try folder.hold()
        // Its own port has an address of its own, whatever the office's is.
        let building = try await RegisterBuilding(
            folder,
            SiteSettings(publicURL: "http://localhost:\(configuration.port + 1)")
        )
        try await Serve.serve(
            Folder(at: office, knowing: [.store]),
            configuration,
            beside: [building.application(port: configuration.port + 1)]
        )
        withExtendedLifetime(lock) {}
    }
}
