package import Foundation
package import Testing

/// Compares a text with a golden file that a person has looked at. The path is relative to the test's own file:
/// `expectGolden(page, at: "Golden/summons.html")`. `KANSLI_RECORD=1 swift test` writes the files instead; look at the
/// difference before it is committed.
package func expectGolden(
    _ text: String,
    at path: String,
    test: StaticString = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    expectGolden(Data(text.utf8), at: path, test: test, sourceLocation: sourceLocation)
}

/// The same for a file that is no UTF-8.
package func expectGolden(
    _ bytes: Data,
    at path: String,
    test: StaticString = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    let folder = URL(filePath: "\(test)").deletingLastPathComponent()
    let file = URL(filePath: path, relativeTo: folder).standardizedFileURL
    let golden = try? Data(contentsOf: file)
    guard golden != bytes else { return }
    if ProcessInfo.processInfo.environment["KANSLI_RECORD"] != nil {
        record(bytes, to: file, sourceLocation)
    } else if let golden {
        Issue.record(
            "\(path): \(firstDifference(String(decoding: bytes, as: UTF8.self), String(decoding: golden, as: UTF8.self)))",
            sourceLocation: sourceLocation
        )
    } else {
        Issue.record("\(path) does not exist. Record it with KANSLI_RECORD=1.", sourceLocation: sourceLocation)
    }
}

private func record(_ bytes: Data, to file: URL, _ sourceLocation: SourceLocation) {
    do {
        let folder = file.deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try bytes.write(to: file, options: .atomic)
    } catch {
        Issue.record(error, sourceLocation: sourceLocation)
    }
}

/// The first line that is not the same, so that a failure can be read without a tool.
private func firstDifference(_ text: String, _ golden: String) -> String {
    let (lines, expected) = (
        text.split(separator: "\n", omittingEmptySubsequences: false),
        golden.split(separator: "\n", omittingEmptySubsequences: false)
    )
    let same = zip(lines, expected).prefix { $0 == $1 }.count
    let (now, before) = (same < lines.count ? lines[same] : "(end)", same < expected.count ? expected[same] : "(end)")
    return "line \(same + 1) is\n\(now)\nand was\n\(before)"
}
