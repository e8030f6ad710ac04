package import Domain
package import Formats
import Foundation
package import Store

extension Store {
    /// The file of a year that is handed on: each delivery as it came, and the förbund's own signature over all of them.
    package func signedYear(_ year: Int, _ signature: Signature) async throws -> SignedAssociationReport {
        let key = try followUpSigningKey()
        let forwarded = try await handOn(year, signature)
        let items = try forwarded.items.map { item -> AssociationReport.Item in
            guard let bytes = item.bytes else { return .init(title: item.title, item.delivery.report) }
            return .init(title: item.title, try SignedReport(bytes))
        }
        let report = AssociationReport(
            number: forwarded.number,
            association: forwarded.association,
            year: year,
            madeOn: signature.day,
            items: items
        )
        return try SignedAssociationReport(report, signedBy: key)
    }

    /// What another förbund registers and hears the fingerprint of.
    package func followUpPublicKey() throws -> ReportKey? { try followUpSigningKey().publicKey }

    private func followUpSigningKey() throws -> ReportSigningKey {
        guard let key = ReportSigningKey(bytes: try followUpKey()) else { throw CocoaError(.fileReadCorruptFile) }
        return key
    }
}
