package import Domain
package import Foundation

/// A counted report with its signature, as one file: `{"key":…,"report":{…},"signature":…}` in JSON's canonical form (RFC 8785:
/// members in order, no white space), so that what is signed has one written form and no byte can be another.
/// docs/leverans.schema.json describes it.
package struct SignedReport: Hashable, Sendable {
    package let report: CountedReport
    /// The key that says it signed. Whose it is, is for the receiver to know.
    package let key: ReportKey
    let signature: Data

    package enum Fault: Error, Hashable, Sendable {
        case tooLarge, notReport
        /// Read, but written in another way than the canonical: something was added, left out or moved.
        case notCanonical
        case shape
    }

    /// Some hundred kilobytes hold every table by sex and age.
    package static let limit = 4_000_000

    package init(_ report: CountedReport, signedBy key: ReportSigningKey) throws {
        guard let publicKey = key.publicKey else { throw Fault.notReport }
        self.report = report
        self.key = publicKey
        signature = try key.sign(Self.canonical(report))
    }

    /// Reads a file. Whether its signature holds is asked afterwards.
    package init(_ bytes: Data) throws(Fault) {
        guard bytes.count <= Self.limit else { throw .tooLarge }
        guard let envelope = try? JSONDecoder().decode(Envelope.self, from: bytes),
            let key = ReportKey(text: envelope.key), let signature = Data(base64Encoded: envelope.signature)
        else { throw .notReport }
        guard envelope.report.hasShape else { throw .shape }
        (report, self.key, self.signature) = (envelope.report, key, signature)
        // Key and signature are written anew too: the same bytes have several forms in base64.
        guard (try? self.bytes) == bytes else { throw .notCanonical }
    }

    /// The file.
    package var bytes: Data {
        get throws {
            try Self.canonical(
                Envelope(key: key.text, report: report, signature: signature.base64EncodedString())
            )
        }
    }

    /// Whether the key that it names signed exactly this.
    package var isIntact: Bool {
        guard let message = try? Self.canonical(report) else { return false }
        return key.accepts(signature, of: message)
    }

    /// "leverans-amt-2023-7.json": names the initiative and the period, never anybody.
    package var fileName: String { "leverans-\(report.initiative.key)-\(report.period.key)-\(report.number).json" }

    private struct Envelope: Codable {
        let key: String
        let report: CountedReport
        let signature: String
    }

    private static func canonical(_ value: some Encodable) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(value)
    }
}

extension SignedReport.Fault {
    /// One sentence for whoever handed the file in.
    package var swedish: String {
        switch self {
        case .tooLarge: "Filen är större än 4 MB. Så stor är ingen leverans."
        case .notReport: "Filen är ingen leverans från ett deltagarregister. Välj den fil som registret gjorde."
        case .notCanonical:
            "Filen är inte som registret skrev den: något har lagts till, tagits bort eller flyttats. Be om filen igen."
        case .shape: "Filens tabeller hänger inte ihop. Be avsändaren göra leveransen igen."
        }
    }
}
