import Domain
import Markup
import Site

extension Page {
    /// Ett års tryckta resultat: what the paper says of the whole förbund, then its initiatives.
    static func printedResults(_ results: PrintedResults) -> Page {
        let columns: [Site.Table.Column] = [
            .text("Insats"), .number("Deltagare"), .number("Kvinnor"), .number("Män"), .number("Avslutade"),
        ]
        let rows = results.parts.map { part -> [HTML] in
            let (count, exits) = (part.total("participants"), part.total("exits"))
            return ["<a href=\"\(PrintedRoutes.part(part.key, results.year))\">\(part.name)</a>"]
                + [count?.total, count?.women, count?.men, exits?.total].map(number)
        }
        return Page(
            results.paper,
            in: .followUp,
            trail: [FollowUpRoom.link, Link("Tryckta resultat", PrintedRoutes.printed)],
            findings: results.findings,
            """
            \(printedMark)
            \(Site.Table("Insatser \(results.year), som de trycktes", columns, rows: rows).html)
            \(results.groups.map(group))
            """
        )
    }

    /// En insats i det tryckta.
    static func printedPart(_ part: PrintedResults.Part, of results: PrintedResults) -> Page {
        let object = FindingObject.printedResults(year: results.year, part: part.key)
        return Page(
            part.name,
            in: .followUp,
            trail: [
                FollowUpRoom.link, Link("Tryckta resultat", PrintedRoutes.printed),
                Link(results.paper, PrintedRoutes.year(results.year)),
            ],
            facts: [.text("Källa", part.source)] + (part.facts ?? []).map { .text($0.label, $0.text) },
            findings: results.findings.filter { $0.object == object.key },
            """
            \(printedMark)
            \((part.groups ?? []).isEmpty ? .empty("Papperet har inga siffror om deltagare i insatsen.") : "")
            \((part.groups ?? []).map(group))
            """
        )
    }

    private static func group(_ group: PrintedResults.Group) -> HTML {
        let hasPercent = group.allRows.contains { $0.percent != nil }
        let hasSexes = group.allRows.contains { $0.women != nil || $0.men != nil }
        let columns: [Site.Table.Column] =
            [.text("Rad"), .number("Antal")] + (hasSexes ? [.number("Kvinnor"), .number("Män")] : [])
            + (hasPercent ? [.number("Andel, %")] : [])
        func cells(_ row: PrintedResults.Row) -> [HTML] {
            ["\(row.label)\(row.doubt == nil ? "" : " (osäker läsning)")", number(row.total)]
                + (hasSexes ? [number(row.women), number(row.men)] : []) + (hasPercent ? [number(row.percent)] : [])
        }
        let rows = group.rows ?? []
        let table = Site.Table(
            group.title,
            columns,
            rows: rows.isEmpty ? group.allRows.map(cells) : rows.map(cells),
            total: rows.isEmpty ? nil : group.total.map(cells)
        )
        let doubts = group.allRows.compactMap { row in row.doubt.map { (row.label, $0) } }
        return """
            <h2>\(group.title)</h2>
            \(table.html)<p class="source">\(group.source)\(group.remark.map { ". \($0)" as HTML })</p>
            \(doubts.map { "<p>\($0): på papperet står ”\($1)”.</p>" as HTML })
            """
    }

    private static func number(_ number: Int?) -> HTML { "\(number.map(String.init) ?? "")" }
}

extension PrintedResults.Part {
    fileprivate func total(_ key: String) -> PrintedResults.Row? { groups?.first { $0.key == key }?.total }
}
