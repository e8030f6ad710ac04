import Foundation

/// The real executable, which stands beside the tests.
struct Program {
    struct Run { let code: Int32, output: String, error: String }

    static let url = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "kansli")

    /// Runs it to its end. Only what is given stands in its environment, and on its standard input, a few lines at most.
    static func run(
        _ arguments: [String],
        environment: [String: String] = [:],
        input: String = ""
    ) throws -> Run {
        let process = Process()
        (process.executableURL, process.arguments, process.environment) = (url, arguments, environment)
        let (output, error) = (Pipe(), Pipe())
        (process.standardOutput, process.standardError) = (output, error)
        let typed = Pipe()
        process.standardInput = typed
        try process.run()
        try typed.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try typed.fileHandleForWriting.close()
        let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
        let complaints = try error.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return Run(
            code: process.terminationStatus,
            output: String(decoding: bytes, as: UTF8.self),
            error: String(decoding: complaints, as: UTF8.self)
        )
    }
}
