import Domain
import Formats
import Foundation
import GRDB

extension SealedColumn {
    static let deliveryKey = SealedColumn("deliveryKey", "sealedKey")
    static let deliveryCounts = SealedColumn("delivery", "sealedCounted")
    static let deliveries = [deliveryKey, deliveryCounts]
}

extension Database {
    func indicators() throws -> [String: String] {
        Dictionary(uniqueKeysWithValues: try instruments().map { (Self.indicator($0.id), $0.definition.name) })
    }

    static func indicator(_ instrument: Int64) -> String { "instrument\(instrument)" }

    /// Earlier deliveries of an initiative with what was counted for them.
    func delivered(of initiative: Int64, _ vault: Vault) throws -> [(number: Int64, tables: DeliveredTables)] {
        let sql: SQLRequest<Row> =
            "SELECT id, period, file, sealedCounted FROM delivery WHERE initiative = \(initiative) ORDER BY id"
        return try sql.fetchAll(self).map { row in
            let (number, file): (Int64, Data) = (row["id"], row["file"])
            let report = try SignedReport(file).report
            let counted = try KeptTallies.tallies(vault.open(row["sealedCounted"], .deliveryCounts, row: number))
            return (number, DeliveredTables(report.period, counted: counted, printed: report.tables))
        }
    }

    /// The register's own key, made when it first delivers.
    func signingKey(_ vault: Vault) throws -> ReportSigningKey {
        if let sealed = try Data.fetchOne(self, sql: "SELECT sealedKey FROM deliveryKey") {
            let bytes = Data(base64Encoded: try vault.open(sealed, .deliveryKey, row: 1))
            guard let key = bytes.flatMap(ReportSigningKey.init(bytes:)) else { throw Missing() }
            return key
        }
        let key = ReportSigningKey()
        let sealed = try vault.seal(key.bytes.base64EncodedString(), .deliveryKey, row: 1)
        try execute(literal: "INSERT INTO deliveryKey VALUES (1, \(sealed))")
        return key
    }
}
