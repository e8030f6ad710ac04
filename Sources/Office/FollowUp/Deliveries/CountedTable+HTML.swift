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
        \(isCharted ? chart.map(\.figure.html) : nil)\(shown.map { $0.html(under: code.title) })
        \(agesFolded)\(code.isBeforeAfter ? "<p><strong>\(TableCode.caution)</strong></p>" : "")
        \(hiddenLine.map { "<p>\($0)</p>" })
        <p class="source">\(code.definition) Källa: \(source).</p></section>

        """
    }

    /// Those of each age, behind a fold.
    private var agesFolded: HTML {
        guard !bands.isEmpty else { return "" }
        let tables = bands.map { $0.html(under: "\(code.title) efter ålder") }
        return "<details><summary>Efter ålder</summary>\(tables)</details>"
    }
}

extension ShownTable {
    /// `choice` is what the page's address chose, for the sheet.
    func html(under heading: String = "", choice: String = "") -> HTML {
        let heads = columns.enumerated().map { $0 == 0 ? Site.Table.Column.text($1) : .number($1) }
        let cells = rows.map { $0.map { "\($0)" as HTML } }
        return Site.Table(title, heads, rows: cells, choice: choice, under: heading).html
    }
}

extension CountedTable {
    /// Women beside men, or before beside after. A protected cell has no bar but the word.
    var chart: Chart? {
        let series: [(String, Measure, TableColumn)] =
            measures.count == 1
            ? Sex.allCases.map { ($0.plural.capitalised, Measure.count, TableColumn(sex: $0)) }
            : measures.map { ($0.swedish, $0, .everybody) }
        let shown = rows.filter { row in series.contains { (cell(row.key, $0.1, $0.2)?.count ?? 0) > 0 } }
        guard code != .volumes, shown.count > 1, series.allSatisfy({ columns.contains($0.2) }) else { return nil }
        // The heading above says what is counted; the drawing says between whom.
        return Chart(
            measures.count == 1 ? "Kvinnor och män" : "Före och efter",
            .rows,
            unit: "antal",
            shown.map(\.label),
            series.map { name, measure, column in
                let cells = shown.map { cell($0.key, measure, column) ?? .notCounted }
                return Chart.Series(name, cells.map { $0.count ?? 0 }, texts: cells.map(\.swedish))
            }
        )
    }
}
