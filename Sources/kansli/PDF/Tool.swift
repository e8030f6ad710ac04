import Foundation
import Subprocess

/// Verktyg (tool): another program that is run once, for a limited time, with nothing of our environment but where
/// programs are found.
struct Tool: Sendable {
    enum Failure: Error, Hashable { case missing, tooSlow, failed }

    let program: String
    /// In seconds.
    let limit: Int
    /// The largest answer, in bytes.
    var answer = 50_000_000

    init(_ program: String, limit: Int) { (self.program, self.limit) = (program, limit) }

    /// Gives what it writes on standard output. What it complains of is thrown away: it may quote what it reads.
    /// What it is to read stands in files: a program that ends before it has read a pipe would end us with SIGPIPE.
    func run(_ arguments: [String], in folder: URL) async throws(Failure) -> Data {
        do {
            // timeout ends the children too: LibreOffice is started by a script. It outlives us by the limit at most.
            let run = try await Subprocess.run(
                .name("timeout"),
                arguments: Arguments(["-s", "KILL", String(limit), program] + arguments),
                environment: environment(folder),
                output: .data(limit: answer),
                error: .discarded
            )
            guard run.terminationStatus.isSuccess else { throw Self.failure(run.terminationStatus) }
            return run.standardOutput
        } catch let failure as Failure {
            throw failure
        } catch {
            throw .failed
        }
    }

    private func environment(_ folder: URL) -> Environment {
        .custom([
            "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
            "HOME": folder.path, "TMPDIR": folder.path, "LANG": "C.UTF-8",
            // Nobody answers there: none of them has anything to fetch.
            "http_proxy": "http://127.0.0.1:9", "https_proxy": "http://127.0.0.1:9",
        ])
    }

    /// As `timeout` tells it: 126 and 127 say that there was nothing to run, and KILL ends `timeout` itself.
    private static func failure(_ status: TerminationStatus) -> Failure {
        switch status {
        case .exited(126), .exited(127): .missing
        case .exited(124), .exited(137), .signaled: .tooSlow
        default: .failed
        }
    }
}
