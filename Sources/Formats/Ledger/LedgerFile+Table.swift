package import Domain
import Foundation

extension LedgerFile {
    /// A table of vouchers, one row of it a row of a voucher. A table does not say whose it is: `association` is the förbund that the
    /// importer says that it is of.
    package init(_ sheet: SheetReading, _ columns: LedgerColumns, of association: CoordinationAssociation) {
        let reading = LedgerTable(sheet, columns)
        let number = association.organisationNumber.flatMap { try? OrganisationNumber(typed: $0) }
        var ledger = Ledger(association.name, number)
        ledger.years = reading.year.map { [$0] } ?? []
        ledger.accounts = reading.accounts
        let vouchers = reading.vouchers
        self.init(.ledger, ledger) { take in for voucher in vouchers { try take(voucher) } }
        (errors, warnings, program) = (reading.errors, reading.warnings, "Tabell: \(sheet.name)")
        mediaType = "application/octet-stream"
    }
}

/// Rows gathered to vouchers.
private struct LedgerTable {
    private(set) var vouchers: [Voucher] = []
    private(set) var errors: [LedgerRemark] = []
    private(set) var warnings: [LedgerRemark] = []
    private var names: [AccountNumber: String] = [:]
    /// The place of each voucher, and the line that it began on.
    private var places: [[String]: (place: Int, line: Int)] = [:]
    private var lines: [Int] = []
    private let columns: LedgerColumns

    init(_ sheet: SheetReading, _ columns: LedgerColumns) {
        self.columns = columns
        let wanted = LedgerColumns.Field.allCases.compactMap { columns.headings[$0].map { Sheet.Column($0) } }
        let table = TableReading(sheet, wanted)
        (errors, warnings) = (table.errors.map(LedgerRemark.init), table.warnings.map(LedgerRemark.init))
        for row in table.rows where !row.isSum(columns) {
            do throws(FormatWarning) { try take(row) } catch { errors.append(LedgerRemark(error)) }
        }
        judge()
    }

    var accounts: [LedgerAccount] { names.sorted { $0.key < $1.key }.map { LedgerAccount($0.key, $0.value) } }

    var year: FinancialYear? {
        guard let year = vouchers.first?.day.year, let first = Day(year, 1, 1), let last = Day(year, 12, 31) else {
            return nil
        }
        return FinancialYear(0, first, last)
    }

    private mutating func take(_ row: TableRow) throws(FormatWarning) {
        let account = AccountNumber(rawValue: try row.required(heading(.account)))
        guard account.rawValue.allSatisfy(\.isNumber) else {
            throw row.error(heading(.account), "Kontot ska vara siffror.")
        }
        if names[account]?.isEmpty != false { names[account] = text(.accountName, row) }
        let (day, amount) = (try day(of: row), try amount(of: row))
        let key = [text(.series, row), try row.required(heading(.number)), day.rawValue]
        let place = places[key]?.place ?? vouchers.count
        if places[key] == nil {
            places[key] = (place, row.number)
            lines.append(row.number)
            vouchers.append(Voucher(key[0], key[1], day, text(.text, row)))
        }
        let objects = [(1, text(.center, row)), (6, text(.project, row))].filter { !$0.1.isEmpty }
        let own = text(.text, row)
        vouchers[place].rows.append(
            LedgerTransaction(
                account,
                amount,
                objects.map { ObjectCode($0.0, $0.1) },
                text: own == vouchers[place].text ? "" : own
            )
        )
    }

    private func heading(_ field: LedgerColumns.Field) -> String { columns.headings[field] ?? "" }

    private func text(_ field: LedgerColumns.Field, _ row: TableRow) -> String {
        columns.headings[field].map { row.text($0) } ?? ""
    }

    private func day(of row: TableRow) throws(FormatWarning) -> Day {
        let digits = row.text(heading(.day)).filter { $0 != "-" && $0 != "/" && $0 != "." }
        if digits.count == 8, let number = Int(digits),
            let day = Day(number / 10_000, number / 100 % 100, number % 100)
        {
            return day
        }
        guard let day = try row.day(heading(.day)) else { throw row.error(heading(.day), "Dagen saknas.") }
        return day
    }

    private func amount(of row: TableRow) throws(FormatWarning) -> Money {
        guard columns.headings[.amount] == nil else {
            guard let amount = try money(.amount, row) else { throw row.error(heading(.amount), "Beloppet saknas.") }
            return amount
        }
        let (debit, credit) = (try money(.debit, row), try money(.credit, row))
        guard debit != nil || credit != nil else { throw row.error(heading(.debit), "Beloppet saknas.") }
        return (debit ?? .zero) - (credit ?? .zero)
    }

    /// As programs write it too: 1234.50, 1 234,50-, and any blank between thousands.
    private func money(_ field: LedgerColumns.Field, _ row: TableRow) throws(FormatWarning) -> Money? {
        guard case .text(let written) = row[heading(field)] else { return try row.money(heading(field)) }
        var text = written.replacing(/[\u{2007}\u{2009}']/, with: "\u{A0}")
        if text.wholeMatch(of: /[-−]?\d+\.\d{1,2}/) != nil { text = text.replacing(".", with: ",") }
        if text.hasSuffix("-") { text = "-" + text.dropLast() }
        do { return try Money(swedish: text) } catch { throw row.error(heading(field), error.message) }
    }

    private mutating func judge() {
        if vouchers.isEmpty, errors.isEmpty { errors.append(LedgerRemark(nil, "empty", "Tabellen har inga rader.")) }
        for (place, voucher) in vouchers.enumerated() {
            let sum = voucher.rows.reduce(0) { $0 + $1.amount.rawValue }
            guard sum != 0 else { continue }
            let text =
                "Verifikation \(voucher.name) går inte ihop: raderna summerar till \(Money(ore: sum).swedishNumber)."
            errors.append(LedgerRemark(lines[place], "unbalanced", text))
        }
    }
}

extension TableRow {
    /// A row of a sum, which has an amount and neither account nor voucher.
    fileprivate func isSum(_ columns: LedgerColumns) -> Bool {
        [.account, .number].allSatisfy { columns.headings[$0].map { text($0).isEmpty } ?? true }
    }
}

extension LedgerRemark {
    init(_ warning: FormatWarning) {
        self.init(warning.row, "table", (warning.field.map { "\($0): " } ?? "") + warning.text)
    }
}
