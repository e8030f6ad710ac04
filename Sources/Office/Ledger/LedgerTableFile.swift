import Domain
import Formats
import Foundation

/// A table that was uploaded: its sheet, and the headings that can be chosen.
struct LedgerTableFile {
    let sheet: SheetReading

    /// Nil for a file that is no table, as SIE.
    init?(_ bytes: Data, named name: String) throws(Unreadable) {
        let isWorkbook = FileType(of: bytes) == .xlsx
        guard isWorkbook || name.lowercased().hasSuffix(".csv") || name.lowercased().hasSuffix(".xlsx") else {
            return nil
        }
        guard isWorkbook else {
            sheet = try CSVReading(bytes, named: name).sheet
            return
        }
        let sheets = try WorkbookReading(xlsx: bytes).sheets
        guard let first = sheets.max(by: { $0.rows.count < $1.rows.count }) else {
            throw Unreadable("Arbetsboken har inga blad.")
        }
        sheet = first
    }

    /// Of the first row that has three texts or more.
    var headings: [String] {
        let rows = sheet.rows.prefix(10).map { row in
            row.cells.sorted { $0.key < $1.key }.compactMap { cell -> String? in
                guard case .text(let text) = cell.value.value else { return nil }
                return text
            }
        }
        return rows.first { $0.count >= 3 } ?? []
    }

    func fits(_ columns: LedgerColumns) -> Bool {
        columns.headings.values.allSatisfy { heading in headings.contains { $0.isSameHeading(as: heading) } }
    }

    /// The headings that go by the usual words.
    var guessed: [LedgerColumns.Field: String] {
        var found: [LedgerColumns.Field: String] = [:]
        for (field, words) in Self.usual {
            found[field] = headings.first { heading in words.contains { heading.isSameHeading(as: $0) } }
        }
        return found
    }

    private static let usual: [LedgerColumns.Field: [String]] = [
        .day: ["datum", "bokföringsdatum", "verifikationsdatum", "verdatum", "dag"],
        .series: ["serie", "verifikationsserie", "verserie"],
        .number: ["vernr", "verifikationsnummer", "verifikation", "verifikationsnr", "ver"],
        .text: ["text", "verifikationstext", "beskrivning"], .account: ["konto", "kontonummer", "kontonr"],
        .accountName: ["kontonamn", "benämning", "konto (t)"], .amount: ["belopp", "utfall"], .debit: ["debet"],
        .credit: ["kredit"], .center: ["kostnadsställe", "ansvar", "kst"], .project: ["projekt", "proj"],
    ]
}

extension LedgerFile {
    /// The months that it has vouchers of.
    var months: ClosedRange<Int>? {
        var months: Set<Int> = []
        try? handVouchers { months.insert($0.day.month) }
        guard let first = months.min(), let last = months.max() else { return nil }
        return first...last
    }
}
