import Domain
import Foundation
import Testing

@testable import kansli

@Suite struct `The configuration` {
    @Test func `has a default for what is not set`() throws {
        let configuration = try Configuration([:])
        #expect(configuration.port == 8080 && configuration.publicURL == "http://localhost:8080")
        #expect(configuration.uploadLimit == 50_000_000)
    }

    @Test func `takes the command line before the environment`() throws {
        let environment = ["KANSLI_PORT": "8081", "KANSLI_PUBLIC_URL": "https://kansli.example.se/"]
        let configuration = try Configuration(environment, before: [.port: "8082", .publicURL: nil])
        #expect(configuration.port == 8082 && configuration.publicURL == "https://kansli.example.se")
    }

    @Test(arguments: [
        ["KANSLI_PORT": "0"], ["KANSLI_PORT": "80 80"], ["KANSLI_UPLOAD_LIMIT": "50 MB"],
        ["KANSLI_PUBLIC_URL": "kansli.example.se"],
    ])
    func `stops at what it cannot understand`(environment: [String: String]) {
        #expect(throws: Refusal.self) { try Configuration(environment) }
    }

    @Test(arguments: Configuration.Key.allCases) func `stands in the handbook, key by key`(key: Configuration.Key)
        throws
    {
        let root = URL(filePath: #filePath).appending(path: "../../../").standardizedFileURL
        let handbook = try String(contentsOf: root.appending(path: "docs/handbok/drift.md"), encoding: .utf8)
        let row = try #require(handbook.split(separator: "\n").first { $0.hasPrefix("| `--\(key.rawValue)` ") })
        #expect(row.contains("`\(key.variable)`") && !key.help.isEmpty)
        if let fallback = key.fallback { #expect(row.contains("| \(fallback) |")) }
    }
}
