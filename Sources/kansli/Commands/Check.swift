import ArgumentParser
import Domain
import Folder
import Foundation
import Store

struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Visar vad reglerna hittar i det som är infört.",
        discussion: "Slutar med 1 när något hittas och 0 när inget hittas."
    )

    @OptionGroup var dataFolder: DataFolder
    @Flag(help: "Skriv ett JSON-objekt per rad.") var json = false

    func run() async throws {
        let folder = try dataFolder.open()
        var effects = Effects.live
        effects.demoClock = try folder.demoDay().map(DemoClock.init)
        let findings = try await Store(folder).findings(on: effects.today())
        for finding in findings { print(json ? try finding.json : finding.swedish) }
        if !json { print(findings.isEmpty ? "Reglerna hittar inget." : "\(findings.count) iakttagelser.") }
        guard findings.isEmpty else { throw ExitCode(1) }
    }
}

extension Finding {
    fileprivate var swedish: String {
        "\(code.rawValue)  \(severity.swedish): \(text)\n        \(advice) (\(provision.citation))"
    }

    fileprivate var json: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return String(decoding: try encoder.encode(FindingLine(self)), as: UTF8.self)
        }
    }
}

/// A finding as one line of JSON, with keys that stay.
private struct FindingLine: Encodable {
    let code, severity, source, object, text, advice: String

    init(_ finding: Finding) {
        (code, severity) = (finding.code.rawValue, finding.severity.rawValue)
        (source, object) = (finding.provision.citation, finding.object)
        (text, advice) = (finding.text, finding.advice)
    }
}
