import ArgumentParser
import Folder
import Foundation
import Hummingbird
import Register
import Site

struct RegisterCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "register",
        abstract: "En parts eget deltagarregister: egen mapp, egna nycklar och egna användare.",
        discussion: "Körs av den part som är personuppgiftsansvarig, aldrig av samordningsförbundet.",
        subcommands: [RegisterServe.self, RegisterBackup.self, RegisterVerify.self, RegisterRotate.self],
        defaultSubcommand: RegisterServe.self
    )
}

/// A register's data folder, as every command of a register asks for it.
struct RegisterFolder: ParsableArguments {
    @Option(help: "Registrets datamapp.") var data: String

    var directory: URL { URL(filePath: data) }

    func open(_ opening: Folder.Opening = .existing) throws -> Folder {
        try Neighbours(directory: directory).refuseNesting(of: .register)
        return try Folder(at: directory, opening, knowing: [.register])
    }
}

struct RegisterServe: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "serve", abstract: "Kör registret.")

    @OptionGroup var dataFolder: RegisterFolder
    @OptionGroup var options: ConfigurationOptions

    func run() async throws {
        let configuration = try options.read()
        signal(SIGPIPE, SIG_IGN)
        let folder = try dataFolder.open(.orNew)
        let lock = try folder.hold()
        for warning in Neighbours(directory: dataFolder.directory).warnings() { say("OBS: \(warning)") }
        let building = try await RegisterBuilding(folder, configuration.site)
        if let door = building.firstAccount {
            say("Ingen har något konto här ännu. Skapa administratörens på den här adressen, som gäller en gång:")
            say("  \(configuration.publicURL)\(FirstAccountRoutes.path(door.link))")
        }
        try await building.application(port: configuration.port).runService()
        withExtendedLifetime(lock) {}
    }
}

extension RegisterBuilding {
    /// Serves the register on loopback. TLS and other addresses are the proxy's.
    func application(port: Int) -> some ApplicationProtocol {
        Application(
            router: router(),
            configuration: .init(address: .hostname("127.0.0.1", port: port), serverName: nil),
            services: [retentionClock()]
        )
    }
}

struct RegisterBackup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Säkerhetskopierar registret till en fil, medan servern går.",
        discussion: """
            Nyckeln som personuppgifterna är förseglade med är INTE med: en kopia på avvägar ger inga namn. Förvara keys/register-*.key \
            för sig, till exempel i ett kassaskåp. Utan den går en återställd kopia inte att läsa.
            """
    )

    @Argument(help: "Filen som ska skrivas, till exempel register-2026-03-31.tar.") var file: String
    @OptionGroup var folder: RegisterFolder

    func run() async throws {
        let record = try folder.open().backup(to: URL(filePath: file), at: Effects.live.now())
        print("Säkerhetskopian är skriven: \(record.events) händelser. Sista länk: \(record.head)")
        print("Registrets nyckel är inte med. Se till att ni har en kopia av keys/register-*.key på ett annat ställe.")
    }
}

struct RegisterVerify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Kontrollerar loggen, filerna, och att nyckeln öppnar allt som är förseglat."
    )

    @OptionGroup var folder: RegisterFolder

    func run() async throws {
        let folder = try folder.open()
        let check = try await folder.verify()
        print(check.swedish)
        let unopened = try await RegisterStore(folder).unopened()
        print(
            unopened == 0
                ? "Nyckeln öppnar allt som är förseglat." : "\(unopened) förseglade uppgifter går inte att öppna."
        )
        guard check.faults.isEmpty, unopened == 0 else { throw ExitCode(1) }
    }
}

struct RegisterRotate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rotate",
        abstract: "Byter nyckel: allt förseglas på nytt och den gamla nyckeln tas bort.",
        discussion: "Stoppa servern först. Kopiera sedan den nya nyckeln till det ställe där ni förvarar den."
    )

    @OptionGroup var folder: RegisterFolder

    func run() async throws {
        let folder = try folder.open()
        let lock = try folder.hold()
        let id = try await RegisterStore(folder).rotate(Effects.live.signature(.program, why: "kansli register rotate"))
        print("Allt är förseglat på nytt. Den nya nyckeln är keys/register-\(id).key.")
        withExtendedLifetime(lock) {}
    }
}
