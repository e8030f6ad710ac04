import Documents
import Domain
import Markup
import Site
import Store

extension Page {
    /// En insats uppföljning: years side by side, then the standard tables of the period, each with its source.
    static func results(_ initiative: Initiative, _ results: InitiativeResults, uses: [DeliveryUse]) -> Page {
        let periods = results.periods.map { Link($0.swedish.capitalised, ResultRoutes.period(initiative.id, $0)) }
        return Page(
            "\(initiative.title), \(results.period.swedish)",
            in: .followUp,
            trail: [FollowUpRoom.link, Link("Insatsen", "/insatser/\(initiative.id)")],
            action: .action(Link("Läs som PDF", ResultRoutes.pdf(initiative.id, results.period))),
            facts: results.deliveries.map { delivery in
                Fact("Källa", "<a href=\"\(DeliveryRoutes.delivery(delivery.id))\">\(delivery.source)</a>")
            },
            """
            \(periods.count < 2 ? "" : .ways("Perioder", periods, but: ResultRoutes.period(initiative.id, results.period)))
            \(comparison(results))
            \(series(initiative, results))
            \(.uses(uses))
            \(results.deliveries.map { tables($0, isAlone: results.deliveries.count == 1) })
            """
        )
    }

    /// Nothing counts of the year.
    static func withoutResults(_ initiative: Initiative, _ year: Int?, _ book: DeliveryBook) -> Page {
        let others = book.standing.filter { $0.initiative == initiative.id }.map(\.report.period).map {
            Link($0.swedish.capitalised, ResultRoutes.period(initiative.id, $0))
        }
        let when = year.map { " för \($0)" } ?? ""
        return Page(
            initiative.title,
            in: .followUp,
            trail: [FollowUpRoom.link, Link("Insatsen", "/insatser/\(initiative.id)")],
            """
            \(HTML.empty("Ingen leverans om insatsen är godtagen\(when).", .action(Link("Leveranser", DeliveryRoutes.deliveries))))
            \(others.isEmpty ? "" : .ways("Andra perioder", others, but: ""))
            """
        )
    }

    /// I fjol, i år och mot mål: the period beside the same of the year before, and those who took part against how many were
    /// budgeted for.
    private static func comparison(_ results: InitiativeResults) -> HTML {
        let (now, before, table) = (results.current, results.lastYear, results.comparison)
        let planned = results.againstPlanned.map { "<p>Deltagare: \($0).</p>" as HTML }
        return """
            <h2>\(table.title)</h2>
            \(planned)\(table.html(under: table.title, choice: "period=\(results.period.key)"))
            \(now.hasBeforeAfter ? "<p><strong>\(TableCode.caution)</strong></p>" : "")
            <p class="source">\(now.definitions.joined(separator: " ")) Källa: \(now.source)\(before.isEmpty ? "" : "; \(before.source)").</p>
            """
    }

    /// Serien över åren, by sex, against what was planned for. Each year leads to its own tables.
    private static func series(_ initiative: Initiative, _ results: InitiativeResults) -> HTML {
        guard !results.years.isEmpty else { return "" }
        let shown = results.series
        let rows = zip(results.years, shown.rows).map { year, cells -> [HTML] in
            ["<a href=\"\(ResultRoutes.initiative(initiative.id, year.year))\">\(String(year.year))</a>"]
                + cells.dropFirst().map { "\($0)" }
        }
        let columns = [Site.Table.Column.text("År")] + shown.columns.dropFirst().map { .number($0) }
        return """
            <h2>År för år</h2>
            \(results.years.count < 2 ? nil : chart(results).figure.html)
            \(Site.Table(shown.title, columns, rows: rows).html)
            <p class="source">\(TableCode.volumes.definition) Källa: godtagna leveranser för hela år. Budgeterat antal ur Uppföljning Finsam.</p>
            """
    }

    /// A protected count has no bar.
    private static func chart(_ results: InitiativeResults) -> Chart {
        Chart(
            "Deltagare år för år",
            .bars,
            unit: "antal",
            results.years.map { String($0.year) },
            Sex.allCases.enumerated().map { place, sex in
                let cells = results.years.map { $0.cell(.participants, place + 1) }
                return Chart.Series(sex.plural.capitalised, cells.map { $0.count ?? 0 }, texts: cells.map(\.swedish))
            }
        )
    }

    private static func tables(_ delivery: ReportDelivery, isAlone: Bool) -> HTML {
        let heading: HTML = isAlone ? "<h2>Tabeller</h2>" : "<h2>\(delivery.report.controller.name)</h2>"
        let tables = TableCode.allCases.compactMap { delivery.report[$0] }
        return "\(heading)\(tables.map { $0.html(delivery.source) })"
    }
}

extension HTML {
    /// Där siffrorna används: the other end of each figure's link.
    static func uses(_ uses: [DeliveryUse], and own: [Link] = []) -> HTML {
        let links = own + uses.map { Link($0.text, $0.object.path) }
        guard !links.isEmpty else { return "" }
        let items = links.map { "<li><a href=\"\($0.path)\">\($0.text)</a></li>\n" as HTML }
        return "<h2>Här används siffrorna</h2><ul>\(items)</ul>\n"
    }
}
