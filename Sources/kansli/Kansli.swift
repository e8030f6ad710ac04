import ArgumentParser
import Foundation

@main struct Kansli: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kansli",
        abstract: "Ett samordningsförbunds kansli.",
        subcommands: [Verify.self]
    )

    static func main() async {
        do {
            var command = try await asyncParseAsRoot()
            if var command = command as? any AsyncParsableCommand { try await command.run() } else { try command.run() }
        } catch {
            leave(because: error)
        }
    }

    /// 0 fine, 1 findings, 2 wrong usage, 3 something broke: the library's own are 64 and 1.
    private static func leave(because error: any Error) -> Never {
        let parsed = exitCode(for: error)
        let stream = parsed.isSuccess ? FileHandle.standardOutput : .standardError
        stream.write(Data((fullMessage(for: error) + "\n").utf8))
        Foundation.exit(error is ExitCode || parsed.isSuccess ? parsed.rawValue : parsed == .validationFailure ? 2 : 3)
    }
}
