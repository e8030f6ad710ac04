import Documents
import Domain
import Markup
import Site

extension Page {
    /// En insats uppföljning: years side by side, then the standard tables of the period, each with its source.
    static func results(_ initiative: Initiative, _ results: InitiativeResults, _ book: DeliveryBook) -> Page {
        let periods = results.periods.map { Link($0.swedish.capitalised, ResultRoutes.period(initiative.id, $0)) }
        return Page(
            "\(initiative.title), \(results.period.swedish)",
            in: .followUp,
            trail: [FollowUpRoom.link, Link("Insatsen", "/insatser/\(initiative.id)")],
            facts: results.deliveries.map { delivery in
                Fact("Källa", "<a href=\"\(DeliveryRoutes.delivery(delivery.id))\">\(delivery.source)</a>")
            },
            """
            \(periods.count < 2 ? "" : .ways("Perioder", periods, but: ResultRoutes.period(initiative.id, results.period)))
            \(series(initiative, results))
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

    /// Serien över åren, by sex, against what was planned for.
    private static func series(_ initiative: Initiative, _ results: InitiativeResults) -> HTML {
        guard !results.years.isEmpty else { return "" }
        let columns: [Site.Table.Column] =
            [.text("År"), .number("Deltagare"), .number("Kvinnor"), .number("Män"), .number("Budgeterat antal")]
            + [.number("Nya"), .number("Avslutade"), .number("Pågående vid årets slut")]
        let rows = results.years.map { year -> [HTML] in
            ["<a href=\"\(ResultRoutes.initiative(initiative.id, year.year))\">\(String(year.year))</a>"]
                + (0...2).map { "\(year.cell(.participants, $0).swedish)" } + [
                    "\(year.planned.map(String.init) ?? "–")"
                ]
                + [VolumeRow.started, .closed, .ongoingAtEnd].map { "\(year.cell($0).swedish)" }
        }
        return """
            <h2>År för år</h2>
            \(results.years.count < 2 ? nil : chart(results).figure.html)
            \(Site.Table("Deltagare år för år", columns, rows: rows).html)
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
