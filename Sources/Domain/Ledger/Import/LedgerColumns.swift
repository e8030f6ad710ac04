/// Kolumner (ledger columns): which headings of a table of vouchers say what. They are saved, as a system's tables look the same each time.
package struct LedgerColumns: Codable, Hashable, Sendable {
    package enum Field: String, CaseIterable, Codable, Hashable, Sendable, CodingKeyRepresentable {
        case day, series, number, text, account, accountName, amount, debit, credit, center, project
    }

    /// Headings by what they say; those that the table does not have are left out.
    package let headings: [Field: String]

    package init(_ headings: [Field: String]) { self.headings = headings.filter { !$0.value.isEmpty } }

    /// Whether a voucher can be made of them: a day, a number, an account, and an amount or both its sides.
    package var mayStand: Ruling {
        let missing = [Field.day, .number, .account].filter { headings[$0] == nil }
        guard missing.isEmpty else {
            return no("Välj kolumn för \(missing.map(\.swedish).joined(separator: ", ")).")
        }
        let isOneSided = headings[.amount] != nil && headings[.debit] == nil && headings[.credit] == nil
        let isTwoSided = headings[.amount] == nil && headings[.debit] != nil && headings[.credit] != nil
        guard isOneSided || isTwoSided else { return no("Välj antingen belopp, eller både debet och kredit.") }
        guard Set(headings.values).count == headings.count else { return no("Varje kolumn kan bara väljas en gång.") }
        return Ruling(.met, .Kansli.ledger, "Kolumnerna räcker.")
    }

    private func no(_ reason: String) -> Ruling { Ruling(.notMet, .Kansli.ledger, reason) }
}

extension LedgerColumns.Field {
    package var swedish: String {
        switch self {
        case .day: "dag"
        case .series: "verifikationsserie"
        case .number: "verifikationsnummer"
        case .text: "text"
        case .account: "konto"
        case .accountName: "kontots namn"
        case .amount: "belopp, kredit med minus"
        case .debit: "debet"
        case .credit: "kredit"
        case .center: "kostnadsställe"
        case .project: "projekt"
        }
    }
}
