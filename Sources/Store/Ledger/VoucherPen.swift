import Domain
import Folder
import GRDB

/// Writes vouchers and rows by two statements that are prepared once.
struct VoucherPen {
    private let db: Database
    private let importID: LedgerImport.ID
    private let voucherStatement: Statement
    private let rowStatement: Statement
    private let first: Int64
    private(set) var written = 0

    init(_ db: Database, import id: LedgerImport.ID) throws {
        (self.db, importID) = (db, id)
        voucherStatement = try db.makeStatement(
            sql: "INSERT INTO ledgerVoucher VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        )
        rowStatement = try db.makeStatement(sql: "INSERT INTO ledgerRow VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        first = try db.nextID(VoucherTable.self)
    }

    private var current: Int64 { first + Int64(written) - 1 }

    mutating func write(_ voucher: Voucher, _ mark: Int64) throws {
        written += 1
        voucherStatement.setUncheckedArguments([
            current, importID, voucher.day.year, voucher.day.month, voucher.series, voucher.number, voucher.day,
            voucher.text, voucher.registeredOn, voucher.by, mark,
        ])
        try voucherStatement.execute()
    }

    /// A row of the voucher that was written last.
    func write(_ row: LedgerTransaction, _ position: Int, _ coding: Int64) throws {
        rowStatement.setUncheckedArguments([
            current, position, coding, row.kind.rawValue, row.amount.rawValue, row.text, row.day,
            row.quantity.map { "\($0)" }, row.by,
        ])
        try rowStatement.execute()
    }

    /// No id is given twice, whatever is taken out later.
    func finish() throws {
        try db.execute(
            sql: "UPDATE sequence SET last = max(last, ?) WHERE name = ?",
            arguments: [current, VoucherTable.databaseTableName]
        )
    }

    /// How many of these vouchers have their series and number in one that was written now.
    func namesAgain(of vouchers: [Int64]) throws -> Int {
        guard !vouchers.isEmpty, written > 0 else { return 0 }
        let names = try Set(names("id BETWEEN ? AND ?", [first, current]))
        return try self.names("id IN (SELECT value FROM json_each(?))", [vouchers.jsonList])
            .count { names.contains($0) }
    }

    private func names(_ condition: String, _ arguments: StatementArguments) throws -> [[String]] {
        try Row.fetchAll(
            db,
            sql: "SELECT series, number FROM ledgerVoucher WHERE \(condition)",
            arguments: arguments
        )
        .map { [$0[0], $0[1]] }
    }
}

enum VoucherTable: TableRecord { static let databaseTableName = "ledgerVoucher" }
