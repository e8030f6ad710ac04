import ArgumentParser
import Folder
import Foundation

struct Backup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Säkerhetskopierar datamappen till en fil, medan servern går.",
        discussion: "Filen innehåller allt, även nycklarna. Förvara den där ingen obehörig kommer åt den."
    )

    @Argument(help: "Filen som ska skrivas, till exempel kansli-2026-03-31.tar.") var file: String
    @OptionGroup var folder: DataFolder

    func run() async throws {
        let record = try folder.open().backup(to: URL(filePath: file), at: Effects.live.now())
        print("Säkerhetskopian är skriven: \(record.events) händelser. Sista länk: \(record.head)")
    }
}

struct Restore: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Återställer en säkerhetskopia till en tom eller ny datamapp."
    )

    @Argument(help: "Säkerhetskopian.") var file: String
    @OptionGroup var folder: DataFolder

    func run() async throws {
        let check = try await Folder.restore(URL(filePath: file), to: folder.directory)
        print("Säkerhetskopian är återställd och kontrollerad.\n\(check.swedish)")
    }
}
