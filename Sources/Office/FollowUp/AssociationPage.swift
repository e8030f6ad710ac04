import Documents
import Domain
import Markup
import Site

extension Page {
    /// Hela förbundet: what may be added up of a year's initiatives, beside the year before, then each initiative.
    static func association(
        _ results: AssociationResults,
        before: AssociationResults,
        years: [AssociationResults]
    ) -> Page {
        let others = years.map(\.year).filter { $0 != results.year }.reversed().map {
            Link(String($0), ResultRoutes.association($0))
        }
        guard !results.parts.isEmpty else {
            return Page(
                "Hela förbundet \(results.year)",
                in: .followUp,
                trail: [FollowUpRoom.link],
                """
                \(others.isEmpty ? "" : .ways("År", others, but: ""))
                \(HTML.empty("Ingen leverans för hela \(results.year) är godtagen än.", .action(Link("Leveranser", DeliveryRoutes.deliveries))))
                """
            )
        }
        return Page(
            "Hela förbundet \(results.year)",
            in: .followUp,
            trail: [FollowUpRoom.link],
            facts: [.text("Insatser", "\(results.parts.count) med leverans för hela året")],
            """
            \(others.isEmpty ? "" : .ways("År", others, but: ""))
            \(together(results, before))
            \(yearByYear(years))
            \(initiatives(results))
            """
        )
    }

    private static func together(_ results: AssociationResults, _ before: AssociationResults) -> HTML {
        let isComparable = results.isComparable(with: before)
        let reasons = results.figures.contains { !results.sum($0).reason.isEmpty }
        let rows = results.figures.map { figure -> [HTML] in
            let (new, old) = (results.sum(figure), before.sum(figure))
            let change = isComparable ? new.cell.change(since: old.cell).map(\.signed) : nil
            return [
                "\(figure.swedish)", "\(before.parts.isEmpty ? "–" : old.cell.swedish)", "\(new.cell.swedish)",
                "\(change ?? "")",
            ] + Sex.allCases.map { "\(results.sum(figure, TableColumn(sex: $0)).cell.swedish)" } + [
                "\(results.base(of: figure)?.cell.swedish ?? "")"
            ] + (reasons ? ["\(new.reason)"] : [])
        }
        let columns: [Site.Table.Column] =
            [.text("Räknat"), .number(String(results.year - 1)), .number(String(results.year)), .number("Ändring")]
            + ["Kvinnor", "Män", "n"].map { .number($0) } + (reasons ? [.text("Varför summan saknas")] : [])
        let others =
            before.parts.isEmpty || isComparable
            ? ""
            : " \(results.year - 1) är det \(before.parts.count) insatser och \(results.year) \(results.parts.count), och inte samma. Därför står ingen ändring."
        return """
            <h2>Alla insatser tillsammans</h2>
            <p>Den som deltar i två insatser räknas i båda.\(others) Är en del skyddad är summan skyddad: annars gick talet att räkna ut.</p>
            \(Site.Table("Alla insatser tillsammans", columns, rows: rows, choice: "ar=\(results.year)", under: "Alla insatser tillsammans").html)
            <p><strong>\(TableCode.caution)</strong></p>
            <p class="source">\(results.definitions.joined(separator: " ")) Källa: \(results.source).</p>
            """
    }

    private static func yearByYear(_ years: [AssociationResults]) -> HTML {
        guard years.count > 1 else { return "" }
        let chart = Chart(
            "Deltagare år för år",
            .bars,
            unit: "antal",
            years.map { String($0.year) },
            Sex.allCases.map { sex in
                let cells = years.map { $0.sum(.participants, TableColumn(sex: sex)).cell }
                return Chart.Series(sex.plural.capitalised, cells.map { $0.count ?? 0 }, texts: cells.map(\.swedish))
            }
        )
        let rows = years.map { year -> [HTML] in
            [
                "<a href=\"\(ResultRoutes.association(year.year))\">\(String(year.year))</a>",
                "\(String(year.parts.count))",
            ]
                + TableColumn.bySex.map { "\(year.sum(.participants, $0).cell.swedish)" }
                + [ResultFigure.started, .closed].map { "\(year.sum($0).cell.swedish)" }
        }
        let columns: [Site.Table.Column] =
            [.text("År"), .number("Insatser"), .number("Deltagare")]
            + ["Kvinnor", "Män", "Nya", "Avslutade"].map { .number($0) }
        return """
            <h2>År för år</h2>
            \(chart.figure.html)\(Site.Table("År för år, alla insatser", columns, rows: rows, under: "År för år").html)
            """
    }

    private static func initiatives(_ results: AssociationResults) -> HTML {
        let figures = results.figures
        let rows = results.parts.map { part -> [HTML] in
            let path = ResultRoutes.initiative(part.delivered.initiative, results.year)
            return ["<a href=\"\(path)\">\(part.title)</a>"] + figures.map { "\(part.delivered.cell($0).swedish)" }
        }
        let heading = "Insats för insats \(results.year)"
        let columns = [Site.Table.Column.text("Insats")] + figures.map { .number($0.swedish) }
        return """
            <h2>\(heading)</h2>
            \(Site.Table(heading, columns, rows: rows, choice: "ar=\(results.year)", under: heading).html)
            """
    }
}
