import Domain
import Foundation
import TestSupport
import Testing

@Suite struct `The handbook's chapter on control` {
    static let chapter = "../../../docs/handbok/kontroll.md"

    @Test(arguments: FindingCode.allCases)
    func `has a row for every rule, with its source and what to do`(code: FindingCode) throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
        let text = try String(
            contentsOf: URL(filePath: Self.chapter, relativeTo: folder).standardizedFileURL,
            encoding: .utf8
        )
        let row = try #require(text.split(separator: "\n").first { $0.hasPrefix("| \(code.rawValue) |") }, "\(code)")
        let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        #expect(cells.count == 4 && cells.allSatisfy { !$0.isEmpty })
        let source = code.provision
        let own = source.source == "förbundsordningen" || source.source.hasPrefix("god sed")
        #expect(cells[2].contains("samma lag") || cells[2].contains(own ? source.source : source.section), "\(code)")
    }
}
