/// Not (note, LKBR 9 kap.) to an item of the statements: the accounts that it is made of, beside the year before. Its sum is
/// the item's, by construction.
package struct StatementNote: Hashable, Sendable {
    package let number: Int
    package let item: StatementItem
    package let rows: [Row]
    /// What the board says of the item; empty for nothing.
    package let text: String

    package struct Row: Hashable, Sendable {
        package let label: String
        package let accounts: [AccountNumber]
        package let current: Money
        /// Nil when the year before has no ledger to take it from.
        package let previous: Money?
    }

    package var current: Money { rows.map(\.current).reduce(.zero, +) }
    package var previous: Money? {
        let known = rows.compactMap(\.previous)
        return known.count == rows.count ? known.reduce(.zero, +) : nil
    }
}

/// Notrader (note rows): what accounts are called in the notes, by the first digits of their number; the longest that fit
/// decide. An account that no rule takes stands by its own name.
package struct NoteRows: Hashable, Sendable {
    package var labels: [String: String]

    package init(_ labels: [String: String] = [:]) { self.labels = labels }

    func label(of account: AccountNumber, in chart: [AccountNumber: String]) -> String {
        labels.longestPrefix(of: account.rawValue) ?? chart[account].flatMap { $0.isEmpty ? nil : $0 }
            ?? "Konto \(account.rawValue)"
    }
}

extension StatementNote {
    /// The notes of a year in the order of its items, numbered from the one that `principles` leaves: note 1 tells of how the
    /// accounts are kept. Equity has none, since the balance sheet itself shows how it changed.
    static func all(_ current: LedgerTotals, _ previous: LedgerTotals?, _ terms: NoteTerms) -> [StatementNote] {
        let told = StatementItem.allCases.filter { $0 != .openingEquity }
            .map { (item: $0, rows: rows(of: $0, current, previous, terms)) }.filter { !$0.rows.isEmpty }
        return zip(2..., told).map { number, note in
            StatementNote(number: number, item: note.item, rows: note.rows, text: terms.texts[.item(note.item)] ?? "")
        }
    }

    private static func rows(
        of item: StatementItem,
        _ current: LedgerTotals,
        _ previous: LedgerTotals?,
        _ terms: NoteTerms
    ) -> [Row] {
        let accounts = Set(current.closing.keys).union(previous.map { Set($0.closing.keys) } ?? [])
            .filter { terms.mapping.item(of: $0) == item }.sorted()
        func shown(_ totals: LedgerTotals, _ accounts: [AccountNumber]) -> Money {
            item.shown(accounts.map { totals.closing[$0] ?? .zero }.reduce(.zero, +))
        }
        let labels = Dictionary(grouping: accounts) { terms.rows.label(of: $0, in: terms.chart) }
        return labels.map { label, accounts in
            Row(
                label: label,
                accounts: accounts,
                current: shown(current, accounts),
                previous: previous.map { shown($0, accounts) }
            )
        }
        .filter { $0.current != .zero || $0.previous ?? .zero != .zero }
        .sorted { ($0.accounts.first?.rawValue ?? "", $0.label) < ($1.accounts.first?.rawValue ?? "", $1.label) }
    }
}

/// What notes are written by: the mapping of accounts, their names, the förbund's own rows and texts.
package struct NoteTerms: Sendable {
    let mapping: StatementMapping
    let chart: [AccountNumber: String]
    let rows: NoteRows
    let texts: [NoteKey: String]

    package init(
        _ mapping: StatementMapping,
        chart: [AccountNumber: String] = [:],
        rows: NoteRows = NoteRows(),
        texts: [NoteKey: String] = [:]
    ) {
        (self.mapping, self.chart, self.rows, self.texts) = (mapping, chart, rows, texts)
    }
}

/// What a text in the notes is about.
package enum NoteKey: Codable, Hashable, Sendable {
    /// Redovisningsprinciper, which is note 1.
    case principles
    /// Panter och ansvarsförbindelser, which stand below the balance sheet.
    case contingencies
    case item(StatementItem)
}

extension NoteKey: RawRepresentable, CaseIterable {
    package static let allCases: [NoteKey] =
        [.principles, .contingencies]
        + StatementItem.allCases.filter { $0 != .openingEquity }.map(NoteKey.item)

    package init?(rawValue: String) {
        switch rawValue {
        case "principles": self = .principles
        case "contingencies": self = .contingencies
        default:
            guard let item = StatementItem(rawValue: rawValue) else { return nil }
            self = .item(item)
        }
    }

    package var rawValue: String {
        switch self {
        case .principles: "principles"
        case .contingencies: "contingencies"
        case .item(let item): item.rawValue
        }
    }

    package var swedish: String {
        switch self {
        case .principles: "Redovisningsprinciper"
        case .contingencies: "Panter och ansvarsförbindelser"
        case .item(let item): item.swedish
        }
    }
}

extension Dictionary where Key == String {
    /// The value of the longest key that the digits begin with.
    func longestPrefix(of digits: String) -> Value? {
        for length in stride(from: digits.count, to: 0, by: -1) {
            if let value = self[String(digits.prefix(length))] { return value }
        }
        return nil
    }
}

/// Nottext (text of a note) in a year, in the board's words.
package struct NoteText: Codable, Hashable, Sendable {
    package let year: Int
    package let key: NoteKey
    package let text: String
    package let revision: Int

    package init(_ year: Int, _ key: NoteKey, _ text: String, revision: Int = 1) {
        (self.year, self.key, self.text, self.revision) = (year, key, text, revision)
    }
}
