import Domain
import Markup
import Site

extension Page {
    /// Räknat om deltagare: what parties have delivered of the report's period. It goes with the report when it is handed in, and
    /// stays as it was then.
    static func delivered(_ view: ReportView) -> HTML {
        guard let quoted = view.record.delivered, !quoted.taken.isEmpty || !quoted.now.isEmpty else { return "" }
        let isOpen = view.record.report.mayBeWritten.outcome == .met
        guard !quoted.taken.isEmpty else {
            return """
                <h2>Räknat om deltagare</h2>
                <p>Ingen leverans var godtagen när redovisningen lämnades in. Nu finns \(sources(quoted.now, view)).</p>
                """
        }
        let note =
            isOpen
            ? "Siffrorna följer med när redovisningen lämnas in. De kommer ur parternas register och skrivs inte här."
            : quoted.changes.isEmpty
                ? "Så stod siffrorna när redovisningen lämnades in."
                : "Så stod siffrorna när redovisningen lämnades in. Det som är ett annat i dag står bredvid."
        return """
            <h2>Räknat om deltagare</h2><p>\(note)</p>
            \(table(quoted))
            \(quoted.taken.hasBeforeAfter ? "<p><strong>\(TableCode.caution)</strong></p>" : "")
            <p class="source">\(quoted.taken.definitions.joined(separator: " ")) Källa: \(sources(quoted.taken, view)).\
            \(quoted.changes.isEmpty ? "" : " I dag: \(sources(quoted.now, view))." as HTML)</p>

            """
    }

    private static func table(_ quoted: QuotedResults) -> HTML {
        let rows = quoted.taken.figures.map { figure -> [HTML] in
            ["\(figure.swedish)"]
                + TableColumn.bySex.map { column in
                    let shown: HTML = "\(quoted.taken.cell(figure, column).swedish)"
                    return quoted.change(figure, column).map { "\(shown) <em>I dag: \($0.now.swedish)</em>" } ?? shown
                } + ["\(quoted.taken.base(of: figure)?.swedish ?? "")"]
        }
        let columns = [Table.Column.text("Räknat")] + (TableColumn.bySex.map(\.swedish) + ["n"]).map { .number($0) }
        return Table("Deltagare \(quoted.taken.period.swedish)", columns, rows: rows).html
    }

    /// Each delivery, as a link for who may read it.
    private static func sources(_ results: DeliveredResults, _ view: ReportView) -> HTML {
        let all = results.deliveries.map { delivery -> HTML in
            view.mayFollow
                ? "<a href=\"\(DeliveryRoutes.delivery(delivery.id))\">\(delivery.source)</a>" : "\(delivery.source)"
        }
        return "\(all.prefix(1).map { $0 })\(all.dropFirst().map { "; \($0)" as HTML })"
    }
}
