package import Domain
import Folder
package import Foundation
import GRDB

extension LedgerRow: FetchableRecord {}

extension Store {
    /// A year's sums by month and coding, each where the rules lay it.
    package func ledgerYear(_ year: Int) async throws -> LedgerYear {
        LedgerYear(
            year,
            chart: try await chart(of: year),
            sums: try await folder.read { db in
                try memory.codingSums.value(year, at: db.lastEvent()) { try db.codingSums(of: year) }
            },
            openings: try await openingBalances(of: year)
        )
    }

    /// The rows that a figure is made of, in the order of their days. Struck rows are in no figure.
    package func ledgerRows(
        _ selection: LedgerSelection,
        in year: LedgerYear,
        offset: Int = 0,
        limit: Int
    ) async throws -> [LedgerRow] {
        let chosen = Dictionary(grouping: year.sums.filter(selection.holds), by: \.coding.id)
            .map { [$0.key, $0.value.reduce(0) { $0 | 1 << Int64($1.month) }] }
        let list = "[" + chosen.map { "[\($0[0]),\($0[1])]" }.joined(separator: ",") + "]"
        return try await folder.read { db in
            let statement = try db.cachedStatement(sql: rowsOfCodings)
            return try LedgerRow.fetchAll(statement, arguments: [list, year.year, limit, offset])
        }
    }

    /// All rows of a voucher, those that were struck too.
    package func voucherRows(_ id: Int64) async throws -> [LedgerRow] {
        try await folder.read { db in
            let rows = try LedgerRow.fetchAll(
                db,
                sql: rowColumns + " WHERE ledgerVoucher.id = ? ORDER BY position",
                arguments: [id]
            )
            guard !rows.isEmpty else { throw Missing() }
            return rows
        }
    }

    /// The import that brought a voucher.
    package func ledgerImport(ofVoucher id: Int64) async throws -> LedgerImport {
        try await folder.read { db in
            let own: SQLRequest<LedgerImport> =
                "SELECT * FROM ledgerImport WHERE id = (SELECT cameWith FROM ledgerVoucher WHERE id = \(id))"
            guard let made = try own.fetchOne(db) else { throw Missing() }
            return made
        }
    }

    /// The file of an import, for a download.
    package func ledgerFile(of id: LedgerImport.ID) async throws -> (name: String, bytes: Data) {
        let made = try await folder.read { db in try db.known(id, LedgerImport.self) }
        let (file, bytes) = try await folder.file(made.file)
        return (file.name, bytes)
    }
}

extension Database {
    fileprivate func codingSums(of year: Int) throws -> [CodingSum] {
        let rules = try codingRules()
        let rows = try Row.fetchCursor(self, sql: sumsOfYear, arguments: [year])
        var sums: [CodingSum] = []
        while let row = try rows.next() {
            let coding = LedgerCoding(
                id: row[1],
                AccountNumber(rawValue: row[2]),
                center: row[3],
                project: row[4]
            )
            guard let day = Day(year, row[0], 1) else { continue }
            let place: LedgerPlace =
                row[7] ? LedgerPlace(rules[coding.id]?.deciding(on: day)) : .balanceSheet
            sums.append(CodingSum(row[0], coding, place, Money(ore: row[5]), entries: row[6]))
        }
        return sums
    }
}

private let sumsOfYear = """
    SELECT month, ledgerCoding.id, ledgerCoding.account, center, project, amount, entries, \(resultCondition)
    FROM ledgerSum
    JOIN ledgerCoding ON ledgerCoding.id = coding
    LEFT JOIN ledgerAccount ON ledgerAccount.year = ledgerSum.year AND ledgerAccount.number = ledgerCoding.account
    WHERE ledgerSum.year = ? ORDER BY ledgerCoding.account, center, project, month
    """

private let rowColumns = """
    SELECT ledgerVoucher.id AS voucher, series, number, ledgerVoucher.day AS day, ledgerVoucher.text AS voucherText,
      account, center, project, ledgerRow.kind AS kind, ledgerRow.text AS text, amount
    FROM ledgerRow
    JOIN ledgerVoucher ON ledgerVoucher.id = ledgerRow.voucher
    JOIN ledgerCoding ON ledgerCoding.id = ledgerRow.coding
    """

/// Each coding comes with its months as bits.
private let rowsOfCodings = """
    WITH chosen (coding, months) AS (SELECT value ->> 0, value ->> 1 FROM json_each(?))
    \(rowColumns)
    JOIN chosen ON chosen.coding = ledgerRow.coding
    WHERE ledgerVoucher.year = ? AND (chosen.months >> ledgerVoucher.month) & 1 AND ledgerRow.kind <> 'struck'
    ORDER BY ledgerVoucher.day, ledgerVoucher.id, position LIMIT ? OFFSET ?
    """
