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
    /// The stays that a period can tell of, without identity.
    func facts(of initiative: Int64, in period: FollowUpPeriod) throws -> [StayFacts] {
        let stays: SQLRequest<Stay> = """
            SELECT * FROM stay
            WHERE initiative = \(initiative) AND startedOn <= \(period.to) AND ifnull(endedOn >= \(period.from), 1)
              AND exitReason IS NOT 'misregistered'
            """
        let progress = try progress(of: initiative)
        return try stays.fetchAll(self).map { $0.facts(progress[$0.id] ?? [:]) }
    }

    /// By stay and instrument, how the latest measurement is beside the first.
    private func progress(of initiative: Int64) throws -> [Stay.ID: [String: StayFacts.Progress]] {
        try countedProgressions().filter { $0.initiative == initiative }.reduce(into: [:]) { found, progression in
            let progress: StayFacts.Progress =
                progression.change > 0 ? .better : progression.change < 0 ? .worse : .same
            found[progression.stay, default: [:]][Self.indicator(progression.instrument)] = progress
        }
    }

    func indicators() throws -> [String: String] {
        Dictionary(uniqueKeysWithValues: try instruments().map { (Self.indicator($0.id), $0.definition.name) })
    }

    private static func indicator(_ instrument: Int64) -> String { "instrument\(instrument)" }

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

extension Stay {
    /// An anonymous stay tells sex and start alone. One whose person is deleted tells what it told before.
    fileprivate func facts(_ progress: [String: StayFacts.Progress]) -> StayFacts {
        var facts = StayFacts(sex, startedOn: startedOn)
        facts.exit = endedOn.flatMap { day in
            exitReason.map {
                .init(on: day, reason: $0, after: after.map(\.livelihood), destination: destination ?? .missing)
            }
        }
        guard precision != .year else { return facts }
        var known = StayFacts.Known(band: AgeBand.standard.first { $0.key == ageBand })
        (known.referrer, known.education, known.disability) = (referrer, education, disability)
        known.supportTime = supportMonths.map(SupportTime.init(months:)) ?? .missing
        known.longAssistance = longAssistance
        known.violence = StayFacts.ViolenceAnswer(rawValue: violence.rawValue) ?? .notAsked
        known.before = before.livelihood
        known.progress = progress
        facts.known = known
        return facts
    }
}

extension Situation {
    fileprivate var livelihood: StayFacts.Livelihood {
        .init(incomes: incomes, occupations: occupations, work: work?.rawValue ?? 0, studies: studies?.rawValue ?? 0)
    }
}
