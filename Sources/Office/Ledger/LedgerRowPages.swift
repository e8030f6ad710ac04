import Domain
import Markup
import Site

extension Page {
    /// The rows of a figure: together they are its sum.
    static func ledgerRows(
        _ rows: [LedgerRow],
        _ selection: LedgerSelection,
        _ view: LedgerView,
        _ paging: Paging
    ) -> Page {
        let (count, sum) = (view.ledger.entries(selection), view.ledger.sum(selection))
        let months = selection.month == nil ? byMonth(selection, view) : ""
        return Page(
            view.title(of: selection),
            in: .economy,
            trail: [Link("Huvudbok \(view.year)", LedgerRoutes.year(view.year))],
            facts: [
                .text("Summa", view.shown(sum, selection).swedish),
                .text("Rader", "\(count)"),
            ],
            """
            \(months)
            \(count == 0 ? .empty("Inga rader. Ett år som lästes in som saldon har inga verifikationer.") : table(rows, selection, view, paging, count))
            """
        )
    }

    private static func byMonth(_ selection: LedgerSelection, _ view: LedgerView) -> HTML {
        let months = Set(view.ledger.sums.filter(selection.holds).map(\.month)).sorted()
        guard months.count > 1 else { return "" }
        let rows = months.map { month -> [HTML] in
            var own = selection
            own.month = month
            return ["\(month.monthName.capitalised)", view.figure(own)]
        }
        return Table("Per månad", [.text("Månad"), .number("Belopp, kr")], rows: rows, choice: selection.query).html
    }

    private static func table(
        _ rows: [LedgerRow],
        _ selection: LedgerSelection,
        _ view: LedgerView,
        _ paging: Paging,
        _ count: Int
    ) -> HTML {
        let cells = rows.map { row -> [HTML] in
            [
                "<a href=\"\(LedgerRoutes.voucher(row.voucher))\">\(row.name.isEmpty ? "Utan nummer" : row.name)</a>",
                "\(row.day.rawValue)", "\(row.text.isEmpty ? row.voucherText : row.text)",
                "\(row.account.rawValue) \(view.ledger.name(row.account))", "\(row.objects)",
                "\(row.amount.swedishNumber)",
            ]
        }
        let columns: [Table.Column] = [
            .text("Verifikation"), .text("Dag"), .text("Text"), .text("Konto"), .text("Objekt"),
            .number("Belopp, kr"),
        ]
        let table = Table("Rader", columns, rows: cells, choice: selection.query)
        return "\(table.html)\(paging.html(count) { "\(LedgerRoutes.rows(selection, view.year))&sida=\($0)" })"
    }

    /// A voucher as it stands in the books.
    static func voucher(_ rows: [LedgerRow], _ chart: [LedgerAccount], _ made: LedgerImport) -> Page {
        let (first, names) = (
            rows.first, Dictionary(chart.map { ($0.number, $0.name) }, uniquingKeysWith: { one, _ in one })
        )
        let cells = rows.map { row -> [HTML] in
            [
                "\(row.account.rawValue)", "\(names[row.account] ?? "")", "\(row.objects)", "\(row.text)",
                "\(row.kind.swedish)", "\(row.amount.swedishNumber)",
            ]
        }
        let sum = rows.filter { $0.kind != .struck }.reduce(Money.zero) { $0 + $1.amount }
        let columns: [Table.Column] = [
            .text("Konto"), .text("Namn"), .text("Objekt"), .text("Text"), .text("Slag"), .number("Belopp, kr"),
        ]
        return Page(
            "Verifikation \(first?.name ?? "")",
            in: .economy,
            trail: [Link("Huvudbok \(made.year)", LedgerRoutes.year(made.year))],
            facts: [
                .text("Dag", first?.day.swedish ?? ""), .text("Text", first?.voucherText ?? ""),
                Fact(
                    "Inläst",
                    "<a href=\"\(LedgerRoutes.made(made.id))\">\(made.takenOn.swedish) av \(made.takenBy)</a>"
                ),
            ],
            "\(Table("Verifikationens rader", columns, rows: cells, total: ["Summa", "", "", "", "", "\(sum.swedishNumber)"]).html)"
        )
    }
}

extension LedgerView {
    /// "Konto 5010 Arvoden, mars 2023".
    func title(of selection: LedgerSelection) -> String {
        let account = selection.account.map { "Konto \($0.rawValue) \(ledger.name($0))" }
        let what = [selection.place.map(name), account].compactMap(\.self).joined(separator: ", ")
        let period = selection.through.flatMap { BudgetPeriod(year, through: $0)?.name }
        let when = period ?? [selection.month.map(\.monthName), String(year)].compactMap(\.self).joined(separator: " ")
        let all = selection.isOfResult ? "Resultat" : "Alla rader"
        return "\(what.isEmpty ? all : what), \(when)"
    }
}

extension LedgerRow {
    /// "Kostnadsställe 10, projekt P1".
    var objects: String {
        [center.isEmpty ? nil : "kostnadsställe \(center)", project.isEmpty ? nil : "projekt \(project)"]
            .compactMap(\.self).joined(separator: ", ").capitalised
    }
}

extension LedgerTransaction.Kind {
    fileprivate var swedish: String {
        switch self {
        case .booked: ""
        case .added: "Tillagd"
        case .struck: "Struken, räknas inte"
        }
    }
}
