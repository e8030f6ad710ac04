import Domain
import Folder
import GRDB

/// A ledger file on its way in. Vouchers that stand in the books as the file has them are left as they are; those that the file does not
/// have are taken out.
struct LedgerTaking {
    let db: Database
    let source: LedgerFile
    let period: LedgerPeriod
    let id: LedgerImport.ID
    private(set) var counts = LedgerCounts()
    var codings: LedgerCodings
    private var pen: VoucherPen
    private var sums = LedgerSums()
    /// Vouchers of the period that have not been met in the file, by their marks.
    private var unmet: [Int64: [Int64]]
    private var last: Day?

    init(_ db: Database, _ source: LedgerFile, _ period: LedgerPeriod) throws {
        (self.db, self.source, self.period) = (db, source, period)
        id = try db.nextID(LedgerImport.self)
        codings = try LedgerCodings(db)
        pen = try VoucherPen(db, import: id)
        unmet = try db.marks(in: period)
    }

    /// Takes all in, and says until which day the file speaks.
    mutating func takeAll() throws -> Day? {
        let standing = try db.lastImport(of: period.year)
        if standing?.kind != .ledger { try db.forgetSums(LedgerPeriod(period.year)) }
        counts.accounts = source.ledger.accounts.count
        try source.handVouchers { try take($0) }
        try removeUnmet()
        try db.forgetSums(period)
        try sums.write(db, year: period.year)
        try takeBalances()
        return source.through ?? last
    }

    private mutating func take(_ voucher: Voucher) throws {
        try voucher.mayStand(in: period.year).orRefuse()
        guard period.contains(voucher.day) else { return }
        counts.vouchers += 1
        last = max(last ?? voucher.day, voucher.day)
        let mark = voucher.contentMark
        let isMet = unmet[mark]?.popLast() != nil
        if !isMet { try pen.write(voucher, mark) }
        for (place, row) in voucher.rows.enumerated() {
            let coding = try codings.id(of: row)
            if !isMet { try pen.write(row, place + 1, coding) }
            guard row.kind != .struck else { continue }
            counts.transactions += 1
            sums.add(row.amount, voucher.day.month, coding)
        }
    }

    private mutating func removeUnmet() throws {
        try pen.finish()
        let gone = unmet.values.flatMap(\.self)
        counts.changed = try pen.namesAgain(of: gone)
        (counts.new, counts.gone) = (pen.written - counts.changed, gone.count - counts.changed)
        try db.remove(vouchers: gone)
    }
}

extension Database {
    fileprivate func marks(in period: LedgerPeriod) throws -> [Int64: [Int64]] {
        let rows = try Row.fetchCursor(
            self,
            sql: "SELECT mark, id FROM ledgerVoucher WHERE year = ? AND month BETWEEN ? AND ? ORDER BY id DESC",
            arguments: [period.year, period.months.lowerBound, period.months.upperBound]
        )
        var marks: [Int64: [Int64]] = [:]
        while let row = try rows.next() { marks[row[0], default: []].append(row[1]) }
        return marks
    }

    fileprivate func forgetSums(_ period: LedgerPeriod) throws {
        try execute(
            sql: "DELETE FROM ledgerSum WHERE year = ? AND month BETWEEN ? AND ?",
            arguments: [period.year, period.months.lowerBound, period.months.upperBound]
        )
    }

    fileprivate func remove(vouchers: [Int64]) throws {
        guard !vouchers.isEmpty else { return }
        let list = vouchers.jsonList
        try execute(
            sql: "DELETE FROM ledgerRow WHERE voucher IN (SELECT value FROM json_each(?))",
            arguments: [list]
        )
        try execute(sql: "DELETE FROM ledgerVoucher WHERE id IN (SELECT value FROM json_each(?))", arguments: [list])
    }
}

extension [Int64] {
    /// For `json_each`, which takes any number where a list of arguments has an end.
    var jsonList: String { "[" + map(String.init).joined(separator: ",") + "]" }
}

/// What rows add up to, by month and coding.
private struct LedgerSums {
    private var sums: [Int64: (amount: Int, entries: Int)] = [:]

    mutating func add(_ amount: Money, _ month: Int, _ coding: Int64) {
        let key = coding << 4 | Int64(month)
        let sum = sums[key] ?? (0, 0)
        sums[key] = (sum.amount + amount.rawValue, sum.entries + 1)
    }

    func write(_ db: Database, year: Int) throws {
        let statement = try db.makeStatement(sql: "INSERT INTO ledgerSum VALUES (?, ?, ?, ?, ?)")
        for (key, sum) in sums.sorted(by: { $0.key < $1.key }) {
            try statement.execute(arguments: [year, key & 15, key >> 4, sum.amount, sum.entries])
        }
    }
}
