import Domain
import Site

/// Budgetens belopp: every line and year, and what the balance budget needs beside. An empty field is no amount.
struct BudgetForm {
    let data: FormData

    init(_ data: FormData) { self.data = data }

    static func name(_ line: BudgetLine.ID, _ year: Int) -> String { "rad.\(line).\(year)" }
    static func name(_ position: BalancePosition, _ year: Int) -> String { "post.\(position.rawValue).\(year)" }

    func refined(_ record: BudgetRecord) throws(FormErrors) -> BudgetDraft {
        var errors = FormErrors()
        let years = Array(record.version.statementYears)
        var draft = BudgetDraft(note: data["note"])
        draft.openingEquity = amount("equity", "Eget kapital", &errors) ?? .zero
        for line in record.lines {
            for year in years {
                let read = amount(Self.name(line.id, year), "\(line.fullName) \(year)", &errors)
                if let read { draft.amounts.append(BudgetAmount(line: line.id, year: year, amount: read)) }
            }
        }
        for position in BalancePosition.allCases {
            for year in years {
                let read = amount(Self.name(position, year), "\(position.swedish) \(year)", &errors)
                if let read { draft.positions.append(BalanceAmount(position: position, year: year, amount: read)) }
            }
        }
        try errors.check()
        return draft
    }

    private func amount(_ name: String, _ label: String, _ errors: inout FormErrors) -> Money? {
        data[name].isEmpty ? nil : data.money(name, label, &errors)
    }

    static func fields(_ record: BudgetRecord) -> Fields {
        var data = FormData()
        func put(_ name: String, _ amount: Money?) {
            data.append(name, amount?.swedishNumber ?? "")
        }
        data.append("note", record.version.note)
        put("equity", record.version.openingEquity)
        for year in record.version.statementYears {
            for line in record.lines { put(name(line.id, year), record.amounts[line.id]?[year]) }
            for position in BalancePosition.allCases { put(name(position, year), record.positions[position]?[year]) }
        }
        return Fields(data)
    }
}
