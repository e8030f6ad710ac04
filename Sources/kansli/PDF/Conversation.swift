import Foundation
import Subprocess

/// A process that answers each line with a line. It ends with its standard input, and so with this program.
actor Conversation {
    enum Ended: Error { case died, tooSlow }

    private let lines: AsyncStream<[UInt8]>.Continuation
    private var process: Task<Void, Never>?
    private var waiting: CheckedContinuation<[UInt8], any Error>?
    private var hasEnded = false
    private var isLate = false

    init(_ python: String, script: String) {
        let (stream, lines) = AsyncStream.makeStream(of: [UInt8].self)
        self.lines = lines
        Task { await run(python, script, stream) }
    }

    deinit { lines.finish() }

    /// Writes a line, and gives the next one back. An empty line is not written: the greeting comes unasked.
    /// One question at a time.
    func ask(_ line: [UInt8], within limit: Duration) async throws -> [UInt8] {
        if hasEnded { throw Ended.died }
        let clock = Task {
            try await Task.sleep(for: limit)
            giveUp()
        }
        defer { clock.cancel() }
        return try await withCheckedThrowingContinuation { continuation in
            waiting = continuation
            lines.yield(line)
        }
    }

    private func run(_ python: String, _ script: String, _ questions: AsyncStream<[UInt8]>) {
        process = Task {
            _ = try? await Subprocess.run(
                // env takes a name as well as a path, and becomes the process.
                .name("env"),
                // -I: neither the working directory nor the environment decides which code is run.
                arguments: [python, "-I", "-u", "-c", script],
                input: .inputWriter,
                output: .sequence,
                error: .discarded
            ) { process in
                var reader = LineReader(process.standardOutput)
                for await question in questions {
                    if !question.isEmpty { _ = try await process.standardInputWriter.write(question) }
                    guard let answer = try await reader.next() else { return }
                    answered(answer)
                }
            }
            end()
        }
        if hasEnded { process?.cancel() }
    }

    private func answered(_ line: [UInt8]) {
        waiting?.resume(returning: line)
        waiting = nil
    }

    private func giveUp() {
        isLate = true
        // Cancelling kills the child.
        process?.cancel()
    }

    private func end() {
        hasEnded = true
        lines.finish()
        waiting?.resume(throwing: isLate ? Ended.tooSlow : Ended.died)
        waiting = nil
    }
}

/// Lines of any length: a PDF is one.
private struct LineReader {
    private var chunks: SubprocessOutputSequence.Iterator
    private var rest: [UInt8] = []

    init(_ output: SubprocessOutputSequence) { chunks = output.makeAsyncIterator() }

    mutating func next() async throws -> [UInt8]? {
        var seen = 0
        while true {
            if let end = rest[seen...].firstIndex(of: UInt8(ascii: "\n")) {
                let line = Array(rest[..<end])
                rest.removeSubrange(...end)
                return line
            }
            seen = rest.count
            guard let chunk = try await chunks.next() else { return nil }
            chunk.withUnsafeBytes { rest.append(contentsOf: $0) }
        }
    }
}
