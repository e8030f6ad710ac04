/// Räkenskaperna och det egna kapitalet.
extension YearBasis {
    func statementTables(
        _ part: YearPart,
        _ tables: [(title: String, lines: KeyPath<Statements, [Statements.Line]>)]
    ) -> [YearBlock] {
        guard let statements else { return [.remark("Det finns inga räkenskaper för \(year).")] }
        let made = tables.compactMap { title, lines in
            let rows = statements[keyPath: lines].map { line in
                YearTable.Row(line.label, [.money(line.current), .amount(line.previous)], isSum: line.isSum)
            }
            let columns = ["Post", String(year), String(year - 1)]
            return rows.isEmpty ? nil : YearBlock.table(YearTable(part, "\(title), kronor", columns, rows))
        }
        return made.isEmpty
            ? [.remark("Året före är inte känt, så \(part.swedish.lowercased()) kan inte göras.")] : made
    }

    /// The result, what it is corrected by with the board's reasons, and what is left to restore.
    var balanceRequirement: YearBlock {
        guard let statements else { return .remark("Det finns inga räkenskaper för \(year).") }
        let requirement = accounts?.requirement ?? BalanceRequirement(year, result: statements.current.result)
        func row(_ name: String, _ amount: Money, isSum: Bool = false) -> YearTable.Row {
            YearTable.Row(name, [.money(amount)], isSum: isSum)
        }
        let adjustments = requirement.adjustments.map { one in
            row("\(one.kind.swedish): \(one.reason)", Money(ore: one.kind.sign * one.amount.rawValue))
        }
        let left = (accounts?.deficits ?? []).filter { $0.left > .zero }
            .map { row("Att återställa från \($0.year), senast \($0.lastYear)", $0.left) }
        let rows =
            [row("Årets resultat", requirement.result)] + adjustments
            + [row("Balanskravsresultat", requirement.sum, isSum: true)] + left
        return .table(YearTable(.balanceRequirement, "Balanskravsresultat, kronor", ["Post", String(year)], rows))
    }

    /// The year before first, as a reader compares; without a ledger what is known of equity.
    var overview: YearBlock {
        guard let accounts else { return equityTable }
        let years = Array(accounts.overview.reversed())
        let rows = OverviewYear.rows.map { row in YearTable.Row(row.label, years.map { YearTable.Cell(row.value($0)) })
        }
        return .table(YearTable(.multiYear, "Flerårsöversikt", ["Post"] + years.map { String($0.year) }, rows))
    }

    /// Redovisningsprinciper, the notes to the items, and what stands below the balance sheet.
    var notes: [YearBlock] {
        guard let accounts else { return [.remark("Det finns ingen huvudbok för \(year) att göra noter av.")] }
        return words("Not 1. Redovisningsprinciper", accounts.texts[.principles])
            + accounts.notes.flatMap { note -> [YearBlock] in
                let title = "Not \(note.number). \(note.item.swedish)"
                return [noteTable(note, title)] + (note.text.isEmpty ? [] : [.words(note.text)])
            } + words("Panter och ansvarsförbindelser", accounts.texts[.contingencies])
    }

    private func words(_ heading: String, _ text: String?) -> [YearBlock] {
        guard let text, !text.isEmpty else { return [] }
        return [.words("# \(heading)\n\n\(text)")]
    }

    private func noteTable(_ note: StatementNote, _ title: String) -> YearBlock {
        let rows = note.rows.map { YearTable.Row($0.label, [.money($0.current), .amount($0.previous)]) }
        let sum = YearTable.Row("Summa", [.money(note.current), .amount(note.previous)], isSum: true)
        let columns = ["Post", String(year), String(year - 1)]
        return .table(YearTable(.notes, "\(title), kronor", columns, rows + [sum]))
    }

    /// At most five years, the latest last.
    private var shownYears: [EquityYear] {
        Array(equityYears.filter { $0.year <= year }.sorted { $0.year < $1.year }.suffix(5))
    }

    var equityTable: YearBlock {
        guard !shownYears.isEmpty else { return .remark("Det finns inga räkenskaper för \(year).") }
        let years = shownYears
        let rows = [
            YearTable.Row("Medlemmarnas bidrag", years.map { .money($0.allocated) }),
            YearTable.Row("Årets resultat", years.map { .money($0.result) }),
            YearTable.Row("Eget kapital vid årets slut", years.map { .money($0.equity) }),
            YearTable.Row("Eget kapital i förhållande till bidragen", years.map { .text($0.shareInWords) }),
        ]
        return .table(YearTable(.equity, "Ekonomin år för år, kronor", ["Post"] + years.map { String($0.year) }, rows))
    }

    var equityChart: [YearBlock] {
        let years = shownYears
        guard years.count > 1 else { return [] }
        let series = [
            YearChart.Series("Årets resultat", years.map(\.result)),
            YearChart.Series("Eget kapital", years.map(\.equity)),
        ]
        return [.chart(YearChart(.equityChart, "Resultat och eget kapital", years.map { String($0.year) }, series))]
    }
}

extension EquityYear {
    /// "17,3 procent".
    fileprivate var shareInWords: String {
        equity.perMille(of: allocated).map { "\($0.swedishPercentNumber)\u{A0}procent" } ?? ""
    }
}

extension YearTable.Cell {
    fileprivate init(_ value: OverviewYear.Value) {
        switch value {
        case .kronor(let amount): self = .money(amount)
        case .share: self = .text(value.swedishNumber)
        }
    }
}
