/// Inläsning (ledger import): a file that was taken into the books of a year, with what it changed. Earlier ones stay, and so do their
/// files.
package struct LedgerImport: Codable, Hashable, Sendable {
    package typealias ID = Int64

    package let id: ID
    package let year: Int
    /// The months that were replaced: 1 and 12 for the whole year.
    package let firstMonth: Int
    package let lastMonth: Int
    package let kind: LedgerFile.Kind
    /// The file's row; its bytes are kept.
    package let file: Int64
    package let program: String
    package let generatedOn: Day?
    /// The last day that the file speaks of: its own word, or its last voucher's.
    package let through: Day?
    package let takenOn: Day
    package let takenBy: String
    package let counts: LedgerCounts
    /// What the reader said of the file, with line numbers.
    package let remarks: [LedgerRemark]

    package init(
        id: ID,
        _ period: LedgerPeriod,
        _ source: LedgerFile,
        file: Int64,
        through: Day?,
        counts: LedgerCounts,
        _ signature: Signature
    ) {
        (self.id, year, firstMonth, lastMonth) = (id, period.year, period.months.lowerBound, period.months.upperBound)
        (kind, self.file, program, generatedOn) = (source.kind, file, source.program, source.generatedOn)
        (self.through, takenOn, takenBy) = (through, signature.day, signature.user.name)
        (self.counts, remarks) = (counts, source.warnings)
    }

    package var period: LedgerPeriod { LedgerPeriod(year, firstMonth...lastMonth) }
}

/// Period (ledger period): months of a year, which an import replaces.
package struct LedgerPeriod: Hashable, Sendable {
    package let year: Int
    package let months: ClosedRange<Int>

    package init(_ year: Int, _ months: ClosedRange<Int> = 1...12) { (self.year, self.months) = (year, months) }

    package var isWholeYear: Bool { months == 1...12 }

    package func contains(_ day: Day) -> Bool { day.year == year && months.contains(day.month) }
}

/// Antal (counts): what a file holds of the period, and what of it is news.
package struct LedgerCounts: Codable, Hashable, Sendable {
    package var accounts = 0
    package var vouchers = 0
    /// Rows that count; struck ones do not.
    package var transactions = 0
    /// Vouchers that were not there before.
    package var new = 0
    /// Vouchers of the same series and number as before, that say something else.
    package var changed = 0
    /// Vouchers that were there before, and are not in the file.
    package var gone = 0

    package init() {}
}

/// Utfall av inläsningen (ledger report): what an import did, or would do.
package struct LedgerReport: Hashable, Sendable {
    package enum Effect: String, Hashable, Sendable {
        /// The file was the last one read, and nothing was written.
        case known
        case imported
        /// Only tried.
        case tried
    }

    package let effect: Effect
    package let period: LedgerPeriod
    package let through: Day?
    package let counts: LedgerCounts
    /// Accounts whose sum in the year is another than before, by number.
    package let changes: [AccountChange]
    package let warnings: [LedgerRemark]

    package init(
        _ effect: Effect,
        _ period: LedgerPeriod,
        through: Day?,
        _ counts: LedgerCounts,
        changes: [AccountChange] = [],
        warnings: [LedgerRemark] = []
    ) {
        (self.effect, self.period, self.through, self.counts) = (effect, period, through, counts)
        (self.changes, self.warnings) = (changes, warnings)
    }
}

/// Ändrat konto (account change): an account's sum in a year before an import and after it.
package struct AccountChange: Hashable, Sendable {
    package let account: AccountNumber
    package let before: Money
    package let after: Money

    package init(_ account: AccountNumber, _ before: Money, _ after: Money) {
        (self.account, self.before, self.after) = (account, before, after)
    }
}
