package import Domain
package import Foundation

/// Another förbund's file, or the one that is handed on: `{"association":{…},"key":…,"signature":…}` in the same canonical form as a
/// delivery (decision 219), where "association" holds the deliveries with the signatures that they came with. docs/arsfil.schema.json describes it.
package struct SignedAssociationReport: Hashable, Sendable {
    package let report: AssociationReport
    package let key: ReportKey
    let signature: Data

    /// Some hundred deliveries.
    package static let limit = 64_000_000

    package init(_ report: AssociationReport, signedBy key: ReportSigningKey) throws {
        guard let publicKey = key.publicKey else { throw SignedReport.Fault.notReport }
        (self.report, self.key) = (report, publicKey)
        signature = try key.sign(Self.canonical(report))
    }

    /// Reads a file. Whether its signatures hold is asked afterwards.
    package init(_ bytes: Data) throws(SignedReport.Fault) {
        guard bytes.count <= Self.limit else { throw .tooLarge }
        guard let envelope = try? JSONDecoder().decode(Envelope.self, from: bytes),
            let key = ReportKey(text: envelope.key), let signature = Data(base64Encoded: envelope.signature)
        else { throw .notReport }
        guard envelope.association.number > 0, envelope.association.items.allSatisfy(\.report.hasShape) else {
            throw .shape
        }
        (report, self.key, self.signature) = (envelope.association, key, signature)
        // Key and signature are written anew too: the same bytes have several forms in base64.
        guard (try? self.bytes) == bytes else { throw .notCanonical }
    }

    /// The file.
    package var bytes: Data {
        get throws {
            try Self.canonical(
                Envelope(association: report, key: key.text, signature: signature.base64EncodedString())
            )
        }
    }

    /// Whether the key that it names signed exactly this.
    package var isIntact: Bool {
        guard let message = try? Self.canonical(report) else { return false }
        return key.accepts(signature, of: message)
    }

    /// Whether each delivery that came with a signature still has it, of what it was signed over.
    package var areItemsIntact: Bool { report.items.allSatisfy(\.isIntact) }

    /// "uppfoljning-222000-0000-2023-4.json".
    package var fileName: String {
        "uppfoljning-\(report.association.organisationNumber)-\(report.year)-\(report.number).json"
    }

    private struct Envelope: Codable {
        let association: AssociationReport
        let key: String
        let signature: String
    }

    static func canonical(_ value: some Encodable) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(value)
    }
}

extension AssociationReport.Item {
    /// A delivery as it came in its file, to be handed on with its signature.
    package init(title: String, _ signed: SignedReport) {
        self.init(
            title: title,
            signed.report,
            key: signed.key.text,
            signature: signed.signature.base64EncodedString()
        )
    }

    /// Both or neither: a key without what it signed is nothing.
    fileprivate var isIntact: Bool {
        guard let key, let signature else { return key == nil && signature == nil }
        guard let known = ReportKey(text: key), let signed = Data(base64Encoded: signature),
            let message = try? SignedAssociationReport.canonical(report)
        else { return false }
        return known.accepts(signed, of: message)
    }
}

extension AssociationFile {
    /// Reads a file that is said to be another förbund's.
    package init(_ bytes: Data) throws(SignedReport.Fault) {
        let signed = try SignedAssociationReport(bytes)
        self.init(
            signed.report,
            key: signed.key.text,
            isIntact: signed.isIntact,
            areItemsIntact: signed.areItemsIntact
        )
    }
}
