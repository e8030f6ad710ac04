import ArgumentParser
import Domain
import Folder
import Formats
import Foundation
import Store

struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Läser in en fil i datamappen, hel eller inte alls.",
        discussion: """
            sie: förbundets huvudbok ur ekonomisystemet, SIE 4E, eller ett års saldon, SIE 1–3. Filens månader ersätter dem som \
            fanns. Samma fil en gång till ändrar inget.
            printed-table: en tabell som har publicerats förut, som CSV med en rubrikrad, och bredvid den NAMN.meta.yaml som säger \
            varifrån den är. Den visas som den trycktes och bara på kansliet.
            follow-up: leveranser från parternas register. De väntar på att någon godtar dem i Kansli. Ett annat förbunds årsfil räknas genast i den \
            nationella översikten.
            Slutar med 1 när någon fil inte läses in.
            """
    )

    enum Kind: String, ExpressibleByArgument, CaseIterable {
        case sie, printedTable = "printed-table", followUp = "follow-up"
    }

    @Argument(help: "Vad som läses in.") var kind: Kind
    @Argument(help: "Filer.") var files: [String]
    @OptionGroup var dataFolder: DataFolder
    @Option(help: "Månader som läses in, som 3 eller 1-6. Annars hela året.") var months: Months = .all
    @Flag(help: "Pröva inläsningen och visa vad den ändrar, utan att skriva något.") var dryRun = false
    @Flag(help: "Skriv ett JSON-objekt per fil.") var json = false

    func run() async throws {
        let folder = try dataFolder.open()
        var effects = Effects.live
        effects.demoClock = try folder.demoDay().map(DemoClock.init)
        let signature = effects.signature(User("Kansli", [.director]), why: "kansli import \(kind.rawValue)")
        let store = try Store(folder)
        var isWhole = true
        for file in files {
            switch kind {
            case .sie:
                let line = try await take(file, store, signature)
                isWhole = isWhole && line.isTaken
                print(try line.text(json: json))
            case .followUp:
                let line = try await takeDelivery(file, store, signature)
                isWhole = isWhole && line.reason == nil
                print(try line.text(json: json))
            case .printedTable:
                let line = try await takePrinted(file, store, signature)
                isWhole = isWhole && line.reason == nil
                print(try line.text(json: json))
            }
        }
        guard isWhole else { throw ExitCode(1) }
    }

    private func take(_ file: String, _ store: Store, _ signature: Signature) async throws -> ImportLine {
        let bytes = try contents(of: file)
        let reading = SIEReading(bytes)
        let (line, source) = (SIELine(file, reading), LedgerFile(reading, of: bytes))
        do {
            let report =
                dryRun
                ? try await store.tryLedger(source, months: months.range, signature)
                : try await store.importLedger(
                    source,
                    bytes,
                    named: URL(filePath: file).lastPathComponent,
                    months: months.range,
                    signature
                )
            return ImportLine(line, .success(report))
        } catch let refusal as Refusal {
            return ImportLine(line, .failure(refusal))
        }
    }
}

/// Months of a year, as they are typed.
struct Months: ExpressibleByArgument {
    let range: ClosedRange<Int>

    static let all = Months(range: 1...12)

    private init(range: ClosedRange<Int>) { self.range = range }

    init?(argument: String) {
        let ends = argument.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard (1...2).contains(ends.count), let first = ends.first ?? nil, let last = ends.last ?? nil,
            1 <= first, first <= last, last <= 12
        else { return nil }
        range = first...last
    }

    var defaultValueDescription: String { "1-12" }
}
