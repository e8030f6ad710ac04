package import Domain
import Folder
package import Foundation
import GRDB

extension LedgerImport: FetchableRecord, PersistableRecord {}

extension Store {
    /// Läser in huvudboken (imports the ledger): the file's months replace what the books had of them, all in one transaction. The
    /// file that was read last changes nothing.
    package func importLedger(
        _ source: LedgerFile,
        _ bytes: Data,
        named name: String,
        months: ClosedRange<Int> = 1...12,
        _ signature: Signature
    ) async throws -> LedgerReport {
        try signature.user.may(.keepLedger).orRefuse()
        try await folder.read { db in try db.mayTake(source, signature).orRefuse() }
        let file = try folder.files.keep(bytes, as: source.mediaType, named: name)
        return try await take(source, months, file, signature)
    }

    /// Provar (tries) a file by the import itself. Nothing is written.
    package func tryLedger(
        _ source: LedgerFile,
        months: ClosedRange<Int> = 1...12,
        _ signature: Signature
    ) async throws -> LedgerReport {
        try await take(source, months, nil, signature)
    }

    private func take(
        _ source: LedgerFile,
        _ months: ClosedRange<Int>,
        _ file: KeptFile?,
        _ signature: Signature
    ) async throws -> LedgerReport {
        try await folder.database.writeWithoutTransaction { db in
            var report: LedgerReport?
            try db.inTransaction(.immediate) {
                try signature.user.may(.keepLedger).orRefuse()
                try db.mayTake(source, signature).orRefuse()
                let made = try db.report(source, months, file, signature)
                report = made
                return made.effect == .imported ? .commit : .rollback
            }
            guard let report else { throw Missing() }
            return report
        }
    }
}

extension Database {
    /// Whether the file is one for these books, as they stand.
    fileprivate func mayTake(_ source: LedgerFile, _ signature: Signature) throws -> Ruling {
        guard let association = try CoordinationAssociation.fetchOne(self) else { throw Missing() }
        let ruling = source.mayBeTaken(by: association, on: signature.day)
        guard ruling.outcome == .met, source.kind == .balances, let year = source.ledger.year?.first.year,
            try lastImport(of: year)?.kind == .ledger
        else { return ruling }
        return Ruling(
            .notMet,
            .Kansli.ledger,
            "Året \(year) har redan verifikationer, och filen har bara saldon. Hämta hela boken, SIE 4E."
        )
    }

    fileprivate func report(
        _ source: LedgerFile,
        _ months: ClosedRange<Int>,
        _ file: KeptFile?,
        _ signature: Signature
    ) throws -> LedgerReport {
        guard let year = source.ledger.year?.first.year else { throw Missing() }
        let period = LedgerPeriod(year, months)
        if let file, let last = try lastImport(of: year), try isSame(last, file, period) {
            return LedgerReport(.known, period, through: last.through, last.counts.unchanged, warnings: last.remarks)
        }
        var taking = try LedgerTaking(self, source, period)
        let (before, change) = (try accountSums(of: year), try lastImport(of: year))
        let through = try taking.takeAll()
        if let file {
            let made = LedgerImport(
                id: taking.id,
                period,
                source,
                file: try add(file, signature),
                through: through,
                counts: taking.counts,
                signature
            )
            try made.insert(self)
            try append("imported", to: "ledger/\(year)", before: change, after: made, signature)
        }
        return LedgerReport(
            file == nil ? .tried : .imported,
            period,
            through: through,
            taking.counts,
            changes: try accountSums(of: year).changes(since: before),
            warnings: source.warnings
        )
    }

    private func isSame(_ last: LedgerImport, _ file: KeptFile, _ period: LedgerPeriod) throws -> Bool {
        try last.period == period && self.file(last.file).sha256 == file.sha256
    }

    func lastImport(of year: Int) throws -> LedgerImport? {
        let last: SQLRequest<LedgerImport> = "SELECT * FROM ledgerImport WHERE year = \(year) ORDER BY id DESC LIMIT 1"
        return try last.fetchOne(self)
    }

    fileprivate func accountSums(of year: Int) throws -> [AccountNumber: Money] {
        let rows = try Row.fetchAll(
            self,
            sql: """
                SELECT account, sum(amount) FROM ledgerSum JOIN ledgerCoding ON ledgerCoding.id = coding
                WHERE year = ? GROUP BY account
                """,
            arguments: [year]
        )
        return Dictionary(uniqueKeysWithValues: rows.map { (AccountNumber(rawValue: $0[0]), Money(ore: $0[1])) })
    }
}

extension [AccountNumber: Money] {
    fileprivate func changes(since before: Self) -> [AccountChange] {
        Set(keys).union(before.keys).sorted().compactMap { account in
            let (old, new) = (before[account] ?? .zero, self[account] ?? .zero)
            return old == new ? nil : AccountChange(account, old, new)
        }
    }
}

extension LedgerCounts {
    fileprivate var unchanged: LedgerCounts {
        var counts = self
        (counts.new, counts.changed, counts.gone) = (0, 0, 0)
        return counts
    }
}
