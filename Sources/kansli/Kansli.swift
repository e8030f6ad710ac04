import ArgumentParser
import Domain
import Foundation

@main struct Kansli: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kansli",
        abstract: "Ett samordningsförbunds kansli.",
        subcommands: [
            DemoCommand.self, Serve.self, RegisterCommand.self, Check.self, Backup.self, Restore.self, Verify.self,
            Remind.self,
            UserCommand.self,
            Validate.self, Import.self, Export.self, Samples.self,
        ]
    )

    static func main() async {
        do {
            var command = try await asyncParseAsRoot()
            if var command = command as? any AsyncParsableCommand { try await command.run() } else { try command.run() }
        } catch {
            leave(because: error)
        }
    }

    /// 0 fine, 1 findings or invalid input, 2 wrong usage, 3 something broke: the library's own are 64 and 1.
    private static func leave(because error: any Error) -> Never {
        let (code, message) = explanation(of: error)
        let stream = code == 0 ? FileHandle.standardOutput : .standardError
        if !message.isEmpty { stream.write(Data((message + "\n").utf8)) }
        Foundation.exit(code)
    }

    private static func explanation(of error: any Error) -> (Int32, String) {
        let parsed = exitCode(for: error)
        return switch error {
        case let refusal as Refusal: (1, refusal.ruling.reason)
        case let left as ExitCode: (left.rawValue, "")
        case _ where parsed.isSuccess: (0, inSwedish(fullMessage(for: error)))
        case _ where parsed == .validationFailure: (2, inSwedish(fullMessage(for: error)))
        default: (3, "Något gick sönder: \(error)")
        }
    }
}
