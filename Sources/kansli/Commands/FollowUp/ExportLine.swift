import Domain
import Formats

/// What was written, and under which key.
struct ExportLine: Encodable {
    let file: String
    let year, number, deliveries: Int
    let key, fingerprint: String

    init(_ file: String, _ report: AssociationReport, _ key: ReportKey) {
        (self.file, year, number) = (file, report.year, report.number)
        (deliveries, self.key, fingerprint) = (report.items.count, key.text, key.fingerprint)
    }

    func text(json: Bool) throws -> String {
        guard !json else { return try jsonLine }
        return """
            \(file): \(deliveries) leveranser för \(year), fil nr \(number).
            Nyckel: \(key)
            Fingeravtryck att läsa upp på telefon: \(fingerprint)
            """
    }
}
