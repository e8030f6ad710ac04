import Documents
import Domain
import Markup
import Site

extension CountedTable {
    /// A table as the office shows it: n, the rows by sex, a chart of it, ages behind a fold, where it is from and what it counts.
    func html(_ source: String, isCharted: Bool = true) -> HTML {
        """
        <section><h3>\(code.title)</h3>
        <p>\(baseLine)</p>
        \(isCharted ? chart.map(\.figure.html) : nil)\(measures.count == 1 ? counts.html : "\(beforeAfter.map(\.html))")
        \(bands)\(code.isBeforeAfter ? "<p><strong>\(TableCode.caution)</strong></p>" : "")
        \(hasProtected ? "<p>Skyddad: så få att talet inte lämnas ut, eller att det går att räkna ut ett sådant tal ur det.</p>" : "")
        <p class="source">\(code.definition) Källa: \(source).</p></section>

        """
    }

    /// "n = 25: kvinnor 12, män 13."
    private var baseLine: String {
        let sexes = Sex.allCases.compactMap { sex in
            base(of: TableColumn(sex: sex)).map { "\(sex.plural) \($0.swedish)" }
        }
        let whole = "n = \((base(of: .everybody) ?? .notCounted).swedish)"
        return sexes.isEmpty ? whole : "\(whole): \(sexes.joined(separator: ", "))"
    }

    private var sexColumns: [TableColumn] { columns.filter { $0.band == nil } }

    /// A count and its share for everybody and each sex. The volumes are what shares are of, and have none.
    private var counts: Site.Table {
        let hasShares = code != .volumes && code != .progression
        let heads = sexColumns.flatMap { column -> [Site.Table.Column] in
            [.number(column.swedish)] + (hasShares ? [.number("\(column.swedish), %")] : [])
        }
        let shown = code == .volumes ? rows : rows.filter { $0.cells[0].contains { $0 != .count(0) } }
        let rows = shown.map { row -> [HTML] in
            ["\(row.label)"]
                + sexColumns.flatMap { column -> [HTML] in
                    let cell: HTML = "\((cell(row.key, .count, column) ?? .notCounted).swedish)"
                    return [cell] + (hasShares ? [Self.percent(percent(row.key, .count, column))] : [])
                }
        }
        return Site.Table(code.title, [.text("Rad")] + heads, rows: rows)
    }

    /// As the printed extracts of SUS: before and after with shares, and the change. One for everybody and one for each sex.
    private var beforeAfter: [Site.Table] {
        let heads = ["Före", "Före, %", "Efter", "Efter, %", "Förändring", "Förändring, %"]
        return sexColumns.map { column in
            let rows = rows.filter { hasSomething($0.key, column) }.map { row -> [HTML] in
                [
                    "\(row.label)", "\((cell(row.key, .before, column) ?? .notCounted).swedish)",
                    Self.percent(percent(row.key, .before, column)),
                    "\((cell(row.key, .after, column) ?? .notCounted).swedish)",
                    Self.percent(percent(row.key, .after, column)),
                    Self.percent(change(row.key, column)), Self.percent(changePercent(row.key, column)),
                ]
            }
            return Site.Table(
                "\(code.title), \(column.swedish.lowercased())",
                [.text("Rad")] + heads.map(Site.Table.Column.number),
                rows: rows
            )
        }
    }

    private func hasSomething(_ key: String, _ column: TableColumn) -> Bool {
        [Measure.before, .after].contains { cell(key, $0, column).map { $0 != .count(0) } ?? false }
    }

    /// Those of each age, where the delivery tells them.
    private var bands: HTML {
        let banded = columns.filter { $0.band != nil && $0.sex == nil }
        guard !banded.isEmpty else { return "" }
        let tables = measures.map { measure -> HTML in
            let rows = rows.map { row -> [HTML] in
                ["\(row.label)"] + banded.map { "\((cell(row.key, measure, $0) ?? .notCounted).swedish)" }
            }
            let title =
                measures.count == 1
                ? "\(code.title) efter ålder" : "\(code.title) efter ålder, \(measure.swedish.lowercased())"
            return Site.Table(title, [.text("Rad")] + banded.map { .number($0.swedish) }, rows: rows).html
        }
        return "<details><summary>Efter ålder</summary>\(tables)</details>"
    }

    /// Blank where it does not say.
    private static func percent(_ number: Int?) -> HTML { "\(number.map { $0 < 0 ? "−\(-$0)" : String($0) } ?? "")" }
}

extension CountedTable {
    /// Women beside men, or before beside after. A protected cell has no bar, and the table under says that it is protected.
    var chart: Chart? {
        let series: [(String, Measure, TableColumn)] =
            measures.count == 1
            ? Sex.allCases.map { ($0.plural.capitalised, Measure.count, TableColumn(sex: $0)) }
            : measures.map { ($0.swedish, $0, .everybody) }
        let shown = rows.filter { row in series.contains { (cell(row.key, $0.1, $0.2)?.count ?? 0) > 0 } }.prefix(8)
        guard code != .volumes, shown.count > 1, series.allSatisfy({ columns.contains($0.2) }) else { return nil }
        return Chart(
            code.title,
            .bars,
            unit: "antal",
            shown.map(\.label),
            series.map { name, measure, column in
                let cells = shown.map { cell($0.key, measure, column) ?? .notCounted }
                return Chart.Series(name, cells.map { $0.count ?? 0 }, texts: cells.map(\.swedish))
            }
        )
    }
}
