package import Domain
package import Foundation

extension DeliveredFile {
    /// What a file says, and whether it is signed by the key that it names.
    package init(_ bytes: Data) throws(SignedReport.Fault) {
        let signed = try SignedReport(bytes)
        self.init(signed.report, key: signed.key.text, isIntact: signed.isIntact)
    }
}
